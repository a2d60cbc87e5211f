/**
 * `ai-maturity-scan/content/advice`: what the result of the built-in assessment is matched and compared with. Apart
 * from the assessment, since it is needed only when there is a result.
 */
import type { SupportCatalogue } from '../../engine/match.js';
import type { ContentLanguage } from '../index.js';
import { catalogueHashes } from '../hash.js';
import { library } from './actions/library.js';
import { catalogue } from './catalogue.js';
import { ideas } from './ideas.js';
import type { AdviceText } from './text-type.js';

/** The generic support, the application ideas, and the library of actions. */
export const builtInCatalogues: readonly SupportCatalogue[] = [
  { ...catalogue, hash: catalogueHashes.generic },
  { id: 'ideas', version: '1.0.0', hash: catalogueHashes.ideas, entries: [], ideas },
  { ...library, hash: catalogueHashes.actions },
];

export { familyOf } from '../figures/families.js';
export { allBenchmarks, benchmarkFor, builtInBenchmark, countriesWithFigures } from '../figures/index.js';

const loaders = {
  en: async () => (await import('./text/en.js')).default,
  nl: async () => (await import('./text/nl.js')).default,
  de: async () => (await import('./text/de.js')).default,
  fr: async () => (await import('./text/fr.js')).default,
} satisfies Record<ContentLanguage, () => Promise<AdviceText>>;

/** Their words in one language. Rejects only if the module cannot be loaded. */
export async function loadAdviceText(language: ContentLanguage): Promise<AdviceText> {
  return loaders[language]();
}

export type { AdviceText } from './text-type.js';
