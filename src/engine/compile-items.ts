/** Compiles the items of an assessment, for routing; `compile.ts` adds the scores. */
import { compileItem } from './compile-item.js';
import { unknown } from './routing.js';
import type { CompiledItem } from './compile-item.js';
import type { Test } from './compiled-test.js';
import { isWorthNothing } from './worth.js';
import type { Assessment, Gate, Is, IsNot, Item, MoreThan, ScoreAtLeast, ScoreMoreThan } from './types.js';

export interface CompiledItems<Compiled extends CompiledItem = CompiledItem> {
  readonly items: readonly Compiled[];
  /** Indexes of all items. */
  readonly all: readonly number[];
  readonly placeOf: (item: string) => number;
  readonly itemAt: (place: number) => Item;
  /** Indexes of the items with values, and of the `multiple` ones, of which routing asks for options. */
  readonly looked: ReadonlySet<number>;
}

const cache = new WeakMap<Assessment, CompiledItems>();

/** Compiles the items, once. Throws a RangeError if routing refers to a missing item or to a score. */
export function compileItems(assessment: Assessment): CompiledItems {
  const known = cache.get(assessment);
  if (known) return known;
  const items: CompiledItem[] = [];
  const places = new Map(assessment.items.map(({ id }, place) => [id, place]));
  const compiled = {
    items,
    all: [...places.values()],
    placeOf: (id: string) => places.get(id) ?? unknown('item', id),
    itemAt: (at: number) => assessment.items[at] ?? unknown('item', String(at)),
    looked: new Set<number>(),
  };
  for (const item of assessment.items) {
    items.push(
      compileItem(item, (condition) =>
        compileTest(condition, compiled, ({ dimension }) => noScore(dimension), neverMore),
      ),
    );
  }
  for (const { applies, askIf } of items) {
    for (const test of [applies, askIf]) if (test) lookedAt(test).forEach((at) => compiled.looked.add(at));
  }
  cache.set(assessment, compiled);
  return compiled;
}

function lookedAt(test: Test): number[] {
  if ('parts' in test) return test.parts.flatMap(lookedAt);
  return test.kind === 'chosen' ? [test.at] : [];
}

function noScore(dimension: string): never {
  throw new RangeError(`Routing cannot look at the score of "${dimension}".`);
}

function neverMore({ item }: MoreThan): never {
  throw new RangeError(`Routing cannot ask whether "${item}" is more than a number.`);
}

/**
 * `scoreTest`: what becomes of a condition that asks for a score. `nextOf`: the lowest value of an item that is more than
 * the number.
 */
export function compileTest(
  condition: Gate,
  names: Pick<CompiledItems, 'placeOf' | 'itemAt'>,
  scoreTest: (condition: ScoreAtLeast | ScoreMoreThan) => Test,
  nextOf: (condition: MoreThan) => number,
): Test {
  if ('item' in condition) {
    const at = names.placeOf(condition.item);
    if ('atLeast' in condition) return { kind: 'item', at, atLeast: condition.atLeast };
    if ('moreThan' in condition) return { kind: 'item', at, atLeast: nextOf(condition) };
    if ('atMost' in condition) return { kind: 'most', at, atMost: condition.atMost };
    return choiceTest(condition, at, names.itemAt(at));
  }
  if ('dimension' in condition) return scoreTest(condition);
  const compiled = (part: Gate) => compileTest(part, names, scoreTest, nextOf);
  if ('of' in condition) return { kind: 'some', least: condition.atLeast, parts: condition.of.map(compiled) };
  return 'all' in condition
    ? { kind: 'all', parts: condition.all.map(compiled) }
    : { kind: 'any', parts: condition.any.map(compiled) };
}

function choiceTest(condition: Is | IsNot, at: number, item: Item): Test {
  const holds = 'is' in condition;
  const options = holds ? condition.is : condition.isNot;
  if (!isWorthNothing(item)) return { kind: 'chosen', at, options, holds };
  const places = [...item.options.keys()];
  const isNamed = (place: number) => options.includes(item.options[place]?.id ?? '');
  return { kind: 'choice', at, is: places.filter((place) => isNamed(place) === holds) };
}
