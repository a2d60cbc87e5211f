import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chosenTruth, selectionAt, selectionOf } from '../../src/engine/selection.js';
import type { Selection } from '../../src/engine/selection.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { Item, Truth } from '../../src/engine/index.js';

const options = ['milk', 'sugar', 'foam'].map((id) => ({ id }));
const several: Item = { id: 'extras', type: 'multiple', options };
const withNone: Item = { ...several, options: [...options, { id: 'none', exclusive: true }] };
const single: Item = {
  id: 'beans',
  type: 'single',
  options: [
    { id: 'ground', value: 0 },
    { id: 'instant', value: 0 },
    { id: 'whole', value: 1 },
  ],
};
const milk = { extras: ['milk'] };

/** A selection, the options that a condition names, and whether one of them is chosen. */
const cases: [name: string, selection: Selection | undefined, named: string[], is: Truth][] = [
  ['no answer', selectionOf(several, undefined), ['milk'], null],
  ["don't know", selectionOf(several, DONT_KNOW), ['milk'], null],
  ['chosen', selectionOf(several, ['milk', 'foam']), ['foam'], true],
  ['not chosen', selectionOf(several, ['milk']), ['sugar', 'foam'], false],
  ['nothing chosen', selectionAt(several, milk, 0), ['milk'], false],
  ['nothing chosen, nothing named', selectionAt(several, milk, 0), [], false],
  ['nothing but "none"', selectionAt(withNone, milk, 0), ['none'], true],
  ['nothing but "none": not the others', selectionAt(withNone, milk, 0), ['milk'], false],
  ['one more: what is chosen stays', selectionAt(several, milk, 2), ['milk'], true],
  ['one more: which one is not known', selectionAt(several, milk, 2), ['sugar'], null],
  ['one less of two', selectionAt(several, { extras: ['milk', 'foam'] }, 1), ['milk'], null],
  ['one less of two: none that was not there', selectionAt(several, { extras: ['milk', 'foam'] }, 1), ['sugar'], false],
  ['a value of one option', selectionAt(single, {}, 1), ['whole'], true],
  ['a value of two options', selectionAt(single, {}, 0), ['ground'], null],
  ['a value of two options, both named', selectionAt(single, {}, 0), ['ground', 'instant'], true],
];

describe('whether an option is chosen', () => {
  for (const [name, selection, named, is] of cases) {
    test(`${name}: ${String(is)}`, () => {
      const condition = (holds: boolean) => ({ kind: 'chosen', at: 0, options: named, holds }) as const;
      assert.equal(chosenTruth(condition(true), selection), is);
      assert.equal(chosenTruth(condition(false), selection), is === null ? null : !is);
    });
  }
});
