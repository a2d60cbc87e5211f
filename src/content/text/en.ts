import { wholeText } from '../text-parts.js';
import type { BuiltInText } from '../text-type.js';
import rest from './rest/en.js';
import start from './start/en.js';

/** The built-in assessment in English. Written for readers at level B1. */
const text: BuiltInText = wholeText(start, rest);

export default text;
