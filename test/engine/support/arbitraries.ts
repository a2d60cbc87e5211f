/** Random small definitions that would pass the contract, and random answers to a definition. */
import fc from 'fast-check';
import type {
  Answer,
  Answers,
  Assessment,
  Condition,
  Dimension,
  Item,
  Option,
  WeightedItem,
} from '../../../src/engine/index.js';
import { DONT_KNOW } from '../../../src/engine/index.js';
import { possible } from './oracle.js';
import { definition, letter } from './definitions.js';

/** `constructor` is a lawful id, and a key that every plain object seems to have. */
const ITEM_IDS = ['constructor', 'one', 'two', 'three', 'four', 'five', 'six'];
const OPTION_IDS = ['constructor', 'b', 'c', 'd', 'e'];
const VALUES = [-2, -1, 0, 0.5, 1, 2, 3, 4, 6];
const WEIGHTS = [undefined, 0.1, 0.5, 1, 1.5, 2, 3];

/** The definition, and answers to it. */
export interface Sheet {
  readonly assessment: Assessment;
  readonly answers: Answers;
}

/**
 * Definitions of 2-7 items, 2-5 steps and 1-4 dimensions. A hidden answer is the lowest of its item: without that, an
 * answer that brings a question into view could cost a step, and the laws of the method would not hold.
 */
export const definitions: fc.Arbitrary<Assessment> = fc
  .shuffledSubarray(ITEM_IDS, { minLength: 2 })
  .chain((ids) => itemsFor(ids))
  .chain((items) =>
    fc
      .record({
        dimensions: fc.array(dimensionOver(items), { minLength: 1, maxLength: 4 }),
        gates: fc.array(conditionOver(items, 3), { minLength: 1, maxLength: 4 }),
        cut: fc.option(fc.constantFrom(...items.map((item) => item.id)), { nil: undefined }),
      })
      .map(({ dimensions, gates, cut }) =>
        definition({
          items,
          gates,
          dimensions: dimensions.map((parts, index): Dimension => ({ id: `dimension-${index}`, items: parts })),
          cuts: cut === undefined ? [] : [cut],
        }),
      ),
  );

/** A random definition with answers of every kind: good, missing, "don't know" and made up. */
export const sheets: fc.Arbitrary<Sheet> = definitions.chain((assessment) => sheetsOf(assessment));

export function sheetsOf(assessment: Assessment): fc.Arbitrary<Sheet> {
  return answersTo(assessment).map((answers) => ({ assessment, answers }));
}

/** Item by item, since routing may look back only. */
function itemsFor(ids: readonly string[]): fc.Arbitrary<readonly Item[]> {
  return ids.reduce<fc.Arbitrary<readonly Item[]>>(
    (before, id) => before.chain((items) => itemAfter(items, id).map((item) => [...items, item])),
    fc.constant([]),
  );
}

function itemAfter(earlier: readonly Item[], id: string): fc.Arbitrary<Item> {
  return plainItem(id).chain((item): fc.Arbitrary<Item> => {
    const hiddenAnswer = lowestAnswer(item);
    if (earlier.length === 0 || hiddenAnswer === undefined) return fc.constant(item);
    return fc.oneof(
      fc.constant(item),
      conditionOver(earlier, 2).map((askIf) => ({ ...item, askIf, hiddenAnswer })),
    );
  });
}

function plainItem(id: string): fc.Arbitrary<Item> {
  const single = fc
    .array(fc.constantFrom(...VALUES), { minLength: 2, maxLength: 5 })
    .filter((values) => new Set(values).size > 1)
    .map((values): Item => ({ id, type: 'single', options: values.map((value, at) => ({ id: optionId(at), value })) }));
  const multiple = fc
    .record({ count: fc.integer({ min: 1, max: 4 }), max: fc.option(fc.nat(3)), exclusive: fc.boolean() })
    .map(({ count, max, exclusive }): Item => {
      const countable: Option[] = Array.from({ length: count }, (_, at) => ({ id: optionId(at) }));
      // A question has at least two options.
      const options = exclusive || count === 1 ? [...countable, { id: 'none', exclusive: true }] : countable;
      return { id, type: 'multiple', options, ...(max === null ? {} : { max: Math.min(max + 1, count) }) };
    });
  return fc.oneof({ arbitrary: single, weight: 3 }, { arbitrary: multiple, weight: 1 });
}

