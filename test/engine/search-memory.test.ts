/** What the search remembers: states that have the same solutions left have one key, and others have another. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Gate } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { read } from '../../src/engine/read.js';
import { components } from '../../src/engine/search/component.js';
import { memoryOf } from '../../src/engine/search/memory.js';
import type { Memory } from '../../src/engine/search/memory.js';
import { definition, single } from './support/definitions.js';

const at = (item: string, atLeast: number): Gate => ({ item, atLeast });
const scale = [0, 1, 2, 3, 4];
const [x, y, z] = [single('x', scale), single('y', scale), single('z', scale)];

function memoryFor(gates: readonly Gate[], items = [x, y, z]): Memory | null {
  const dimensions = [{ id: 'd', items: [{ item: 'x' }, { item: 'y' }] }];
  const compiled = compile(definition({ items, dimensions, gates }));
  const goals = compiled.gates.map((gate) => gate.test);
  const [component, ...others] = components(compiled, read(compiled, {}), goals);
  assert.ok(component && others.length === 0);
  return memoryOf(compiled, component);
}

/** Number of decided variables, cost and squares that are left, values of `x`, `y` and `z`. */
type State = readonly [decided: number, cost: number, squares: number | null, ...values: readonly number[]];
const keyOf = (memory: Memory | null, [decided, cost, squares, ...values]: State) =>
  memory?.keyOf(decided, cost, squares, values);

describe('states of a search', () => {
  const ofItems = memoryFor([{ any: [at('x', 2), at('y', 3)] }]);
  const ofScore = memoryFor([{ dimension: 'd', atLeast: 50 }, { any: [{ dimension: 'd', atLeast: 25 }, at('x', 1)] }]);
  const cases: [string, Memory | null, State, State, boolean][] = [
    ['more than a goal asks makes no difference', ofItems, [1, 3, null, 2, 0], [1, 3, null, 4, 0], true],
    ['nor does how much less', ofItems, [1, 3, null, 0, 0], [1, 3, null, 1, 0], true],
    ['whether it is enough does', ofItems, [1, 3, null, 1, 0], [1, 3, null, 2, 0], false],
    ['what is not decided makes none', ofItems, [1, 3, null, 2, 0], [1, 3, null, 2, 4], true],
    ['once it is decided it does', ofItems, [2, 3, null, 2, 0], [2, 3, null, 2, 4], false],
    ['how much is decided', ofItems, [1, 3, null, 2, 0], [2, 3, null, 2, 0], false],
    ['what is left to spend', ofItems, [1, 3, null, 2, 0], [1, 4, null, 2, 0], false],
    ['squares that are left', ofItems, [1, 3, 1, 2, 0], [1, 3, 2, 2, 0], false],
    ['whether squares matter', ofItems, [1, 3, 0, 2, 0], [1, 3, null, 2, 0], false],
    ['a score, however it came about', ofScore, [2, 3, null, 1, 2], [2, 3, null, 2, 1], true],
    ['another score', ofScore, [2, 3, null, 1, 1], [2, 3, null, 1, 2], false],
    ['a score between two goals', ofScore, [2, 3, null, 1, 1], [2, 3, null, 2, 1], false],
    ['a score above the highest goal', ofScore, [2, 3, null, 4, 2], [2, 3, null, 4, 4], true],
  ];
  for (const [name, memory, one, other, isSame] of cases) {
    test(`${name}: ${isSame ? 'the same' : 'not the same'}`, () => {
      const [first, second] = [keyOf(memory, one), keyOf(memory, other)];
      assert.equal(typeof first, 'string');
      assert.equal(first === second, isSame);
    });
  }
});

describe('what a search remembers', () => {
  test('what was kept, by its key', () => {
    const memory = memoryFor([{ any: [at('x', 2), at('y', 3)] }]);
    memory?.keep('a', 3);
    memory?.keep('b', Infinity);
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => memory?.more.get(key)),
      [3, Infinity, undefined],
    );
  });

  test('without a key nothing', () => {
    const memory = memoryFor([{ any: [at('x', 2), at('y', 3)] }]);
    memory?.keep(undefined, 3);
    assert.equal(memory?.more.get(undefined), undefined);
  });

  test('fifty thousand states, and then no more', () => {
    const memory = memoryFor([{ any: [at('x', 2), at('y', 3)] }]);
    for (let state = 0; state <= 50_000; state++) memory?.keep(String(state), 1);
    assert.deepEqual(
      ['49999', '50000'].map((key) => memory?.more.get(key)),
      [1, undefined],
    );
  });

  test('nothing where raises show or hide questions', () => {
    const shown = single('y', scale, { askIf: { item: 'x', atLeast: 2 }, hiddenAnswer: 'a' });
    assert.equal(memoryFor([{ all: [at('y', 1)] }], [x, shown, z]), null);
  });

  test('nothing for goals of more than sixty comparisons', () => {
    const of = (count: number): Gate => ({
      any: Array.from({ length: count }, (_, index) => at(index % 2 ? 'x' : 'y', 1)),
    });
    assert.deepEqual(
      [60, 61].map((count) => memoryFor([of(count)]) === null),
      [false, true],
    );
  });
});
