/** Answers of made-up firms: any answer is as likely as any other of its question. The same in each run. */
import type { Answer, Answers, AssessmentDefinition, Item } from '../../engine/index.js';

/** Answers that are chosen of a question with several, at most. */
const TICKS = 3;
const SEED = 17;

export function madeUp({ items }: AssessmentDefinition, count: number): readonly Answers[] {
  const chance = chances(SEED);
  return Array.from({ length: count }, () =>
    Object.fromEntries(items.map((item) => [item.id, anyAnswer(item, chance)])),
  );
}

function anyAnswer({ max = TICKS, options, type }: Item, chance: () => number): Answer {
  const any = (list: Item['options']) => list[Math.floor(chance() * list.length)]?.id ?? '';
  if (type !== 'multiple') return any(options);
  const together = options.filter(({ exclusive }) => !exclusive);
  const first = any(options);
  if (!together.some(({ id }) => id === first)) return [first];
  const more = Array.from({ length: Math.floor(chance() * Math.min(max, TICKS)) }, () => any(together));
  return [...new Set([first, ...more])];
}

/** Numbers from 0 to 1 (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
