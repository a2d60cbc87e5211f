/** Which kind of file a text is, as far as its first characters or keys say so. */
import { isList, isObject } from '../model/json.js';
import type { Json } from '../model/json.js';

export type Kind = 'scan' | 'offers' | 'answers' | 'xml' | 'table';

/** Keys by which a file is told from the others. */
const KEYS: readonly (readonly [Kind, readonly string[]])[] = [
  ['scan', ['items', 'sections', 'steps', 'dimensions']],
  ['offers', ['entries', 'barriers', 'hides']],
  ['answers', ['answers']],
];

/** Null if it may be anything. */
export function kindOf(text: string): Kind | null {
  if (/^\s*</.test(text)) return 'xml';
  if (/^"?key"?[,;\t]/.test(text)) return 'table';
  if (!/^\s*[[{]/.test(text)) return null;
  // Results may stand one a line.
  const value = parsed(text) ?? parsed(/.*/.exec(text.trimStart())?.[0] ?? '');
  if (isList(value)) return 'answers';
  if (!isObject(value)) return null;
  return KEYS.find(([, keys]) => keys.some((key) => Object.hasOwn(value, key)))?.[0] ?? null;
}

/** Null if it is no JSON. */
export function parsed(text: string): Json | null {
  try {
    // What JSON.parse makes is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
