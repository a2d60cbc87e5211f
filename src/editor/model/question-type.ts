/** Another type of a question: what only the old type had goes, or becomes what it means for the new one. */
import { entriesAt } from './draft.js';
import type { Draft } from './draft.js';
import type { Edit } from './edits.js';
import { isList, valueAt } from './json.js';
import type { Path } from './json.js';

export const TYPES = ['single', 'multiple', 'number'] as const;
export type QuestionType = (typeof TYPES)[number];

export function isQuestionType(type: unknown): type is QuestionType {
  return TYPES.some((one) => one === type);
}

const OF_CHOICE = ['value', 'effort', 'advise', 'notApplicable', 'after'];
/** Keys of an answer, by the types that have them. */
const OF_OPTIONS: Readonly<Record<QuestionType, readonly string[]>> = {
  single: OF_CHOICE,
  multiple: ['points', 'exclusive'],
  number: [...OF_CHOICE, 'from'],
};
/** Keys of a question that mean something else for another type. */
const OF_TYPE = ['min', 'max', 'decimals', 'cap'];

/** `path`: of the question. */
export function withType(draft: Draft, path: Path, type: QuestionType): Edit {
  const lost = TYPES.flatMap((one) => OF_OPTIONS[one]).filter((key) => !OF_OPTIONS[type].includes(key));
  const options = entriesAt(draft, [...path, 'options']).flatMap((option, at): Edit[] => {
    const place = [...path, 'options', at];
    const keys = lost.filter((key) => option[key] !== undefined);
    return [...worthAs(option, type, place), ...keys.map((key): Edit => ({ type: 'set', path: [...place, key] }))];
  });
  const own = OF_TYPE.filter((key) => valueAt(draft, [...path, key]) !== undefined);
  return {
    type: 'all',
    edits: [
      { type: 'set', path: [...path, 'type'], value: type },
      ...own.map((key): Edit => ({ type: 'set', path: [...path, key] })),
      ...options,
      ...hiddenAs(draft, type, [...path, 'hiddenAnswer']),
    ],
  };
}

/** What an answer is worth becomes its points, and the other way round. */
function worthAs(
  { points, value }: Readonly<Record<string, unknown>>,
  type: QuestionType,
  path: Path,
): readonly Edit[] {
  const isMultiple = type === 'multiple';
  const worth = isMultiple ? value : points;
  if (typeof worth !== 'number' || (isMultiple && (worth < 0 || !Number.isInteger(worth)))) return [];
  return [{ type: 'set', path: [...path, isMultiple ? 'points' : 'value'], value: worth }];
}

function hiddenAs(draft: Draft, type: QuestionType, path: Path): readonly Edit[] {
  const found = valueAt(draft, path);
  if (found === undefined || isList(found) === (type === 'multiple')) return [];
  const [first] = isList(found) ? found : [];
  if (!isList(found)) return [{ type: 'set', path, value: [found] }];
  return [first === undefined ? { type: 'set', path } : { type: 'set', path, value: first }];
}
