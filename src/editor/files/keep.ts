/** The work that this browser keeps. A page may be refused storage; then nothing is kept, and the page says so. */
import { BESIDE } from '../model/beside.js';
import { isWorkable } from '../model/draft.js';
import { opened } from '../model/file.js';
import type { History } from '../model/history.js';
import { withValue } from '../model/json.js';
import type { Json } from '../model/json.js';

const KEY = 'ai-maturity-editor';

export interface Kept {
  readonly name: string;
  readonly history: History;
}

/** False if the browser refuses. `text`: the draft as a file. */
export function keep(name: string, { draft, opened: start }: History, text: string): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ name, text, opened: start.file, beside: draft[BESIDE] }));
    return true;
  } catch {
    return false;
  }
}

/** With the opened file one undo away. Null if there is nothing, or nothing that can be read. */
export function kept(): Kept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof found !== 'object' || found === null || !('name' in found) || !('text' in found)) return null;
    const { name, text } = found;
    const now = opened(String(text));
    const start = opened('opened' in found ? String(found.opened) : '');
    if (!now.ok) return null;
    const beside = 'beside' in found ? (found.beside as Json) : undefined;
    const whole = beside === undefined ? now.history.draft : withValue(now.history.draft, [BESIDE], beside);
    const draft = isWorkable(whole) ? whole : now.history.draft;
    if (!start.ok || (start.history.opened.file === text && draft === now.history.draft))
      return { name: String(name), history: now.history };
    const edit = { type: 'set', path: [], value: draft } as const;
    const past = [{ draft: start.history.draft, edit }];
    return { name: String(name), history: { ...start.history, draft, past } };
  } catch {
    return null;
  }
}

export function deleteKept(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, then.
  }
}
