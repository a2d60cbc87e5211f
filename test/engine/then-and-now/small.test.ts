/** Then and now of small definitions: what the built-in one does not have. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, AnswerMoved, Assessment } from '../../../src/engine/index.js';
import { compareResults } from '../../../src/engine/index.js';
import { definition, multiple, single } from '../support/definitions.js';

const ladder = definition({
  items: [single('x', [0, 1, 1, 3]), multiple('several', 3), single('fact', [])],
  dimensions: [{ id: 'd', items: [{ item: 'x' }] }],
  gates: [{ item: 'x', atLeast: 3 }],
});
const compared = (assessment: Assessment, then: Answers, now: Answers) =>
  compareResults(assessment, { answers: then }, { answers: now });

describe('then and now', () => {
  const moves: readonly (readonly [title: string, then: Answers, now: Answers, to: AnswerMoved['direction']])[] = [
    ['a better option is up', { x: 'a' }, { x: 'b' }, 'up'],
    ['a worse one is down', { x: 'd' }, { x: 'b' }, 'down'],
    ['another option of the same value is neither', { x: 'b' }, { x: 'c' }, 'other'],
    ['what nobody knows today is neither', { x: 'b' }, { x: 'dont-know' }, 'other'],
    ['more options are no better where they count for nothing', { several: ['a'] }, { several: ['a', 'b'] }, 'other'],
  ];
  for (const [title, then, now, direction] of moves) {
    test(title, () => {
      const [one, ...others] = compared(ladder, then, now).answers;
      assert.deepEqual([one?.direction, others], [direction, []]);
    });
  }

  test('all that counts carries over', () => {
    assert.deepEqual(compared(ladder, { x: 'b', several: ['a'] }, {}).notCarried, []);
  });

  test('of two stages of one question, one is ticked', () => {
    const { plan } = compareResults(
      ladder,
      { answers: { x: 'a' }, ticks: [{ item: 'x', to: 1 }] },
      { answers: { x: 'a' } },
    );
    assert.deepEqual(
      plan?.stages.map(({ outcome, ticked, to }) => [to, outcome, ticked]),
      [
        [1, 'not-done', true],
        [3, 'not-done', false],
      ],
    );
  });

  test('without steps there are scores to compare, and neither step nor plan', () => {
    const found = compared({ ...ladder, steps: [] }, { x: 'a' }, { x: 'd' });
    assert.deepEqual([found.step, found.plan, found.hold], [null, null, null]);
    assert.equal(found.cells.d?.direction, 'up');
  });

  test('a score that none of the questions that apply is part of is unclear', () => {
    const [x = single('x', []), ...others] = ladder.items;
    const applies = { item: 'fact', is: ['a'] };
    const items = [single('fact', [0, 1]), { ...x, applies }, ...others.filter(({ id }) => id !== 'fact')];
    const sections = [{ id: 'all', items: items.map(({ id }) => id) }];
    const found = compared({ ...ladder, items, sections }, { fact: 'b', x: 'b' }, { fact: 'a', x: 'b' });
    assert.deepEqual([found.cells.d?.then, found.cells.d?.direction], [null, 'unclear']);
  });
});
