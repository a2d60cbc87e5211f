/** What is searched apart, and what of it may be raised: the cheaper parts there are, the shorter the search. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, AtLeast, Gate, Item } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { read } from '../../src/engine/read.js';
import { components, itemsOf, sizeOf } from '../../src/engine/search/component.js';
import type { Component } from '../../src/engine/search/component.js';
import { definition, multiple, single } from './support/definitions.js';

const at = (item: string, atLeast: number): AtLeast => ({ item, atLeast });
const scale = (id: string, more: Partial<Item> = {}) => single(id, [0, 1, 2], more);
/** A question without values. */
const open: Item = { id: 'open', type: 'single', options: [{ id: 'a' }, { id: 'b' }] };

/**
 * Each part as its questions in order, each with its ways: what it costs, to which value it goes (`-` leaves it), and the
 * highest value after it. With `~` where raises may show or hide a question of it.
 */
function partsOf(items: readonly Item[], gate: Gate, answers: Answers, dimensions = ['x', 'y']): string[] {
  const compiled = compile(
    definition({
      items,
      gates: [gate],
      dimensions: [{ id: 'd', items: dimensions.map((item) => ({ item, weight: item === 'x' ? 3 : 1 })) }],
    }),
  );
  const goals = compiled.gates.flatMap((one) => (one.test.kind === 'all' ? one.test.parts : [one.test]));
  const shown = ({ routed, variables }: Component) =>
    (routed ? '~ ' : '') +
    variables
      .map(({ at: place, ways }) => {
        const id = compiled.items[place]?.item.id ?? '';
        return [id, ...ways.map(({ cost, most, to }) => `${cost}:${to ?? '-'}:${most}`)].join(' ');
      })
      .join(', ');
  return components(compiled, read(compiled, answers), goals).map(shown);
}

const lowest = { x: 'a', y: 'a', z: 'a' };
const [x, y, z] = [scale('x'), scale('y'), scale('z')];
const ways = '0:-:0 1:1:1 2:2:2';
const [X, Y, Z] = [`x ${ways}`, `y ${ways}`, `z ${ways}`];

describe('parts of a search', () => {
  const cases: [string, Item[], Gate, Answers, string[]][] = [
    ['one goal, one part', [x, y, z], at('x', 2), lowest, [X]],
    ['goals that share no question are apart', [x, y, z], { all: [at('x', 1), at('z', 1)] }, lowest, [X, Z]],
    [
      'goals that share one are together, with questions in their order',
      [x, y, z],
      { all: [at('z', 1), at('x', 1), { any: [at('z', 2), at('x', 2)] }] },
      lowest,
      [`${X}, ${Z}`],
    ],
    [
      'a score has the questions that it is made of',
      [x, y, z],
      { dimension: 'd', atLeast: 50 },
      lowest,
      [`${X}, ${Y}`],
    ],
    ['a goal that holds is none', [x, y, z], { all: [at('x', 1), at('y', 1)] }, { ...lowest, x: 'b' }, [Y]],
    ['what is known starts there', [x, y, z], at('x', 2), { ...lowest, x: 'b' }, ['x 0:-:1 1:2:2']],
    ['what is not known starts at the lowest', [x, y, z], at('x', 2), {}, [X]],
    ['efforts add up', [scale('x', { effort: 5 }), y], at('x', 2), lowest, ['x 0:-:0 5:1:1 10:2:2']],
    ['a count', [multiple('x', 2), y], at('x', 2), { x: ['none'] }, [X]],
  ];
  for (const [name, items, gate, answers, parts] of cases) {
    test(name, () => assert.deepEqual(partsOf(items, gate, answers), parts));
  }
});

