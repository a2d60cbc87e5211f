/** German, in one request: words of the figures and texts of the built-in assessment. */
export { default as text } from '../../content/text/de.js';
export { default as words } from '../../i18n/cohort/de.js';
