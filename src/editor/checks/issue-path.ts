/** Where an issue is: its path as text, read back into keys and positions. */
import type { Path } from '../model/json.js';

const PART = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/gy;

/** `$.items[3]['use.reach']` as `['items', 3, 'use.reach']`; as far as it can be read. */
export function pathFrom(text: string): Path {
  PART.lastIndex = 1;
  return [...text.matchAll(PART)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? '') : Number(index),
  );
}
