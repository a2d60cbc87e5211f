import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evaluate, plan, robustness, valueOf, valueRange } from '../../src/engine/index.js';
import type { Answer, Answers, Assessment, Gate, Item, Option } from '../../src/engine/index.js';
import { rungsOf } from '../../src/engine/rungs.js';
import { selectionAt } from '../../src/engine/selection.js';
import { reaches } from './support/brute-force.js';
import { definition, letter, single } from './support/definitions.js';
import { possible } from './support/oracle.js';
import { always } from './support/runs.js';
import { stepOf } from './support/step.js';

/** A question whose options `a`, `b`, `c`, ... have these points; `none` stands alone. */
function pointed(id: string, points: readonly number[], more: Partial<Item> = {}): Item {
  const options = points.map((one, at): Option => ({ id: letter(at), points: one }));
  return { id, type: 'multiple', options: [...options, { id: 'none', exclusive: true }], ...more };
}

const anyPointed = (id: string): fc.Arbitrary<Item> =>
  fc
    .record({
      points: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }),
      max: fc.constantFrom(undefined, undefined, 1, 2),
      cap: fc.constantFrom(undefined, undefined, 5),
      effort: fc.constantFrom(undefined, 2),
    })
    .map(({ points: [first, ...others], ...more }) => {
      const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
      return pointed(id, [(first ?? 0) + 1, ...others], given);
    });

interface Sheet {
  readonly assessment: Assessment;
  readonly answers: Answers;
}

const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    items: fc.tuple(anyPointed('one'), anyPointed('two'), fc.constant(single('three', [0, 1, 3]))),
    score: fc.constantFrom<('mean' | 'sum' | 'lowest')[]>('mean', 'sum', 'lowest'),
    shares: fc.tuple(fc.constantFrom(0.2, 0.5, 0.8), fc.constantFrom(0.1, 0.4, 0.9)),
    picks: fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('a', 'b', undefined)),
  })
  .map(({ items, picks: [one, two, three], score, shares: [first, second] }) => {
    const whole = { id: 'd', score, items: items.map(({ id }) => ({ item: id })) };
    const high = items.map((item) => valueRange(item).high);
    const most = { mean: 100, sum: high.reduce((sum, value) => sum + value, 0), lowest: Math.min(...high) }[score];
    const gates: Gate[] = [
      { item: 'one', atLeast: Math.ceil(first * (high[0] ?? 0)) },
      {
        all: [
          { dimension: 'd', atLeast: Math.floor(second * most) },
          { item: 'two', moreThan: 0 },
        ],
      },
    ];
    const assessment = definition({ items, dimensions: [whole], gates });
    const answer = (item: Item, pick: number) =>
      [...setsOf(item), ['none'], undefined][pick % (setsOf(item).length + 2)];
    const given = { one: answer(items[0], one), two: answer(items[1], two), three };
    const answers = Object.entries(given).flatMap(([id, one]): [string, Answer][] =>
      one === undefined ? [] : [[id, one]],
    );
    return { assessment, answers: Object.fromEntries(answers) };
  });

/** All ways to choose options. */
function setsOf({ max = Infinity, options }: Item): string[][] {
  const ids = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const sets = ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  return sets.filter(({ length }) => length > 0 && length <= max);
}

function chosenIn(answers: Answers, { id }: Item): readonly string[] {
  const answer = answers[id] ?? [];
  return typeof answer === 'object' ? answer.filter((one) => one !== 'none') : [];
}

describe('points', () => {
  test('the values of a question are those of all ways to choose options', () => {
    always(anyPointed('one'), (item) =>
      assert.deepEqual(
        rungsOf(item).map(({ value }) => value),
        possible(item),
      ),
    );
  });

  test('300 options are read without trying all ways to choose them', () => {
    const many = pointed(
      'one',
      [...Array(300).keys()].map((at) => 1 + (at % 40)),
      { cap: 1000 },
    );
    assert.equal(rungsOf({ ...many, max: 3 }).at(-1)?.value, 120);
    assert.equal(rungsOf(many).length, 1001);
  });

  test('a plan adds as few options as the cheapest of all ways', () => {
    always(
      sheets,
      ({ answers, assessment }) => {
        const step = stepOf(evaluate(assessment, answers)).low + 1;
        const found = plan(assessment, answers);
        const cost = step > assessment.steps.length ? null : cheapestWay(assessment, answers, step);
        const outcome = cost === Infinity ? 'impossible' : 'found';
        assert.deepEqual(
          [found?.outcome, found?.effort],
          cost === null ? [undefined, undefined] : [outcome, cost === Infinity ? 0 : cost],
        );
      },
      800,
    );
  });

  test('one option more is the one that brings most, one less the one that costs most', () => {
    always(sheets, ({ answers, assessment }) => {
      const { tipping } = robustness(assessment, answers);
      for (const { from, item: id, to } of tipping) {
        const item = assessment.items.find((one) => one.id === id);
        if (item?.type !== 'multiple') continue;
        const now = chosenIn(answers, item);
        const sets = [...setsOf(item), []];
        const near = sets.filter((set) =>
          to > from ? minus(set, now).length === 1 : set.every((one) => now.includes(one)),
        );
        const values = near.map((set) => valueOf(item, set).low);
        if (to > from) assert.equal(to, Math.max(...values));
        else assert.ok(values.includes(to) && to < from);
      }
    });
  });

  test('routing by options of such a question: what is chosen stays, unless another may take its place', () => {
    const free = pointed('one', [1, 2, 5, 0]);
    assert.deepEqual(selectionAt(free, { one: ['a'] }, 6).certain, ['a']);
    assert.deepEqual(selectionAt({ ...free, max: 2 }, { one: ['a', 'b'] }, 7).certain, []);
    assert.deepEqual(selectionAt(free, { one: ['a'] }, 0).possible, ['d', 'none']);
  });
});

function minus(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}

/** The least effort of all answers with which the step is reached: options that are new, and rungs that are climbed. */
function cheapestWay(assessment: Assessment, answers: Answers, step: number): number {
  let ways: { readonly answers: Answers; readonly cost: number }[] = [{ answers, cost: 0 }];
  for (const item of assessment.items) {
    const { effort = 1, id, options } = item;
    const from = options.findIndex((option) => option.id === answers[id]);
    const choices =
      item.type === 'multiple'
        ? setsOf(item).map((set) => ({ answer: set, cost: effort * minus(set, chosenIn(answers, item)).length }))
        : options.flatMap((option, at) =>
            at > Math.max(from, 0) ? [{ answer: option.id, cost: at - Math.max(from, 0) }] : [],
          );
    ways = ways.flatMap((way) => [
      way,
      ...choices.map(({ answer, cost }) => ({ answers: { ...way.answers, [id]: answer }, cost: way.cost + cost })),
    ]);
  }
  return Math.min(Infinity, ...ways.filter((way) => reaches(assessment, way.answers, step)).map(({ cost }) => cost));
}
