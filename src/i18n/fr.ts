/** All words of the widget in French. */
import type { Words } from './en.js';
import { later } from './later/fr.js';
import { start } from './start/fr.js';

export const fr: Words = { ...start, ...later };
