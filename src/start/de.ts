/** Up to the end of the first section, in German: one module, and so one request; and where the rest is. */
export { default as text } from '../content/text/start/de.js';
export { start as words } from '../i18n/start/de.js';
export const rest = () => import('../content/text/rest/de.js');
export const laterWords = () => import('../i18n/later/de.js');
