import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Item } from '../../src/engine/index.js';
import { answerTo, DONT_KNOW, isAnswer, valueOf, valueRange } from '../../src/engine/index.js';
import { multiple, single } from './support/definitions.js';

const scale = single('q', [0, 1, 2]);
const fromTwo = single('q', [2, 5, 3.5]);
const below = single('q', [-2, 0]);
const unscored: Item = { id: 'q', type: 'single', options: [{ id: 'a' }, { id: 'b' }] };
const several = multiple('q', 4);
const upToTwo = multiple('q', 4, { max: 2 });
const noNone: Item = { id: 'q', type: 'multiple', options: [{ id: 'a' }, { id: 'b' }] };

describe('range of an item', () => {
  const ranges: [string, Item, number, number][] = [
    ['single, from 0', scale, 0, 2],
    ['single, not from 0 and not in order', fromTwo, 2, 5],
    ['single, below 0', below, -2, 0],
    ['single, not scored', unscored, 0, 0],
    ['multiple, an option that stands alone does not count', several, 0, 4],
    ['multiple, at most two', upToTwo, 0, 2],
    ['multiple, a maximum above the options', multiple('q', 2, { max: 9 }), 0, 2],
    ['multiple, without "none of these"', noNone, 0, 2],
  ];
  for (const [name, item, low, high] of ranges) {
    test(`${name}: ${low}..${high}`, () => assert.deepEqual(valueRange(item), { low, high }));
  }
});

describe('value of an answer', () => {
  const cases: [string, Item, Answer | undefined, number, number][] = [
    ['single', scale, 'b', 1, 1],
    ['single, not from 0', fromTwo, 'c', 3.5, 3.5],
    ['single, not scored', unscored, 'b', 0, 0],
    ['single, "don\'t know" is the whole range', fromTwo, DONT_KNOW, 2, 5],
    ['single, no answer is the whole range', fromTwo, undefined, 2, 5],
    ['multiple, one', several, ['c'], 1, 1],
    ['multiple, three', several, ['d', 'a', 'b'], 3, 3],
    ['multiple, "none of these" counts as nothing', several, ['none'], 0, 0],
    ['multiple, "don\'t know" is the whole range', several, DONT_KNOW, 0, 4],
    ['multiple with a maximum, no answer', upToTwo, undefined, 0, 2],
  ];
  for (const [name, item, answer, low, high] of cases) {
    test(`${name}: ${low}..${high}`, () => assert.deepEqual(valueOf(item, answer), { low, high }));
  }
});

describe('an answer the item knows', () => {
  const known: [string, Item, unknown][] = [
    ['single: an option', scale, 'a'],
    ['single: "don\'t know"', scale, DONT_KNOW],
    ['multiple: some options, in any order', several, ['c', 'a']],
    ['multiple: as many as allowed', upToTwo, ['a', 'd']],
    ['multiple: the option that stands alone, alone', several, ['none']],
    ['multiple: "don\'t know"', several, DONT_KNOW],
  ];
  for (const [name, item, answer] of known) {
    test(name, () => {
      assert.equal(isAnswer(item, answer), true);
      assert.deepEqual(answerTo(item, { q: answer as Answer }), answer);
    });
  }
});

describe('an answer the item does not know counts as none', () => {
  const unknown: [string, Item, unknown][] = [
    ['single: another word', scale, 'z'],
    ['single: an empty text', scale, ''],
    ['single: a list', scale, ['a']],
    ['single: a key that every object has', scale, 'constructor'],
    ['single: a number', scale, 1],
    ['single: null', scale, null],
    ['single: true', scale, true],
    ['multiple: an option outside a list', several, 'a'],
    ['multiple: an empty list', several, []],
    ['multiple: an unknown option among known ones', several, ['a', 'z']],
    ['multiple: an option twice', several, ['a', 'a']],
    ['multiple: one too many', upToTwo, ['a', 'b', 'c']],
    ['multiple: the option that stands alone, with another', several, ['none', 'a']],
    ['multiple: "don\'t know" in a list', several, [DONT_KNOW]],
    ['multiple: "don\'t know" with another', several, ['a', DONT_KNOW]],
    ['multiple: numbers', several, [0, 1]],
    ['multiple: an object that looks like a list', several, { 0: 'a', length: 1 }],
  ];
  for (const [name, item, answer] of unknown) {
    test(name, () => {
      assert.equal(isAnswer(item, answer), false);
      assert.equal(answerTo(item, { q: answer as Answer }), undefined);
    });
  }
});

describe('ids that every object seems to have', () => {
  for (const id of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
    test(`an item "${id}" without an answer has none`, () => assert.equal(answerTo(single(id, [0, 1]), {}), undefined));

    test(`an item "${id}" can be answered`, () => {
      assert.equal(answerTo(single(id, [0, 1]), Object.fromEntries([[id, 'b']])), 'b');
    });
  }

  test('an inherited answer does not count', () => {
    const answers = Object.create({ q: 'a' }) as Record<string, Answer>;
    assert.equal(answerTo(scale, answers), undefined);
  });

  test('an option "constructor" is an option like another', () => {
    const item: Item = {
      id: 'q',
      type: 'single',
      options: [
        { id: 'constructor', value: 3 },
        { id: 'b', value: 1 },
      ],
    };
    assert.deepEqual(valueOf(item, 'constructor'), { low: 3, high: 3 });
  });
});
