import { wholeText } from '../text-parts.js';
import type { BuiltInText } from '../text-type.js';
import rest from './rest/nl.js';
import start from './start/nl.js';

/** The built-in assessment in Dutch. Written for readers at level B1; the firm is addressed as "u". */
const text: BuiltInText = wholeText(start, rest);

export default text;
