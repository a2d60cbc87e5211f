import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../src/engine/index.js';
import { variantOf } from '../../src/engine/index.js';
import { definition, single } from './support/definitions.js';

const assessment = definition({
  items: [
    single('size', [0, 1, 2]),
    single('use', [0, 1], {
      variants: [
        { id: 'alone', when: { item: 'size', is: ['a'] } },
        { id: 'small', when: { item: 'size', is: ['a', 'b'] } },
      ],
    }),
  ],
});

describe('the variant of an item', () => {
  const cases: readonly (readonly [title: string, item: string, answers: Answers, expected: string | undefined])[] = [
    ['is the first that applies', 'use', { size: 'a' }, 'alone'],
    ['is a later one where the first does not apply', 'use', { size: 'b' }, 'small'],
    ['is none where none applies', 'use', { size: 'c' }, undefined],
    ['is none while it is not known whether one applies', 'use', {}, undefined],
    ['is none of an item without variants', 'size', { size: 'a' }, undefined],
  ];
  for (const [title, item, answers, expected] of cases) {
    test(title, () => assert.equal(variantOf(assessment, answers, item), expected));
  }

  test('of an item that is not there is a mistake', () => {
    assert.throws(() => variantOf(assessment, {}, 'gone'), { name: 'RangeError', message: /item "gone"/ });
  });
});
