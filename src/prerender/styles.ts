import { baseStyles } from '../element/host/base-styles.js';
import { hostStyles } from '../element/host/host-styles.js';

/** What stands in for a button looks like one, and is where one will be. */
const START = `
.actions > details { display: block; }
.actions > details > summary { display: inline-block; list-style: none; }
.actions > details > summary::-webkit-details-marker { display: none; }
.actions > details > p { margin-block-start: var(--_ams-space); }
@container (inline-size < 24em) { .actions > details, .actions > details > summary { inline-size: 100%; text-align: center; } }
`;

/** The rules of the first screen: those that the tag brings itself, on the elements that stand in for its own. */
export const styles = `${hostStyles.cssText}${baseStyles.cssText.replace(/\bbutton(?=[.:,\s{])/g, ':is(button, summary)')}${START}`;
