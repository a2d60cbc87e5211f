import text from '../content/text/en.js?first-section';
import words from '../i18n/en.js?questions';
import type { Language } from './index.js';

/** English: what is on screen up to the end of the first section comes with this module, and so with one request. */
export const en: Language = {
  text,
  words,
  loadOtherSections: async () => (await import('../content/text/en.js?other-sections')).default,
  loadResultWords: async () => (await import('../i18n/en.js?results')).default,
};
