import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAnswers } from '../../src/contract/index.js';
import type { Answers } from '../../src/engine/index.js';
import { fitting } from '../../src/editor/try-out/fitting.js';
import { instrument } from '../content/support/instruments.js';

describe('of answers to an earlier draft, those stay that this one has', () => {
  const bands = instrument('bands');
  const [first, second, ...others] = bands.items;
  assert.ok(first && second);
  const several = { ...second, type: 'multiple' as const };
  const definition = { ...bands, items: [first, several, ...others] };
  const cases: [title: string, answers: Answers, left: Answers][] = [
    ['an answer', { 'item-1': 'no-day' }, { 'item-1': 'no-day' }],
    ['"don\'t know"', { 'item-1': 'dont-know' }, { 'item-1': 'dont-know' }],
    ['not an option that has gone', { 'item-1': 'gone' }, {}],
    ['not a question that has gone', { gone: 'no-day' }, {}],
    ['of several, those that are there', { 'item-2': ['no-day', 'gone'] }, { 'item-2': ['no-day'] }],
    ['not several where one is asked', { 'item-1': ['no-day'] }, {}],
    ['not one where several are asked', { 'item-2': 'no-day' }, {}],
    ['not what is no answer, which a browser may keep', { 'item-1': null, 'item-2': {} } as unknown as Answers, {}],
  ];
  for (const [title, answers, left] of cases) {
    test(title, () => {
      const fits = fitting(definition, answers);
      assert.deepEqual(fits, left);
      assert.deepEqual(parseAnswers(definition, fits), { answers: left, issues: [] });
    });
  }
});
