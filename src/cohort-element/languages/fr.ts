/** French, in one request: words of the figures and texts of the built-in assessment. */
export { default as text } from '../../content/text/fr.js';
export { default as words } from '../../i18n/cohort/fr.js';
