/** The scales of items with points, which depend on what a firm has chosen. */
import type { Compiled } from './compile.js';
import { pointsFrom } from './points.js';
import type { Answers } from './types.js';
import { answerTo } from './values.js';

/** The compiled assessment in which the rungs of each item with points are those of one firm: each is one option more. */
export function forFirm(compiled: Compiled, answers: Answers): Compiled {
  if (compiled.pointed.length === 0) return compiled;
  const items = compiled.items.map((one, at) => {
    if (!compiled.pointed.includes(at)) return one;
    const levels = pointsFrom(one.item, answerTo(one.item, answers));
    const { effort = 1 } = one.item;
    const rungs = levels.map((value, rank) => ({
      ...{ value, option: null, advised: true, after: [] },
      work: rank * effort,
    }));
    return { ...one, levels, rungs };
  });
  return { ...compiled, items };
}
