import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Assessment, Condition, Gate, Robustness } from '../../src/engine/index.js';
import { DONT_KNOW, evaluate, itemStates, robustness } from '../../src/engine/index.js';
import { sheets, type Sheet } from './support/arbitraries.js';
import { asksForSeveral } from './support/arbitrary-routing.js';
import { answerWorth } from './support/brute-force.js';
import { builtIn, facts } from './support/built-in.js';
import { definition, multiple, single } from './support/definitions.js';
import { possible } from './support/oracle.js';
import { always } from './support/runs.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const x = single('x', [0, 1, 2, 3]);
const y = single('y', [0, 1, 2, 3]);

describe('which changes there are', () => {
  const gates = [{ all: [at('x', 1), at('y', 1)] }];
  const cases: [string, Assessment, Answers, Pick<Robustness, 'changes' | 'unchanged'>][] = [
    [
      'inside the range there are two',
      definition({ items: [x], gates: [at('x', 1)] }),
      { x: 'c' },
      { changes: 2, unchanged: 2 },
    ],
    [
      'at the top only one down',
      definition({ items: [x], gates: [at('x', 3)] }),
      { x: 'd' },
      { changes: 1, unchanged: 0 },
    ],
    [
      'at the bottom only one up',
      definition({ items: [x], gates: [at('x', 1)] }),
      { x: 'a' },
      { changes: 1, unchanged: 0 },
    ],
    [
      'what is not known is not moved',
      definition({ items: [x, y], gates }),
      { x: 'b', y: DONT_KNOW },
      { changes: 2, unchanged: 2 },
    ],
    [
      'what no gate looks at is not moved',
      definition({ items: [x, y], gates: [at('y', 1)] }),
      { x: 'b', y: 'b' },
      { changes: 2, unchanged: 1 },
    ],
    [
      'a count at its least only goes up',
      definition({ items: [multiple('m', 3)], gates: [at('m', 1)] }),
      { m: ['none'] },
      { changes: 1, unchanged: 0 },
    ],
    ['nothing known, nothing to move', definition({ items: [x, y], gates }), {}, { changes: 0, unchanged: 0 }],
    [
      'options of one value are one, and the order is that of values',
      definition({ items: [single('x', [5, 1, 1, 0])], gates: [at('x', 5)] }),
      { x: 'b' },
      { changes: 2, unchanged: 1 },
    ],
    [
      'a count moves by one',
      definition({ items: [multiple('m', 3)], gates: [at('m', 2)] }),
      { m: ['a', 'c'] },
      { changes: 2, unchanged: 1 },
    ],
    [
      'a score moves by its items',
      definition({
        items: [x, y],
        dimensions: [{ id: 'd', items: [{ item: 'x' }] }],
        gates: [{ dimension: 'd', atLeast: 50 }],
      }),
      { x: 'c', y: 'b' },
      { changes: 2, unchanged: 1 },
    ],
  ];
  for (const [name, assessment, answers, expected] of cases) {
    test(name, () => {
      const { changes, unchanged } = robustness(assessment, answers);
      assert.deepEqual({ changes, unchanged }, expected);
    });
  }

  test('a hidden question is not moved, and comes into view with the change that shows it', () => {
    const hidden = single('y', [0, 1], { askIf: at('x', 1), hiddenAnswer: 'b' });
    const assessment = definition({ items: [single('x', [0, 1]), hidden], gates: [at('y', 1)] });
    assert.deepEqual(robustness(assessment, { x: 'a', y: 'a' }), {
      changes: 0,
      unchanged: 0,
      share: null,
      word: null,
      tipping: [],
    });
    const both = {
      ...assessment,
      steps: [...assessment.steps.slice(0, 1), { id: 'two', gate: { any: [at('x', 5), at('y', 1)] } }],
    };
    // Shown, the question is open, and what was answered while it was hidden does not count.
    assert.deepEqual(robustness(both, { x: 'a', y: 'b' }).tipping, [
      { item: 'x', from: 0, to: 1, option: 'b', step: 1 },
    ]);
  });
});

describe('words for the share', () => {
  const wide = (count: number) =>
    definition({ items: [single('x', [0, 1]), ...others(count)], gates: gatesOver(count) });
  const cases: [string, number, Robustness['word']][] = [
    ['1 of 10 tips', 9, 'firm'],
    ['1 of 9 tips', 8, 'fairly-firm'],
    ['3 of 10 would be the limit; 1 of 4 tips', 3, 'fairly-firm'],
    ['1 of 3 tips', 2, 'borderline'],
    ['all tip', 0, 'borderline'],
  ];
  for (const [name, count, word] of cases) {
    test(`${name}: ${String(word)}`, () => {
      const found = robustness(wide(count), {
        x: 'b',
        ...Object.fromEntries(others(count).map(({ id }) => [id, 'b'])),
      });
      assert.deepEqual([found.changes, found.unchanged, found.word], [count + 1, count, word]);
      assert.equal(found.share, count / (count + 1));
    });
  }

  /** Items at their top that a gate looks at without needing them. */
  function others(count: number) {
    return Array.from({ length: count }, (_, index) => single(`other-${index}`, [0, 1]));
  }
  function gatesOver(count: number): Condition[] {
    return [{ all: [at('x', 1), ...others(count).map(({ id }) => at(id, 0))] }];
  }
});

