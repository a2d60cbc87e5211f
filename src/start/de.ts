/** Up to the end of the first section, in German: one module, and so one request. */
export { default as text } from '../content/text/start/de.js';
export { start as words } from '../i18n/start/de.js';
