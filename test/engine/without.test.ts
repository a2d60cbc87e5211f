/** An assessment without some of its items: what becomes of all that names them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Assessment, Choice, Condition, Dimension, Gate, Item, Step } from '../../src/engine/index.js';
import { applicable, without } from '../../src/engine/applicable.js';
import { definition, single } from './support/definitions.js';

const [x, y, z] = ['x', 'y', 'z'].map((id) => ({ item: id, atLeast: 1 }));
assert.ok(x && y && z);
const d = { dimension: 'd', atLeast: 50 };

/** Three questions; `d` is made of `x` only, `e` of `x` and `y`, `f` of `d` and `e`. */
function whole(second: Partial<Step>, more: Partial<Item> = {}): Assessment {
  const dimensions: Dimension[] = [
    { id: 'd', items: [{ item: 'x' }] },
    { id: 'e', items: [{ item: 'x', weight: 2 }, { item: 'y' }] },
    { id: 'f', items: [{ dimension: 'd' }, { dimension: 'e' }] },
  ];
  const items = [single('x', [0, 1]), single('y', [0, 1]), single('z', [0, 1], more)];
  return { ...definition({ items, dimensions }), steps: [{ id: 'one' }, { id: 'two', ...second }] };
}

function reduced(assessment: Assessment, answer?: Choice): Assessment {
  return without(assessment, new Map([['x', answer]]));
}

describe('of a gate, what asks for an item that does not apply holds', () => {
  const cases: readonly (readonly [title: string, gate: Gate, left: Gate])[] = [
    ['on another item, it stays', y, y],
    ['alone', x, { all: [] }],
    ['in "all": the others are left', { all: [x, y] }, { all: [y] }],
    ['in "all" of nothing else', { all: [x] }, { all: [] }],
    ['in "any": all of it', { any: [x, y] }, { all: [] }],
    ['not in this "any"', { any: [z, y] }, { any: [z, y] }],
    ['in an "all" in "any"', { any: [z, { all: [x, y] }] }, { any: [z, { all: [y] }] }],
    ['in "at least two of"', { atLeast: 2, of: [x, y, z] }, { atLeast: 1, of: [y, z] }],
    ['in "at least one of": all of it', { atLeast: 1, of: [x, y] }, { all: [] }],
    ['on a dimension that has other items', { dimension: 'e', atLeast: 1 }, { dimension: 'e', atLeast: 1 }],
    ['on a dimension of which nothing is left', d, { all: [] }],
    ['on one more than a value', { item: 'x', moreThan: 0 }, { all: [] }],
  ];
  for (const [title, gate, left] of cases)
    test(title, () => assert.deepEqual(reduced(whole({ gate })).steps[1], { id: 'two', gate: left }));
});

describe('of routing, too; but which option was chosen is known', () => {
  const cases: readonly (readonly [title: string, askIf: Condition, answer: Choice | undefined, left?: Condition])[] = [
    ['a value', x, 'b'],
    ['a value at most', { item: 'x', atMost: 0 }, 'b'],
    ['the option that was chosen', { item: 'x', is: ['na'] }, 'na'],
    ['another option', { item: 'x', is: ['a'] }, 'na', { any: [] }],
    ['not the option that was chosen', { item: 'x', isNot: ['na'] }, 'na', { any: [] }],
    ['not another option', { item: 'x', isNot: ['a'] }, 'na'],
    ['an option of one that was not asked', { item: 'x', is: ['a'] }, undefined],
    ['an option of another item', { item: 'y', is: ['a'] }, 'na', { item: 'y', is: ['a'] }],
  ];
  for (const [title, askIf, answer, left] of cases) {
    test(title, () => {
      const item = reduced(whole({}, { askIf, hiddenAnswer: 'a' }), answer).items.find(({ id }) => id === 'z');
      assert.deepEqual(item?.askIf, left);
    });
  }
});

describe('what is left', () => {
  test('items and dimensions; a mean keeps the weights of its other parts', () => {
    const { dimensions, items } = reduced(whole({}));
    assert.deepEqual(
      items.map(({ id }) => id),
      ['y', 'z'],
    );
    assert.deepEqual(dimensions, [
      { id: 'e', items: [{ item: 'y' }] },
      { id: 'f', items: [{ dimension: 'e' }] },
    ]);
  });

  test('a score in which all that is left has no weight is none', () => {
    const base = whole({});
    const dimensions: Dimension[] = [{ id: 'd', items: [{ item: 'x' }, { item: 'y', weight: 0 }] }];
    assert.deepEqual(reduced({ ...base, dimensions }).dimensions, []);
  });

  test('minima of the dimensions that are left', () => {
    assert.deepEqual(reduced(whole({ minima: { d: 50, e: 60 } })).steps[1]?.minima, { e: 60 });
  });

  test('needs of the items that are left', () => {
    assert.deepEqual(reduced(whole({ needs: [x, y] })).steps[1]?.needs, [y]);
  });

  test('of what must come before an option, the items that are left', () => {
    const options = [
      { id: 'a', value: 0 },
      { id: 'b', value: 1, after: [x, y] },
    ];
    const [, item] = reduced(whole({}, { options })).items;
    assert.deepEqual(item?.options, [
      { id: 'a', value: 0 },
      { id: 'b', value: 1, after: [y] },
    ]);
  });

  test('nothing of whom a question is for, nor of other words', () => {
    const fact: Condition = { item: 'y', is: ['a'] };
    const [, item] = reduced(whole({}, { applies: fact, variants: [{ id: 'v', when: fact }] })).items;
    assert.deepEqual(item, single('z', [0, 1]));
  });
});

describe('which items apply', () => {
  const fact: Condition = { item: 'y', is: ['a'] };
  const assessment = whole({}, { applies: fact });

  test('is the same assessment where nothing is left out', () => {
    assert.equal(applicable(assessment, { y: 'a' }), assessment);
    assert.equal(applicable(whole({}), {}).items.length, 3);
  });

  test('is not asked of items that everybody has', () => {
    assert.deepEqual(
      applicable(assessment, { y: 'b' }).items.map(({ id }) => id),
      ['x', 'y'],
    );
  });

  test('depends on answers that count: a hidden one is not that of the firm', () => {
    const [first = single('x', []), second = single('y', []), third = single('z', [])] = assessment.items;
    const items = [first, { ...second, askIf: { item: 'x', is: ['b'] }, hiddenAnswer: 'b' }, third];
    const routed = { ...assessment, items };
    const has = (answers: Parameters<typeof applicable>[1]) =>
      applicable(routed, answers).items.some(({ id }) => id === 'z');
    assert.deepEqual([has({ x: 'b', y: 'a' }), has({ x: 'a', y: 'a' }), has({ y: 'a' })], [true, false, true]);
  });
});
