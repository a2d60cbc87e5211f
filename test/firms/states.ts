/** What the result page has a face of its own for: a firm for each, beside the twelve of `firms.ts`. */
import { assessment } from '../../src/content/index.js';
import type { Answers, Depth } from '../../src/engine/index.js';
import { firms } from './firms.js';

export interface State {
  readonly answers: Answers;
  readonly depth?: Depth;
}

function answersOf(id: string): Answers {
  const firm = firms.find((one) => one.id === id);
  if (!firm) throw new RangeError(`no firm ${id}`);
  return firm.answers;
}

const nothingKnown: Answers = {
  ...Object.fromEntries(assessment.items.map(({ id }) => [id, 'dont-know'])),
  'profile.sector': 'construction',
  'profile.size': '10-49',
};

export const states: Readonly<Record<string, State>> = {
  unknown: { answers: nothingKnown },
  range: { answers: { ...answersOf('accountants-of-twenty'), 'use.embedding': 'dont-know' } },
  top: { answers: answersOf('insurer-of-600') },
  reached: { answers: answersOf('home-care-of-ninety') },
  'several-up': { answers: answersOf('installers-of-eight') },
  without: { answers: answersOf('joinery-of-thirty') },
  alone: { answers: answersOf('florist-alone') },
  quick: { answers: answersOf('accountants-of-twenty'), depth: 'quick' },
  foundations: { answers: answersOf('web-shop-of-four') },
};
