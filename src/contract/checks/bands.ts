/** Checks the bands of dimensions: the first from the bottom of the scale, each other one from a score above it. */
import type { Formula } from '../../engine/compile.js';
import { rounded } from '../../engine/interval.js';
import type { Band } from '../../engine/types.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { View } from '../view.js';

/** `formulas`: those of the dimensions that are in order. */
export function checkBands({ dimensions }: View, formulas: readonly Formula[]): Issue[] {
  return dimensions.flatMap(({ value: { bands = [], id }, path }) => {
    const formula = formulas.find((one) => one.id === id);
    return bands.flatMap((band, index) => {
      const at = [...path, 'bands', index];
      if (index === 0) return checkLowest(band, at);
      const start = startOf(band);
      if (!start) {
        const cure = 'Say from which score on it is: `"atLeast": 40`, or `"moreThan": 40`.';
        return [issue('bad-value', at, words(countOf(band)), 'one of `atLeast` and `moreThan`', cure)];
      }
      return [...checkOrder(start, bands[index - 1], at), ...(formula ? checkReach(start, formula, at) : [])];
    });
  });
}

/** Where a band begins: `[key, score]`. Null if it says nothing, or two things. */
type Start = readonly [key: 'atLeast' | 'moreThan', score: number];

function startOf({ atLeast, moreThan }: Band): Start | null {
  if (atLeast !== undefined) return moreThan === undefined ? ['atLeast', rounded(atLeast)] : null;
  return moreThan === undefined ? null : ['moreThan', rounded(moreThan)];
}

function countOf({ atLeast }: Band): string {
  return atLeast === undefined ? 'neither' : 'both';
}

function checkLowest({ atLeast, moreThan }: Band, path: Path): Issue[] {
  const cure = 'Take it out; the first band begins at the bottom of the scale.';
  return Object.entries({ atLeast, moreThan }).flatMap(([key, score]) =>
    score === undefined ? [] : [issue('bad-value', [...path, key], score, 'nothing in the lowest band', cure)],
  );
}

function checkOrder([key, score]: Start, below: Band | undefined, path: Path): Issue[] {
  const before = below && startOf(below);
  if (!before || before[1] < score) return [];
  // "At least 5" and then "more than 5" is in order: the first has 5 alone.
  if (before[1] === score && before[0] === 'atLeast' && key === 'moreThan') return [];
  const cure = 'Put the bands in order, the lowest first.';
  return [issue('bad-value', [...path, key], score, `more than in the band before, ${before[1]}`, cure)];
}

/** Checks that scores are in this band and below it. */
function checkReach([key, score]: Start, { id, range }: Formula, path: Path): Issue[] {
  const [low, high] = [rounded(range.low), rounded(range.high)];
  const isAbove = key === 'atLeast' ? score > high : score >= high;
  const isBelow = key === 'atLeast' ? score <= low : score < low;
  if (!isAbove && !isBelow) return [];
  const cure = `The score of "${id}" runs from ${low} to ${high}: choose a score between.`;
  return [issue('bad-value', [...path, key], score, `a score between ${low} and ${high}`, cure)];
}
