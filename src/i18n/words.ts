/** The widget's words for whoever is not the tag, which loads them along with its questions. */
import { pickLanguage } from './index.js';
import type { Words } from './index.js';

const loaders = {
  en: async () => (await import('./en.js')).default,
  nl: async () => (await import('./nl.js')).default,
  de: async () => (await import('./de.js')).default,
  fr: async () => (await import('./fr.js')).default,
} satisfies Record<string, () => Promise<Words>>;

/** A language that the widget speaks. */
export type WordLanguage = keyof typeof loaders;
const available = Object.keys(loaders) as readonly WordLanguage[];

/** The words in the first wanted language that the widget has; English if it has none. Rejects if a file cannot be loaded. */
export function loadWords(wanted: readonly string[]): Promise<Words> {
  return loaders[pickLanguage(wanted, available) ?? 'en']();
}
