/** Plans whose search takes seconds. Mutation testing leaves them out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition, Plan } from '../../src/engine/index.js';
import { plan, SEARCH_LIMIT } from '../../src/engine/index.js';
import { reaches } from './support/brute-force.js';
import { definition, single } from './support/definitions.js';
import { indexSheet, tangled } from './support/indices.js';
import type { IndexSheet } from './support/indices.js';

const many = { dimensions: 10, items: 10, options: 5, uneven: true, efforts: true };

describe('a long search', () => {
  test('what a step costs makes no difference to how long it is looked for', () => {
    const items = Array.from({ length: 200 }, (_, index) =>
      single(
        `q${index}`,
        Array.from({ length: 50 }, (_value, value) => value),
        { effort: 100 },
      ),
    );
    const dimensions = [{ id: 'd', items: items.slice(0, 50).map(({ id }) => ({ item: id })) }];
    const found = plan(definition({ items, dimensions, gates: [{ dimension: 'd', atLeast: 61 }] }), {});
    // 61 % of 50 questions of 49 options: 1 495 options.
    assert.deepEqual([found?.outcome, found?.effort], ['found', 149_500]);
  });

  test('asked in turn they may be too many for a proof: the route is as good, and says that it is not proven', () => {
    const found = [1, 2].map((seed) => {
      const [sheet, inTurn] = [indexSheet(many, seed), indexSheet({ ...many, interleaved: true }, seed)];
      const route = plan(inTurn.assessment, inTurn.answers);
      assert.equal(route?.outcome, 'found');
      isLean(inTurn, route);
      assert.equal(route.effort, plan(sheet.assessment, sheet.answers)?.effort);
      if (route.proven === false) assert.deepEqual([route.alternatives, route.alternativesComplete], [[], false]);
      return route.proven;
    });
    assert.ok(found.includes(false));
  });

  test('where the exact price itself is too much to find, there is a route nevertheless', () => {
    const sheet = indexSheet({ ...many, dimensions: 20 }, 3);
    const found = plan(sheet.assessment, sheet.answers);
    assert.deepEqual([found?.outcome, found?.proven], ['found', false]);
    if (found) isLean(sheet, found);
  });

  test('a search for alternatives that outgrows its bound leaves the plan, and says that there may be more', () => {
    const { dimensions, items } = tangled().assessment;
    const z = single('z', [0, 1]);
    const all = dimensions.map(({ id }): Condition => ({ dimension: id, atLeast: 61.3 }));
    const found = plan(
      definition({ items: [z, ...items], dimensions, gates: [{ any: [{ item: 'z', atLeast: 1 }, { all }] }] }),
      {},
    );
    assert.deepEqual([found?.outcome, found?.effort, found?.raises.length], ['found', 1, 1]);
    assert.deepEqual([found?.alternatives, found?.alternativesComplete], [[], false]);
  });

  test('a search that outgrows its bound gives a good route, and says that it is not proven', () => {
    const { assessment } = tangled();
    const found = plan(assessment, {});
    assert.deepEqual([found?.outcome, found?.proven, found?.alternatives], ['found', false, []]);
    assert.equal(found?.alternativesComplete, false);
    const reached = Object.fromEntries(found.raises.map(({ item, option }) => [item, option ?? '']));
    assert.ok(reaches(assessment, reached, 2));
    for (const { item } of found.raises) assert.ok(!reaches(assessment, { ...reached, [item]: 'a' }, 2));
    assert.equal(SEARCH_LIMIT, 5_000_000);
  });
});

/** The route reaches its step, and no raise can be made smaller. */
function isLean({ answers, assessment }: IndexSheet, { raises, step }: Plan): void {
  const after = { ...answers, ...Object.fromEntries(raises.map(({ item, option }) => [item, option ?? ''])) };
  assert.ok(reaches(assessment, after, step));
  for (const { item, option, from } of raises) {
    const { options = [] } = assessment.items.find(({ id }) => id === item) ?? {};
    const lower = options[options.findIndex(({ id }) => id === option) - 1];
    assert.ok((lower?.value ?? -1) >= from);
    assert.ok(!reaches(assessment, { ...after, [item]: lower?.id ?? '' }, step));
  }
}
