/** What a dimension still lacks, in options: the unit of the plan. */
import { itemStates, valueRange } from '../../../engine/index.js';
import type { Dimension, ItemState, Result } from '../../../engine/index.js';
import type { ReportContext } from '../context.js';

export interface ToGo {
  /** Options from the lowest answers to what is needed; at least 1. */
  readonly total: number;
  /** Those that are still to go, from the least that the answers can be worth. */
  readonly left: number;
}

interface Term {
  readonly weight: number;
  readonly state: ItemState;
}

/**
 * Options to go until a dimension reaches `needed`, each time the one that brings most. Null for a dimension with parts
 * that are dimensions or questions with several answers, for a lowest score, and where nothing is needed.
 */
export function toGo(
  { assessment }: Pick<ReportContext, 'assessment'>,
  { answers }: Pick<Result, 'answers'>,
  { items, score = 'mean' }: Dimension,
  needed: number,
): ToGo | null {
  const states = itemStates(assessment, answers);
  const terms: Term[] = [];
  if (score === 'lowest') return null;
  for (const part of items.filter(({ weight }) => weight !== 0)) {
    const state = 'item' in part ? states.get(part.item) : undefined;
    if (!state || state.item.type === 'multiple') return null;
    if (state.applies) terms.push({ weight: part.weight ?? 1, state });
  }
  const sum = terms.reduce((all, { weight }) => all + weight, 0);
  const worth = ({ state: { item }, weight }: Term, value: number) => {
    const { high, low } = valueRange(item);
    return score === 'sum' ? weight * value : high > low ? ((weight / sum) * 100 * (value - low)) / (high - low) : 0;
  };
  const steps = (start: (term: Term) => number) => stepsTo(needed, terms, start, worth);
  const total = steps(({ state: { item } }) => valueRange(item).low);
  const left = steps(({ state: { value } }) => value.low);
  return total === 0 || total === null || left === null ? null : { total, left };
}

/** Null if no answers reach it. */
function stepsTo(
  needed: number,
  terms: readonly Term[],
  start: (term: Term) => number,
  worth: (term: Term, value: number) => number,
): number | null {
  const values = new Map(terms.map((term) => [term, start(term)]));
  const score = () => [...values].reduce((all, [term, value]) => all + worth(term, value), 0);
  let steps = 0;
  // Sums of fractions are a little off.
  for (; score() < needed - 1e-6; steps++) {
    const climbs = [...values].flatMap(([term, value]) => {
      const next = nextValue(term.state, value);
      return next === null ? [] : [{ term, next, gain: worth(term, next) - worth(term, value) }];
    });
    const [best] = climbs.sort((a, b) => b.gain - a.gain);
    if (!best) return null;
    values.set(best.term, best.next);
  }
  return steps;
}

/** The value of the next option that a plan may stop at. */
function nextValue({ item: { options } }: ItemState, value: number): number | null {
  const higher = options.filter((option) => option.advise !== false && (option.value ?? 0) > value);
  return higher.length === 0 ? null : Math.min(...higher.map((option) => option.value ?? 0));
}
