import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedOf, asking, groupsOf } from '../../src/editor/conditions/asked.js';
import type { Comparison } from '../../src/editor/conditions/tree.js';
import { needing, needOf } from '../../src/editor/forms/matrix-rows.js';
import type { Json } from '../../src/editor/model/json.js';
import { after, draftOf } from './support/documents.js';

const a: Json = { item: 'a', atLeast: 2 };
const b: Json = { dimension: 'b', moreThan: 40 };
const either: Json = {
  any: [
    { item: 'c', atLeast: 1 },
    { item: 'a', atLeast: 9 },
  ],
};
const some: Json = { atLeast: 1, of: [a, b] };
const atLeast = (value: number): Comparison => ({ of: 'item', id: 'a', test: 'atLeast', value });

describe('a cell of the matrix shows what the gate asks of a fact', () => {
  const cases: [title: string, gate: Json | undefined, value: unknown][] = [
    ['nothing', undefined, undefined],
    ['one comparison', a, 2],
    ['one of several that all hold', { all: [b, a] }, 2],
    ['not what stands in a group only', { all: [b, either] }, undefined],
    ['not one of which some have to hold', some, undefined],
    ['a group of one is no group', { any: [a] }, 2],
  ];
  for (const [title, gate, value] of cases)
    test(title, () => assert.equal(askedOf(gate, { of: 'item', id: 'a' })?.value, value));

  test('a score is not a question of the same name', () =>
    assert.equal(askedOf(b, { of: 'item', id: 'b' }), undefined));
});

describe('another entry in the cell changes that fact alone', () => {
  const cases: [title: string, gate: Json | undefined, asked: Comparison | null, next: Json | undefined][] = [
    ['the first', undefined, atLeast(1), { item: 'a', atLeast: 1 }],
    ['a second', b, atLeast(1), { all: [b, { item: 'a', atLeast: 1 }] }],
    ['another value, at its place', { all: [a, b] }, atLeast(1), { all: [{ item: 'a', atLeast: 1 }, b] }],
    ['none of two', { all: [a, b] }, null, b],
    ['none of one', a, null, undefined],
    ['beside a group', either, atLeast(1), { all: [either, { item: 'a', atLeast: 1 }] }],
    ['beside some of which so many hold', some, atLeast(3), { all: [some, { item: 'a', atLeast: 3 }] }],
    ['what is not asked is not taken out', { all: [b, either] }, null, { all: [b, either] }],
    ['a gate that cannot be read stays', { odd: 1 }, atLeast(1), { odd: 1 }],
  ];
  for (const [title, gate, asked, next] of cases)
    test(title, () => assert.deepEqual(asking(gate, { of: 'item', id: 'a' }, asked), next));

  test('the groups are told apart from the facts', () =>
    assert.deepEqual(groupsOf({ all: [a, either, b] })[0]?.parts.length, 2));
});

describe('what a plan needs, fact by fact', () => {
  const draft = after(draftOf('gates'), {
    ...{ type: 'set', path: ['steps', 1, 'needs'] },
    value: [
      { item: 'x', atLeast: 1 },
      { item: 'y', atLeast: 2 },
    ],
  });
  const cases: [title: string, item: string, value: number | null, next: Json][] = [
    [
      'another value',
      'x',
      3,
      [
        { item: 'x', atLeast: 3 },
        { item: 'y', atLeast: 2 },
      ],
    ],
    ['one less', 'x', null, [{ item: 'y', atLeast: 2 }]],
    [
      'one more',
      'z',
      1,
      [
        { item: 'x', atLeast: 1 },
        { item: 'y', atLeast: 2 },
        { item: 'z', atLeast: 1 },
      ],
    ],
  ];
  for (const [title, item, value, next] of cases)
    test(title, () => assert.deepEqual(needing(draft, 1, item, value), next));

  test('what else the entry has stays', () => {
    const noted: Json = [{ $comment: 'Why', item: 'x', atLeast: 1 }];
    const commented = after(draft, { type: 'set', path: ['steps', 1, 'needs'], value: noted });
    assert.deepEqual(needing(commented, 1, 'x', 2), [{ $comment: 'Why', item: 'x', atLeast: 2 }]);
  });
  test('the last one takes the list away', () => assert.equal(needing(draft, 2, 'x', null), undefined));
  test('it is read by question and step', () =>
    assert.deepEqual([needOf(draft, 1, 'y'), needOf(draft, 2, 'y'), needOf(draft, 1, 'z')], [2, undefined, undefined]));
});
