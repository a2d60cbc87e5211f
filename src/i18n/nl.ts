/** All words of the widget in Dutch. */
import type { Words } from './en.js';
import { delivery } from './delivery/nl.js';
import { result } from './result/nl.js';
import { start } from './start/nl.js';

export const nl: Words = { ...start, ...result, ...delivery };
