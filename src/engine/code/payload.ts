/** The number inside a code: date, depth, answers and ticks as digits of a mixed radix, the first the least significant. */
import { compileItems } from '../compile-items.js';
import { test } from '../reading.js';
import { readItems } from '../routing.js';
import { selectionOf } from '../selection.js';
import type { Selection } from '../selection.js';
import { isTicked } from '../ticks.js';
import { answerTo } from '../values.js';
import { worthOf } from '../worth.js';
import type { Answer, Answers, Assessment, Depth, Item } from '../types.js';
import { answerOf, digitOf, radixOf } from './answer-digit.js';
import { DAYS } from './day.js';
import { holds } from './kind.js';
import type { CodeKind } from './kind.js';
import { layoutOf } from './layout.js';
import type { StageKey } from './layout.js';
import { countSubsets, rankOf, subsetOf } from './subset.js';

export interface Payload {
  /** Number of a date, as in `day.ts`. */
  readonly day: number;
  /** Of a voice: a number below `MARKS`. */
  readonly mark: number;
  readonly depth: Depth;
  readonly answers: Answers;
  readonly ticks: readonly StageKey[];
}

/** How many marks a voice can have. */
export const MARKS = 1024n;

export function packed(assessment: Assessment, kind: CodeKind, payload: Payload): bigint {
  const { answers, day, depth, mark, ticks } = payload;
  const digits: { readonly digit: bigint; readonly radix: bigint }[] = [];
  const put = (digit: bigint, radix: bigint) => digits.push({ digit, radix });
  put(BigInt(day), DAYS);
  if (kind === 'voice') put(BigInt(mark), MARKS);
  else if (assessment.quick) put(depth === 'quick' ? 1n : 0n, 2n);
  readInOrder(assessment, kind, (item) => {
    const answer = answerTo(item, answers);
    put(digitOf(item, answer), radixOf(item));
    return answer;
  });
  const last = kind === 'answers' ? ticksDigit(assessment, ticks) : 0n;
  return digits.reduceRight((number, { digit, radix }) => number * radix + digit, last);
}

/** What was packed; null if this assessment packs no such number. */
export function unpacked(assessment: Assessment, kind: CodeKind, number: bigint): Payload | null {
  let left = number;
  const take = (radix: bigint) => {
    const digit = left % radix;
    left /= radix;
    return digit;
  };
  const day = Number(take(DAYS));
  const mark = kind === 'voice' ? Number(take(MARKS)) : 0;
  const depth = kind !== 'voice' && assessment.quick && take(2n) === 1n ? 'quick' : 'full';
  const answers: [string, Answer][] = [];
  readInOrder(assessment, kind, (item) => {
    const answer = answerOf(item, take(radixOf(item)));
    if (answer !== undefined) answers.push([item.id, answer]);
    return answer;
  });
  const stages = kind === 'answers' ? layoutOf(assessment).stages : [];
  if (left >= countSubsets(stages.length, stages.length)) return null;
  const ticks = subsetOf(left, stages.length).flatMap((place) => stages[place] ?? []);
  return { day, mark, depth, answers: Object.fromEntries(answers), ticks };
}

/**
 * Goes through the items of this kind that are asked, given the answers to those before. An item that is not asked has no
 * digit. The answers to items of other kinds are not known, so these hide nothing.
 */
function readInOrder(assessment: Assessment, kind: CodeKind, visit: (item: Item) => Answer | undefined): void {
  const { all, items } = compileItems(assessment);
  const isHeld = holds(kind, assessment);
  const chosen: (Selection | undefined)[] = [];
  const worth = (at: number, asked: boolean) => {
    const compiled = items[at];
    if (!compiled) return 0;
    const { hidden, item, range } = compiled;
    const answer = asked ? (isHeld(item) ? visit(item) : undefined) : item.hiddenAnswer;
    chosen[at] = selectionOf(item, answer);
    if (!asked) return hidden;
    return isHeld(item) ? worthOf(item, answer) : range;
  };
  readItems(items, all, test, worth, { low: [], high: [], asked: [], chosen });
}

/** Last, and few ticks are a small number: so they cost nothing if there are none, and little if there are some. */
function ticksDigit(assessment: Assessment, ticks: readonly StageKey[]): bigint {
  const { stages } = layoutOf(assessment);
  return rankOf(new Set(stages.flatMap((stage, at) => (isTicked(ticks, stage) ? at : []))), stages.length);
}
