import text from '../content/text/fr.js?first-section';
import words from '../i18n/fr.js?questions';
import type { Language } from './index.js';

/** French: what is on screen up to the end of the first section comes with this module, and so with one request. */
export const fr: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/fr.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/fr.js?results')).default,
};
