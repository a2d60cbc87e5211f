/** What is valid, and yet hardly meant: words that nobody has written over, and other words for some firms that are for all. */
import { actionsPath } from '../model/actions.js';
import { BARRIERS, SUPPORT } from '../model/beside.js';
import { entriesAt, languagesOf } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { isList, isObject, valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import { TEMPLATE_WORDS } from '../templates/words.js';
import { WORDS } from '../words/words.js';

export interface Hint {
  readonly kind: 'firstWords' | 'forAllFirms';
  readonly path: Path;
}

const known = new WeakMap<Draft, readonly Hint[]>();

/** In the order of the draft. */
export function hintsOf(draft: Draft): readonly Hint[] {
  const found = known.get(draft) ?? [...firstWords(draft), ...forAllFirms(draft)];
  known.set(draft, found);
  return found;
}

/** One of what has several such texts, or has them in several languages. */
export function oneOfEach(hints: readonly Hint[]): readonly Hint[] {
  const seen = new Set<string>();
  return hints.filter(({ kind, path }) => {
    const name = JSON.stringify(kind === 'firstWords' ? ownerOf(path) : path);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** What a text belongs to: its path down to its id, without the language. */
function ownerOf(path: Path): Path {
  const at = path.indexOf('texts') === 0 ? 1 : SUPPORT.length + 1;
  return path.slice(0, at + (at === 1 ? 3 : 2)).filter((_, index) => index !== at);
}

/** Words with which the editor makes something, in each of its languages. */
const FIRST_WORDS: ReadonlySet<Json> = new Set(
  Object.values(WORDS).flatMap((words) => [
    ...[words.newQuestion, words.newSection, words.newScore, words.newStep, words.newBand, words.newOffer],
    ...[words.newBarrierText, words.newActionWords.title, words.newActionWords.why, words.newActionWords.done],
    ...words.newActionWords.steps,
  ]),
);
/** Those with a number. */
const NUMBERED: readonly string[] = Object.values(WORDS).flatMap(({ gridColumn, gridRow, newAnswer }) => [
  newAnswer.replace('{number}', ''),
  ...[`${gridRow} `, `${gridColumn} `],
]);
const WITH_NUMBERS = ['options', 'rows', 'columns'];

function firstWords(draft: Draft): readonly Hint[] {
  const texts: Path[] = [['texts'], ...['texts', 'actionTexts', 'barrierTexts'].map((key) => [...SUPPORT, key])];
  const ofTemplate = leftOfTemplates(draft);
  return texts.flatMap((path) => unwritten(valueAt(draft, path), path, ofTemplate));
}

/** What a template says of its subject, once none of its questions is left: then the scan is about something else. */
function leftOfTemplates(draft: Draft): ReadonlySet<Json> {
  const questions = new Set(
    languagesOf(draft).flatMap((language) =>
      entriesAt(draft, ['items']).map(({ id }) => valueAt(draft, ['texts', language, 'items', id, 'question'])),
    ),
  );
  return new Set(
    Object.values(TEMPLATE_WORDS)
      .filter(({ facts }) => !facts.some(([question]) => questions.has(question)))
      .flatMap(({ description, section, steps, total }) => [
        ...[description, section, total],
        ...steps.map(([, what]) => what),
      ]),
  );
}

function unwritten(value: Json | undefined, path: Path, more: ReadonlySet<Json>): readonly Hint[] {
  if (isList(value)) return value.flatMap((part, at) => unwritten(part, [...path, at], more));
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => unwritten(part, [...path, key], more));
  return typeof value === 'string' && (more.has(value) || isFirst(value, path)) ? [{ kind: 'firstWords', path }] : [];
}

function isFirst(text: string, path: Path): boolean {
  if (FIRST_WORDS.has(text)) return true;
  const isNumbered = WITH_NUMBERS.includes(String(path.at(-2)));
  return isNumbered && NUMBERED.some((words) => text.startsWith(words) && /^\d+$/.test(text.slice(words.length)));
}

const LIMITS = ['sizes', 'sectors', 'barriers', 'from'];

/** Variants of actions, and of answers to barriers: without any limit, they fit everybody. */
function forAllFirms(draft: Draft): readonly Hint[] {
  return [actionsPath('actions'), actionsPath('own-actions'), BARRIERS].flatMap((list) =>
    listAt(draft, list).flatMap((_, at) =>
      listAt(draft, [...list, at, 'variants']).flatMap((variant, index): readonly Hint[] => {
        const isLimited = isObject(variant) && LIMITS.some((key) => isList(variant[key]));
        return isLimited ? [] : [{ kind: 'forAllFirms', path: [...list, at, 'variants', index] }];
      }),
    ),
  );
}

function listAt(draft: Draft, path: Path): readonly Json[] {
  const found = valueAt(draft, path);
  return isList(found) ? found : [];
}
