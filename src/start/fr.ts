/** Up to the end of the first section, in French: one module, and so one request. */
export { default as text } from '../content/text/start/fr.js';
export { start as words } from '../i18n/start/fr.js';
