/**
 * The works that this browser keeps, each in a place of its own, so that none is written over by another one or by another
 * tab. A page may be refused storage; then nothing is kept, and the page says so.
 */
import { BESIDE } from '../model/beside.js';
import { isWorkable } from '../model/draft.js';
import { opened } from '../model/file.js';
import type { History } from '../model/history.js';
import { withValue } from '../model/json.js';
import type { Json } from '../model/json.js';

const PREFIX = 'ai-maturity-editor';

/** Where a work is kept. */
export type Place = string;

export interface Kept {
  readonly place: Place;
  /** Of the file. */
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly time: number;
  readonly history: History;
}

export function newPlace(): Place {
  return `${PREFIX}:${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

/** False if the browser refuses. `text`: the draft as a file. */
export function keep(place: Place, name: string, { draft, opened: start }: History, text: string): boolean {
  try {
    const work = { name, text, opened: start.file, beside: draft[BESIDE], time: Date.now() };
    localStorage.setItem(place, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** Those that can be read, the one changed last first. */
export function allKept(): readonly Kept[] {
  try {
    const found = Object.entries(localStorage).flatMap(([place, written]) => keptIn(place, String(written)) ?? []);
    return found.sort((one, other) => other.time - one.time);
  } catch {
    return [];
  }
}

/** Null for what is none, or cannot be read. */
function keptIn(place: Place, written: string): Kept | null {
  if (!place.startsWith(PREFIX)) return null;
  try {
    const found: unknown = JSON.parse(written);
    if (typeof found !== 'object' || found === null || !('name' in found) || !('text' in found)) return null;
    const time = 'time' in found && isTime(found.time) ? found.time : 0;
    const history = historyOf({ beside: undefined, opened: '', ...found, text: String(found.text) });
    return history && { place, name: String(found.name), time, history };
  } catch {
    return null;
  }
}

/** Whether it is a time that can be shown. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

interface Written {
  readonly text: string;
  readonly opened: unknown;
  readonly beside: unknown;
}

/** With the opened file one undo away. Null if the text is no draft. */
function historyOf({ beside, opened: file, text }: Written): History | null {
  const now = opened(text);
  if (!now.ok) return null;
  const whole = beside === undefined ? null : withValue(now.history.draft, [BESIDE], beside as Json);
  const draft = whole && isWorkable(whole) ? whole : now.history.draft;
  const start = opened(String(file));
  const { history } = start.ok ? start : now;
  if (history.opened.file === text && draft === now.history.draft) return now.history;
  return { ...history, draft, past: [{ draft: history.draft, edit: { type: 'set', path: [], value: draft } }] };
}

export function deleteKept(place: Place): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept, then.
  }
}
