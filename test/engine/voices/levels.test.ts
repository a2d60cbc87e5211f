import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Item } from '../../../src/engine/index.js';
import { itemStates } from '../../../src/engine/index.js';
import { levelsOf, optionsAt, positionOf } from '../../../src/engine/voices/levels.js';
import { definition, multiple, single } from '../support/definitions.js';

const scale = single('x', [0, 2, 2, 5]);
const several = multiple('x', 2);

/** What the answer to an item comes to. */
function stateOf(item: Item, answer: Answer) {
  return itemStates(definition({ items: [item] }), { x: answer }).get('x') ?? assert.fail();
}

describe('positions on the scale of an item', () => {
  test('count its values, each once', () => assert.deepEqual(levelsOf(scale), [0, 2, 5]));
  test('count options where several can be chosen', () => assert.deepEqual(levelsOf(several), [0, 1, 2]));

  const options: readonly (readonly [title: string, item: Item, position: number, ids: readonly string[]])[] = [
    ['the one option of a value', scale, 0, ['a']],
    ['all options of the same value', scale, 1, ['b', 'c']],
    ['the last option', scale, 2, ['d']],
    ['none above the last', scale, 3, []],
    ['none where several can be chosen', several, 1, []],
    ['none above the last of several', several, 9, []],
  ];
  for (const [title, item, position, ids] of options) {
    test(`have options: ${title}`, () =>
      assert.deepEqual(
        optionsAt(item, position).map(({ id }) => id),
        ids,
      ));
  }

  const answers: readonly (readonly [title: string, item: Item, answer: Answer, position: number | null])[] = [
    ['of the highest option', scale, 'd', 2],
    ['of one of two options of the same value', scale, 'c', 1],
    ['of two chosen options', several, ['a', 'b'], 2],
    ['of none', several, ['none'], 0],
    ['nowhere while it is not known', scale, 'dont-know', null],
  ];
  for (const [title, item, answer, position] of answers) {
    test(`of an answer: ${title}`, () => assert.equal(positionOf(stateOf(item, answer)), position));
  }
});
