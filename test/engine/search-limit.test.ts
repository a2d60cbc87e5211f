/** What a search gives that may do so much, and no more. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plan } from '../../src/engine/index.js';
import { planWith } from '../../src/engine/plan.js';
import { SEARCH_LIMIT } from '../../src/engine/search/cheapest.js';
import { largeSearch } from '../../src/engine/search/large.js';
import type { LargeSearch } from '../../src/engine/search/large-search.js';
import { definition, single } from './support/definitions.js';
import { cheapestWithin, searches } from './support/searches.js';

const index = searches['an index, asked in turn'];
assert.ok(index);
/** Enough for the cheapest routes, and too little for all that come next; too little for any. */
const [enough, tooLittle] = [SEARCH_LIMIT / 100, SEARCH_LIMIT / 5000];

/** Its bound on nested scores does this when it is asked for one. */
const nestedThat = (act: (spend: (work: number) => void) => void): LargeSearch => ({
  ...largeSearch,
  nestedBoundOf: (_compiled, { variables }, spend) =>
    variables.length > 1 ? { lookTo: () => act(spend), least: () => 0 } : null,
});

describe('a search with a limit', () => {
  test('that it keeps is proven and complete', () => {
    const { complete, outcome, proven, routes } = cheapestWithin(index, SEARCH_LIMIT, largeSearch);
    assert.deepEqual([outcome, proven, complete, routes.length], ['found', true, true, 3]);
  });

  test('that ends it after the cheapest routes says that there may be more', () => {
    const all = cheapestWithin(index, SEARCH_LIMIT, largeSearch);
    const { complete, outcome, proven, routes } = cheapestWithin(index, enough, largeSearch);
    assert.deepEqual([outcome, proven, complete], ['found', true, false]);
    assert.deepEqual(routes, all.routes.slice(0, routes.length));
  });

  test('that ends it before them gives one route, and says that it is not proven', () => {
    const { complete, outcome, proven, routes } = cheapestWithin(index, tooLittle, largeSearch);
    assert.deepEqual([outcome, proven, complete, routes.length], ['found', false, false, 1]);
  });

  test('that ends it before them, without the search for large goals, gives none', () => {
    const nothing = { outcome: 'too-large', proven: false, complete: false, routes: [] };
    assert.deepEqual(cheapestWithin(index, tooLittle, null), nothing);
  });

  test('begins anew without the bound on nested scores where that takes all of it', () => {
    const found = cheapestWithin(
      index,
      SEARCH_LIMIT,
      nestedThat((spend) => spend(SEARCH_LIMIT)),
    );
    assert.deepEqual(found, cheapestWithin(index, SEARCH_LIMIT, null));
  });

  test('begins anew also where only one part has such a bound', () => {
    const { items, ...others } = index.assessment;
    const alone = single('alone', [0, 1]);
    const [first, second] = index.assessment.steps;
    assert.ok(first && second?.gate);
    const gate = { all: [second.gate, { item: 'alone', atLeast: 1 }] };
    const assessment = {
      ...definition({ ...others, items: [...items, alone], gates: [] }),
      steps: [first, { ...second, gate }],
    };
    const sheet = { assessment, answers: index.answers };
    const found = cheapestWithin(
      sheet,
      SEARCH_LIMIT,
      nestedThat((spend) => spend(SEARCH_LIMIT)),
    );
    assert.deepEqual([found.outcome, found.proven, found.complete], ['found', true, true]);
    assert.ok(found.routes.every((route) => route.get(items.length) === 1));
  });

  test('passes on what goes wrong', () => {
    const broken = nestedThat(() => {
      throw new RangeError('broken');
    });
    assert.throws(() => cheapestWithin(index, SEARCH_LIMIT, broken), RangeError);
  });

  test('is the same whichever search makes the plan, as long as both end', () => {
    for (const { answers, assessment } of Object.values(searches)) {
      assert.deepEqual(plan(assessment, answers), planWith(null, assessment, answers));
    }
  });
});