function optionId(at: number): string {
  return OPTION_IDS[at] ?? letter(at);
}

function lowestAnswer(item: Item): Answer | undefined {
  if (item.type === 'multiple') return item.options.some((option) => option.exclusive) ? ['none'] : undefined;
  const lowest = Math.min(...possible(item));
  return item.options.find((option) => option.value === lowest)?.id;
}

/** Thresholds lie on values, between them, and below them all; none is out of reach. */
function conditionOver(items: readonly Item[], depth: number): fc.Arbitrary<Condition> {
  const leaf = fc
    .constantFrom(...items)
    .chain((item) =>
      fc
        .tuple(fc.constantFrom(...possible(item)), fc.constantFrom(0, 0, 0, 0.25))
        .map(([value, less]): Condition => ({ item: item.id, atLeast: value - less })),
    );
  if (depth === 0) return leaf;
  const parts = fc.array(conditionOver(items, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 1 },
    { arbitrary: parts.map((all): Condition => ({ all })), weight: 2 },
    { arbitrary: parts.map((any): Condition => ({ any })), weight: 2 },
  );
}

function dimensionOver(items: readonly Item[]): fc.Arbitrary<readonly WeightedItem[]> {
  return fc
    .shuffledSubarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id }) =>
          fc
            .constantFrom(...WEIGHTS)
            .map((weight): WeightedItem => (weight === undefined ? { item: id } : { item: id, weight })),
        ),
      ),
    );
}

/** Answers with gaps, "don't know", made-up options and made-up items. */
export function answersTo(assessment: Assessment): fc.Arbitrary<Answers> {
  const entries = assessment.items.map((item) =>
    fc
      .oneof(
        { arbitrary: goodAnswer(item), weight: 6 },
        { arbitrary: fc.constant(DONT_KNOW), weight: 2 },
        { arbitrary: fc.constant(undefined), weight: 2 },
        { arbitrary: bogusAnswer(item), weight: 1 },
      )
      .map((answer) => [item.id, answer] as const),
  );
  const strangers = fc.array(
    fc.tuple(fc.constantFrom('stranger', 'toString', 'has-own'), fc.constantFrom<Answer>('a', ['b'], DONT_KNOW)),
    { maxLength: 1 },
  );
  return fc.tuple(fc.tuple(...entries), strangers).map(([own, others]) => fromEntries([...own, ...others]));
}

/** An answer, or "don't know", to every item, also to those that routing may hide. */
export function fullAnswersTo(assessment: Assessment): fc.Arbitrary<Answers> {
  const entries = assessment.items.map((item) =>
    fc
      .oneof({ arbitrary: goodAnswer(item), weight: 5 }, { arbitrary: fc.constant(DONT_KNOW), weight: 1 })
      .map((answer) => [item.id, answer] as const),
  );
  return fc.tuple(...entries).map(fromEntries);
}

/** A real choice. */
export function goodAnswer(item: Item): fc.Arbitrary<Answer> {
  const ids = item.options.map((option) => option.id);
  if (item.type === 'single') return fc.constantFrom(...ids);
  const countable = item.options.filter((option) => !option.exclusive).map((option) => option.id);
  const some = fc.shuffledSubarray(countable, { minLength: 1, maxLength: item.max ?? countable.length });
  const alone = item.options.filter((option) => option.exclusive).map((option) => [option.id]);
  return alone.length === 0 ? some : fc.oneof({ arbitrary: some, weight: 3 }, fc.constantFrom(...alone));
}

/** Mostly made up; all options together may happen to be lawful, which does no harm. */
function bogusAnswer(item: Item): fc.Arbitrary<Answer> {
  const ids = item.options.map((option) => option.id);
  const first = ids[0] ?? '';
  if (item.type === 'single') return fc.constantFrom<Answer>('made-up', '', '__proto__', [first], []);
  return fc.constantFrom<Answer>(first, [], [first, first], [first, 'made-up'], [first, DONT_KNOW], ids);
}

function fromEntries(entries: readonly (readonly [string, Answer | undefined])[]): Answers {
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Answer] => entry[1] !== undefined));
}
