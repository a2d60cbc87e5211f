/** Reads a code. */
import type { Answers, Assessment, Depth } from '../types.js';
import { isChecked } from './checksum.js';
import { dateOf } from './day.js';
import {
  HASH_LENGTH,
  hashPrefix,
  ID_LENGTH,
  LEAST_LENGTH,
  OVERHEAD,
  payloadLength,
  QUESTIONS_LENGTH,
} from './format.js';
import { kindOfSymbol } from './kind.js';
import type { CodeKind } from './kind.js';
import { layoutOf } from './layout.js';
import type { StageKey } from './layout.js';
import { unpacked } from './payload.js';
import type { Payload } from './payload.js';
import { problem } from './problem.js';
import type { CodeProblem, CodeProblemCode } from './problem.js';
import { symbolsOf } from './symbols.js';

/** What codes of every kind hold. */
interface Decoded {
  readonly answers: Answers;
  /** ISO 8601 date, or null if the code has none. */
  readonly date: string | null;
  /** False if scoring or advice of the assessment has changed since the code was made: the step may be another today. */
  readonly sameDefinition: boolean;
}

/** All answers of a scan. */
export interface DecodedAnswers extends Decoded {
  readonly depth: Depth;
  /** Stages of the plan that were ticked off, in the order of the definition. */
  readonly ticks: readonly StageKey[];
}

/** What an invitation tells of the firm: the lead's answers to `invitationItems`, and the depth of the lead's scan. */
export interface DecodedInvitation extends Decoded {
  readonly kind: 'invitation';
  readonly depth: Depth;
}

/** The answers of a colleague to the items in `voices`. */
export interface DecodedVoice extends Decoded {
  readonly kind: 'voice';
  /** As it was given to `encodeVoice`. */
  readonly mark: number;
}

/** What a code holds, by its kind. */
export type ReadCode = (DecodedAnswers & { readonly kind: 'answers' }) | DecodedInvitation | DecodedVoice;

interface Refused {
  readonly ok: false;
  readonly problem: CodeProblem;
}

export type ReadCodeOutcome = { readonly ok: true; readonly value: ReadCode } | Refused;
export type CodeOutcome = { readonly ok: true; readonly value: DecodedAnswers } | Refused;

interface Source {
  /** Content hash of the assessment. */
  readonly hash: string;
}

/**
 * Reads a code of `encodeAnswers`, as a person types it: in any case, with or without groups, with O for 0, and I or L for 1.
 * Never throws for any code.
 *
 *     const outcome = decodeAnswers(assessment, '1T39K-…', { hash });
 *     if (outcome.ok) show(outcome.value.answers);
 *     else say(outcome.problem.message);
 *
 * A code of another kind is refused: its kind is the code of the problem.
 */
export function decodeAnswers(assessment: Assessment, code: string, source: Source): CodeOutcome {
  const outcome = readCode(assessment, code, source);
  if (!outcome.ok) return outcome;
  if (outcome.value.kind !== 'answers') return refused(outcome.value.kind);
  const { answers, date, depth, sameDefinition, ticks } = outcome.value;
  return { ok: true, value: { answers, depth, date, ticks, sameDefinition } };
}

/** Reads a code of any kind, and says which. Never throws for any code. */
export function readCode(assessment: Assessment, code: string, { hash }: Source): ReadCodeOutcome {
  const typed = symbolsOf(code);
  if ('problem' in typed) return { ok: false, problem: typed.problem };
  const { symbols } = typed;
  if (symbols.length < LEAST_LENGTH) return refused('length');
  if (!isChecked(symbols)) return refused('mistyped');
  let at = 0;
  const take = (length: number) => {
    at += length;
    return numberIn(symbols.slice(at - length, at));
  };
  const kind = kindOfSymbol(Number(take(1)));
  if (!kind) return refused('version');
  const layout = layoutOf(assessment);
  if (Number(take(ID_LENGTH)) !== layout.id) return refused('other-assessment');
  if (Number(take(QUESTIONS_LENGTH)) !== layout.questions[kind]) return refused('changed-assessment');
  const sameDefinition = Number(take(HASH_LENGTH)) === hashPrefix(hash);
  const number = take(symbols.length - OVERHEAD);
  // Other lengths and numbers are never made, so that the same answers have one code only.
  const payload = symbols.length === OVERHEAD + payloadLength(number) ? unpacked(assessment, kind, number) : null;
  return payload ? { ok: true, value: valueOf(kind, payload, sameDefinition) } : refused('mistyped');
}

function valueOf(kind: CodeKind, payload: Payload, sameDefinition: boolean): ReadCode {
  const { answers, day, depth, mark, ticks } = payload;
  const held = { answers, date: dateOf(day), sameDefinition };
  if (kind === 'voice') return { kind, ...held, mark };
  return kind === 'invitation' ? { kind, ...held, depth } : { kind, ...held, depth, ticks };
}

function refused(code: CodeProblemCode): Refused {
  return { ok: false, problem: problem(code) };
}

function numberIn(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n);
}
