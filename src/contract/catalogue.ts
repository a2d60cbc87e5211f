/** Checks support catalogues: offers, actions and answers to barriers. */
import type { Action, Assessment, BarrierAnswer, ItemRole, SupportCatalogue, SupportEntry } from '../engine/index.js';
import type { ActionWords } from '../engine/action-words.js';
import { actionReferences, barrierReferences, optionsOf } from './action-references.js';
import { checkAdditions } from './additions.js';
import type { Additions, Reference } from './additions.js';
import { supportCatalogue } from './schemas/catalogue.js';
import { idsOf, idsOfEntries } from './view.js';

type Keyed = Readonly<Record<string, unknown>>;

/** Texts of one entry, in one language. */
export interface SupportEntryText {
  readonly title: string;
  readonly description: string;
  /** Who offers it. */
  readonly provider?: string;
}

/**
 * A support catalogue file of a partner. `mode`: shown beside (default) or instead of the generic support.
 * `texts`: by language, then by entry id.
 */
export interface SupportCatalogueFile extends SupportCatalogue {
  readonly mode?: 'beside' | 'instead';
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, SupportEntryText>>>>;
  /** By language, then by action id. */
  readonly actionTexts?: Readonly<Record<string, Readonly<Record<string, ActionWords>>>>;
  /** By language, then by barrier. */
  readonly barrierTexts?: Readonly<Record<string, Readonly<Record<string, BarrierWords>>>>;
}

/** Text of the answer to one barrier, in one language. */
export interface BarrierWords {
  readonly text: string;
  readonly variants?: Readonly<Record<string, { readonly text: string }>>;
}

export interface CatalogueOptions {
  /**
   * Ids of the actions that the file may name beside its own; others are reported. Default: those of the assessment. If it
   * has none, names of actions are not checked.
   */
  readonly actions?: readonly string[];
}

/**
 * Checks an untrusted support catalogue against the assessment it is for. Never throws. Valid entries are kept, the
 * others are reported; `value` is null if none is valid.
 */
export function parseCatalogue(
  assessment: Assessment,
  value: unknown,
  { actions = assessment.actions && ids(assessment.actions) }: CatalogueOptions = {},
): Additions<SupportCatalogueFile> {
  /** References to actions in a list of `holder`, which is the file or one of its entries. */
  const named = (key: string, holder: Keyed, file: Keyed): Reference[] => {
    const known = actions && [...actions, ...idsOfEntries(file.actions).known];
    const what = 'the id of an action';
    return known ? [...idsOf(holder[key]).known].map((id, index) => ({ path: [key, index], id, known, what })) : [];
  };
  return checkAdditions<SupportCatalogueFile>(value, {
    schema: supportCatalogue,
    reserved: ['generic', 'ideas', 'actions'],
    alone: ['hides'],
    lists: [
      {
        list: 'entries',
        texts: 'texts',
        name: 'id',
        referencesOf: (entry, file) => [
          ...references(assessment, entry as unknown as SupportEntry),
          ...named('actions', entry, file),
        ],
      },
      {
        list: 'actions',
        texts: 'actionTexts',
        name: 'id',
        optional: true,
        referencesOf: (entry) => actionReferences(assessment, entry as unknown as Action),
      },
      {
        list: 'barriers',
        texts: 'barrierTexts',
        name: 'barrier',
        optional: true,
        referencesOf: (entry, file) => [
          ...barrierReferences(assessment, entry as unknown as BarrierAnswer),
          ...named('actions', entry, file),
        ],
      },
    ],
    referencesOf: (file) => named('hides', file, file),
  });
}

function references(assessment: Assessment, entry: SupportEntry): Reference[] {
  const options = (role: ItemRole) => optionsOf(assessment, role);
  return [
    { path: ['form'], id: entry.form, known: options('support') },
    ...each('dimensions', entry, ids(assessment.dimensions)),
    ...each('barriers', entry, options('barriers')),
    ...each('steps', entry, ids(assessment.steps)),
    ...each('sectors', entry, options('sector')),
    ...each('sizes', entry, options('size')),
    // Without an item for the region, regions cannot be checked and exclude nothing.
    ...(options('region').length > 0 ? each('regions', entry, options('region')) : []),
  ];
}

function each(
  key: 'dimensions' | 'barriers' | 'steps' | 'sectors' | 'sizes' | 'regions',
  entry: SupportEntry,
  known: readonly string[],
): Reference[] {
  return (entry[key] ?? []).map((id, index) => ({ path: [key, index], id, known }));
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
