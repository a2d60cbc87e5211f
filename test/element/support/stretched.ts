/** The built-in scan in languages that are hard to lay out: from right to left, and with words of double length. */
import { assessment } from '../../../src/content/index.js';
import enText from '../../../src/content/text/en.js';
import en from '../../../src/i18n/en.js';
import type { Settings } from './mount.js';

/** Every word twice, joined to one. Gaps to be filled in stay gaps. */
function doubled(text: string): string {
  return text.replace(/(?<![{\p{L}])\p{L}+(?![}\p{L}])/gu, (word) => word + word.toLowerCase());
}

function eachText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)])) as T;
}

function speaking(language: string, change: (text: string) => string): Settings {
  const text = eachText(enText, change);
  const definition = { ...assessment, languages: [language], texts: { [language]: text } };
  return {
    lang: language,
    assessment: definition,
    messages: eachText(en, change),
  };
}

/** Name, and what the host sets. */
export const STRETCHED: readonly [string, Settings][] = [
  ['from right to left', speaking('ar', (text) => text)],
  ['every word doubled', speaking('en', doubled)],
  ['every word doubled, from right to left', speaking('ar', doubled)],
];
