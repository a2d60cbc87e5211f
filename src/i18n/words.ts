/** The widget's words for whoever is not the tag, which loads those up to the result along with its questions. */
import { loadLaterWords, pickLanguage } from './index.js';
import type { StartWords, WordLanguage, Words } from './index.js';

const loaders = {
  en: async () => (await import('./start/en.js')).start,
  nl: async () => (await import('./start/nl.js')).start,
  de: async () => (await import('./start/de.js')).start,
  fr: async () => (await import('./start/fr.js')).start,
} satisfies Record<WordLanguage, () => Promise<StartWords>>;
const available = Object.keys(loaders) as readonly WordLanguage[];

/**
 * The widget's words up to the result in the first wanted language that it has; English if it has none. Rejects if a file
 * cannot be loaded.
 */
export function loadStartWords(wanted: readonly string[]): Promise<StartWords> {
  return loaders[languageOf(wanted)]();
}

/** All of them. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  const [start, later] = await Promise.all([loadStartWords(wanted), loadLaterWords(languageOf(wanted))]);
  return { ...start, ...later };
}

function languageOf(wanted: readonly string[]): WordLanguage {
  return pickLanguage(wanted, available) ?? 'en';
}
