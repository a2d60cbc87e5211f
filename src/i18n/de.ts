/** All words of the widget in German. */
import type { Words } from './en.js';
import { later } from './later/de.js';
import { start } from './start/de.js';

export const de: Words = { ...start, ...later };
