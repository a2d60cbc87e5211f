/** Conditions on values that are known in part. They are read in two places, from a definition and compiled: both say the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition, Interval, Truth } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { read } from '../../src/engine/read.js';
import { readAnswers } from '../../src/engine/routing.js';
import { test as holds } from '../../src/engine/reading.js';
import type { Test } from '../../src/engine/compiled-test.js';
import { itemTruth } from '../../src/engine/truth.js';
import { definition, multiple, single } from './support/definitions.js';

const NONE: Interval = { low: Infinity, high: Infinity };
const between = (low: number, high: number): Interval => ({ low, high });

describe('what a value between two others meets', () => {
  const cases: [string, { readonly atLeast: number } | { readonly atMost: number }, Interval, Truth][] = [
    ['at least 2: from 2 on', { atLeast: 2 }, between(2, 4), true],
    ['at least 2: perhaps', { atLeast: 2 }, between(1, 2), null],
    ['at least 2: below', { atLeast: 2 }, between(0, 1), false],
    ['at least 2: does not apply', { atLeast: 2 }, NONE, true],
    ['at most 2: up to 2', { atMost: 2 }, between(0, 2), true],
    ['at most 2: perhaps', { atMost: 2 }, between(2, 3), null],
    ['at most 2: above', { atMost: 2 }, between(3, 4), false],
    ['at most 2: does not apply', { atMost: 2 }, NONE, true],
  ];
  for (const [name, limit, value, wanted] of cases) {
    test(`${name}: ${String(wanted)}`, () => {
      assert.equal(itemTruth({ item: 'x', ...limit }, value, undefined), wanted);
      const compiled: Test =
        'atMost' in limit
          ? { kind: 'most', at: 0, atMost: limit.atMost }
          : { kind: 'item', at: 0, atLeast: limit.atLeast };
      assert.equal(holds(compiled, { low: [value.low], high: [value.high] }), wanted);
    });
  }
});

describe('what shows a question', () => {
  const plain = { id: 'kind', type: 'single', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as const;
  const items = [plain, single('x', [0, 1, 2]), multiple('m', 3)];
  const cases: [string, Condition, Truth][] = [
    ['an option of a question without values', { item: 'kind', is: ['b'] }, true],
    ['another one', { item: 'kind', is: ['a', 'c'] }, false],
    ['none of others', { item: 'kind', isNot: ['a', 'c'] }, true],
    ['an option of a question with values', { item: 'x', is: ['b'] }, true],
    ['no such option', { item: 'x', isNot: ['b'] }, false],
    ['one of several that are chosen', { item: 'm', is: ['c'] }, true],
    ['none of several that are chosen', { item: 'm', isNot: ['a', 'c'] }, false],
    ['a value', { item: 'x', atLeast: 1 }, true],
    ['a value that is too high', { item: 'x', atMost: 0 }, false],
    [
      'all of these',
      {
        all: [
          { item: 'x', atMost: 1 },
          { item: 'm', atLeast: 2 },
        ],
      },
      true,
    ],
    [
      'any of these',
      {
        any: [
          { item: 'x', atMost: 0 },
          { item: 'm', atLeast: 3 },
        ],
      },
      false,
    ],
  ];
  for (const [name, askIf, wanted] of cases) {
    test(`${name}: ${String(wanted)}`, () => {
      const y = single('y', [0, 1], { askIf, hiddenAnswer: 'a' });
      const assessment = definition({ items: [...items, y], gates: [{ item: 'y', atLeast: 1 }] });
      const answers = { kind: 'b', x: 'b', m: ['a', 'c'] };
      assert.equal(readAnswers(assessment, answers).holds(askIf), wanted);
      assert.equal(readAnswers(assessment, answers).asked[3], wanted);
      const compiled = compile(assessment);
      assert.equal(read(compiled, answers).asked[3], wanted);
      // Nothing is known: the question may be asked.
      assert.equal(readAnswers(assessment, {}).holds(askIf), null);
      assert.equal(readAnswers(assessment, {}).asked[3], true);
    });
  }
});
