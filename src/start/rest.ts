/** What all languages share of the rest. */
export { structure } from '../content/structure.js';
export { wholeText } from '../content/text-parts.js';
