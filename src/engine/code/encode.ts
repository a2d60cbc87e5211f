/** Writes answers as a code that a person can type. */
import { countedAnswers } from '../flow.js';
import { inBands } from '../in-bands.js';
import { askedAt } from '../quick.js';
import { askedOfColleagues, invitationItems, only } from '../voices/items.js';
import type { Answers, Assessment, Depth } from '../types.js';
import { checkOf } from './checksum.js';
import { dayOf } from './day.js';
import { HASH_LENGTH, hashPrefix, ID_LENGTH, payloadLength, QUESTIONS_LENGTH } from './format.js';
import { symbolOfKind } from './kind.js';
import type { CodeKind } from './kind.js';
import { layoutOf } from './layout.js';
import type { StageKey } from './layout.js';
import { MARKS, packed } from './payload.js';
import type { Payload } from './payload.js';
import { textOf } from './symbols.js';

/** What every code is made with. */
interface Source {
  /** Content hash of the definition, as `hashOf` of `ai-maturity-scan/contract` gives it. */
  readonly hash: string;
  /** When it was answered, or asked: an ISO 8601 date, or time in UTC, from 2020 to 2083. Default: not said. */
  readonly date?: string;
}

export interface CodeContext extends Source {
  /** Default `full`. */
  readonly depth?: Depth;
  /** Stages of the plan that were ticked off. Others than a plan can have are ignored. */
  readonly ticks?: readonly StageKey[];
}

export interface InvitationContext extends Source {
  /** Of the lead's scan: after a quick scan, colleagues are asked its questions only. Default `full`. */
  readonly depth?: Depth;
}

export interface VoiceContext extends Source {
  /**
   * An integer from 0 to 1023. A random one tells two colleagues with the same answers from one code that was given twice.
   * Default 0.
   */
  readonly mark?: number;
}

/**
 * The code of a set of answers: groups of five letters and digits, joined by hyphens.
 *
 *     const code = encodeAnswers(assessment, result.answers, { hash: result.assessment.hash });
 *
 * It holds the answers that count (`countedAnswers`), date, depth and ticks. The same definition in another language gives
 * the same code. `assessment`: has passed `parseDefinition`. Throws a RangeError for a hash or a date that is none.
 */
export function encodeAnswers(assessment: Assessment, answers: Answers, context: CodeContext): string {
  const { depth = 'full', ticks = [] } = context;
  const counted = countedAnswers(askedAt(assessment, depth), answers);
  return written(assessment, 'answers', context, { answers: counted, depth, ticks, mark: 0 });
}

/**
 * The code that invites a colleague to answer the items in `voices`. Of the lead's answers it holds only those to
 * `invitationItems`; of a number, its band. Throws a RangeError as `encodeAnswers` does.
 */
export function encodeInvitation(assessment: Assessment, answers: Answers, context: InvitationContext): string {
  const { depth = 'full' } = context;
  const counted = countedAnswers(askedAt(assessment, depth), answers);
  const told = inBands(assessment, only(counted, invitationItems(assessment)));
  return written(assessment, 'invitation', context, { answers: told, depth, ticks: [], mark: 0 });
}

/**
 * The code of a colleague's answers to the items in `voices`, which the lead's page takes in. Nothing else of `answers` is
 * in it, and of a number its band; answers from the invitation there say what was asked. Throws a RangeError as `encodeAnswers` does, and for a mark
 * out of range.
 */
export function encodeVoice(assessment: Assessment, answers: Answers, context: VoiceContext): string {
  const { mark = 0 } = context;
  if (!Number.isInteger(mark) || mark < 0 || mark >= MARKS)
    throw new RangeError(`Not an integer from 0 to ${MARKS - 1n}: ${mark}.`);
  const own = inBands(assessment, only(countedAnswers(assessment, answers), askedOfColleagues(assessment)));
  return written(assessment, 'voice', context, { answers: own, depth: 'full', ticks: [], mark });
}

function written(
  assessment: Assessment,
  kind: CodeKind,
  { date, hash }: Source,
  payload: Omit<Payload, 'day'>,
): string {
  const { id, questions } = layoutOf(assessment);
  const number = packed(assessment, kind, { ...payload, day: dayOf(date) });
  const symbols = [
    symbolOfKind(kind),
    ...symbolsIn(BigInt(id), ID_LENGTH),
    ...symbolsIn(BigInt(questions[kind]), QUESTIONS_LENGTH),
    ...symbolsIn(BigInt(hashPrefix(hash)), HASH_LENGTH),
    ...symbolsIn(number, payloadLength(number)),
  ];
  return textOf([...symbols, ...checkOf(symbols)]);
}

/** The most significant symbol first. */
function symbolsIn(number: bigint, length: number): number[] {
  const symbols: number[] = [];
  for (let left = number; symbols.length < length; left >>= 5n) symbols.unshift(Number(left & 31n));
  return symbols;
}
