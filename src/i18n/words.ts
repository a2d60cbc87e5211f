/** Loads the widget's words outside the tag. The tag gets its words from `languages/`, with the questions. */
import { pickLanguage } from './index.js';
import type { Words } from './index.js';

const loaders = {
  en: async () => (await import('./en.js')).default,
  nl: async () => (await import('./nl.js')).default,
  de: async () => (await import('./de.js')).default,
  fr: async () => (await import('./fr.js')).default,
} satisfies Record<string, () => Promise<Words>>;

/** A language of the widget. */
export type WordLanguage = keyof typeof loaders;
const available = Object.keys(loaders) as readonly WordLanguage[];

/** Loads the words in the first wanted language that is available, else in English. Rejects if loading fails. */
export function loadWords(wanted: readonly string[]): Promise<Words> {
  return loaders[pickLanguage(wanted, available) ?? 'en']();
}