test('a count that falls to none names no option', () => {
  const { tipping } = robustness(definition({ items: [multiple('m', 3)], gates: [at('m', 1)] }), { m: ['b'] });
  assert.deepEqual(tipping, [{ item: 'm', from: 1, to: 0, option: null, step: 1 }]);
});

test('a change names the step it leads to, from and to', () => {
  const answers = facts({
    'use.frequency': 2,
    'use.reach': 1,
    'use.embedding': 1,
    'use.results': 0,
    'use.direction': 0,
  });
  assert.deepEqual(robustness(builtIn, answers).tipping, [
    { item: 'use.frequency', from: 2, to: 1, option: 'tried', step: 2 },
    { item: 'use.reach', from: 1, to: 0, option: 'nobody', step: 2 },
    { item: 'use.embedding', from: 1, to: 0, option: 'no-task', step: 2 },
  ]);
});

test('the same as answering each question otherwise and scoring again', () => {
  // Without an option "none", nobody can answer that it is nothing.
  const canSayNone = sheets.filter(
    ({ assessment }) =>
      !asksForSeveral(assessment) &&
      assessment.items.every(({ options, type }) => type === 'single' || options.some(({ exclusive }) => exclusive)),
  );
  always(canSayNone, (sheet) => assert.deepEqual(counts(robustness(sheet.assessment, sheet.answers)), byHand(sheet)));
});

function counts({ changes, tipping }: Robustness): [number, (readonly [string, number, number])[]] {
  return [changes, tipping.map(({ item, step, to }) => [item, to, step] as const)];
}

function byHand({ assessment, answers }: Sheet): [number, (readonly [string, number, number])[]] {
  const states = [...itemStates(assessment, answers).values()];
  const kept = Object.fromEntries(
    states.flatMap(({ asked, answer, item }) => (asked && answer ? [[item.id, answer]] : [])),
  );
  const gone = new Set(states.flatMap(({ applies, item }) => (applies ? [] : [item.id])));
  const looked = namesIn(assessment, gone);
  const step = evaluate(assessment, kept).step?.low;
  const changes = states.flatMap(({ applies, asked, item, value }) => {
    if (!asked || !applies || value.low !== value.high || !looked.has(item.id)) return [];
    const lower = possible(item).filter((other) => other < value.low);
    const higher = possible(item).filter((other) => other > value.low);
    const next = [
      ...(lower.length > 0 ? [Math.max(...lower)] : []),
      ...(higher.length > 0 ? [Math.min(...higher)] : []),
    ];
    return next.map((to) => {
      const after = evaluate(assessment, { ...kept, [item.id]: answerWorthOrNone(item, to) }).step?.low ?? 0;
      return [item.id, to, after] as const;
    });
  });
  return [changes.length, changes.filter(([, , after]) => after !== step)];
}

function answerWorthOrNone(item: Parameters<typeof answerWorth>[0], value: number) {
  return item.type === 'multiple' && value === 0 ? ['none'] : answerWorth(item, value);
}

/** The items that gates look at. What does not apply settles the part that asks for it, and whatever needs no more. */
function namesIn(assessment: Assessment, gone: ReadonlySet<string>): Set<string> {
  const itemsOf = (id: string): string[] =>
    (assessment.dimensions.find((dimension) => dimension.id === id)?.items ?? [])
      .filter(({ weight }) => weight !== 0)
      .flatMap((part) => ('item' in part ? [part.item] : itemsOf(part.dimension)));
  const namesOf = (gate: Gate): string[] => {
    if (isSettled(gate)) return [];
    if ('item' in gate) return [gate.item];
    return 'dimension' in gate ? itemsOf(gate.dimension) : partsOf(gate).flatMap(namesOf);
  };
  const isSettled = (gate: Gate): boolean => {
    if ('item' in gate) return gone.has(gate.item);
    if ('dimension' in gate) return itemsOf(gate.dimension).every((id) => gone.has(id));
    const count = partsOf(gate).filter(isSettled).length;
    const needed = 'all' in gate ? gate.all.length : 'any' in gate ? 1 : gate.atLeast;
    return count >= needed;
  };
  return new Set(assessment.steps.flatMap(({ gate }) => (gate ? namesOf(gate) : [])));
}

function partsOf(gate: Exclude<Gate, { readonly item: string } | { readonly dimension: string }>): readonly Gate[] {
  return 'all' in gate ? gate.all : 'any' in gate ? gate.any : gate.of;
}
