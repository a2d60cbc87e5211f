/** All words of the widget in German. */
import type { Words } from './en.js';
import { delivery } from './delivery/de.js';
import { result } from './result/de.js';
import { start } from './start/de.js';

export const de: Words = { ...start, ...result, ...delivery };
