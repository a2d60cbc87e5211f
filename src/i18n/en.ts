/** All words of the widget in English, for whoever needs them at once; a tag loads them part by part. */
import { delivery } from './delivery/en.js';
import { result } from './result/en.js';
import { start } from './start/en.js';

export const en = { ...start, ...result, ...delivery };

/** The words of the widget in one language. */
export type Words = { readonly [Key in keyof typeof en]: string };
