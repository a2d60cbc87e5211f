import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Gate, Item } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { read } from '../../src/engine/read.js';
import { boundOf } from '../../src/engine/search/bound.js';
import { components } from '../../src/engine/search/component.js';
import { definition, single } from './support/definitions.js';

const at = (item: string, atLeast: number): Gate => ({ item, atLeast });
const score = (atLeast: number): Gate => ({ dimension: 'd', atLeast });
const scale = single('x', [0, 1, 2, 3, 4]);
const items = [scale, single('y', [0, 1, 2, 3, 4])];
/** One option more of `x` is worth 18.75, of `y` 6.25. */
const dimensions = [{ id: 'd', items: [{ item: 'x', weight: 3 }, { item: 'y' }] }];

/** What all these goals cost at the least, with `x`, or `x` and `y`, decided to be worth as much as given. */
function leastFor(gates: readonly Gate[], decided: readonly number[] = [], asked: readonly Item[] = items): number {
  const compiled = compile(definition({ items: asked, dimensions, gates }));
  const goals = compiled.gates.map((gate) => gate.test);
  const [component, ...others] = components(compiled, read(compiled, { x: 'a', y: 'a' }), goals);
  assert.ok(component && others.length === 0, 'the goals hang together');
  const most = component.variables.map(({ ways }, index) => decided[index] ?? ways[0]?.most ?? 0);
  return boundOf(compiled, component)(decided.length, most);
}

/** A bound that says less would still find the plan, but too late: so it is tested by itself. */
describe('the least that goals cost', () => {
  const some = (atLeast: number, ...of: readonly Gate[]): Gate => ({ atLeast, of });
  const either: Gate = { any: [at('x', 4), at('y', 4)] };
  const cases: [string, Gate[], number[], number][] = [
    ['goals that share no question add up', [at('x', 2), at('y', 3), either], [], 5],
    ['also where a goal that shares with both comes first', [either, at('x', 2), at('y', 3)], [], 5],
    ['of some parts of a goal the cheapest that are enough', [some(2, at('y', 3), either, at('x', 1))], [], 3],
    ['of one of them the cheapest', [some(1, at('y', 3), either, at('x', 1))], [], 1],
    ['of all of them the dearest', [some(3, at('y', 3), either, at('x', 1))], [], 4],
    ['of some where too few are still to be had', [some(2, at('x', 2), at('y', 3))], [1], Infinity],
    ['of some that hold already nothing', [some(1, at('x', 2), at('y', 3))], [2], 0],
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

  /** The work of each option of `x` above the one before it. */
  const work = (...efforts: readonly number[]): Item[] => {
    const [first, ...others] = scale.options;
    const options = others.map((option, at) => ({ ...option, effort: efforts[at] ?? 1 }));
    return [{ ...scale, options: first ? [first, ...options] : [] }, single('y', [0, 1, 2, 3, 4], { effort: 6 })];
  };
  const byWork: [string, Item[], number, number][] = [
    ['whole raises of the same work', work(3, 3, 3, 3), 50, 9],
    ['a part of a raise, where the work of others is no multiple of it', work(3, 3, 3, 2), 50, 8],
    ['of a dear first option and cheap ones after it their mean', work(5, 1, 1, 1), 37.5, 4],
    ['of a cheap first option and dear ones after it each its own', work(1, 5, 5, 5), 37.5, 6],
    ['of dear and cheap in turn what is below them', work(4, 2, 4, 2), 37.5, 6],
    ['all of it and of the other question', work(1, 1, 1, 1), 81.25, 10],
  ];
  for (const [name, asked, atLeast, least] of byWork) {
    test(`by work: ${name}: ${least}`, () => assert.equal(leastFor([score(atLeast)], [], asked), least));
  }
});
