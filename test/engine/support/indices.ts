/** Random indices: a mean of means, with a gate on it and a minimum for each part. */
import type { Answers, Assessment, Dimension, Item } from '../../../src/engine/index.js';
import { definition, letter, single } from './definitions.js';
import { random } from './random-sheets.js';

export interface IndexShape {
  readonly dimensions: number;
  /** Items of each dimension, and options of each item. */
  readonly items: number;
  readonly options: number;
  /** Whether one item of each dimension is asked after the other, instead of one dimension after the other. */
  readonly interleaved?: boolean;
  /** Weights 1 to 5, values that are not evenly spaced. Default: all the same. */
  readonly uneven?: boolean;
  /** Efforts 1, 2, 4 and 8. Default: 1. */
  readonly efforts?: boolean;
}

export interface IndexSheet {
  readonly assessment: Assessment;
  readonly answers: Answers;
}

/** The same seed gives the same sheet. The order of the items makes no other difference. */
export function indexSheet(shape: IndexShape, seed: number): IndexSheet {
  const next = random(seed);
  const from = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const weight = () => (shape.uneven ? { weight: from(1, 5) } : {});
  const parts = Array.from({ length: shape.dimensions }, (_, at): readonly Item[] =>
    Array.from({ length: shape.items }, (_item, index) => itemOf(`d${at}.q${index}`, shape, from)),
  );
  const dimensions = parts.map((items, at): Dimension => ({
    id: `d${at}`,
    items: items.map(({ id }) => ({ item: id, ...weight() })),
  }));
  const total: Dimension = { id: 'total', items: dimensions.map(({ id }) => ({ dimension: id, ...weight() })) };
  const minima = [Object.fromEntries(dimensions.map(({ id }) => [id, from(25, 60)]))];
  const gates = [{ dimension: 'total', atLeast: from(40, 70) }];
  const all = parts.flat();
  const answers = Object.fromEntries(
    // Mostly low ones, so that there is something to plan.
    all.map(({ id, options }) => [id, letter(Math.min(from(0, options.length - 1), from(0, options.length - 1)))]),
  );
  const inTurn = all.map((_, index) => parts[index % shape.dimensions]?.[Math.floor(index / shape.dimensions)] ?? []);
  const items = shape.interleaved ? inTurn.flat() : all;
  return { assessment: definition({ items, dimensions: [...dimensions, total], gates, minima }), answers };
}

function itemOf(
  id: string,
  { efforts, options, uneven }: IndexShape,
  from: (low: number, high: number) => number,
): Item {
  let value = 0;
  return {
    id,
    type: 'single',
    options: Array.from({ length: options }, (_, rank) => {
      if (rank > 0) value += uneven ? from(1, 5) : 1;
      return { id: letter(rank), value, ...(efforts && rank > 0 && { effort: 2 ** from(0, 3) }) };
    }),
  };
}

/** Every question in many scores, with weights that never fit: no lower bound comes near. Nothing is answered. */
export function tangled(): IndexSheet {
  const items = Array.from({ length: 24 }, (_, index) => single(`q${index}`, [0, 1, 2, 3, 4]));
  const dimensions = Array.from({ length: 4 }, (_, group) => ({
    id: `d${group}`,
    items: items.map(({ id }, index) => ({ item: id, weight: 1 + ((index * 7 + group * 13) % 11) })),
  }));
  const minima = [Object.fromEntries(dimensions.map(({ id }) => [id, 61.3]))];
  return { assessment: definition({ items, gates: [{ item: 'q0', atLeast: 1 }], dimensions, minima }), answers: {} };
}
