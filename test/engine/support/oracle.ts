/**
 * A second reading of section 6, rules 1-3, of the method, written from the method and the types alone.
 *
 * It knows no third truth value. It plays every answer sheet in two worlds: in the worst one each open question gets
 * its lowest option, in the best one its highest. Gates are built from `at least`, `all` and `any`, so what holds in
 * the worst world holds in all, and what fails in the best world fails in all; between the two lies "unknown".
 */
import type {
  Answer,
  Answers,
  Assessment,
  Condition,
  Dimension,
  Evaluation,
  Gate,
  Interval,
  Item,
  Option,
  Part,
  Truth,
} from '../../../src/engine/index.js';
import { add, fraction, over, sixDecimals, subtract, times, type Fraction } from './fraction.js';

type World = ReadonlyMap<string, number>;

interface Reading {
  readonly worst: World;
  readonly best: World;
  /** Asked and without a value, in the order of asking. */
  readonly open: readonly string[];
  readonly asked: readonly string[];
  /** They do not apply, whatever the open answers turn out to be. */
  readonly leftOut: readonly string[];
}

export function oracle(assessment: Assessment, answers: Answers): Evaluation {
  const reading = read(assessment, answers);
  const { worst, best, open } = reading;
  const gates = assessment.steps.slice(1).map((step) => step.gate ?? { all: [] });
  const low = climb(gates, worst);
  const high = climb(gates, best);
  const deciding = new Set(gates.slice(low - 1, high - 1).flatMap((gate) => leaves(assessment, gate, reading)));
  return {
    step: { low, high, id: assessment.steps[low - 1]?.id ?? '' },
    gates: gates.map((gate, index) => ({ step: assessment.steps[index + 1]?.id ?? '', holds: between(gate, reading) })),
    cells: Object.fromEntries(assessment.dimensions.map(({ id }) => [id, cell(assessment, id, reading)])),
    undecided: open.filter((id) => deciding.has(id)),
    notApplicable: reading.leftOut,
  };
}

/** The items that are asked, in the order of asking. */
export function oracleAsked(assessment: Assessment, answers: Answers): readonly string[] {
  return read(assessment, answers).asked;
}

/** Routing looks at earlier items only, so one walk in the order of asking settles both worlds. */
function read(assessment: Assessment, answers: Answers): Reading {
  const worst = new Map<string, number>();
  const best = new Map<string, number>();
  const open: string[] = [];
  const asked: string[] = [];
  const leftOut: string[] = [];
  for (const item of assessment.items) {
    if (item.applies !== undefined && !mayHold(item.applies, worst, best)) {
      leftOut.push(item.id);
      for (const world of [worst, best]) world.set(item.id, LEFT_OUT);
      choose(item, undefined, worst, best);
      continue;
    }
    const hidden = item.askIf !== undefined && !mayHold(item.askIf, worst, best);
    const given = hidden ? item.hiddenAnswer : ownEntry(answers, item.id);
    if (item.options.some(({ id, notApplicable }) => notApplicable && id === given)) {
      // Asked, and answered so that it counts nowhere.
      leftOut.push(item.id);
      asked.push(item.id);
      for (const world of [worst, best]) world.set(item.id, LEFT_OUT);
      choose(item, given, worst, best);
      continue;
    }
    const value = worth(item, given);
    const options = possible(item);
    worst.set(item.id, value ?? Math.min(...options));
    best.set(item.id, value ?? Math.max(...options));
    choose(item, given, worst, best);
    if (hidden) continue;
    asked.push(item.id);
    if (!answered(item, given)) open.push(item.id);
  }
  return { worst: withScores(assessment, worst), best: withScores(assessment, best), open, asked, leftOut };
}

/** Above every threshold: whatever is asked of what does not apply is there. */
const LEFT_OUT = Infinity;

/** Which option it is: in the worst world none while that is open, in the best one whichever would do. */
function choose(item: Item, given: Answer | undefined, worst: Map<string, number>, best: Map<string, number>): void {
  const isKnown = answered(item, given);
  for (const { id } of item.options) {
    const isChosen = isKnown && [given].flat().includes(id);
    worst.set(`${item.id}=${id}`, isChosen ? 1 : 0);
    best.set(`${item.id}=${id}`, !isKnown || isChosen ? 1 : 0);
  }
}

