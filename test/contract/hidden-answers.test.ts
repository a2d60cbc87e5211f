import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDefinition } from '../../src/contract/index.js';
import type { Answer, Answers, Assessment, Condition, Item } from '../../src/engine/index.js';
import { DONT_KNOW, evaluate, valueOf } from '../../src/engine/index.js';
import { definitions, goodAnswer } from '../engine/support/arbitraries.js';
import { definition, letter, multiple, single } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { always } from '../engine/support/runs.js';
import { stepOf as stepIn } from '../engine/support/step.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const use = single('use', [0, 1, 2]);
const agreement = single('agreement', [0, 1], { askIf: at('use', 1), hiddenAnswer: 'b' });

/** A choice that is worth nothing, and as many items as this that each look at an option of their own. */
const withKinds = (count: number): Item[] => {
  const ids = Array.from({ length: count }, (_, index) => letter(index));
  const size: Item = { id: 'size', type: 'single', options: ids.map((id) => ({ id })) };
  return [size, ...ids.map((id) => single(`item-${id}`, [0, 1], { applies: { item: 'size', is: [id] } }))];
};

describe('a hidden answer above the lowest', () => {
  const tools = multiple('tools', 3, { askIf: at('use', 1), hiddenAnswer: ['a', 'b'] });
  const chained = single('audit', [0, 1], { askIf: at('agreement', 1), hiddenAnswer: 'a' });
  const score = [{ id: 'd', items: [{ item: 'agreement' }, { item: 'use' }] }];
  const cases: [name: string, assessment: Assessment, path: string | null][] = [
    ['that a gate hangs on', definition({ items: [use, agreement], gates: [at('agreement', 1)] }), 'items[1]'],
    [
      'in a gate that asks for what shows it',
      definition({ items: [use, agreement], gates: [{ all: [at('use', 1), at('agreement', 1)] }] }),
      null,
    ],
    [
      'where the gate below asks for what shows it',
      definition({ items: [use, agreement], gates: [at('use', 1), at('agreement', 1)] }),
      null,
    ],
    [
      'with as many conditions on who is asked as can be tried',
      definition({
        items: [...withKinds(6), use, agreement],
        gates: [{ all: [at('use', 1), at('agreement', 1)] }],
      }),
      null,
    ],
    [
      'with more conditions on who is asked than can be tried',
      definition({
        items: [...withKinds(7), use, agreement],
        gates: [{ all: [at('use', 1), at('agreement', 1)] }],
      }),
      'items[9]',
    ],
    [
      'where what shows it does as well',
      definition({ items: [use, agreement], gates: [{ any: [at('use', 1), at('agreement', 1)] }] }),
      null,
    ],
    [
      'of several options',
      definition({ items: [use, tools], gates: [{ any: [at('use', 2), at('tools', 1)] }] }),
      'items[1]',
    ],
    [
      'by way of a score',
      definition({ items: [use, agreement], dimensions: score, gates: [{ dimension: 'd', atLeast: 50 }] }),
      'items[1]',
    ],
    [
      'in a score that reaches no further than what shows it',
      definition({ items: [use, agreement], dimensions: score, gates: [{ dimension: 'd', atLeast: 25 }] }),
      null,
    ],
    ['in no gate', definition({ items: [use, agreement], dimensions: score, gates: [at('use', 1)] }), null],
    [
      'that only shows another question',
      definition({ items: [use, agreement, chained], gates: [at('audit', 1)] }),
      'items[1]',
    ],
    [
      'that is the lowest',
      definition({ items: [use, { ...agreement, hiddenAnswer: 'a' }], gates: [at('agreement', 1)] }),
      null,
    ],
  ];
  for (const [name, assessment, path] of cases) {
    test(`${name} is ${path ? 'refused' : 'in order'}`, () => {
      const parsed = parseDefinition(withWords(assessment));
      assert.deepEqual(
        parsed.ok ? null : parsed.issues.map((issue) => `${issue.code} ${issue.path}`),
        path && [`step-can-fall $.${path}.hiddenAnswer`],
      );
    });
  }

  test('is refused with the question, the step and the cure', () => {
    const parsed = parseDefinition(withWords(definition({ items: [use, agreement], gates: [at('agreement', 1)] })));
    assert.ok(!parsed.ok);
    assert.equal(
      parsed.issues[0]?.message,
      'Expected a hidden answer that no step hangs on, found "b", with which a better answer to "use" can cost step ' +
        '"step-2". Let the gate of "step-2" ask for what shows "agreement" too, or state its lowest answer.',
    );
  });
});

