import text from '../content/text/nl.js?first-section';
import words from '../i18n/nl.js?questions';
import type { Language } from './language.js';

/** Dutch: text of the first section and words of the questions are part of this module, so one request brings both. */
export const nl: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/nl.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/nl.js?results')).default,
};
