/** Up to the end of the first section, in French: one module, and so one request; and where the rest is. */
export { default as text } from '../content/text/start/fr.js';
export { start as words } from '../i18n/start/fr.js';
export const rest = () => import('../content/text/rest/fr.js');
export const laterWords = () => import('../i18n/later/fr.js');
