/** Reduces an assessment to the items that apply to one firm. */
import { compileItems } from './compile-items.js';
import { readAt } from './reading.js';
import { isLeftOut } from './routing.js';
import type { Test } from './compiled-test.js';
import type { Answers, Assessment, Condition, Dimension, Gate, Item, Option, Part, Step } from './types.js';

/** Cached for an assessment: items that decide what applies, and the reduced assessments by the indexes left out. */
interface Known {
  readonly deciding: readonly number[];
  readonly without: Map<string, Assessment>;
}

const cache = new WeakMap<Assessment, Known>();

/**
 * The assessment without the items that certainly do not apply. Means ignore them (the other weights keep their
 * proportion), so do minima, and conditions on them hold. Returns the same object if all items apply, and one object for
 * all firms to which the same items apply.
 */
export function applicable(assessment: Assessment, answers: Answers): Assessment {
  const known = cache.get(assessment) ?? {
    deciding: decidingPlaces(assessment),
    without: new Map<string, Assessment>(),
  };
  cache.set(assessment, known);
  if (known.deciding.length === 0) return assessment;
  const reading = readAt(compileItems(assessment), known.deciding, answers);
  const gone = known.deciding.filter((at) => isLeftOut(reading, at));
  if (gone.length === 0) return assessment;
  const key = gone.join();
  const made = known.without.get(key) ?? without(assessment, new Set(gone.map((at) => assessment.items[at]?.id)));
  known.without.set(key, made);
  return made;
}

/** Indexes of the items that may not apply, and of the items that these conditions depend on; ascending. */
function decidingPlaces(assessment: Assessment): number[] {
  const { items } = compileItems(assessment);
  const found = new Set<number>();
  items.forEach(({ applies, item }, at) => {
    if (applies || mayBeLeftOut(item)) found.add(at);
  });
  // Iteration over a Set includes entries that are added meanwhile.
  for (const at of found) {
    const { applies, askIf } = items[at] ?? {};
    for (const test of [applies, askIf]) if (test) itemsIn(test).forEach((other) => found.add(other));
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a visitor may answer that the item does not apply. */
export function mayBeLeftOut({ options }: Item): boolean {
  return options.some(({ notApplicable }) => notApplicable);
}

/** Indexes of the items that a test names directly, not through a dimension. */
export function itemsIn(test: Test): number[] {
  if (test.kind === 'item' || test.kind === 'choice') return [test.at];
  return test.kind === 'dimension' ? [] : test.parts.flatMap(itemsIn);
}

/** The assessment without these items. */
export function without(assessment: Assessment, items: ReadonlySet<string | undefined>): Assessment {
  const dimensions: Dimension[] = [];
  const isLeft = (part: Part) =>
    'item' in part ? !items.has(part.item) : dimensions.some(({ id }) => id === part.dimension);
  for (const dimension of assessment.dimensions) {
    const parts = dimension.items.filter(isLeft);
    // A score of nothing that counts is none.
    if (parts.some(({ weight }) => weight !== 0)) dimensions.push({ ...dimension, items: parts });
  }
  const has = (condition: Gate) =>
    'item' in condition
      ? !items.has(condition.item)
      : !('dimension' in condition) || dimensions.some(({ id }) => id === condition.dimension);
  return {
    ...assessment,
    dimensions,
    items: assessment.items.filter(({ id }) => !items.has(id)).map((item) => itemWith(item, has)),
    steps: assessment.steps.map((step) => stepWith(step, dimensions, has)),
  };
}

type Has = (fact: Gate) => boolean;

function itemWith(whole: Item, has: Has): Item {
  const { askIf } = whole;
  // Who it is for is settled, and words are not scored.
  const item = Object.fromEntries(
    Object.entries(whole).filter(([key]) => !['applies', 'askIf', 'variants'].includes(key)),
  ) as unknown as Item;
  const options = item.options.map(({ after, ...option }): Option => ({
    ...option,
    ...(after && { after: after.filter(has) }),
  }));
  const left = askIf && conditionWith(askIf, has);
  return { ...item, options, ...(left && { askIf: left }) };
}

function stepWith({ gate, minima, needs, ...step }: Step, dimensions: readonly Dimension[], has: Has): Step {
  const rows = Object.entries(minima ?? {}).filter(([id]) => dimensions.some((dimension) => dimension.id === id));
  return {
    ...step,
    ...(gate && { gate: conditionWith(gate, has) ?? { all: [] } }),
    ...(minima && { minima: Object.fromEntries(rows) }),
    ...(needs && { needs: needs.filter(has) }),
  };
}

/** The condition with removed items taken as fulfilled; null if the whole condition is fulfilled. */
function conditionWith(condition: Condition, has: Has): Condition | null;
function conditionWith(condition: Gate, has: Has): Gate | null;
function conditionWith(condition: Gate, has: Has): Gate | null {
  const left = (parts: readonly Gate[]) => parts.flatMap((part) => conditionWith(part, has) ?? []);
  if ('all' in condition) {
    const all = left(condition.all);
    return all.length > 0 ? { all } : null;
  }
  if ('any' in condition) {
    const any = left(condition.any);
    return any.length === condition.any.length ? { any } : null;
  }
  if ('of' in condition) {
    const of = left(condition.of);
    const atLeast = condition.atLeast - (condition.of.length - of.length);
    return atLeast > 0 ? { atLeast, of } : null;
  }
  return has(condition) ? condition : null;
}
