import type { Answer, Answers, Item } from '../../../src/engine/index.js';
import { DONT_KNOW } from '../../../src/engine/index.js';
import { builtIn } from './built-in.js';

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Answer sheets to the built-in assessment. Firms differ: of each sheet some are better off than others all over, and
 * know more or less of their answers, so that all steps, exact ones and ranges are met.
 */
export function* randomSheets(count: number, seed: number): Generator<Answers> {
  const next = random(seed);
  for (let sheet = 0; sheet < count; sheet++) {
    const level = next();
    const unknown = next() ** 3;
    const answers: Record<string, Answer> = {};
    for (const item of builtIn.items) {
      const chance = next();
      if (chance >= unknown) answers[item.id] = answerTo(item, level, next);
      // Half of what is not known is said to be so, the other half is a gap.
      else if (chance < unknown / 2) answers[item.id] = DONT_KNOW;
    }
    yield answers;
  }
}

function answerTo({ max, options, type }: Item, level: number, next: () => number): Answer {
  if (type === 'multiple') {
    const some = options.filter(({ exclusive }) => !exclusive && next() < 0.3).slice(0, max);
    return some.length > 0 ? some.map(({ id }) => id) : ['none'];
  }
  const around = options.some(({ value }) => value !== undefined) ? (level * 2 + next()) / 3 : next();
  return options[Math.floor(around * options.length)]?.id ?? DONT_KNOW;
}
