/** Checks numbers against the precision of scores: six decimals. Values that would be lost in rounding are refused. */
import { compile } from '../../engine/compile.js';
import type { Formula } from '../../engine/compile.js';
import { valueRange } from '../../engine/index.js';
import type { Dimension, Interval, Item } from '../../engine/index.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { Placed, View } from '../view.js';

/** Smallest difference between two scores. */
const LEAST = 0.000_001;
/** Largest score for which a double keeps six decimals through some hundred additions. */
const LARGEST = 100_000_000;

/** The engine's formulas of the dimensions that refer to valid parts only. `items`: the valid items by id. */
export function clearFormulas({ dimensions, ids }: View, items: ReadonlyMap<string, Item>): readonly Formula[] {
  const clear = new Map<string, Dimension>();
  for (const { value } of dimensions) {
    const counts = value.items.some(({ weight }) => weight !== 0);
    const isClear = counts && value.items.every((part) => ('item' in part ? items : clear).has(nameOf(part)));
    if (isClear && !ids.dimensions.repeated.has(value.id)) clear.set(value.id, value);
  }
  const parts = { items: [...items.values()].map(withoutRouting), dimensions: [...clear.values()] };
  return compile({ id: '', version: '', validation: 'not-validated', minutes: 1, sections: [], steps: [], ...parts })
    .dimensions;
}

function nameOf(part: Dimension['items'][number]): string {
  return 'item' in part ? part.item : part.dimension;
}

/** The item without `askIf`, which does not affect its values and may be invalid. */
function withoutRouting({ cap, id, max, options, type }: Item): Item {
  return { id, type, options, ...(max !== undefined && { max }), ...(cap !== undefined && { cap }) };
}

/** Checks that each score fits six decimals, and that each part of a dimension can change its score. */
export function checkNumbers(view: View, formulas: readonly Formula[], items: ReadonlyMap<string, Item>): Issue[] {
  const ranges = new Map([...items.values()].map((item) => [item.id, valueRange(item)]));
  const scores = new Map(formulas.map(({ id, range }) => [id, range]));
  return view.dimensions.flatMap(({ value, path }) => {
    const range = scores.get(value.id);
    const wrong = [...checkNothingCounts({ value, path }), ...checkLowest({ value, path }, view)];
    if (!range || wrong.length > 0) return wrong;
    const spans = value.items.map((part) => spanOf(('item' in part ? ranges : scores).get(nameOf(part))));
    return [...checkSize(value, range, path), ...checkWeights(value, spans, path)];
  });
}

function spanOf({ high, low }: Interval = { low: 0, high: 0 }): number {
  return high - low;
}

/** Checks that different values of an item differ by at least LEAST. */
export function checkGaps({ value: { options }, path }: Placed<Item>): Issue[] {
  const sorted = options
    .flatMap(({ notApplicable, value = 0 }, index) => (notApplicable ? [] : [{ value, index }]))
    .sort((a, b) => a.value - b.value);
  return sorted.flatMap(({ index, value }, rank) => {
    const gap = value - (sorted[rank - 1]?.value ?? -Infinity);
    // A decimal difference of 0.000001 may be slightly less in binary.
    if (gap === 0 || gap > LEAST * 0.999) return [];
    const expected = `a value that equals another, or differs by at least ${LEAST}`;
    const cure = 'Use values further apart, such as 0, 1 and 2.';
    return [issue('bad-value', [...path, 'options', index, 'value'], value, expected, cure)];
  });
}

/** Checks that the score stays within LARGEST. */
function checkSize({ id }: Dimension, { high, low }: Interval, path: Path): Issue[] {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  if (largest <= LARGEST) return [];
  const found = words(`a sum that goes to ${largest}`);
  const cure = `Use smaller weights or values in "${id}", or a mean.`;
  return [issue('bad-value', [...path, 'score'], found, `a score of at most ${LARGEST}`, cure)];
}

function checkNothingCounts({ value: { items }, path }: Placed<Dimension>): Issue[] {
  if (items.some(({ weight }) => weight !== 0)) return [];
  const cure = 'Give one part a weight above 0, or take the dimension out.';
  return [issue('bad-value', [...path, 'items'], words('weight 0 everywhere'), 'a part that counts', cure)];
}

/** Checks that a lowest score has no weights, and that only lowest scores are made of it. */
function checkLowest({ value: { items, score }, path }: Placed<Dimension>, { dimensions }: View): Issue[] {
  return items.flatMap((part, index) => {
    const at = [...path, 'items', index];
    if (score === 'lowest' && part.weight !== undefined) {
      const cure = 'Take it out: the lowest part decides, whatever the others weigh.';
      return [issue('bad-value', [...at, 'weight'], part.weight, 'no weight in a lowest score', cure)];
    }
    if (score === 'lowest' || 'item' in part) return [];
    const inner = dimensions.find(({ value }) => value.id === part.dimension);
    if (inner?.value.score !== 'lowest') return [];
    const cure = 'Make this one a lowest score too, or of other parts.';
    return [issue('bad-value', [...at, 'dimension'], part.dimension, 'a mean or a sum', cure)];
  });
}

/** Checks that each part can change the score by at least LEAST. */
function checkWeights({ items: parts, score }: Dimension, spans: readonly number[], path: Path): Issue[] {
  const total = parts.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return parts.flatMap(({ weight = 1 }, index) => {
    if (weight === 0 || score === 'lowest') return [];
    const moves = score === 'sum' ? weight * (spans[index] ?? 0) : (100 * weight) / total;
    if (moves >= LEAST) return [];
    const expected = 'a weight with which the part moves the score';
    const cure = 'Use a larger weight, or take the part out.';
    return [issue('bad-value', [...path, 'items', index, 'weight'], weight, expected, cure)];
  });
}
