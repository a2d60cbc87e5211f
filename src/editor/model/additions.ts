/** What is added to a draft: a new question, section, answer, score or step, with an id that is free. */
import { actionsPath } from './actions.js';
import type { ActionKind } from './actions.js';
import { SUPPORT } from './beside.js';
import { entriesAt, languagesOf, stringsAt, textAt } from './draft.js';
import type { Draft, VariantOwner } from './draft.js';
import type { Edit } from './edits.js';
import { free } from './free-id.js';
import { freeCell } from './grid.js';
import { isObject, valueAt } from './json.js';
import type { Json, JsonObject, Path } from './json.js';
import { isCounted } from './question-role.js';
import { answersInTable } from './table.js';
import { listPath } from './targets.js';
import type { Target } from './targets.js';

/** Words to begin with, in the language of the editor. */
export interface FirstWords {
  readonly question: string;
  readonly section: string;
  readonly score: string;
  readonly step: string;
  readonly answers: readonly [string, string, ...string[]];
}

/** From the lowest to the highest score. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

function inEach(draft: Draft, words: Json): Readonly<Record<string, Json>> {
  return Object.fromEntries(languagesOf(draft).map((language) => [language, words]));
}

/** The last question of a section, with two answers; in a table, with those of its other questions. */
export function newQuestion(draft: Draft, section: string, words: FirstWords): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'items', id: '' }, 'q');
  const at = entriesAt(draft, ['sections']).findIndex(({ id }) => id === section);
  const count = stringsAt(draft, ['sections', at, 'items']).length;
  const options = words.answers.map((_, value) => ({ id: `a${value + 1}`, value }));
  const named = Object.fromEntries(words.answers.map((text, index) => [`a${index + 1}`, text]));
  const texts = { question: words.question, label: words.question, options: named };
  const table = answersInTable(draft, section);
  const entry = { type: 'single', options: table?.options ?? options };
  const all = languagesOf(draft).map((language) => [language, { ...texts, ...table?.words[language] }] as const);
  return { type: 'insert', target, at: count, entry, section, words: Object.fromEntries(all) };
}

export function newSection(draft: Draft, words: FirstWords): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'sections', id: '' }, 'section-');
  const at = entriesAt(draft, ['sections']).length;
  return { type: 'insert', target, at, entry: { items: [] }, words: inEach(draft, { title: words.section }) };
}

/** The last answer of a question; worth one more than the most so far, if answers are worth something. */
export function newOption(draft: Draft, item: string, path: Path, text: string): Edit & { readonly target: Target } {
  const options = entriesAt(draft, path);
  const target = free(draft, { kind: 'options', item, id: '' }, 'a');
  const values = options.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const isPointed = options.some(({ points }) => typeof points === 'number');
  const worth = values.length > 0 ? { value: Math.max(...values) + 1 } : isPointed ? { points: 1 } : {};
  const bounds = options.flatMap(({ from }) => (typeof from === 'number' ? [from] : []));
  const band = bounds.length > 0 ? { from: Math.max(...bounds) + 1 } : {};
  return { type: 'insert', target, at: options.length, entry: { ...band, ...worth }, words: inEach(draft, text) };
}

/** The next part of the scale of a score. The first one begins at the bottom, a later one in the middle of what is left. */
export function newBand(
  draft: Draft,
  dimension: string,
  path: Path,
  { scale, title }: { readonly title: string; readonly scale: Scale },
): Extract<Edit, { type: 'insert' }> {
  const bands = entriesAt(draft, path);
  const target = free(draft, { kind: 'bands', dimension, id: '' }, 'part-');
  const limits = bands.flatMap(({ atLeast, moreThan }) => [atLeast, moreThan].filter((one) => typeof one === 'number'));
  const entry: JsonObject = bands.length === 0 ? {} : { atLeast: middle(Math.max(scale.low, ...limits), scale.high) };
  return { type: 'insert', target, at: bands.length, entry, words: inEach(draft, { title }) };
}

/** A whole number where there is one. */
export function middle(low: number, high: number): number {
  const whole = Math.round((low + high) / 2);
  return whole > low ? whole : (low + high) / 2;
}

