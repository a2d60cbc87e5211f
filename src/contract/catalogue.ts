import type { Assessment, ItemRole, SupportCatalogue, SupportEntry } from '../engine/index.js';
import { checkAdditions } from './additions.js';
import type { Additions, Reference } from './additions.js';
import { supportCatalogue } from './schemas/catalogue.js';

/** The words of one entry, in one language. */
export interface SupportEntryText {
  readonly title: string;
  readonly description: string;
  /** Who offers it. */
  readonly provider?: string;
}

/** A support catalogue as a partner writes it. */
export interface SupportCatalogueFile extends SupportCatalogue {
  readonly mode?: 'beside' | 'instead';
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, SupportEntryText>>>>;
}

/**
 * Checks a support catalogue from outside against the assessment it is for. Never throws. Entries that are in order are
 * kept, the others reported; null if there is nothing to keep.
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
    // A region that is not asked for rules nothing out.
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

export function optionsOf(assessment: Assessment, role: ItemRole): string[] {
  return ids(assessment.items.find((item) => item.role === role)?.options ?? []);
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
