/** Reduces an assessment to the items that apply to one firm. */
import { compileItems } from './compile-items.js';
import { isLeftOut, readAt } from './reading.js';

import type { Test } from './compiled-test.js';
import { itemTruth } from './truth.js';
import { chosenOf } from './values.js';
import type {
  Answers,
  Assessment,
  Choice,
  Condition,
  Dimension,
  Gate,
  Interval,
  Item,
  Option,
  Part,
  Step,
} from './types.js';

/** Cached for an assessment: items that decide what applies, and the reduced assessments by the items left out. */
interface Known {
  readonly deciding: readonly number[];
  readonly without: Map<string, Assessment>;
}

const cache = new WeakMap<Assessment, Known>();

/** Most reduced assessments that are kept. Each one has a few kilobytes, and many answers may leave something out. */
const MOST_KEPT = 256;

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
  const compiled = compileItems(assessment);
  const reading = readAt(compiled, known.deciding, answers);
  const gone = known.deciding.filter((at) => isLeftOut(reading, at));
  if (gone.length === 0) return assessment;
  const left = new Map(
    gone.map((at) => {
      const { id = '' } = assessment.items[at] ?? {};
      return [id, reading.asked[at] ? chosenOf(compiled.itemAt(at), answers[id]) : undefined];
    }),
  );
  const key = JSON.stringify([...left]);
  const made = known.without.get(key) ?? without(assessment, left);
  keep(known.without, key, made);
  return made;
}

/** Keeps the entry as the newest one. What was asked for longest ago goes. */
function keep(all: Map<string, Assessment>, key: string, made: Assessment): void {
  all.delete(key);
  all.set(key, made);
  const [oldest] = all.keys();
  if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
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
function mayBeLeftOut({ options }: Item): boolean {
  return options.some(({ notApplicable }) => notApplicable);
}

/** Indexes of the items that a test names directly, not through a dimension. */
export function itemsIn(test: Test): number[] {
  if ('parts' in test) return test.parts.flatMap(itemsIn);
  return test.kind === 'dimension' ? [] : [test.at];
}

/** Ids of items that do not apply; with an answer, if that is what says so. */
export type LeftOut = ReadonlyMap<string, Choice | undefined>;

/** The assessment without these items. */
export function without(assessment: Assessment, items: LeftOut): Assessment {
  const dimensions: Dimension[] = [];
  const isLeft = (part: Part) =>
    'item' in part ? !items.has(part.item) : dimensions.some(({ id }) => id === part.dimension);
  for (const dimension of assessment.dimensions) {
    const parts = dimension.items.filter(isLeft);
    // A score of nothing that counts is none.
    if (parts.some(({ weight }) => weight !== 0)) dimensions.push({ ...dimension, items: parts });
  }
  const has = (condition: Gate): boolean | null => {
    if ('dimension' in condition) return dimensions.some(({ id }) => id === condition.dimension) || null;
    if (!('item' in condition) || !items.has(condition.item)) return true;
    const answer = items.get(condition.item);
    const asksOption = 'is' in condition || 'isNot' in condition;
    // Which option it is, is known. Anything else that is asked of the item holds.
    return asksOption && itemTruth(condition, NO_VALUE, answer) === false ? false : null;
  };
  return {
    ...assessment,
    dimensions,
    items: assessment.items.filter(({ id }) => !items.has(id)).map((item) => itemWith(item, has)),
    steps: assessment.steps.map((step) => stepWith(step, dimensions, has)),
  };
}

/** True if a condition stays, null if it holds, false if it does not. */
type Has = (fact: Gate) => boolean | null;

/** Not asked for here. */
const NO_VALUE: Interval = { low: 0, high: 0 };
/** A condition that never holds. */
const NEVER = { any: [] };

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
  const holds = has(condition);
  return holds === null ? null : holds ? condition : NEVER;
}
