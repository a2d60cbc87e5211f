/** Checks support catalogues. */
import type { Assessment, ItemRole, SupportCatalogue, SupportEntry } from '../engine/index.js';
import { checkAdditions } from './additions.js';
import type { Additions, Reference } from './additions.js';
import { supportCatalogue } from './schemas/catalogue.js';

/** Texts of one entry, in one language. */
export interface SupportEntryText {
  readonly title: string;
  readonly description: string;
  /** Who offers it. */
  readonly provider?: string;
}

/**
 * A support catalogue file, the offers of a partner. `mode`: shown beside (default) or instead of the generic support.
 * `texts`: by language, then by entry id.
 */
export interface SupportCatalogueFile extends SupportCatalogue {
  readonly mode?: 'beside' | 'instead';
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, SupportEntryText>>>>;
}

/**
 * Checks an untrusted support catalogue against the assessment it is for. Never throws. Valid entries are kept, the
 * others are reported; `value` is null if none is valid.
 */
export function parseCatalogue(assessment: Assessment, value: unknown): Additions<SupportCatalogueFile> {
  return checkAdditions<SupportCatalogueFile>(value, {
    schema: supportCatalogue,
    list: 'entries',
    reserved: ['generic', 'ideas'],
    referencesOf: (entry) => references(assessment, entry as unknown as SupportEntry),
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

/** Option ids of the item with this role; empty if there is none. */
export function optionsOf(assessment: Assessment, role: ItemRole): string[] {
  return ids(assessment.items.find((item) => item.role === role)?.options ?? []);
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
