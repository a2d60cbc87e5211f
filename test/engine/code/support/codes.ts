/** Codes to try, and ways to mistype them. */
import fc from 'fast-check';
import type { Answers, Assessment, Depth, StageKey } from '../../../../src/engine/index.js';
import { encodeAnswers, encodeInvitation, encodeVoice } from '../../../../src/engine/index.js';
import { layoutOf } from '../../../../src/engine/code/layout.js';
import { assessmentHash } from '../../../../src/content/hash.js';
import { builtIn } from '../../support/built-in.js';
import { random, randomSheets } from '../../support/random-sheets.js';

export const hash = assessmentHash;
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface Written {
  readonly answers: Answers;
  readonly depth: Depth;
  readonly date?: string;
  readonly ticks: readonly StageKey[];
}

/** Random answers to the built-in assessment, most of them with a date and some ticks. */
export function* written(count: number, seed: number): Generator<Written & { readonly code: string }> {
  const next = random(seed);
  const { stages } = layoutOf(builtIn);
  for (const answers of randomSheets(count, seed)) {
    const share = next() ** 2;
    const sheet: Written = {
      answers,
      depth: next() < 0.2 ? 'quick' : 'full',
      ...(next() < 0.8 && { date: new Date(Date.UTC(2020, 0, 1 + Math.floor(next() * 23_000))).toISOString() }),
      ticks: stages.filter(() => next() < share),
    };
    yield { ...sheet, code: encodeAnswers(builtIn, answers, { hash, ...sheet }) };
  }
}

/** Invitations by firms with random answers. */
export function* invitations(count: number, seed: number): Generator<Written & { readonly code: string }> {
  for (const sheet of written(count, seed))
    yield { ...sheet, code: encodeInvitation(builtIn, sheet.answers, { hash, ...sheet }) };
}

/** Random answers of colleagues, with a random mark each. */
export function* voices(
  count: number,
  seed: number,
): Generator<Written & { readonly code: string; readonly mark: number }> {
  const next = random(seed);
  for (const sheet of written(count, seed)) {
    const mark = Math.floor(next() * 1024);
    yield { ...sheet, mark, code: encodeVoice(builtIn, sheet.answers, { hash, mark, ...sheet }) };
  }
}

export function ticksOf(assessment: Assessment): fc.Arbitrary<StageKey[]> {
  return fc.subarray([...layoutOf(assessment).stages]);
}

/** Every code with one character changed or left out, or changed places with its neighbour. */
export function* mistakes(code: string): Generator<string> {
  const groups = code.replaceAll('-', '');
  for (let at = 0; at < groups.length; at += 1) {
    const [before, own, after] = [groups.slice(0, at), groups[at], groups.slice(at + 1)];
    yield before + after;
    for (const other of ALPHABET) if (other !== own) yield before + other + after;
    if (own && after && !after.startsWith(own)) yield before + after.slice(0, 1) + own + after.slice(1);
  }
}

/** These, in groups, and every code with one character put in. */
export function* mistyped(code: string): Generator<string> {
  const places = [...code.matchAll(/[^-]/g)].map(({ index }) => index);
  for (const at of places) {
    const [before, own = '', after] = [code.slice(0, at), code[at], code.slice(at + 1)];
    yield before + after;
    for (const other of ALPHABET) {
      if (other !== own) yield before + other + after;
      yield before + other + own + after;
    }
    const next = /^-?(.)(.*)$/.exec(after);
    if (next?.[1] && next[1] !== own) yield `${before}${next[1]}${own}${next[2] ?? ''}`;
  }
}
