/** Up to the end of the first section, in English: one module, and so one request. */
export { default as text } from '../content/text/start/en.js';
export { start as words } from '../i18n/start/en.js';