/** Words for firms that gave the first answer to a question, to begin with. */
export function newVariant(
  draft: Draft,
  of: VariantOwner,
  owner: string,
  item: string,
): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'variants', of, owner, id: '' }, 'some-');
  const [first] = entriesAt(draft, [
    'items',
    entriesAt(draft, ['items']).findIndex(({ id }) => id === item),
    'options',
  ]);
  const path = listPath(draft, target);
  const at = path ? entriesAt(draft, path).length : 0;
  const entry: JsonObject = { when: { item, is: first ? [first.id] : [] } };
  return { type: 'insert', target, at, entry, words: inEach(draft, {}) };
}

/** What to do about an answer. `asOf`: year and month in which somebody looked at it. */
export function newAction(
  draft: Draft,
  kind: ActionKind,
  { asOf, item, to }: { readonly item: string; readonly to: string; readonly asOf: string },
  words: JsonObject,
): Edit & { readonly target: Target } {
  // Also free in the other list: the same id would put it in the place of that one.
  const other = entriesAt(draft, actionsPath(kind === 'actions' ? 'own-actions' : 'actions')).map(({ id }) => id);
  const target = free(draft, { kind, id: '' }, 'action-', other);
  const entry = {
    ...{ item, to, kind: 'try', who: 'one', hours: [1, 2], money: 'none' },
    evidence: { grade: 'expert', asOf },
  };
  return { type: 'insert', target, at: entriesAt(draft, actionsPath(kind)).length, entry, words: inEach(draft, words) };
}

/** Without anything that differs yet. */
export function newActionVariant(
  draft: Draft,
  kind: ActionKind,
  owner: string,
  at: number,
): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'variants', of: kind, owner, id: '' }, 'some-');
  return { type: 'insert', target, at, entry: {} };
}

/** Other words of the answer to a barrier; to begin with, the same in each language. */
export function newAnswerVariant(draft: Draft, barrier: string, at: number): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'variants', of: 'barriers', owner: barrier, id: '' }, 'some-');
  const found = valueAt(draft, [...SUPPORT, 'barrierTexts']);
  const words = Object.entries(isObject(found) ? found : {}).flatMap(([language, texts]) => {
    const text = valueAt(texts, [barrier, 'text']);
    return text === undefined ? [] : [[language, { text }] as const];
  });
  return { type: 'insert', target, at, entry: {}, words: Object.fromEntries(words) };
}

/** An empty file of offers, to begin with. */
export function newSupport(draft: Draft): Edit {
  const value = {
    ...{ id: `${textAt(draft, ['id']) || 'scan'}-support`, version: '1.0.0', languages: [...languagesOf(draft)] },
    ...{ entries: [], texts: {} },
  };
  return { type: 'set', path: SUPPORT, value };
}

/** The last offer of support, of the first kind that firms can ask for. */
export function newOffer(draft: Draft, words: string): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'offers', id: '' }, 'offer-');
  const at = entriesAt(draft, ['items']).findIndex(({ role }) => role === 'support');
  const form = entriesAt(draft, ['items', at, 'options'])[0]?.id ?? 'information';
  const entry = { form, dimensions: [], barriers: [] };
  const texts = { title: words, description: words };
  const offers = entriesAt(draft, [...SUPPORT, 'entries']);
  return { type: 'insert', target, at: offers.length, entry, words: inEach(draft, texts) };
}

export function newDimension(draft: Draft, words: FirstWords): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'dimensions', id: '' }, 'score-');
  const [first] = scored(draft);
  const entry: JsonObject = { items: first === undefined ? [] : [{ item: first }], ...freeCell(draft) };
  const texts = { title: words.score, description: words.score };
  return { type: 'insert', target, at: entriesAt(draft, ['dimensions']).length, entry, words: inEach(draft, texts) };
}

/** The highest step. */
export function newStep(draft: Draft, words: FirstWords): Edit & { readonly target: Target } {
  const target = free(draft, { kind: 'steps', id: '' }, 'step-');
  const texts = { title: words.step, description: words.step };
  return { type: 'insert', target, at: entriesAt(draft, ['steps']).length, entry: {}, words: inEach(draft, texts) };
}

/** Ids of questions whose answers are worth something. One about the firm with several answers is so only if it is counted. */
export function scored(draft: Draft): readonly string[] {
  return entriesAt(draft, ['items'])
    .filter(({ id, role, type }, at) => {
      const options = entriesAt(draft, ['items', at, 'options']);
      if (options.some(({ points, value }) => value !== undefined || points !== undefined)) return true;
      return type === 'multiple' && (role === undefined || isCounted(draft, id));
    })
    .map(({ id }) => id);
}
