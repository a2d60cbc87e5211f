import text from '../content/text/en.js?first-section';
import words from '../i18n/en.js?questions';
import type { Language } from './language.js';

/** English: text of the first section and words of the questions are part of this module, so one request brings both. */
export const en: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/en.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/en.js?results')).default,
};