/** The world with the score of each dimension beside the values, under a name that no item can have. */
export function withScores(assessment: Assessment, world: World): World {
  const all = new Map(world);
  for (const { id } of assessment.dimensions)
    all.set(
      `#${id}`,
      isLeftOut(assessment, { dimension: id }, world) ? LEFT_OUT : sixDecimals(exactScore(assessment, id, world)),
    );
  return all;
}

function ownEntry(answers: Answers, id: string): Answer | undefined {
  return Object.entries(answers).find(([key]) => key === id)?.[1];
}

/** Is this a real choice, not "don't know" and nothing made up? */
function answered(item: Item, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (item.type === 'single') return item.options.some((option) => option.id === answer);
  if (typeof answer !== 'object' || answer.length === 0) return false;
  const chosen = item.options.filter((option) => answer.includes(option.id));
  if (chosen.length !== answer.length) return false;
  if (chosen.some((option) => option.exclusive) && chosen.length > 1) return false;
  return chosen.length <= (item.max ?? Infinity);
}

/** What the answer is worth; undefined when that is not known. */
function worth(item: Item, answer: Answer | undefined): number | undefined {
  if (answer === undefined || !answered(item, answer)) return undefined;
  if (item.type === 'single') return item.options.find((option) => option.id === answer)?.value ?? 0;
  return together(
    item,
    item.options.filter((option) => [answer].flat().includes(option.id)),
  );
}

/** The sum of points, one each where an item has none, up to its cap. */
function together({ cap }: Item, chosen: readonly Option[]): number {
  let sum = 0;
  for (const { exclusive, points } of chosen) if (!exclusive) sum += points ?? 1;
  return sum > (cap ?? 1000) ? (cap ?? 1000) : sum;
}

/** Every value that an answer to the item can have. */
export function possible(item: Item): readonly number[] {
  if (item.type === 'single')
    return item.options.filter((option) => !option.notApplicable).map(({ value = 0 }) => value);
  const countable = item.options.filter((option) => !option.exclusive);
  if (countable.every(({ points }) => points === undefined)) {
    const most = Math.min(countable.length, item.max ?? countable.length);
    return Array.from({ length: most + 1 }, (_, count) => count);
  }
  let sets: readonly (readonly Option[])[] = [[]];
  for (const option of countable) sets = [...sets, ...sets.map((set) => [...set, option])];
  const sums = sets.filter(({ length }) => length <= (item.max ?? length)).map((set) => together(item, set));
  return [...new Set(sums)].sort((a, b) => a - b);
}

/** Routing: is there a world in which it holds, comparison by comparison? "At most" and "is not" are easiest in the worst. */
function mayHold(condition: Condition, worst: World, best: World): boolean {
  if ('all' in condition) return condition.all.every((part) => mayHold(part, worst, best));
  if ('any' in condition) return condition.any.some((part) => mayHold(part, worst, best));
  if ('isNot' in condition) return condition.isNot.every((option) => worst.get(`${condition.item}=${option}`) === 0);
  if ('atMost' in condition) {
    const value = worst.get(condition.item) ?? Infinity;
    return value === LEFT_OUT || value <= condition.atMost;
  }
  return holds(condition, best);
}

/** Two-valued: in one world every item has one value. */
export function holds(condition: Gate, world: World): boolean {
  if ('isNot' in condition || 'atMost' in condition) throw new Error('In routing only');
  if ('all' in condition) return condition.all.every((part) => holds(part, world));
  if ('any' in condition) return condition.any.some((part) => holds(part, world));
  if ('of' in condition) {
    return condition.of.reduce((count, part) => count + Number(holds(part, world)), 0) >= condition.atLeast;
  }
  if ('is' in condition) return condition.is.some((option) => world.get(`${condition.item}=${option}`) === 1);
  const name = 'item' in condition ? condition.item : `#${condition.dimension}`;
  const value = world.get(name) ?? -Infinity;
  return 'moreThan' in condition ? value > condition.moreThan : value >= condition.atLeast;
}

function between(condition: Gate, { worst, best }: Reading): Truth {
  if (holds(condition, worst)) return true;
  return holds(condition, best) ? null : false;
}

/** Steps climbed without meeting a gate that fails. */
function climb(gates: readonly Gate[], world: World): number {
  const stop = gates.findIndex((gate) => !holds(gate, world));
  return stop < 0 ? gates.length + 1 : stop + 1;
}

