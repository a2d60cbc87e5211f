/** The widget's words for whoever is not the tag, which loads them along with its questions. */
import { pickLanguage } from './index.js';
import type { LaterWords, StartWords, Words } from './index.js';

const starts = {
  en: async () => (await import('./start/en.js')).start,
  nl: async () => (await import('./start/nl.js')).start,
  de: async () => (await import('./start/de.js')).start,
  fr: async () => (await import('./start/fr.js')).start,
} satisfies Record<string, () => Promise<StartWords>>;

/** A language that the widget speaks. */
export type WordLanguage = keyof typeof starts;
const available = Object.keys(starts) as readonly WordLanguage[];

const laters: Record<WordLanguage, () => Promise<LaterWords>> = {
  en: async () => (await import('./later/en.js')).later,
  nl: async () => (await import('./later/nl.js')).later,
  de: async () => (await import('./later/de.js')).later,
  fr: async () => (await import('./later/fr.js')).later,
};

/**
 * The widget's words up to the result in the first wanted language that it has; English if it has none. Rejects if a file
 * cannot be loaded.
 */
export function loadStartWords(wanted: readonly string[]): Promise<StartWords> {
  return starts[languageOf(wanted)]();
}

/** All of them. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  const [start, later] = await Promise.all([loadStartWords(wanted), laters[languageOf(wanted)]()]);
  return { ...start, ...later };
}

function languageOf(wanted: readonly string[]): WordLanguage {
  return pickLanguage(wanted, available) ?? 'en';
}
