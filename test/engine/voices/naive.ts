/**
 * A second program for several voices on the built-in assessment, by sections 6 and 11 of the method: it plays the worst and
 * the best of what all of them say. It knows the tables of the method, and nothing of how the engine works.
 */
import type { Answers } from '../../../src/engine/index.js';
import { CELLS, STEP_IDS } from '../support/method.js';
import { isLeftOut, known, naiveScore, naiveStep } from '../support/naive.js';
import type { Known } from '../support/naive.js';

/** The items that others may answer, in the order of asking. */
export const SHARED = [
  'use.frequency',
  'use.embedding',
  'use.results',
  'know.people.training',
  'know.people.checking',
  'want.people.ideas',
  'want.people.dialogue',
  'can.people.tools',
  'can.people.help',
];

export function naiveVoices(lead: Answers, others: readonly Answers[]) {
  const shared = SHARED.filter((id) => !isLeftOut(id, lead));
  // The firm is that of the lead.
  const size = lead['profile.size'] ?? 'dont-know';
  const all = [known(lead), ...others.map((other) => known({ ...other, 'profile.size': size }))];
  const items = shared.flatMap((id) => {
    const own = all[0]?.get(id) ?? null;
    const theirs = all.slice(1).flatMap((one) => one.get(id) ?? []);
    if (theirs.length === 0) return [];
    const everybody = own === null ? theirs : [own, ...theirs];
    const median = theirs.length < 3 ? null : naiveMedian(theirs);
    return [
      {
        item: id,
        lead: own,
        low: everybody.reduce((a, b) => (b < a ? b : a)),
        high: everybody.reduce((a, b) => (b > a ? b : a)),
        answered: theirs.length,
        median,
        deviation: median === null ? null : naiveDeviation(theirs, median),
      },
    ];
  });
  const [worst, best] = [worldOf(lead, items, 'low'), worldOf(lead, items, 'high')];
  const low = naiveStep(worst, 0);
  const widths = [4, 3, 2].map((width) => items.filter((one) => one.high - one.low === width).map(({ item }) => item));
  return {
    count: others.length,
    items,
    step: { low, high: naiveStep(best, 4), id: STEP_IDS[low - 1] },
    cells: Object.fromEntries(
      Object.keys(CELLS).map((cell) => {
        const ends = [naiveScore(cell, worst, 0), naiveScore(cell, best, 4)] as const;
        return [cell, ends[0] === Infinity ? null : { low: ends[0], high: ends[1] }];
      }),
    ),
    discuss: widths.flat(),
  };
}

/** What every item is worth at the low or the high end of what is said; absent where that may be anything. */
function worldOf(
  lead: Answers,
  items: readonly { readonly item: string; readonly low: number; readonly high: number }[],
  end: 'low' | 'high',
): Known {
  const world = new Map(known(lead));
  // What the lead does not know stays open.
  for (const { [end]: value, item } of items) if (world.has(item)) world.set(item, value);
  return world;
}

/** The middle of a list in which every number stands twice is the same, and its two middles are numbers of the list. */
function naiveMedian(numbers: readonly number[]): number {
  const left = [...numbers];
  while (left.length > 2) {
    left.splice(left.indexOf(left.reduce((a, b) => (b < a ? b : a))), 1);
    left.splice(left.indexOf(left.reduce((a, b) => (b > a ? b : a))), 1);
  }
  return left.reduce((a, b) => a + b) / left.length;
}

/** In whole numbers up to the last division. */
function naiveDeviation(numbers: readonly number[], median: number): number {
  const halves = numbers.reduce((sum, one) => sum + Math.abs(2 * one - 2 * median), 0);
  return Number((halves / (2 * numbers.length)).toFixed(6));
}
