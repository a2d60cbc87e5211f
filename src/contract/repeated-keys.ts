import type { Path } from './issues.js';

export interface RepeatedKey {
  readonly path: Path;
  /** Where its second place begins in the text, counted from 0. */
  readonly at: number;
}

/** An object or a list that is open at a place in a text. */
interface Open {
  /** Those met so far; null in a list. */
  readonly keys: Set<string> | null;
  /** Where the reader is in it. */
  place: string | number;
}

/** A string, with the colon that makes it a key, or what opens, closes or separates. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"([ \t\n\r]*:)?|[[\]{},]/g;

/** `JSON.parse` keeps the last of two equal keys and says nothing. `text` has to be JSON. */
export function* repeatedKeys(text: string): Generator<RepeatedKey> {
  const open: Open[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    const current = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), place: '' });
    else if (token === '[') open.push({ keys: null, place: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (typeof current?.place === 'number') current.place += 1;
    } else if (colon !== undefined && current?.keys) {
      // Written in two ways, it is still one key.
      current.place = JSON.parse(token.slice(0, -colon.length)) as string;
      if (current.keys.has(current.place)) yield { path: open.map(({ place }) => place), at: index };
      current.keys.add(current.place);
    }
  }
}
