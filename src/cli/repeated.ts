import { issue, words } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { repeatedKeys } from '../contract/repeated-keys.js';

/** More of them in one text are the same mistake once more. */
const MOST = 20;

/** Keys that stand twice in one object, of which all but the last would be lost. `text` has to be JSON. */
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

/** As many ids as fit into some hundred megabytes of memory. */
const MOST_IDS = 1_000_000;

/** Ids of the lines of an input, to say which line has that of an earlier one. */
export class Ids {
  readonly #lines = new Map<string, number>();

  /** What is wrong with the id of this line; nothing for the first that has it, and beyond the millionth. */
  add(id: string, line: number): Issue[] {
    const first = this.#lines.get(id);
    if (first !== undefined) {
      const cure = 'Take one of them out, or give it an id of its own.';
      return [
        issue('duplicate-id', ['id'], words(`${JSON.stringify(id)}, that of line ${first}`), 'an id of its own', cure),
      ];
    }
    if (this.#lines.size < MOST_IDS) this.#lines.set(id, line);
    return [];
  }
}