/** The items in unknown leaves below unknown parts only; a score stands for all the items it is made of. */
function leaves(assessment: Assessment, condition: Gate, reading: Reading): readonly string[] {
  if (between(condition, reading) !== null) return [];
  if ('item' in condition) return [condition.item];
  if ('dimension' in condition) {
    const { items, score } = dimensionOf(assessment, condition.dimension);
    if (score !== 'lowest') return itemsBelow(assessment, condition.dimension);
    // Each of its parts has to be there, and those that are there decide nothing.
    const limit = 'moreThan' in condition ? { moreThan: condition.moreThan } : { atLeast: condition.atLeast };
    return items.flatMap((part) => {
      const name = 'item' in part ? { item: part.item } : { dimension: part.dimension };
      return leaves(assessment, { ...limit, ...name }, reading);
    });
  }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap((part) => leaves(assessment, part, reading));
}

function itemsBelow(assessment: Assessment, id: string): string[] {
  return counting(dimensionOf(assessment, id)).flatMap((part) =>
    'item' in part ? [part.item] : itemsBelow(assessment, part.dimension),
  );
}

function dimensionOf(assessment: Assessment, id: string): Dimension {
  const dimension = assessment.dimensions.find((candidate) => candidate.id === id);
  if (!dimension) throw new Error(`No dimension ${id}`);
  return dimension;
}

/** What the score is made of; the rest is only shown. */
function counting({ items }: Dimension): readonly Part[] {
  return items.filter(({ weight }) => weight !== 0);
}

/** An item that does not apply, or a dimension that is made of such only. */
function isLeftOut(assessment: Assessment, part: Part, world: World): boolean {
  if ('item' in part) return world.get(part.item) === LEFT_OUT;
  return counting(dimensionOf(assessment, part.dimension)).every((inner) => isLeftOut(assessment, inner, world));
}

function cell(assessment: Assessment, id: string, { worst, best }: Reading): Interval | null {
  if (isLeftOut(assessment, { dimension: id }, worst)) return null;
  return { low: sixDecimals(exactScore(assessment, id, worst)), high: sixDecimals(exactScore(assessment, id, best)) };
}

/** A sum or the lowest as it is; a mean of shares of 100, each part from its lowest to its highest. */
function exactScore(assessment: Assessment, id: string, world: World): Fraction {
  const dimension = dimensionOf(assessment, id);
  let sum: Fraction = fraction(0);
  let weights: Fraction = fraction(0);
  const parts = counting(dimension).filter((one) => !isLeftOut(assessment, one, world));
  if (dimension.score === 'lowest') {
    const values = parts.map((part) => partOf(assessment, part, world).value);
    return values.reduce((least, value) => (subtract(value, least).top < 0n ? value : least));
  }
  for (const part of parts) {
    const weight = fraction(part.weight ?? 1);
    const { lowest, highest, value } = partOf(assessment, part, world);
    const counted = dimension.score === 'sum' ? value : share(lowest, highest, value);
    sum = add(sum, times(weight, counted));
    weights = add(weights, weight);
  }
  return dimension.score === 'sum' ? sum : over(times(fraction(100), sum), weights);
}

function share(lowest: Fraction, highest: Fraction, value: Fraction): Fraction {
  const span = subtract(highest, lowest);
  return span.top === 0n ? fraction(0) : over(subtract(value, lowest), span);
}

/** What an item or a dimension is worth, and between which ends that lies. */
function partOf(assessment: Assessment, part: Part, world: World): Record<'lowest' | 'highest' | 'value', Fraction> {
  if ('dimension' in part) {
    const at = (pick: (values: readonly number[]) => number) =>
      exactScore(
        assessment,
        part.dimension,
        new Map(
          assessment.items.map(({ id, ...item }) => [
            id,
            world.get(id) === LEFT_OUT ? LEFT_OUT : pick(possible({ id, ...item })),
          ]),
        ),
      );
    return {
      lowest: at((values) => Math.min(...values)),
      highest: at((values) => Math.max(...values)),
      value: exactScore(assessment, part.dimension, world),
    };
  }
  const item = assessment.items.find((candidate) => candidate.id === part.item);
  if (!item) throw new Error(`No item ${part.item}`);
  const options = possible(item);
  return {
    lowest: fraction(Math.min(...options)),
    highest: fraction(Math.max(...options)),
    value: fraction(world.get(item.id) ?? 0),
  };
}
