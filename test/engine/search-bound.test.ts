import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { read } from '../../src/engine/read.js';
import { boundOf } from '../../src/engine/search/bound.js';
import { components } from '../../src/engine/search/component.js';
import { definition, single } from './support/definitions.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const score = (atLeast: number): Condition => ({ dimension: 'd', atLeast });
const items = [single('x', [0, 1, 2, 3, 4]), single('y', [0, 1, 2, 3, 4])];
/** One option more of `x` is worth 18.75, of `y` 6.25. */
const dimensions = [{ id: 'd', items: [{ item: 'x', weight: 3 }, { item: 'y' }] }];

/** What all these goals cost at the least, with `x`, or `x` and `y`, decided to be worth as much as given. */
function leastFor(gates: readonly Condition[], decided: readonly number[] = []): number {
  const compiled = compile(definition({ items, dimensions, gates }));
  const goals = compiled.gates.map((gate) => gate.test);
  const [component, ...others] = components(compiled, read(compiled, { x: 'a', y: 'a' }), goals);
  assert.ok(component && others.length === 0, 'the goals hang together');
  const most = component.variables.map(({ ways }, index) => decided[index] ?? ways[0]?.most ?? 0);
  return boundOf(compiled, component)(decided.length, most);
}

/** A bound that says less would still find the plan, but too late: so it is tested by itself. */
describe('the least that goals cost', () => {
  const either: Condition = { any: [at('x', 4), at('y', 4)] };
  const cases: [string, Condition[], number[], number][] = [
    ['goals that share no question add up', [at('x', 2), at('y', 3), either], [], 5],
    ['of goals that share one the largest counts', [either, at('x', 1)], [], 4],
    ['a larger one that overlaps counts more than a sum', [at('x', 1), at('y', 1), either], [], 4],
    ['of all parts of a goal the dearest', [{ all: [at('x', 3), at('y', 2)] }, either], [], 4],
    ['of any parts of a goal the cheapest', [{ any: [at('x', 3), at('y', 2)] }, at('x', 1)], [], 2],
    ['a score by what brings most', [score(50)], [], 3],
    ['a score exactly there', [score(75)], [], 4],
    ['a score that takes both', [score(80)], [], 5],
    ['a score at its top', [score(100)], [], 8],
    ['a question that is decided too low', [at('x', 2), either], [1], Infinity],
    ['a question that is decided high enough', [at('x', 2), either], [4], 0],
    ['a score that the others can still reach', [score(50)], [2], 2],
    ['a score that the others cannot reach', [score(50)], [1], Infinity],
    ['a score that is there', [score(50)], [3], 0],
    ['a score with everything decided', [score(50)], [2, 1], Infinity],
  ];
  for (const [name, gates, decided, least] of cases) {
    test(`${name}: ${least}`, () => assert.equal(leastFor(gates, decided), least));
  }
});
