/** Reads a code. */
import type { Answers, Assessment, Depth } from '../types.js';
import { isChecked } from './checksum.js';
import { dateOf } from './day.js';
import {
  FORMAT,
  HASH_LENGTH,
  hashPrefix,
  ID_LENGTH,
  LEAST_LENGTH,
  OVERHEAD,
  payloadLength,
  QUESTIONS_LENGTH,
} from './format.js';
import { layoutOf } from './layout.js';
import type { StageKey } from './layout.js';
import { unpacked } from './payload.js';
import { problem } from './problem.js';
import type { CodeProblem, CodeProblemCode } from './problem.js';
import { symbolsOf } from './symbols.js';

/** What a code holds. */
export interface DecodedAnswers {
  readonly answers: Answers;
  readonly depth: Depth;
  /** ISO 8601 date, or null if the code has none. */
  readonly date: string | null;
  /** Stages of the plan that were ticked off, in the order of the definition. */
  readonly ticks: readonly StageKey[];
  /** False if scoring or advice of the assessment has changed since the code was made: the step may be another today. */
  readonly sameDefinition: boolean;
}

export type CodeOutcome =
  { readonly ok: true; readonly value: DecodedAnswers } | { readonly ok: false; readonly problem: CodeProblem };

/**
 * Reads a code of `encodeAnswers`, as a person types it: in any case, with or without groups, with O for 0, and I or L for 1.
 * `hash`: content hash of the assessment. Never throws for any code.
 *
 *     const outcome = decodeAnswers(assessment, '1T39K-…', { hash });
 *     if (outcome.ok) show(outcome.value.answers);
 *     else say(outcome.problem.message);
 */
export function decodeAnswers(assessment: Assessment, code: string, { hash }: { readonly hash: string }): CodeOutcome {
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
  if (Number(take(1)) !== FORMAT) return refused('version');
  const layout = layoutOf(assessment);
  if (Number(take(ID_LENGTH)) !== layout.id) return refused('other-assessment');
  if (Number(take(QUESTIONS_LENGTH)) !== layout.questions) return refused('changed-assessment');
  const sameDefinition = Number(take(HASH_LENGTH)) === hashPrefix(hash);
  const number = take(symbols.length - OVERHEAD);
  // Other lengths and numbers are never made, so that the same answers have one code only.
  const payload = symbols.length === OVERHEAD + payloadLength(number) ? unpacked(assessment, number) : null;
  if (!payload) return refused('mistyped');
  const { answers, day, depth, ticks } = payload;
  return { ok: true, value: { answers, depth, date: dateOf(day), ticks, sameDefinition } };
}

function refused(code: CodeProblemCode): CodeOutcome {
  return { ok: false, problem: problem(code) };
}

function numberIn(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n);
}