describe('parts of a search with questions that are asked only sometimes', () => {
  const shownBy = (askIf: Item['askIf'], hiddenAnswer = 'a') => (askIf ? scale('y', { askIf, hiddenAnswer }) : y);
  const cases: [string, Item, Answers, string[]][] = [
    ['a question that a raise would show comes with what shows it', shownBy(at('x', 2)), lowest, [`~ ${X}, ${Y}`]],
    [
      'hidden it may be worth more than it starts with',
      shownBy(at('x', 2), 'b'),
      lowest,
      [`~ ${X}, y 0:-:1 1:1:1 2:2:2`],
    ],
    ['what is asked and stays so needs no other question', shownBy(at('x', 2)), { ...lowest, x: 'c' }, [Y]],
    ['what a raise would hide comes with what hides it', shownBy({ item: 'x', atMost: 0 }), lowest, [`~ ${X}, ${Y}`]],
    ['also where it hides by not being an option', shownBy({ item: 'x', isNot: ['c'] }), lowest, [`~ ${X}, ${Y}`]],
    [
      'also where only a part of its condition may turn false',
      shownBy({
        all: [
          { item: 'z', atLeast: 0 },
          { item: 'x', atMost: 0 },
        ],
      }),
      lowest,
      [`~ ${X}, ${Y}, ${Z}`],
    ],
    [
      'where all parts of its condition stay true it needs no other',
      shownBy({ all: [{ item: 'z', atLeast: 0 }, at('x', 2)] }),
      { ...lowest, x: 'c' },
      [Y],
    ],
    ['a question without values moves nothing', shownBy({ item: 'open', is: ['a'] }), { ...lowest, open: 'a' }, [Y]],
    [
      'what such a question hides stays what it is hidden',
      shownBy({ item: 'open', is: ['a'] }, 'a'),
      { ...lowest, open: 'b' },
      ['y 0:-:0'],
    ],
    [
      'what such a question and another one show together comes with the other one',
      shownBy({ any: [{ item: 'open', is: ['a'] }, at('x', 2)] }),
      { ...lowest, open: 'b' },
      [`~ ${X}, ${Y}`],
    ],
  ];
  for (const [name, item, answers, parts] of cases) {
    test(name, () => assert.deepEqual(partsOf([open, x, item, z], at('y', 2), answers), parts));
  }

  test('a goal that holds is one nevertheless if its question may be hidden', () => {
    const parts = partsOf([x, shownBy({ item: 'x', atMost: 0 }), z], at('y', 1), { ...lowest, y: 'b' });
    assert.deepEqual(parts, [`~ ${X}, y 0:-:1 1:2:2`]);
  });

  test('a question may move with one that moves, although its own condition stays true', () => {
    const far = scale('far', { askIf: { all: [at('z', 0), at('y', 0)] }, hiddenAnswer: 'a' });
    const items = [x, shownBy({ item: 'x', atMost: 0 }), z, far];
    const parts = partsOf(items, at('far', 1), { ...lowest, far: 'a' });
    assert.deepEqual(parts, [`~ ${X}, ${Y}, ${Z}, far ${ways}`]);
  });
});

describe('the size of a goal', () => {
  const compiled = compile(
    definition({
      items: [x, y, z],
      dimensions: [{ id: 'd', items: [{ item: 'x' }, { item: 'y' }] }],
      gates: [at('x', 1), { dimension: 'd', atLeast: 50 }, { any: [at('x', 1), { all: [at('y', 1), at('z', 1)] }] }],
    }),
  );
  const goals = compiled.gates.map((gate) => gate.test);
  const sizes: [string, number, number[]][] = [
    ['one comparison', 1, [0]],
    ['a score: one, and one for each of its questions', 3, [0, 1]],
    ['parts: one, and one for each part in it', 5, [0, 1, 2]],
  ];
  sizes.forEach(([name, size, places], index) => {
    test(`${name}: ${size}`, () => {
      const goal = goals[index];
      assert.ok(goal);
      assert.equal(sizeOf(compiled, goal), size);
      assert.deepEqual(itemsOf(compiled, goal), places);
    });
  });
});
