/** All words of the widget in Dutch. */
import type { Words } from './en.js';
import { later } from './later/nl.js';
import { start } from './start/nl.js';

export const nl: Words = { ...start, ...later };
