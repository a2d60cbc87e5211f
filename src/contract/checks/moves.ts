/** The answers to one item that differ for routing and scores, and which of them are one better than which. */
import { answerTo, optionValue, valueOf } from '../../engine/values.js';
import { selectionOf } from '../../engine/selection.js';
import type { ScoredItem } from '../../engine/compile.js';
import type { Selection } from '../../engine/selection.js';
import type { Answer, Interval, Item, Option } from '../../engine/types.js';

/** What an answer is worth, and what it chooses if routing looks at that. */
export interface Worth extends Interval {
  readonly chosen: Selection | undefined;
}

export interface Moves {
  readonly known: readonly Worth[];
  /** Pairs of an answer and one that is better by one option. Larger changes consist of such changes. */
  readonly better: readonly (readonly [Worth, Worth])[];
}

/** Most answers to one item. */
const MOST_ANSWERS = 2_000;

/** Null if there are too many. `named`: the options that routing asks for; undefined if it asks for none. */
export function movesOf({ item, levels, values }: ScoredItem, named: ReadonlySet<string> | undefined): Moves | null {
  if (named && item.type === 'multiple') return ofSelections(item, named);
  const worths = item.type !== 'multiple' ? [...new Set(values.values())].filter(Number.isFinite) : levels;
  const known = named ? byOption(item) : byLevel(item, worths);
  const lower = (than: number) => Math.max(...known.map(({ low }) => low).filter((low) => low < than));
  return {
    known,
    better: known.flatMap((to) => known.filter(({ low }) => low === lower(to.low)).map((from) => [from, to] as const)),
  };
}

/** Options of the same value are one. `levels`: the values, or indexes of the options of an item without. */
function byLevel(item: Item, levels: readonly number[]): Worth[] {
  const answerable = levels.filter((level) => level > 0 || item.type !== 'multiple' || item.options.some(isAlone));
  return answerable.map((level) => ({ low: level, high: level, chosen: undefined }));
}

/** Without "not applicable": no answer is better or worse than that. */
function byOption(item: Item): Worth[] {
  const options = item.options.filter((option) => Number.isFinite(optionValue(option)));
  return options.map(({ id }) => worthOf(item, id)).sort((a, b) => a.low - b.low);
}

function ofSelections(item: Item, named: ReadonlySet<string>): Moves | null {
  const others = item.options.filter((option) => !isAlone(option));
  const sets = subsets(others, named);
  if (!sets) return null;
  const isValid = (ids: readonly string[]) => answerTo(item, { [item.id]: ids }) !== undefined;
  const alone = item.options.filter(isAlone).map(({ id }) => [id]);
  const known = [...alone, ...sets].filter(isValid);
  const kept = (ids: readonly string[]) => ids.filter((id) => others.some((option) => option.id === id));
  return {
    known: known.map((ids) => worthOf(item, ids)),
    better: known.flatMap((ids) =>
      others
        .filter(({ id }) => !ids.includes(id))
        .map(({ id }) => [...kept(ids), id])
        .filter(isValid)
        .map((more) => [worthOf(item, ids), worthOf(item, more)] as const),
    ),
  };
}

/**
 * All sets of options; of those that routing does not name, the first ones stand for any, unless they have points. Null if
 * there are too many.
 */
function subsets(options: readonly Option[], named: ReadonlySet<string>): string[][] | null {
  let sets: string[][] = [[]];
  const differs = ({ id, points }: Option) => named.has(id) || points !== undefined;
  for (const { id } of options.filter(differs)) {
    sets = sets.flatMap((set) => [set, [...set, id]]);
    if (sets.length > MOST_ANSWERS) return null;
  }
  const alike = options.filter((option) => !differs(option)).map(({ id }) => id);
  if (sets.length * (alike.length + 1) > MOST_ANSWERS) return null;
  return sets.flatMap((set) => [...Array(alike.length + 1).keys()].map((count) => [...set, ...alike.slice(0, count)]));
}

function worthOf(item: Item, answer: Answer): Worth {
  return { ...valueOf(item, answer), chosen: selectionOf(item, answer) };
}

function isAlone({ exclusive = false }: Option): boolean {
  return exclusive;
}
