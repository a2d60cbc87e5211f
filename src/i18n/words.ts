/** The widget's words for whoever is not the tag, which loads those up to the result along with its questions. */
import { loadPart, pickLanguage } from './index.js';
import type { StartWords, WordLanguage, WordPart } from './index.js';

const loaders = {
  en: async () => (await import('./start/en.js')).start,
  nl: async () => (await import('./start/nl.js')).start,
  de: async () => (await import('./start/de.js')).start,
  fr: async () => (await import('./start/fr.js')).start,
} satisfies Record<WordLanguage, () => Promise<StartWords>>;
const available = Object.keys(loaders) as readonly WordLanguage[];

/**
 * The widget's words in the first wanted language that it has; English if it has none. Those up to the result are there
 * always, others if asked for. Rejects if a file cannot be loaded.
 */
export async function loadWords(wanted: readonly string[], parts: readonly WordPart[] = []): Promise<StartWords> {
  const language = pickLanguage(wanted, available) ?? 'en';
  const [start, ...others] = await Promise.all([loaders[language](), ...parts.map((part) => loadPart(language, part))]);
  return Object.assign({}, start, ...others) as StartWords;
}
