/** Random small definitions that would pass the contract, and random answers to a definition. */
import fc from 'fast-check';
import type {
  Answer,
  Answers,
  Assessment,
  Dimension,
  Gate,
  Item,
  Option,
  Part,
  WeightedItem,
} from '../../../src/engine/index.js';
import { DONT_KNOW } from '../../../src/engine/index.js';
import { possible, withScores } from './oracle.js';
import { conditionOver, fallingOver, KIND, ofKind, worthy } from './arbitrary-routing.js';
import { definition, letter } from './definitions.js';

/** `constructor` is a lawful id, and a key that every plain object seems to have. */
const ITEM_IDS = ['constructor', 'one', 'two', 'three', 'four', 'five', 'six'];
const OPTION_IDS = ['constructor', 'b', 'c', 'd', 'e'];
const VALUES = [-2, -1, 0, 0.5, 1, 2, 3, 4, 6];
const WEIGHTS = [undefined, 0, 0.1, 0.5, 1, 1.5, 2, 3];

/** The definition, and answers to it. */
export interface Sheet {
  readonly assessment: Assessment;
  readonly answers: Answers;
}

/**
 * Definitions of 2-7 items, 2-5 steps and 1-4 dimensions, of which some are sums and some are made of others. A hidden answer is the lowest of its item: without that, an
 * answer that brings a question into view could cost a step, and the laws of the method would not hold.
 */
export const definitions = definitionsOf(plainItem);

function definitionsOf(plain: (id: string) => fc.Arbitrary<Item>): fc.Arbitrary<Assessment> {
  return fc
    .shuffledSubarray(ITEM_IDS, { minLength: 2 })
    .chain((ids) => itemsFor(ids, plain))
    .chain((items) => dimensionsOver(worthy(items)).map((dimensions) => ({ items, dimensions })))
    .chain(({ items, dimensions }) =>
      fc
        .record({
          gates: fc.array(gateOver(worthy(items), 3, scoreOver(items, dimensions)), { minLength: 1, maxLength: 4 }),
          minima: fc.array(minimaOver(items, dimensions), { minLength: 4, maxLength: 4 }),
          cut: fc.option(fc.constantFrom(...items.map((item) => item.id)), { nil: undefined }),
        })
        .map(({ gates, minima, cut }) =>
          definition({ items, gates, dimensions, minima, cuts: cut === undefined ? [] : [cut] }),
        ),
    );
}

/** A random definition with answers of every kind: good, missing, "don't know" and made up. */
export const sheets: fc.Arbitrary<Sheet> = definitions.chain((assessment) => sheetsOf(assessment));

/** The same, and of half of the definitions some questions have options with points. */
export const pointedSheets: fc.Arbitrary<Sheet> = fc
  .oneof(
    definitions,
    definitionsOf((id) => plainItem(id).chain(withPoints)),
  )
  .chain((assessment) => sheetsOf(assessment));

export function sheetsOf(assessment: Assessment): fc.Arbitrary<Sheet> {
  return answersTo(assessment).map((answers) => ({ assessment, answers }));
}

/** Item by item, since routing may look back only. */
function itemsFor(ids: readonly string[], plain: (id: string) => fc.Arbitrary<Item>): fc.Arbitrary<readonly Item[]> {
  return ids.reduce<fc.Arbitrary<readonly Item[]>>(
    (before, id) => before.chain((items) => itemAfter(items, plain(id)).map((item) => [...items, item])),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant([KIND]) }),
  );
}

function itemAfter(earlier: readonly Item[], plainOne: fc.Arbitrary<Item>): fc.Arbitrary<Item> {
  const applies =
    earlier.length > worthy(earlier).length ? fc.option(ofKind, { nil: undefined, freq: 1 }) : fc.constant(undefined);
  return fc.tuple(plainOne, applies).chain(([plain, condition]): fc.Arbitrary<Item> => {
    const item = condition ? { ...plain, applies: condition } : plain;
    if (earlier.length === 0) return fc.constant(item);
    // What may be answered "not applicable" hangs on no values.
    const routed = { ...item, options: applying(item) };
    const lowest = lowestAnswer(item);
    const shown = conditionOver(earlier, 2).map((askIf) => ({ ...routed, askIf, hiddenAnswer: lowest ?? '' }));
    // A better answer hides it: then its best answer counts.
    const hidden = fallingOver(earlier).map((askIf) => ({ ...routed, askIf, hiddenAnswer: highestAnswer(item) }));
    return fc.oneof(
      { arbitrary: fc.constant(item), weight: 2 },
      ...(lowest === undefined ? [] : [{ arbitrary: shown, weight: 2 }]),
      { arbitrary: hidden, weight: 1 },
    );
  });
}

