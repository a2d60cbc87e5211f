/** Up to the end of the first section, in Dutch: one module, and so one request. */
export { default as text } from '../content/text/start/nl.js';
export { start as words } from '../i18n/start/nl.js';