test('a definition is refused for it exactly where some better answer lowers the step', () => {
  const seen = { refused: 0, accepted: 0 };
  always(
    small,
    (assessment) => {
      const parsed = parseDefinition({ ...(withWords(assessment) as object), schemaVersion: 2 });
      const codes = parsed.ok ? [] : [...new Set(parsed.issues.map(({ code }) => code))];
      if (!parsed.ok) assert.deepEqual(codes, ['step-can-fall'], JSON.stringify(parsed.issues));
      const fall = firstFall(assessment);
      assert.equal(parsed.ok, fall === undefined, JSON.stringify(fall));
      seen[parsed.ok ? 'accepted' : 'refused'] += 1;
    },
    600,
  );
  assert.ok(seen.refused > seen.accepted / 50, JSON.stringify(seen));
});

/** With any hidden answers, and few enough answers to try them all. */
const small = definitions
  .filter(({ items }) => items.some(({ askIf }) => askIf) && countOf(items) <= 800)
  .chain((assessment) =>
    fc
      .tuple(
        ...assessment.items.map((item) =>
          item.askIf ? goodAnswer(item).map((hiddenAnswer) => ({ ...item, hiddenAnswer })) : fc.constant(item),
        ),
      )
      // The contract takes no key that reaches what an object inherits.
      .map(
        (items) => JSON.parse(JSON.stringify({ ...assessment, items }).replaceAll('constructor', 'zero')) as Assessment,
      ),
  );

function countOf(items: readonly Item[]): number {
  return items.reduce((count, item) => count * answersTo(item).length, 1);
}

/** Whether no answer to it is better than another: nothing looks at what it is worth. */
function isChoice({ id, options, type }: Item, { dimensions, items, steps }: Assessment): boolean {
  if (type === 'single' && options.every(({ value }) => value === undefined)) return true;
  const comparisons = JSON.stringify([items.map(({ askIf }) => askIf ?? null), steps]).split('{');
  const isCompared = comparisons.some((part) => part.includes(`"item":"${id}"`) && !/"(?:is|isNot)":/.test(part));
  return (
    !isCompared &&
    !dimensions.some((one) => one.items.some((part) => 'item' in part && part.item === id && part.weight !== 0))
  );
}

/** Every answer, and "don't know". */
function answersTo(item: Item): Answer[] {
  if (item.type === 'single') return [...item.options.map(({ id }) => id), DONT_KNOW];
  const countable = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const sets = countable.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  return [
    ...item.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]),
    ...sets.filter(({ length }) => length > 0 && length <= (item.max ?? length)),
    DONT_KNOW,
  ];
}

/** Whether the second answer is better: worth more, and in a question with several answers one more of them. */
function isBetter(item: Item, before: Answer, after: Answer): boolean {
  if ([before, after].includes(DONT_KNOW)) return false;
  if (item.type === 'single') {
    const [from, to] = [before, after].map((answer) => valueOf(item, answer).low);
    return from !== undefined && to !== undefined && to > from && Number.isFinite(to);
  }
  const countable = [before]
    .flat()
    .filter((id): id is string => item.options.some((option) => option.id === id && !option.exclusive));
  return (
    typeof after === 'object' &&
    after.length === countable.length + 1 &&
    countable.every((id) => after.includes(id)) &&
    valueOf(item, after).low > valueOf(item, before).low
  );
}

/** The first answers, of all there are, of which one can get better so that an end of the range of steps falls. */
function firstFall(assessment: Assessment): unknown {
  const choices = assessment.items.map((item) => answersTo(item));
  const betterThan = assessment.items.map((item, index) =>
    (choices[index] ?? []).map((before) =>
      (choices[index] ?? []).flatMap((after, place) => (isBetter(item, before, after) ? [place] : [])),
    ),
  );
  const steps = new Map<string, { low: number; high: number }>();
  const stepOf = (picked: readonly number[]) => {
    const key = picked.join();
    const known = steps.get(key) ?? stepIn(evaluate(assessment, sheetOf(picked)));
    steps.set(key, known);
    return known;
  };
  const sheetOf = (picked: readonly number[]): Answers =>
    Object.fromEntries(assessment.items.map(({ id }, index) => [id, choices[index]?.[picked[index] ?? 0] ?? '']));
  const picked: number[] = [];
  const visit = (index: number): unknown => {
    const answers = choices[index];
    if (!answers) return better(picked);
    for (const [rank] of answers.entries()) {
      picked[index] = rank;
      const found = visit(index + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const better = (before: readonly number[]): unknown => {
    const now = stepOf(before);
    for (const [index, rank] of before.entries()) {
      const item = assessment.items[index];
      if (!item || isChoice(item, assessment)) continue;
      for (const better of betterThan[index]?.[rank] ?? []) {
        const after = stepOf(before.map((other, place) => (place === index ? better : other)));
        if (after.low < now.low || after.high < now.high) return { answers: sheetOf(before), better: index };
      }
    }
    return undefined;
  };
  return visit(0);
}
