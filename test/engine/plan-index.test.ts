/** Plans for indices: scores made of scores, which the plain search does not get through. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evaluate, hold, plan } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { goalsOf } from '../../src/engine/goals.js';
import { planWith } from '../../src/engine/plan.js';
import { cheapest } from '../../src/engine/search/cheapest.js';
import { largeSearch } from '../../src/engine/search/large.js';
import { isWhatTryingGives } from './support/as-tried.js';
import { leastEffort } from './support/integer-program.js';
import { definition, single } from './support/definitions.js';
import { indexSheet } from './support/indices.js';
import type { IndexShape, IndexSheet } from './support/indices.js';
import { always, PART } from './support/runs.js';
import { stepOf } from './support/step.js';

const kinds: fc.Arbitrary<Pick<IndexShape, 'interleaved' | 'uneven' | 'efforts'>> = fc.record({
  interleaved: fc.boolean(),
  uneven: fc.boolean(),
  efforts: fc.boolean(),
});
const seeds = fc.integer({ min: 0, max: 1e6 });
const [few, usual, many] = [
  { dimensions: 4, items: 2, options: 3 },
  { dimensions: 6, items: 4, options: 5 },
  { dimensions: 10, items: 10, options: 5 },
];
const sheets = (shape: IndexShape, count: number) =>
  Array.from({ length: Math.ceil(count * PART) }, (_, seed) => indexSheet(shape, seed));

describe('plans for indices', () => {
  test('small ones are those that trying every way gives', () => {
    const shapes = [few, { dimensions: 2, items: 4, options: 2 }, { dimensions: 3, items: 3, options: 2 }];
    const small = fc.tuple(fc.constantFrom(...shapes), kinds, seeds);
    const inAll = small.map(([shape, kind, seed]) => indexSheet({ ...shape, ...kind }, seed));
    always(inAll, (sheet) => isWhatTryingGives(sheet, plan, 1), 20);
    always(inAll, (sheet) => isWhatTryingGives(sheet, hold, 0), 8);
  });

  test('what the plain search finds is found alike', () => {
    const small = fc.tuple(kinds, seeds).map(([kind, seed]) => indexSheet({ ...usual, items: 2, ...kind }, seed));
    const isAlike = ({ answers, assessment }: IndexSheet) => {
      const plain = planWith(null, assessment, answers);
      if (plain?.alternativesComplete) assert.deepEqual(plan(assessment, answers), plain);
    };
    always(small, isAlike, 15);
  });

  for (const [name, kind] of [
    ['alike', {}],
    ['with efforts', { efforts: true }],
    ['with weights and efforts', { uneven: true, efforts: true }],
    ['asked in turn', { uneven: true, efforts: true, interleaved: true }],
  ] as const) {
    test(`six dimensions of four questions, ${name}: an integer program needs as much effort`, async () => {
      for (const { answers, assessment } of sheets({ ...usual, ...kind }, 3)) {
        const found = plan(assessment, answers);
        if (found) assert.equal(found.effort, await leastEffort(assessment, answers, found.step));
      }
    });

    test(`six dimensions of four questions, ${name}: 95 in 100 end within a tenth of the limit`, () => {
      const all = sheets({ ...usual, ...kind }, 25);
      const isQuick = (sheet: IndexSheet) => {
        const goals = goalsFor(sheet);
        return !goals || cheapest(...goals, 3, { large: largeSearch, limit: 500_000 }).proven;
      };
      assert.ok(all.filter(isQuick).length >= 0.95 * all.length);
    });
  }

  test('ten dimensions of ten questions get the least effort', () => {
    for (const { answers, assessment } of sheets({ ...many, uneven: true, efforts: true }, 3)) {
      const found = plan(assessment, answers);
      assert.deepEqual([found?.outcome, found?.proven], ['found', undefined]);
    }
  });

  for (const weight of [20, 300, 5000, 70_000]) {
    test(`a dimension that counts 1 beside one that counts ${weight} gets all that it needs, and no more`, () => {
      for (const count of [8, 14, 23, 24, 28]) {
        const { answers, assessment } = lightBeside(weight, count);
        const found = plan(assessment, answers);
        assert.deepEqual([found?.outcome, found?.effort], ['found', 1 + count]);
        assert.deepEqual(found, planWith(null, assessment, answers));
      }
    });
  }
});

/** So many questions in the dimension that counts little, each of which has to go up. */
function lightBeside(weight: number, count: number): IndexSheet {
  const heavy = single('heavy', [0, 1, 2, 3, 4]);
  const light = Array.from({ length: count }, (_, index) => single(`light${index}`, [0, 1]));
  const items = [heavy, ...light];
  const dimensions = [
    { id: 'much', items: [{ item: heavy.id }] },
    { id: 'little', items: light.map(({ id }) => ({ item: id })) },
    { id: 'total', items: [{ dimension: 'much', weight }, { dimension: 'little' }] },
  ];
  const gates = [{ dimension: 'total', atLeast: 1 }];
  const assessment = definition({ items, dimensions, gates, minima: [{ much: 25, little: 100 }] });
  return { assessment, answers: Object.fromEntries(items.map(({ id }) => [id, 'a'])) };
}

/** The arguments of the search for the next step; null on the highest one. */
function goalsFor({ answers, assessment }: IndexSheet) {
  const step = stepOf(evaluate(assessment, answers)).low + 1;
  if (step > assessment.steps.length) return null;
  const compiled = compile(assessment);
  return [compiled, answers, goalsOf(assessment, compiled, step)] as const;
}
