import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueAt, withValue } from '../../src/editor/model/json.js';
import type { Json, JsonObject } from '../../src/editor/model/json.js';
import { withType } from '../../src/editor/model/question-type.js';
import type { QuestionType } from '../../src/editor/model/question-type.js';
import { after, draftOf } from './support/documents.js';

describe('a question of another type keeps what fits, and has nothing that its form does not show', () => {
  /** A question with two answers. */
  const asking = (type: QuestionType, a: JsonObject, b: JsonObject, more: JsonObject = {}): JsonObject => ({
    ...{ id: 'q', type, ...more },
    options: [
      { id: 'a', ...a },
      { id: 'b', ...b },
    ],
  });
  const range = { min: 0, max: 9, decimals: 1 };
  const cases: [title: string, from: JsonObject, type: QuestionType, to: JsonObject][] = [
    [
      'worths become points',
      asking('single', { value: 0 }, { value: 2, effort: 3, advise: false }),
      'multiple',
      asking('multiple', { points: 0 }, { points: 2 }),
    ],
    [
      'points become worths; what several answers need goes',
      asking('multiple', { points: 1 }, { exclusive: true }, { max: 2, cap: 3 }),
      'single',
      asking('single', { value: 1 }, {}),
    ],
    [
      'a range goes',
      asking('number', { value: 0, from: 0 }, { value: 1, from: 5 }, range),
      'single',
      asking('single', { value: 0 }, { value: 1 }),
    ],
    [
      'a worth below zero is no number of points',
      asking('single', { value: -1 }, { value: 1 }),
      'multiple',
      asking('multiple', {}, { points: 1 }),
    ],
    [
      'the answer that counts meanwhile becomes a list',
      asking('single', {}, {}, { hiddenAnswer: 'a' }),
      'multiple',
      asking('multiple', {}, {}, { hiddenAnswer: ['a'] }),
    ],
    [
      'of a list, the first one',
      asking('multiple', {}, {}, { hiddenAnswer: ['b', 'a'] }),
      'single',
      asking('single', {}, {}, { hiddenAnswer: 'b' }),
    ],
  ];
  for (const [title, from, type, to] of cases)
    test(title, () => {
      const items = [...(draftOf('demo').items as Json[]), from];
      const draft = withValue(draftOf('demo'), ['items'], items);
      const path = ['items', items.length - 1];
      assert.deepEqual(valueAt(after(draft, withType(draft, path, type)), path), to);
    });
});
