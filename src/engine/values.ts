/** Values of answers. */
import type { Answer, Answers, Choice, Interval, Item, Option } from './types.js';
import { DONT_KNOW } from './types.js';

/** The interval of a known value. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** The lowest and highest value of an item; 0 to 0 for an item without values, such as a `text`, which has no options. */
export function valueRange(item: Item): Interval {
  const { options, type } = item;
  const values =
    type === 'multiple' || !options[0] ? [0, sumOf(item, options)] : options.map(optionValue).filter(Number.isFinite);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** What the best of these options are worth together in a `multiple` item, as many as may be chosen. */
function sumOf({ cap = 1000, max }: Item, options: readonly Option[]): number {
  const points = options.map(({ exclusive, points = 1 }) => (exclusive ? 0 : points)).sort((a, b) => b - a);
  return points.slice(0, max).reduce((sum, one) => Math.min(cap, sum + one), 0);
}

/** The value of an option of a `single` item: 0 if it has none, infinite for "not applicable", as of an item that does not apply. */
export function optionValue({ notApplicable, value = 0 }: Pick<Option, 'notApplicable' | 'value'>): number {
  return notApplicable ? Infinity : value;
}

/** The option that an answer to a `single` or `number` item stands for: of a number, its band. */
export function optionOf({ decimals, max = 0, options }: Item, answer: unknown): Option | undefined {
  const isNumber = typeof answer === 'number' && answer <= max && Number(answer.toFixed(decimals)) === answer;
  return options.filter(({ from = Infinity, id }) => (isNumber ? from <= answer : id === answer)).at(-1);
}

/** The same answer by its option: of a number, the id of its band. */
export function chosenOf(item: Item, answer: Answer | undefined): Choice | undefined {
  return typeof answer === 'number' ? optionOf(item, answer)?.id : answer;
}

/** Whether this is a valid answer to the item. All other values count as not answered. */
export function isAnswer(item: Item, answer: unknown): answer is Answer {
  const { maxLength } = item;
  // A text is what has a length: this is in the first load, and shorter than its type.
  if (maxLength) return typeof answer === 'string' && /\S/.test(answer) && answer.length <= maxLength;
  if (answer === DONT_KNOW) return true;
  if (item.type !== 'multiple') return !!optionOf(item, answer);
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

/** Whether nothing has to be answered: a text that is not required. */
export function isOptional({ maxLength, required }: Item): unknown {
  return maxLength && !required;
}

/** Whether it may be left empty, and is. */
export function isLeftEmpty(item: Item, answers: Answers): unknown {
  return isOptional(item) && !answers[item.id];
}

/** The value of an answer; the item's whole range for "don't know" and for no answer. */
export function valueOf(item: Item, answer: Answer | undefined): Interval {
  if (answer === undefined || answer === DONT_KNOW) return valueRange(item);
  if (typeof answer === 'object')
    return exactly(
      sumOf(
        item,
        item.options.filter(({ id }) => answer.includes(id)),
      ),
    );
  return exactly(optionValue(optionOf(item, answer) ?? {}));
}
