/** The style sheet of the prerendered intro. */
import { baseStyles } from '../element/host/base-styles.js';
import { hostStyles } from '../element/host/host-styles.js';
import { introStyles } from '../element/questionnaire/intro-styles.js';

/** Gives the `summary` that stands in for the start button the look and place of a button. */
const START = `
.actions > details { display: block; }
.actions > details > summary { display: inline-block; list-style: none; }
.actions > details > summary::-webkit-details-marker { display: none; }
.actions > details > p { margin-block-start: var(--_ams-space); }
@container (inline-size < 24em) { .actions > details, .actions > details > summary { inline-size: 100%; text-align: center; } }
`;

/** CSS of the intro: the rules of the tag, with `button` selectors that match the `summary` as well. */
export const styles = `${hostStyles.cssText}${baseStyles.cssText.replace(/\bbutton(?=[.:,\s{])/g, ':is(button, summary)')}${introStyles.cssText}${START}`;
