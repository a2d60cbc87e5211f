import text from '../content/text/de.js?first-section';
import words from '../i18n/de.js?questions';
import type { Language } from './language.js';

/** German: text of the first section and words of the questions are part of this module, so one request brings both. */
export const de: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/de.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/de.js?results')).default,
};
