/** Up to the end of the first section, in Dutch: one module, and so one request; and where the rest is. */
export { default as text } from '../content/text/start/nl.js';
export { start as words } from '../i18n/start/nl.js';
export const rest = () => import('../content/text/rest/nl.js');
export const laterWords = () => import('../i18n/later/nl.js');
