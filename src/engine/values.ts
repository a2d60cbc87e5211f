/** Values of answers. */
import type { Answer, Answers, Interval, Item, Option } from './types.js';
import { DONT_KNOW } from './types.js';

/** The interval of a known value. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** The lowest and highest value of an item; 0 to 0 for an item without values. */
export function valueRange(item: Item): Interval {
  const { options, type } = item;
  const values = type === 'multiple' ? [0, pointsOf(item, options)] : options.map(optionValue).filter(Number.isFinite);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** What the best of these options are worth together in a `multiple` item, as many as may be chosen. */
function pointsOf({ cap = 1000, max }: Item, options: readonly Option[]): number {
  const points = options.map(({ exclusive, points = 1 }) => (exclusive ? 0 : points)).sort((a, b) => b - a);
  return points.slice(0, max).reduce((sum, one) => Math.min(cap, sum + one), 0);
}

/** The value of an option of a `single` item: 0 if it has none, infinite for "not applicable", as of an item that does not apply. */
export function optionValue({ notApplicable, value = 0 }: Option): number {
  return notApplicable ? Infinity : value;
}

/** Whether this is a valid answer to the item. All other values count as not answered. */
export function isAnswer(item: Item, answer: unknown): answer is Answer {
  if (answer === DONT_KNOW) return true;
  if (item.type === 'single') return item.options.some((option) => option.id === answer);
  if (!Array.isArray(answer) || answer.length === 0) return false;
  const chosen = item.options.filter(({ id }) => answer.includes(id));
  return (
    // Not equal if an id is unknown or repeated.
    chosen.length === answer.length &&
    chosen.length <= (item.max ?? chosen.length) &&
    !(chosen[1] && chosen.some(({ exclusive }) => exclusive))
  );
}

/** The valid answer to an item, or undefined. */
export function answerTo(item: Item, answers: Answers): Answer | undefined {
  // Own keys only: an item may have the id "constructor".
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  return isAnswer(item, answer) ? answer : undefined;
}

/** The value of an answer; the item's whole range for "don't know" and for no answer. */
export function valueOf(item: Item, answer: Answer | undefined): Interval {
  if (answer === undefined || answer === DONT_KNOW) return valueRange(item);
  if (item.type === 'multiple')
    return exactly(
      pointsOf(
        item,
        item.options.filter(({ id }) => answer.includes(id)),
      ),
    );
  const option = item.options.find(({ id }) => id === answer);
  return exactly(option ? optionValue(option) : 0);
}
