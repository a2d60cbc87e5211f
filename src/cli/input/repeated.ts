/** Finds duplicate keys in an object and duplicate ids in an input. */
import { issue, words } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { repeatedKeys } from '../../contract/repeated-keys.js';

/** Most duplicate keys that are reported for one text. */
const MOST = 20;

/**
 * Duplicate keys of objects, as issues. `JSON.parse` would silently keep only the last value. `text`: valid JSON. `has`:
 * whether a place is line and column, or column only.
 */
export function repeatedIn(text: string, has: 'lines' | 'one line'): Issue[] {
  const issues: Issue[] = [];
  for (const { at, path } of repeatedKeys(text)) {
    const found = words(`a second one at ${place(text.slice(0, at), has)}`);
    issues.push(issue('duplicate-key', path, found, 'each key once', 'Take one of the two out.'));
    if (issues.length === MOST) break;
  }
  return issues;
}

function place(before: string, has: 'lines' | 'one line'): string {
  const lines = before.split(/\r\n|\r|\n/);
  const column = `column ${(lines.at(-1)?.length ?? 0) + 1}`;
  return has === 'lines' ? `line ${lines.length}, ${column}` : column;
}

/** Most ids that are remembered; they take some hundred megabytes of memory. */
const MOST_IDS = 1_000_000;

/** The ids of an input, to find duplicates. */
export class Ids {
  readonly #places = new Map<string, string>();

  /** Issues for the id at a place: a duplicate of an earlier one. Ids after the millionth are not remembered. */
  add(id: string, at: string): Issue[] {
    const first = this.#places.get(id);
    if (first !== undefined) {
      const cure = 'Take one of them out, or give it an id of its own.';
      return [
        issue('duplicate-id', ['id'], words(`${JSON.stringify(id)}, that of ${first}`), 'an id of its own', cure),
      ];
    }
    if (this.#places.size < MOST_IDS) this.#places.set(id, at);
    return [];
  }
}
