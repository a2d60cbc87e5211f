/** What completes the outline and the text of the first section, in whatever language. */
export { assessment } from './assessment.js';
export { joined } from './text.js';
