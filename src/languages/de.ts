import text from '../content/text/de.js?first-section';
import words from '../i18n/de.js?questions';
import type { Language } from './index.js';

/** German: what is on screen up to the end of the first section comes with this module, and so with one request. */
export const de: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/de.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/de.js?results')).default,
};
