import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conditionOf, groupFrom } from '../../src/editor/conditions/tree.js';
import { begin, levelsOf, testsOf, withTest } from '../../src/editor/conditions/subjects.js';
import type { Json } from '../../src/editor/model/json.js';
import { draftOf } from './support/documents.js';

const one: Json = { item: 'a', atLeast: 2 };
const two: Json = { item: 'b', isNot: ['x', 'y'] };
const score: Json = { dimension: 'd', moreThan: 40 };

describe('a condition read and written again says the same', () => {
  const cases: [title: string, condition: Json | undefined, again?: Json][] = [
    ['nothing', undefined],
    ['one comparison', one],
    ['all of two', { all: [one, two] }],
    ['any of two', { any: [one, score] }],
    ['two of three', { atLeast: 2, of: [one, two, score] }],
    ['a group of one, in fewer words', { any: [one] }, one],
    ['a group in a group', { all: [one, { any: [two, score] }] }],
    ['a group of one in a group', { any: [one, { all: [two] }] }],
    ['groups three deep', { atLeast: 2, of: [one, { any: [two, { all: [score, one] }] }, two] }],
    ['a group around a group only, in fewer words', { all: [{ any: [one, two] }] }, { any: [one, two] }],
  ];
  for (const [title, condition, again = condition] of cases) {
    test(title, () => {
      const read = groupFrom(condition);
      assert.deepEqual(read && conditionOf(read), again);
    });
  }
});

describe('what has no sentence is left as it is', () => {
  const cases: [title: string, condition: Json][] = [
    ['a group with a comment in a group', { all: [one, { any: [two, score], $comment: 'Why.' }] }],
    ['a comparison with a comment', { ...(one as object), $comment: 'Why.' }],
    ['a group with a comment', { all: [one, two], $comment: 'Why.' }],
    ['a kind of comparison that comes later', { item: 'a', between: [1, 2] }],
    ['a group without parts', { all: [] }],
    ['two groups at once', { all: [one], any: [two] }],
    ['no object', 'always'],
  ];
  for (const [title, condition] of cases) test(title, () => assert.equal(groupFrom(condition), null));
});

describe('which comparisons are offered', () => {
  const draft = draftOf('everything');
  const cases: [title: string, kind: Parameters<typeof testsOf>[1], id: string, tests: string[]][] = [
    ['routing by a question without values', 'routing', 'size', ['is', 'isNot']],
    ['routing by a question with values', 'routing', 'use.often', ['is', 'isNot', 'atLeast', 'atMost']],
    ['a gate on a question with values', 'gate', 'use.often', ['atLeast', 'moreThan']],
    ['a gate on one without', 'gate', 'size', []],
    ['for whom it makes sense', 'choice', 'size', ['is', 'isNot']],
    ['what a plan needs', 'facts', 'which', ['atLeast']],
  ];
  for (const [title, kind, id, tests] of cases) {
    test(title, () => assert.deepEqual(testsOf(draft, kind, { of: 'item', id }), tests));
  }

  test('a new comparison begins with the second value, or the first answer', () => {
    assert.deepEqual(begin(draft, 'gate', 'item', 'use.often'), {
      of: 'item',
      id: 'use.often',
      test: 'atLeast',
      value: 1,
    });
    assert.deepEqual(begin(draft, 'choice', 'item', 'size'), { of: 'item', id: 'size', test: 'is', value: ['small'] });
    assert.equal(begin(draft, 'gate', 'item', 'size'), null);
  });

  test('of answers of the same worth, the first stands for all', () => {
    const options = [1, 0, 2, 1, 0].map((value, at) => ({ id: `a${at}`, value }));
    const alike = { items: [{ id: 'q', type: 'single', options }] };
    assert.deepEqual(levelsOf(alike, 'q'), [
      { option: 'a1', value: 0 },
      { option: 'a0', value: 1 },
      { option: 'a2', value: 2 },
    ]);
  });

  test('answers stay when "is one of" becomes "is none of"', () => {
    const is = { of: 'item', id: 'size', test: 'is', value: ['large'] } as const;
    assert.deepEqual(withTest(draft, is, 'isNot'), { ...is, test: 'isNot' });
  });
});
