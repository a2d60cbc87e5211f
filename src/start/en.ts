/** Up to the end of the first section, in English: one module, and so one request; and where the rest is. */
export { default as text } from '../content/text/start/en.js';
export { start as words } from '../i18n/start/en.js';
export const rest = () => import('../content/text/rest/en.js');
export const laterWords = () => import('../i18n/later/en.js');
