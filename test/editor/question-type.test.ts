import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueAt, withValue } from '../../src/editor/model/json.js';
import type { Json } from '../../src/editor/model/json.js';
import { withType } from '../../src/editor/model/question-type.js';
import type { QuestionType } from '../../src/editor/model/question-type.js';
import { after, draftOf } from './support/documents.js';

describe('a question of another type keeps what fits, and has nothing that its form does not show', () => {
  const worth = {
    id: 'q',
    type: 'single',
    options: [
      { id: 'a', value: 0 },
      { id: 'b', value: 2, effort: 3, advise: false },
    ],
  };
  const cases: [title: string, from: Json, type: QuestionType, to: Json][] = [
    [
      'worths become points',
      worth,
      'multiple',
      {
        id: 'q',
        type: 'multiple',
        options: [
          { id: 'a', points: 0 },
          { id: 'b', points: 2 },
        ],
      },
    ],
    [
      'points become worths; what several answers need goes',
      {
        ...worth,
        type: 'multiple',
        max: 2,
        cap: 3,
        options: [
          { id: 'a', points: 1 },
          { id: 'b', exclusive: true },
        ],
      },
      'single',
      { id: 'q', type: 'single', options: [{ id: 'a', value: 1 }, { id: 'b' }] },
    ],
    [
      'a range goes',
      {
        ...worth,
        type: 'number',
        min: 0,
        max: 9,
        decimals: 1,
        options: [
          { id: 'a', value: 0, from: 0 },
          { id: 'b', value: 1, from: 5 },
        ],
      },
      'single',
      {
        id: 'q',
        type: 'single',
        options: [
          { id: 'a', value: 0 },
          { id: 'b', value: 1 },
        ],
      },
    ],
    [
      'a worth below zero is no number of points',
      {
        ...worth,
        options: [
          { id: 'a', value: -1 },
          { id: 'b', value: 1 },
        ],
      },
      'multiple',
      { id: 'q', type: 'multiple', options: [{ id: 'a' }, { id: 'b', points: 1 }] },
    ],
    [
      'the answer that counts meanwhile becomes a list',
      { ...worth, hiddenAnswer: 'a', options: [{ id: 'a' }, { id: 'b' }] },
      'multiple',
      { id: 'q', type: 'multiple', hiddenAnswer: ['a'], options: [{ id: 'a' }, { id: 'b' }] },
    ],
    [
      'of a list, the first one',
      { ...worth, type: 'multiple', hiddenAnswer: ['b', 'a'], options: [{ id: 'a' }, { id: 'b' }] },
      'single',
      { id: 'q', type: 'single', hiddenAnswer: 'b', options: [{ id: 'a' }, { id: 'b' }] },
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
