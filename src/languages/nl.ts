import text from '../content/text/nl.js?first-section';
import words from '../i18n/nl.js?questions';
import type { Language } from './index.js';

/** Dutch: what is on screen up to the end of the first section comes with this module, and so with one request. */
export const nl: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/nl.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/nl.js?results')).default,
};
