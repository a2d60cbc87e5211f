/** Lazy module that completes the outline: the whole assessment, and `joined` for the text of all sections. */
export { assessment } from './assessment.js';
export { joined } from './text.js';
