/** Robustness: does the step change if one answer changes by one option? */
import type { Compiled, ScoredItem } from './compile.js';
import { readAfter, scoreAll } from './read.js';
import { test } from './reading.js';
import type { Reading } from './routing.js';
import { gatePlaces } from './scored.js';
import { scoredAnswers } from './scored-sheet.js';
import type { ScoredSheet } from './scored-sheet.js';
import { optionWorth } from './option-worth.js';
import type { Answers, Assessment } from './types.js';

/** A change of one answer by one option, up or down, that changes the step. */
export interface Tipping {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** Id of the option changed to; null in a `multiple` item, where `to` is a number of points, or of options. */
  readonly option: string | null;
  /** The low step after the change, numbered from 1. */
  readonly step: number;
}

/** The robustness of the low step. */
export interface Robustness {
  /** Number of possible changes of one answer by one option. */
  readonly changes: number;
  /** How many of them leave the low step as it is. */
  readonly unchanged: number;
  /** `unchanged` divided by `changes`, 0 to 1; null if there are no changes, since no such answer is known. */
  readonly share: number | null;
  /** `firm` from 0.9, `fairly-firm` from 0.7, below that `borderline`; null with `share`. */
  readonly word: 'firm' | 'fairly-firm' | 'borderline' | null;
  readonly tipping: readonly Tipping[];
}

/**
 * Changes each answered item that a gate refers to by one option up and one down, one at a time. Options are ordered by
 * value; options of equal value count as one. In a `multiple` item with points, the option that brings most is added or
 * taken away.
 */
export function robustness(assessment: Assessment, answers: Answers): Robustness {
  return robustnessOf(scoredAnswers(assessment, answers));
}

/** `robustness`, of answers that are scored already. */
export function robustnessOf({ compiled, now, sheet }: ScoredSheet): Robustness {
  const step = lowStep(compiled, now);
  const moves = gateItems(compiled).flatMap(({ at, item, levels }) => {
    const from = now.low[at];
    if (from === undefined || from !== now.high[at] || now.asked[at] !== true) return [];
    const rank = levels.indexOf(from);
    return [levels[rank - 1], levels[rank + 1]].flatMap((to) => (to === undefined ? [] : [{ at, item, from, to }]));
  });
  const tipping = moves.flatMap(({ at, item, from, to }): Tipping[] => {
    const after = lowStep(compiled, readAfter(compiled, sheet.answers, now, new Map([[at, to]])));
    return after === step ? [] : [{ item: item.id, from, to, option: optionWorth(item, to), step: after }];
  });
  const unchanged = moves.length - tipping.length;
  const share = moves.length === 0 ? null : unchanged / moves.length;
  return { changes: moves.length, unchanged, share, word: share === null ? null : wordFor(share), tipping };
}

function lowStep(compiled: Compiled, items: Reading): number {
  const scores = scoreAll(compiled, items);
  const closed = compiled.gates.findIndex((gate) => test(gate.test, items, scores) !== true);
  return (closed === -1 ? compiled.gates.length : closed) + 1;
}

/** The items that gates refer to, in order. */
function gateItems(compiled: Compiled): (ScoredItem & { readonly at: number })[] {
  return [...gatePlaces(compiled)]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const item = compiled.items[at];
      return item ? [{ at, ...item }] : [];
    });
}

function wordFor(share: number): 'firm' | 'fairly-firm' | 'borderline' {
  if (share >= 0.9) return 'firm';
  return share >= 0.7 ? 'fairly-firm' : 'borderline';
}
