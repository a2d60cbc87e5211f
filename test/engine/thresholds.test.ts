import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseResult, verify } from '../../src/contract/index.js';
import { hashOf } from '../../src/contract/hash.js';
import {
  binding,
  createResult,
  evaluate,
  explainGate,
  meetsMinimum,
  minimumOf,
  plan,
  truth,
} from '../../src/engine/index.js';
import type { Assessment, Dimension } from '../../src/engine/index.js';
import { definition, letter, single } from './support/definitions.js';
import { contextOf, goldens } from './support/golden.js';
import { always } from './support/runs.js';

const THIRD = 100 / 3;

/** One question of four options: its second one is a third of the way. */
function thirds(threshold: number): Assessment {
  return definition({
    items: [single('x', [0, 1, 2, 3])],
    dimensions: [{ id: 'd', items: [{ item: 'x' }] }],
    gates: [{ dimension: 'd', atLeast: threshold }],
    minima: [{ d: threshold }],
  });
}

describe('a threshold with more decimals than a score', () => {
  const cases: [threshold: number, answer: string, step: number][] = [
    [33.333333333333336, 'b', 2],
    [THIRD, 'a', 1],
    [33.33333349, 'b', 2],
    [33.333334, 'b', 1],
    [66.66666666666667, 'c', 2],
    [66.66666666666666, 'c', 2],
    [66.6666675, 'c', 1],
    [-1e308, 'a', 2],
    [5e-324, 'a', 2],
    [-0, 'a', 2],
  ];
  for (const [threshold, answer, step] of cases) {
    test(`${threshold}, answer ${answer}: step ${step}`, () => {
      const assessment = thirds(threshold);
      const evaluation = evaluate(assessment, { x: answer });
      assert.equal(evaluation.step?.low, step);
      assert.equal(explainGate(assessment, { x: answer }, 2)?.holds, step === 2);
      assert.equal(meetsMinimum(assessment, 2, 'd', evaluation.cells.d ?? assert.fail()), step === 2);
      const scoreOf = () => evaluation.cells.d ?? assert.fail();
      assert.equal(
        truth({ dimension: 'd', atLeast: threshold }, () => assert.fail(), scoreOf),
        step === 2,
      );
    });
  }

  test('is what the plan and the binding constraint compare with', () => {
    const assessment = thirds(THIRD);
    const evaluation = evaluate(assessment, { x: 'a' });
    assert.deepEqual(binding(assessment, evaluation), { dimension: 'd', shortfall: 33.333333, certain: true });
    assert.equal(plan(assessment, { x: 'a' })?.effort, 1);
    assert.equal(minimumOf(assessment, 2, 'd'), 33.333333);
  });

  test('gives a result that can be read and verified', async () => {
    for (const threshold of [THIRD, 200 / 3, 100 / 7]) {
      const assessment = thirds(threshold);
      const context = { ...(await contextOf(goldens[0] ?? assert.fail())), hash: await hashOf(assessment) };
      for (const x of ['a', 'b', 'c', 'd']) {
        const result: unknown = JSON.parse(JSON.stringify(createResult(assessment, { x }, context)));
        assert.ok(parseResult(result).ok);
        assert.deepEqual((await verify(result, assessment)).differences, []);
      }
    }
  });
});

/** Whole-number parts of a mean, as a dimension of its own or one inside another, with weights that binary has not. */
const means = fc.record({
  weights: fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1, 3, 7, 1 / 3), { minLength: 2, maxLength: 6 }),
  steps: fc.integer({ min: 2, max: 9 }),
  share: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
  nested: fc.boolean(),
});

test('a threshold worked out by hand from answers holds for these answers, and for none that score less', () => {
  always(
    means,
    ({ nested, share, steps, weights }) => {
      const values = Array.from({ length: steps }, (_, value) => value);
      const items = weights.map((_, index) => single(`q${index}`, values));
      const inner: Dimension = {
        id: 'inner',
        items: items.map(({ id }, index) => ({ item: id, weight: weights[index] ?? 1 })),
      };
      const outer: Dimension = { id: 'd', items: nested ? [{ dimension: 'inner' }] : inner.items };
      const chosen = weights.map((_, index) => (share[index] ?? 0) % steps);
      // In another order than the engine adds, and divided last.
      const parts = chosen.map((value, index) => value * (weights[index] ?? 1)).reverse();
      const total = weights.reduceRight((sum, weight) => sum + weight, 0);
      const atLeast = (100 * parts.reduce((sum, part) => sum + part, 0)) / (total * (steps - 1));
      const assessment = definition({
        items,
        dimensions: [inner, outer],
        gates: [{ dimension: 'd', atLeast }],
        minima: [{ d: atLeast }],
      });
      const answers = Object.fromEntries(chosen.map((value, index) => [`q${index}`, letter(value)]));
      assert.equal(evaluate(assessment, answers).step?.low, 2);
      const lower = chosen.findIndex((value) => value > 0);
      if (lower === -1) return;
      const less = { ...answers, [`q${lower}`]: letter((chosen[lower] ?? 1) - 1) };
      const evaluation = evaluate(assessment, less);
      assert.equal(evaluation.step?.low, 1);
      assert.ok((binding(assessment, evaluation)?.shortfall ?? 0) > 0);
      assert.equal(plan(assessment, less)?.outcome, 'found');
    },
    1000,
  );
});
