/** Searches of every kind: few and many questions, goals that hang together in many ways, questions that show others. */
import type { Answers, Assessment, AtLeast, Dimension, Gate } from '../../../src/engine/index.js';
import { evaluate } from '../../../src/engine/index.js';
import { compile } from '../../../src/engine/compile.js';
import type { Compiled } from '../../../src/engine/compile.js';
import { goalsOf } from '../../../src/engine/goals.js';
import { read } from '../../../src/engine/read.js';
import { cheapest } from '../../../src/engine/search/cheapest.js';
import type { Found } from '../../../src/engine/search/cheapest.js';
import { components } from '../../../src/engine/search/component.js';
import type { Component } from '../../../src/engine/search/component.js';
import type { LargeSearch } from '../../../src/engine/search/large-search.js';
import type { Reading } from '../../../src/engine/routing.js';
import { builtIn } from './built-in.js';
import { definition, single } from './definitions.js';
import { indexSheet } from './indices.js';
import type { IndexShape } from './indices.js';
import { random, randomSheets } from './random-sheets.js';
import { stepOf } from './step.js';

export interface Sheet {
  readonly assessment: Assessment;
  readonly answers: Answers;
}

/** What is searched for the next step, part by part. */
export interface Searched {
  readonly compiled: Compiled;
  readonly answers: Answers;
  readonly now: Reading;
  readonly parts: readonly Component[];
}

export function searchedFor(sheet: Sheet): Searched {
  const { answers, compiled, goals } = goalsFor(sheet);
  const now = read(compiled, answers);
  return { compiled, answers, now, parts: components(compiled, now, goals) };
}

/** Three routes to the next step. */
export function cheapestWithin(sheet: Sheet, limit: number, large: LargeSearch | null): Found {
  const { answers, compiled, goals } = goalsFor(sheet);
  return cheapest(compiled, answers, goals, 3, { large, limit });
}

function goalsFor({ answers, assessment }: Sheet) {
  const compiled = compile(assessment);
  const step = stepOf(evaluate(assessment, answers)).low + 1;
  return { answers, compiled, goals: goalsOf(assessment, compiled, step) };
}

const [usual, pairs] = [
  { dimensions: 4, items: 3, options: 4 },
  { dimensions: 4, items: 2, options: 4 },
];
const index = (shape: IndexShape, seed: number) => indexSheet(shape, seed);
const [, firm = {}, other = {}] = randomSheets(3, 7);

/** By name. */
export const searches: Readonly<Record<string, Sheet>> = {
  'the built-in, nothing answered': { assessment: builtIn, answers: {} },
  'the built-in, a firm': { assessment: builtIn, answers: firm },
  'the built-in, another firm': { assessment: builtIn, answers: other },
  'as many choices as are tried one by one': doubled(7),
  'more choices than are tried one by one': doubled(8),
  'an index of pairs': index(pairs, 9),
  'an index of pairs, with efforts': index({ ...pairs, efforts: true }, 2),
  'an index of pairs, asked in turn': index({ ...pairs, efforts: true, uneven: true, interleaved: true }, 1),
  'an index, with efforts': index({ ...usual, efforts: true }, 4),
  'an index, with weights': index({ ...usual, uneven: true }, 2),
  'an index, with weights and efforts': index({ ...usual, uneven: true, efforts: true }, 4),
  'an index, asked in turn': index({ ...usual, uneven: true, efforts: true, interleaved: true }, 2),
  'scores that share questions': overlapping(1),
  'scores that share questions, with efforts': overlapping(2, { efforts: true }),
  'gates of many kinds': gates(1),
  'gates of many kinds, with efforts': gates(2, { efforts: true }),
  'gates and scores': gates(3, { scores: true }),
  'gates and scores, with efforts': gates(4, { scores: true, efforts: true }),
  'questions that show others': gates(5, { routed: true, scores: true }),
  'questions that show others, with efforts': gates(6, { routed: true, scores: true, efforts: true }),
};

interface Kind {
  readonly efforts?: boolean;
  readonly scores?: boolean;
  readonly routed?: boolean;
}

/** Ten questions, each in one or two of four scores. */
function overlapping(seed: number, { efforts = false }: Kind = {}): Sheet {
  const next = random(seed);
  const items = questions(10, efforts, next);
  const dimensions = [0, 1, 2, 3].map((at): Dimension => ({
    id: `d${at}`,
    items: items.flatMap(({ id }, place) =>
      place % 4 === at || (place * 3 + 1) % 4 === at ? [{ item: id, weight: 1 + Math.floor(next() * 3) }] : [],
    ),
  }));
  const minima = [Object.fromEntries(dimensions.map(({ id }) => [id, 30 + Math.floor(next() * 30)]))];
  const gate: AtLeast = { item: 'q0', atLeast: 1 };
  return { assessment: definition({ items, dimensions, gates: [gate], minima }), answers: lowest(items) };
}

/** Questions of two options each, of which one score asks half. */
function doubled(count: number): Sheet {
  const items = Array.from({ length: count }, (_, at) => single(`q${at}`, [0, 1]));
  const dimensions = [{ id: 'd', items: items.map(({ id }) => ({ item: id })) }];
  return {
    assessment: definition({ items, dimensions, gates: [{ dimension: 'd', atLeast: 50 }] }),
    answers: lowest(items),
  };
}

/** Eight questions and a gate of six parts that share them, each one of `all`, `any` and `some`. */
function gates(seed: number, { efforts = false, routed = false, scores = false }: Kind = {}): Sheet {
  const next = random(seed);
  const plain = questions(8, efforts, next, [0, 1, 2]);
  const items = plain.map((item, at) =>
    routed && at % 4 === 3 ? { ...item, askIf: { item: `q${at - 2}`, atLeast: 1 }, hiddenAnswer: 'a' } : item,
  );
  const dimensions = [0, 1].map((half): Dimension => ({
    id: `d${half}`,
    items: items.filter((_, at) => at % 2 === half).map(({ id }) => ({ item: id, weight: 1 + Math.floor(next() * 3) })),
  }));
  const fact = (): AtLeast => ({ item: `q${Math.floor(next() * 8)}`, atLeast: 1 + Math.floor(next() * 2) });
  const goals = Array.from({ length: 6 }, (_, at): Gate => {
    const parts = [fact(), fact(), fact()];
    if (at % 3 === 0) return { any: parts };
    return at % 3 === 1 ? { atLeast: 2, of: parts } : { any: [{ all: parts }, fact()] };
  });
  const minima = scores ? [{ d0: 35 + Math.floor(next() * 20), d1: 30 + Math.floor(next() * 20) }] : [];
  return { assessment: definition({ items, dimensions, gates: [{ all: goals }], minima }), answers: lowest(plain) };
}

function questions(count: number, efforts: boolean, next: () => number, values = [0, 1, 2, 3]) {
  return Array.from({ length: count }, (_, at) =>
    single(`q${at}`, values, efforts ? { effort: 1 + Math.floor(next() * 3) } : {}),
  );
}

function lowest(items: readonly { readonly id: string }[]): Answers {
  return Object.fromEntries(items.map(({ id }) => [id, 'a']));
}
