import text from '../content/text/fr.js?first-section';
import words from '../i18n/fr.js?questions';
import type { Language } from './language.js';

/** French: text of the first section and words of the questions are part of this module, so one request brings both. */
export const fr: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/fr.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/fr.js?results')).default,
};
