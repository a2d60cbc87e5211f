/** All words of the widget in French. */
import type { Words } from './en.js';
import { delivery } from './delivery/fr.js';
import { result } from './result/fr.js';
import { start } from './start/fr.js';

export const fr: Words = { ...start, ...result, ...delivery };
