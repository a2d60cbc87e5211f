import type { WordLanguage } from '../words.js';
import type { VoiceWords } from './en.js';

const loaders = {
  en: async () => (await import('./en.js')).default,
  nl: async () => (await import('./nl.js')).default,
  de: async () => (await import('./de.js')).default,
  fr: async () => (await import('./fr.js')).default,
} satisfies Record<WordLanguage, () => Promise<VoiceWords>>;

/** Loads the words of the screens for several voices. Rejects if loading fails. */
export function loadVoiceWords(language: WordLanguage): Promise<VoiceWords> {
  return loaders[language]();
}
