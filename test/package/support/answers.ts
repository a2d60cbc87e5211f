/** Answers to all questions of the built-in assessment. */
import { assessment } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/index.js';

/** `single`: the answer to each question with one answer; without it, the third option. */
export const everything = (single: string | null): Answers =>
  Object.fromEntries(
    assessment.items.map(({ id, options, type }) => [
      id,
      type === 'multiple' ? options.slice(0, 2).map((option) => option.id) : (single ?? options[2]?.id ?? ''),
    ]),
  );

export const middling = everything(null);
