/** Finds duplicate keys in a JSON text. */
import type { Path } from './issues.js';

export interface RepeatedKey {
  readonly path: Path;
  /** Index of the duplicate in the text, from 0. */
  readonly at: number;
}

/** An object or list whose end has not been read yet. */
interface Open {
  /** Keys read so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The current key or index. */
  place: string | number;
}

/** A string (with its colon, if it is a key), a bracket or a comma. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"([ \t\n\r]*:)?|[[\]{},]/g;

/** All duplicate keys. `JSON.parse` silently keeps the last value. `text`: valid JSON. */
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
      // Decoded, since escapes can write the same key in two ways.
      current.place = JSON.parse(token.slice(0, -colon.length)) as string;
      if (current.keys.has(current.place)) yield { path: open.map(({ place }) => place), at: index };
      current.keys.add(current.place);
    }
  }
}
