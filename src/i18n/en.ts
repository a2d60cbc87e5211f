/** All words of the widget in English, for whoever needs them at once; a tag loads them part by part. */
import { later } from './later/en.js';
import { start } from './start/en.js';

export const en = { ...start, ...later };

/** The words of the widget in one language. */
export type Words = { readonly [Key in keyof typeof en]: string };
