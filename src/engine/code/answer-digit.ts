/**
 * Answers to one item as a digit: 0 without an answer, 1 for "don't know", then each option that stands alone, then the
 * subsets of the others. Of a `number` item: 0, 1, then each band, then each number.
 */
import { DONT_KNOW } from '../types.js';
import type { Answer, Item, Option } from '../types.js';
import { countNumbers, numberAt, stepOf } from './number-digit.js';
import { countSubsets, rankOf, subsetOf } from './subset.js';

/** The digit of an answer. `answer`: valid for the item, or undefined. */
export function digitOf(item: Item, answer: Answer | undefined): bigint {
  if (answer === undefined) return 0n;
  if (answer === DONT_KNOW) return 1n;
  const { alone, others, radix } = parted(item);
  if (typeof answer === 'number') return radix - countNumbers(item) + stepOf(item, answer);
  const chosen = ({ id }: Option) => [answer].flat().includes(id);
  const place = alone.findIndex(chosen);
  if (place !== -1) return BigInt(2 + place);
  const places = new Set(others.flatMap((option, at) => (chosen(option) ? at : [])));
  return BigInt(1 + alone.length) + rankOf(places, others.length);
}

/** The answer of a digit below `radixOf`, or undefined for none. */
export function answerOf(item: Item, digit: bigint): Answer | undefined {
  if (digit === 0n) return undefined;
  if (digit === 1n) return DONT_KNOW;
  const { alone, others } = parted(item);
  const single = alone[Number(digit) - 2];
  if (single) return item.type === 'multiple' ? [single.id] : single.id;
  if (item.type === 'number') return numberAt(item, digit - BigInt(2 + alone.length));
  return subsetOf(digit - BigInt(1 + alone.length), others.length).flatMap((place) => others[place]?.id ?? []);
}

/** How many digits an item has. */
export function radixOf(item: Item): bigint {
  return parted(item).radix;
}

interface Parted {
  readonly alone: readonly Option[];
  readonly others: readonly Option[];
  readonly radix: bigint;
}

const cache = new WeakMap<Item, Parted>();

function parted(item: Item): Parted {
  const known = cache.get(item);
  if (known) return known;
  const { max, options, type } = item;
  const standsAlone = (option: Option) => type !== 'multiple' || option.exclusive === true;
  const alone = options.filter(standsAlone);
  const others = options.filter((option) => !standsAlone(option));
  // The empty subset is no answer, and makes room for "don't know".
  const more = type === 'number' ? 1n + countNumbers(item) : countSubsets(others.length, max ?? others.length);
  const made = { alone, others, radix: BigInt(1 + alone.length) + more };
  cache.set(item, made);
  return made;
}
