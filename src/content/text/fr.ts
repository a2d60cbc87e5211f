import { wholeText } from '../text-parts.js';
import type { BuiltInText } from '../text-type.js';
import rest from './rest/fr.js';
import start from './start/fr.js';

/** The built-in assessment in French. Written for readers at level B1; the firm is addressed as "vous". */
const text: BuiltInText = wholeText(start, rest);

export default text;
