/** Writes all answers of a visitor as a code that a person can type. */
import { countedAnswers } from '../flow.js';
import { askedAt } from '../quick.js';
import type { Answers, Assessment, Depth } from '../types.js';
import { checkOf } from './checksum.js';
import { dayOf } from './day.js';
import { FORMAT, HASH_LENGTH, hashPrefix, ID_LENGTH, payloadLength, QUESTIONS_LENGTH } from './format.js';
import { layoutOf } from './layout.js';
import type { StageKey } from './layout.js';
import { packed } from './payload.js';
import { textOf } from './symbols.js';

export interface CodeContext {
  /** Content hash of the definition, as `hashOf` of `ai-maturity-scan/contract` gives it. */
  readonly hash: string;
  /** When the questions were answered: an ISO 8601 date, or time in UTC, from 2020 to 2083. Default: not said. */
  readonly date?: string;
  /** Default `full`. */
  readonly depth?: Depth;
  /** Stages of the plan that were ticked off. Others than a plan can have are ignored. */
  readonly ticks?: readonly StageKey[];
}

/**
 * The code of a set of answers: groups of five letters and digits, joined by hyphens.
 *
 *     const code = encodeAnswers(assessment, result.answers, { hash: result.assessment.hash });
 *
 * It holds the answers that count (`countedAnswers`), date, depth and ticks. The same definition in another language gives
 * the same code. `assessment`: has passed `parseDefinition`. Throws a RangeError for a hash or a date that is none.
 */
export function encodeAnswers(
  assessment: Assessment,
  answers: Answers,
  { date, depth = 'full', hash, ticks = [] }: CodeContext,
): string {
  const { id, questions } = layoutOf(assessment);
  const counted = countedAnswers(askedAt(assessment, depth), answers);
  const payload = packed(assessment, { day: dayOf(date), depth, answers: counted, ticks });
  const symbols = [
    FORMAT,
    ...symbolsIn(BigInt(id), ID_LENGTH),
    ...symbolsIn(BigInt(questions), QUESTIONS_LENGTH),
    ...symbolsIn(BigInt(hashPrefix(hash)), HASH_LENGTH),
    ...symbolsIn(payload, payloadLength(payload)),
  ];
  return textOf([...symbols, ...checkOf(symbols)]);
}

/** The most significant symbol first. */
function symbolsIn(number: bigint, length: number): number[] {
  const symbols: number[] = [];
  for (let left = number; symbols.length < length; left >>= 5n) symbols.unshift(Number(left & 31n));
  return symbols;
}
