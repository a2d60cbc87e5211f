/** Edits made of numbers, so that each of them fits the draft as it then is. */
import fc from 'fast-check';
import { BARRIERS, EXAMPLES, OWN_ACTIONS, SUPPORT } from '../../../src/editor/model/beside.js';
import { LISTS, WITH_VARIANTS, entriesAt, languagesOf, stringsAt, textAt } from '../../../src/editor/model/draft.js';
import type { Draft } from '../../../src/editor/model/draft.js';
import type { Edit } from '../../../src/editor/model/edits.js';
import { isList, isObject, valueAt } from '../../../src/editor/model/json.js';
import type { Target } from '../../../src/editor/model/targets.js';
import { leavesOf } from './leaves.js';

/** Which kind of edit, and what of. */
export interface Choice {
  readonly kind: number;
  readonly what: number;
  readonly where: number;
}
export const choices = fc.record({ kind: fc.nat(99), what: fc.nat(9999), where: fc.nat(9999) });

export function targetsOf(draft: Draft): readonly Target[] {
  const lists = LISTS.flatMap((kind) => entriesAt(draft, [kind]).map(({ id }): Target => ({ kind, id })));
  const options = entriesAt(draft, ['items']).flatMap((item, at) =>
    entriesAt(draft, ['items', at, 'options']).map(({ id }): Target => ({ kind: 'options', item: item.id, id })),
  );
  const variants = WITH_VARIANTS.flatMap((of) =>
    entriesAt(draft, [of]).flatMap((owner, at) =>
      entriesAt(draft, [of, at, 'variants']).map(({ id }): Target => ({ kind: 'variants', of, owner: owner.id, id })),
    ),
  );
  const bands = entriesAt(draft, ['dimensions']).flatMap(({ id: dimension }, at) =>
    entriesAt(draft, ['dimensions', at, 'bands']).map(({ id }): Target => ({ kind: 'bands', dimension, id })),
  );
  const beside = Object.entries({
    offers: [...SUPPORT, 'entries'],
    'own-actions': OWN_ACTIONS,
    examples: EXAMPLES,
  }).flatMap(([kind, path]) => entriesAt(draft, path).map(({ id }) => ({ kind, id }) as Target));
  const ownVariants = entriesAt(draft, OWN_ACTIONS).flatMap(({ id: owner }, at) =>
    entriesAt(draft, [...OWN_ACTIONS, at, 'variants']).map(({ id }): Target => ({
      kind: 'variants',
      of: 'own-actions',
      owner,
      id,
    })),
  );
  const answers = barriersOf(draft).flatMap((owner, at) =>
    entriesAt(draft, [...BARRIERS, at, 'variants']).map(({ id }): Target => ({
      kind: 'variants',
      of: 'barriers',
      owner,
      id,
    })),
  );
  const lines = (['rows', 'columns'] as const).flatMap((kind) =>
    stringsAt(draft, ['grid', kind]).map((id): Target => ({ kind, id })),
  );
  return [...lists, ...options, ...variants, ...bands, ...beside, ...ownVariants, ...answers, ...lines];
}

function barriersOf(draft: Draft): readonly string[] {
  const list = valueAt(draft, BARRIERS);
  return isList(list) ? list.map((one) => textAt(isObject(one) ? one : {}, ['barrier'])) : [];
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** The edit that a choice means for a draft; null if there is nothing to make it of. */
export function editFrom(draft: Draft, { kind, what, where }: Choice): Edit | null {
  const target = pick(targetsOf(draft), what);
  if (kind < 25) return retold(draft, what, where);
  if (kind < 32) return ofLanguages(draft, kind, where);
  if (kind < 40) return inserted(draft, what, where);
  if (!target) return null;
  if (kind < 60) return { type: 'rename', target, to: `new-${where}` };
  if (kind < 72) return { type: 'remove', target };
  if (kind < 84) return { type: 'move', target, to: where % 8 };
  const section = pick(entriesAt(draft, ['sections']), where)?.id;
  const item = pick(entriesAt(draft, ['items']), what)?.id;
  return section && item ? { type: 'move-question', id: item, section, to: where % 5 } : null;
}

function retold(draft: Draft, what: number, where: number): Edit | null {
  const text = pick(leavesOf(draft.texts ?? {}, ['texts']), what);
  return text ? { type: 'set', path: text.path, value: `${JSON.stringify(text.value)}~${where}` } : null;
}

function ofLanguages(draft: Draft, kind: number, where: number): Edit {
  if (kind < 30) return { type: 'add-language', language: pick(['ar', 'fr', 'pt-BR'], where) ?? 'ar' };
  return { type: 'remove-language', language: pick(languagesOf(draft), where) ?? 'en' };
}

function inserted(draft: Draft, what: number, where: number): Edit {
  const id = `added-${what}`;
  const words = { [languagesOf(draft)[0] ?? 'en']: { title: `Title ${where}`, description: `Text ${where}` } };
  const section = pick(entriesAt(draft, ['sections']), where)?.id;
  const item = pick(entriesAt(draft, ['items']), where)?.id;
  if (what % 3 === 0 && item !== undefined) {
    const texts = { [languagesOf(draft)[0] ?? 'en']: `Answer ${where}` };
    return { type: 'insert', target: { kind: 'options', item, id }, at: where % 4, entry: { value: 9 }, words: texts };
  }
  if (what % 3 === 1 && section !== undefined) {
    const entry = { type: 'single', options: [] };
    const texts = Object.fromEntries(
      Object.entries(words).map(([tag]) => [tag, { question: `Q ${where}`, label: `L ${where}`, options: {} }]),
    );
    return { type: 'insert', target: { kind: 'items', id }, at: where % 4, entry, section, words: texts };
  }
  if (what % 5 === 0) return insertedBeside(draft, where, id);
  const score = pick(entriesAt(draft, ['dimensions']), where)?.id;
  if (where % 2 === 0 && score !== undefined)
    return { type: 'insert', target: { kind: 'bands', dimension: score, id }, at: where % 3, entry: {}, words };
  return { type: 'insert', target: { kind: 'steps', id }, at: where % 4, entry: {}, words };
}

/** An example that a firm gave, or an offer for the scores there are. */
function insertedBeside(draft: Draft, where: number, id: string): Edit {
  const item = pick(entriesAt(draft, ['items']), where);
  if (where % 2 === 0) {
    const answers = { [item?.id ?? 'none']: 'dont-know' };
    return { type: 'insert', target: { kind: 'examples', id }, at: 0, entry: { answers } };
  }
  const dimensions = entriesAt(draft, ['dimensions']).map((one) => one.id);
  const words = { [languagesOf(draft)[0] ?? 'en']: { title: `Offer ${where}`, description: `Offer ${where}` } };
  const offer: Edit = {
    ...{ type: 'insert', target: { kind: 'offers', id }, at: 0, words },
    entry: { form: 'visit', dimensions, barriers: [] },
  };
  const begin = {
    ...{ id: 'support', version: '1.0.0', languages: ['en'], entries: [], texts: {} },
    barriers: [{ barrier: 'time', actions: [], support: 'visit', variants: [{ id: 'some' }] }],
    barrierTexts: { en: { time: { text: 'Begin small.', variants: { some: { text: 'Ask us.' } } } } },
  };
  const isThere = entriesAt(draft, [...SUPPORT, 'entries']).length > 0;
  return isThere ? offer : { type: 'all', edits: [{ type: 'set', path: SUPPORT, value: begin }, offer] };
}
