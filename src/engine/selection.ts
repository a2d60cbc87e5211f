/** What is known of the options that are chosen, for routing that asks for options of items with values. */
import type { Chosen } from './compiled-test.js';
import type { Answer, Answers, Item, Truth } from './types.js';
import { DONT_KNOW } from './types.js';
import { answerTo, chosenOf, optionValue, valueOf } from './values.js';

/** Ids of options that are chosen, and of those that may be. */
export interface Selection {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/** The selection of an answer; undefined if the answer is unknown. */
export function selectionOf(item: Item, answer: Answer | undefined): Selection | undefined {
  const chosen = chosenOf(item, answer);
  if (chosen === undefined || chosen === DONT_KNOW) return undefined;
  const ids = [chosen].flat();
  return { certain: ids, possible: ids };
}

/** What is known once the item has this value in place of its answer. In a `multiple` item, a raise keeps what is chosen. */
export function selectionAt(item: Item, answers: Answers, value: number): Selection {
  if (item.type !== 'multiple') {
    const possible = item.options.filter((option) => optionValue(option) === value).map(({ id }) => id);
    return { certain: possible.length === 1 ? possible : [], possible };
  }
  const { max, options } = item;
  const before = selectionOf(item, answerTo(item, answers))?.certain ?? [];
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  if (value === 0) {
    const worthless = options.filter(({ exclusive = false, points = 1 }) => exclusive || points === 0);
    return { certain: [], possible: worthless.map(({ id }) => id) };
  }
  const kept = before.filter((id) => !alone.includes(id));
  const others = options.map(({ id }) => id).filter((id) => !alone.includes(id));
  if (value < valueOf(item, kept).low) return { certain: [], possible: kept };
  // Where only so many may be chosen, one that brings more may take the place of one that is.
  const staysAll = max === undefined || options.every(({ points }) => points === undefined);
  return { certain: staysAll ? kept : [], possible: others };
}

/** Whether a condition on chosen options holds. */
export function chosenTruth({ holds, options }: Chosen, selection: Selection | undefined): Truth {
  if (!selection) return null;
  const isNamed = (id: string) => options.includes(id);
  // First, since of nothing that may be chosen all is named.
  if (!selection.possible.some(isNamed)) return !holds;
  return selection.certain.some(isNamed) || selection.possible.every(isNamed) ? holds : null;
}
