import { wholeText } from '../text-parts.js';
import type { BuiltInText } from '../text-type.js';
import rest from './rest/de.js';
import start from './start/de.js';

/** The built-in assessment in German. Written for readers at level B1; the firm is addressed as "Sie". */
const text: BuiltInText = wholeText(start, rest);

export default text;