function plainItem(id: string): fc.Arbitrary<Item> {
  const single = fc
    .array(fc.constantFrom(...VALUES), { minLength: 2, maxLength: 5 })
    .filter((values) => new Set(values).size > 1)
    .chain((values) => fc.constantFrom(false, false, true).map((hasNone) => ({ values, hasNone })))
    .map(({ hasNone, values }): Item => {
      const options = values.map((value, at): Option => ({ id: optionId(at), value }));
      return { id, type: 'single', options: hasNone ? [{ id: 'N_A', notApplicable: true }, ...options] : options };
    });
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

function applying({ options }: Item): readonly Option[] {
  return options.filter(({ notApplicable }) => !notApplicable);
}

function optionId(at: number): string {
  return OPTION_IDS[at] ?? letter(at);
}

function lowestAnswer(item: Item): Answer | undefined {
  if (item.type === 'multiple') return item.options.some((option) => option.exclusive) ? ['none'] : undefined;
  const lowest = Math.min(...possible(item));
  return item.options.find((option) => option.value === lowest)?.id;
}

function highestAnswer(item: Item): Answer {
  if (item.type === 'single') {
    const highest = Math.max(...possible(item));
    return item.options.find((option) => option.value === highest)?.id ?? '';
  }
  const countable = item.options.filter((option) => !option.exclusive);
  const best = [...countable].sort((a, b) => (b.points ?? 1) - (a.points ?? 1));
  return best.slice(0, item.max ?? countable.length).map(({ id }) => id);
}

/** Points from 0 for the options of a question with several answers; the first one adds something. */
function withPoints(item: Item): fc.Arbitrary<Item> {
  if (item.type === 'single') return fc.constant(item);
  return fc
    .record({ points: fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), cap: fc.constantFrom(undefined, 3) })
    .map(({ cap, points }) => {
      const options = item.options.map((option, at): Option =>
        option.exclusive ? option : { ...option, points: at === 0 ? 3 : (points[at] ?? 0) },
      );
      return { ...item, options, ...(cap !== undefined && { cap }) };
    });
}

/** Of items worth something, and of scores. */
function gateOver(items: readonly Item[], depth: number, scores: fc.Arbitrary<Gate>): fc.Arbitrary<Gate> {
  const more = fc
    .constantFrom(...items)
    .chain((item) => fc.constantFrom(...lower(possible(item))).map((moreThan): Gate => ({ item: item.id, moreThan })));
  const leaf = fc.oneof(
    { arbitrary: conditionOver(items, 0), weight: 4 },
    { arbitrary: more, weight: 1 },
    { arbitrary: scores, weight: 2 },
  );
  if (depth === 0) return leaf;
  const parts = fc.array(gateOver(items, depth - 1, scores), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    { arbitrary: parts.map((all): Gate => ({ all })), weight: 4 },
    { arbitrary: parts.map((any): Gate => ({ any })), weight: 4 },
    {
      arbitrary: parts.chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast): Gate => ({ atLeast, of }))),
      weight: 2,
    },
  );
}

/** All but the highest, and less than the lowest. */
function lower(values: readonly number[]): number[] {
  return [Math.min(...values) - 1, ...values.filter((value) => value < Math.max(...values))];
}

function dimensionsOver(items: readonly Item[]): fc.Arbitrary<readonly Dimension[]> {
  const one = fc.record({
    parts: dimensionOver(items),
    score: fc.constantFrom<Dimension['score'][]>(undefined, undefined, 'mean', 'sum', 'lowest'),
    nested: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
  });
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((list) =>
    list.map(({ parts, score, nested }, index): Dimension => {
      const before = nested === undefined || index === 0 ? null : nested % index;
      // Only a lowest score is made of a lowest one, and it has no weights.
      const isInner = before !== null && (score === 'lowest' || list[before]?.score !== 'lowest');
      const inner: Part[] = isInner ? [{ dimension: `dimension-${before}` }] : [];
      const counts = parts.some(({ weight }) => weight !== 0) ? parts : parts.map(({ item }) => ({ item }));
      const plain = score === 'lowest' ? parts.map(({ item }) => ({ item })) : counts;
      return { id: `dimension-${index}`, items: [...plain, ...inner], ...(score && { score }) };
    }),
  );
}

/** A share of what a dimension can have: enough to lie on scores, between them, and at both ends. */
function scoreOver(items: readonly Item[], dimensions: readonly Dimension[]): fc.Arbitrary<Gate> {
  return fc
    .tuple(fc.constantFrom(...dimensions), fc.constantFrom(0, 0.25, 0.3, 0.5, 0.75, 1), fc.boolean())
    .map(([{ id }, share, isMore]) => {
      const threshold = atShare(items, dimensions, id, share);
      const isBelow = threshold < atShare(items, dimensions, id, 1);
      return isMore && isBelow ? { dimension: id, moreThan: threshold } : { dimension: id, atLeast: threshold };
    });
}

function minimaOver(items: readonly Item[], dimensions: readonly Dimension[]) {
  const entries = dimensions.map(({ id }) =>
    fc
      .constantFrom(undefined, 0, 0.25, 0.4, 0.5, 0.75, 1)
      .map((share) => (share === undefined ? [] : [[id, atShare(items, dimensions, id, share)] as const])),
  );
  return fc.tuple(...entries).map((list) => Object.fromEntries(list.flat()));
}

function atShare(items: readonly Item[], dimensions: readonly Dimension[], id: string, share: number): number {
  const all = definition({ items, dimensions });
  const end = (pick: (values: readonly number[]) => number) =>
    withScores(all, new Map(items.map((item) => [item.id, pick(possible(item))]))).get(`#${id}`) ?? 0;
  const low = end((values) => Math.min(...values));
  return Math.floor((low + share * (end((values) => Math.max(...values)) - low)) * 1000) / 1000;
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
