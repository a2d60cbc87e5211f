/** A question about the support that is wanted, for offers and answers to barriers: both name one of its answers. */
import { ID_PATTERN } from '../../contract/schemas/common.js';
import { newSection } from './additions.js';
import type { FirstWords } from './additions.js';
import { BARRIERS, SUPPORT } from './beside.js';
import { entriesAt, languagesOf, stringsAt } from './draft.js';
import type { Draft } from './draft.js';
import type { Edit } from './edits.js';
import { free } from './free-id.js';
import { isList, isObject, valueAt } from './json.js';
import type { Json } from './json.js';

/** Words to begin with. `answers`: by their ids. */
export interface SupportWords {
  readonly question: string;
  readonly label: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The question comes last. Kinds of help that are named already are among its answers. */
export function supportQuestion(draft: Draft, words: SupportWords, first: FirstWords): Edit {
  // A table has one answer in each row.
  const section = entriesAt(draft, ['sections'])
    .filter(({ layout }) => layout !== 'matrix')
    .at(-1);
  const fresh = section ? null : newSection(draft, first);
  const target = free(draft, { kind: 'items', id: '' }, 'q');
  const named = namedForms(draft).filter((id) => ID_PATTERN.test(id));
  const options: Readonly<Record<string, string>> = {
    ...words.answers,
    ...Object.fromEntries(named.map((id) => [id, words.answers[id] ?? id])),
  };
  const ids = Object.keys(options);
  const texts = { question: words.question, label: words.label, options };
  const insert: Edit = {
    ...{ type: 'insert', target, section: section?.id ?? fresh?.target.id ?? '' },
    at: stringsAt(section ?? {}, ['items']).length,
    entry: { type: 'multiple', role: 'support', options: ids.map((id) => ({ id })) },
    words: Object.fromEntries(languagesOf(draft).map((language) => [language, texts])),
  };
  return { type: 'all', edits: [...(fresh ? [fresh] : []), insert, ...chosen(draft, ids[0] ?? '')] };
}

/** The kinds of help that offers and answers to barriers name. */
function namedForms(draft: Draft): readonly string[] {
  const forms = entriesAt(draft, [...SUPPORT, 'entries']).map(({ form }) => form);
  const all = [...forms, ...answersOf(draft).map((one) => (isObject(one) ? one.support : undefined))];
  return [...new Set(all.filter((one) => typeof one === 'string'))];
}

function answersOf(draft: Draft): readonly Json[] {
  const found = valueAt(draft, BARRIERS);
  return isList(found) ? found : [];
}

/** Answers to barriers that name no kind of help yet get the first one. */
function chosen(draft: Draft, value: string): readonly Edit[] {
  return answersOf(draft).flatMap((one, at): readonly Edit[] =>
    isObject(one) && (one.support === undefined || one.support === '')
      ? [{ type: 'set', path: [...BARRIERS, at, 'support'], value }]
      : [],
  );
}
