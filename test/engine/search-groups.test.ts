/** How scores of goals are nested in each other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Assessment, Dimension, Gate } from '../../src/engine/index.js';
import { compile } from '../../src/engine/compile.js';
import { goalsOf } from '../../src/engine/goals.js';
import { read } from '../../src/engine/read.js';
import { components } from '../../src/engine/search/component.js';
import { groupsOf, inGroups } from '../../src/engine/search/groups.js';
import { definition, single } from './support/definitions.js';

const items = Array.from({ length: 8 }, (_, at) => single(`q${at}`, [0, 1, 2]));
const ids = (...places: readonly number[]) => places.map((at) => ({ item: `q${at}` }));
const score = (id: string, of: Dimension['items']): Dimension => ({ id, items: of });
const halves = [score('one', ids(0, 1, 2, 3)), score('two', ids(4, 5, 6, 7))];
const total = score('total', [{ dimension: 'one' }, { dimension: 'two' }]);
const all = { one: 30, two: 40, total: 50 };
/** Every question has to go up. */
const every: Gate[] = items.map(({ id }) => ({ item: id, atLeast: 1 }));

function groupsFor(dimensions: readonly Dimension[], minima: Readonly<Record<string, number>>, count = 8, gate?: Gate) {
  const gates = [gate ?? { any: every.slice(0, count) }];
  const assessment: Assessment = definition({ items: items.slice(0, count), dimensions, minima: [minima], gates });
  const compiled = compile(assessment);
  const [component, ...others] = components(compiled, read(compiled, {}), goalsOf(assessment, compiled, 2));
  assert.ok(component && others.length === 0);
  const nameOf = (formula: unknown) => compiled.dimensions.find((one) => one === formula)?.id;
  const found = groupsOf(compiled, component);
  const order = inGroups(compiled, component).variables.map(({ at }) => at);
  const groups = found?.groups.map(({ minimum, positions }) => {
    const name = minimum && `${nameOf(minimum.formula)} ${minimum.atLeast} x ${Number(minimum.factor.toFixed(3))}`;
    return `${name ?? '-'}: ${positions.join(' ')}`;
  });
  return { outer: nameOf(found?.outer.formula), groups, order: order.join(' ') };
}

describe('groups of variables', () => {
  const [one, two] = halves;
  assert.ok(one && two);
  const [first, second] = ['one 30 x 0.5: 0 1 2 3', 'two 40 x 0.5: 4 5 6 7'];
  const alone = (...places: readonly number[]) => places.map((at) => `-: ${at}`);
  const cases: [string, ReturnType<typeof groupsFor>, string[], string?][] = [
    ['a mean of means', groupsFor([one, two, total], all), [first, second]],
    ['with the scores in another order', groupsFor([two, one, total], all), [first, second]],
    [
      'with the questions in another order',
      groupsFor([score('one', ids(3, 1, 0, 2)), two, total], all),
      [first, second],
    ],
    [
      'a part without a minimum is none',
      groupsFor([one, two, total], { one: 30, total: 50 }),
      [first, ...alone(4, 5, 6, 7)],
    ],
    [
      'parts asked in turn: one after the other in the search',
      groupsFor([score('one', ids(0, 2, 4, 6)), score('two', ids(1, 3, 5, 7)), total], all),
      ['one 30 x 0.5: 0 2 4 6', 'two 40 x 0.5: 1 3 5 7'],
      '0 2 4 6 1 3 5 7',
    ],
    [
      'a part whose questions count unlike in the whole is none',
      groupsFor([one, two, score('total', [{ item: 'q0' }, { dimension: 'one' }, { dimension: 'two' }])], all),
      [...alone(0, 1, 2, 3), 'two 40 x 0.333: 4 5 6 7'],
    ],
    [
      'a part outside of the whole is none',
      groupsFor([one, score('two', ids(5, 6, 7)), score('total', ids(0, 1, 2, 3, 4))], { one: 30, two: 40, total: 50 }),
      ['one 30 x 0.8: 0 1 2 3', ...alone(4, 5, 6, 7)],
    ],
    [
      'of parts within parts the innermost',
      groupsFor([score('inner', ids(2, 3)), one, two, total], { inner: 20, ...all }),
      [...alone(0, 1), 'inner 20 x 0.25: 2 3', 'two 40 x 0.5: 4 5 6 7'],
    ],
  ];
  for (const [name, { groups, order, outer }, expected, places = '0 1 2 3 4 5 6 7'] of cases) {
    test(name, () => assert.deepEqual([outer, groups, order], ['total', expected, places]));
  }

  test('are there from seven questions on', () => {
    const of = (count: number) =>
      groupsFor([score('total', ids(0, 1, 2, 3, 4, 5, 6).slice(0, count))], { total: 50 }, count);
    assert.deepEqual([of(6).groups, of(7).groups], [undefined, alone(0, 1, 2, 3, 4, 5, 6)]);
  });

  test('are not there without a score', () => assert.equal(groupsFor([], {}).groups, undefined));

  test('are not there for a score that may do without', () => {
    const gate = { any: [{ dimension: 'total', atLeast: 50 }, ...every] };
    assert.equal(groupsFor([score('total', ids(0, 1, 2, 3, 4, 5, 6, 7))], {}, 8, gate).groups, undefined);
  });
});
