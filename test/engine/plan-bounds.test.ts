import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition } from '../../src/engine/index.js';
import { plan } from '../../src/engine/index.js';
import { planWith } from '../../src/engine/plan.js';
import { definition, single } from './support/definitions.js';
import { tangled } from './support/indices.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const scale = [0, 1, 2, 3, 4];
const x = single('x', scale);
const score = (id: string, ...items: string[]) => ({ id, items: items.map((item) => ({ item })) });

describe('the bounds of the search', () => {
  test('what no answers give is impossible, and said so', () => {
    const assessment = definition({ items: [x], gates: [at('x', 5)] });
    assert.deepEqual(plan(assessment, { x: 'a' }), {
      step: 2,
      id: 'step-2',
      outcome: 'impossible',
      effort: 0,
      raises: [],
      stages: [],
      alternatives: [],
      alternativesComplete: true,
    });
  });

  test('one part that is impossible makes the whole so', () => {
    const assessment = definition({ items: [x, single('y', scale)], gates: [{ all: [at('y', 1), at('x', 5)] }] });
    assert.deepEqual([plan(assessment, {})?.outcome, plan(assessment, {})?.raises], ['impossible', []]);
  });

  test('sixty questions in six scores are searched to the end', () => {
    const { assessment, answers } = wide(60, 6);
    const found = plan(assessment, answers);
    assert.equal(found?.outcome, 'found');
    // Ten questions of 0-4 in each score, half of all points asked for, one gate of 2: 20 options a score.
    assert.equal(found.effort, 120);
    assert.equal(found.alternatives.length, 2);
    assert.ok(found.alternativesComplete);
  });

  test('scores of scores are searched to the end: what comes to the same is searched once', () => {
    const { assessment, answers } = nested(10, 10);
    const found = plan(assessment, answers);
    assert.equal(found?.outcome, 'found');
    assert.ok(found.alternativesComplete);
    // A mean of 50 over 100 questions of 0-4 takes 200 options; each of ten parts asks for 45, which is less.
    const now = Object.values(answers).reduce((sum, answer) => sum + 'abcde'.indexOf(answer), 0);
    assert.equal(found.effort, 200 - now);
  });

  function nested(groups: number, size: number) {
    const items = Array.from({ length: groups * size }, (_, index) => single(`q${index}`, scale));
    const parts = Array.from({ length: groups }, (_, group) =>
      score(`d${group}`, ...items.slice(group * size, (group + 1) * size).map(({ id }) => id)),
    );
    const total = { id: 'total', items: parts.map(({ id }) => ({ dimension: id })) };
    const minima = [Object.fromEntries(parts.map(({ id }) => [id, 45]))];
    const gates = [{ dimension: 'total', atLeast: 50 }];
    const answers = Object.fromEntries(items.map(({ id }, index) => [id, 'abc'[(index * 5) % 3] ?? 'a']));
    return { assessment: definition({ items, dimensions: [...parts, total], gates, minima }), answers };
  }

  test('without the search for large goals it says so and gives no plan', () => {
    const found = planWith(null, tangled().assessment, {});
    assert.deepEqual([found?.outcome, found?.raises, found?.alternatives], ['too-large', [], []]);
    assert.deepEqual([found?.proven, found?.alternativesComplete], [undefined, false]);
  });

  function wide(count: number, groups: number) {
    const items = Array.from({ length: count }, (_, index) => single(`q${index}`, scale));
    const dimensions = Array.from({ length: groups }, (_, group) =>
      score(`d${group}`, ...items.filter((_, index) => index % groups === group).map(({ id }) => id)),
    );
    const minima = [Object.fromEntries(dimensions.map(({ id }) => [id, 50]))];
    const assessment = definition({ items, gates: [at('q0', 2)], dimensions, minima });
    return { assessment, answers: Object.fromEntries(items.map(({ id }) => [id, 'a'])) };
  }
});
