/**
 * The works that this browser keeps, each in a place of its own, so that none is written over by another one or by another
 * tab. A page may be refused storage; then nothing is kept, and the page says so.
 */
import { BESIDE } from '../model/beside.js';
import { unworkable } from '../model/draft.js';
import type { History } from '../model/history.js';
import { isObject, withValue } from '../model/json.js';
import type { Json } from '../model/json.js';
import { not } from './problem.js';
import type { Problem, Read } from './problem.js';
import { notJson } from './read-json.js';
import { readScan } from './read-scan.js';

const PREFIX = 'ai-maturity-editor';

/** Where a work is kept. */
export type Place = string;

export interface Kept {
  readonly place: Place;
  /** Of the file. */
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly time: number;
  /** Null if it cannot be read. */
  readonly history: History | null;
  /** What cannot be read of it. */
  readonly problems: readonly Problem[];
  /** As the browser has it. */
  readonly written: string;
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

/** The one changed last first. What cannot be read is among them: somebody may know how to mend it. */
export function allKept(): readonly Kept[] {
  try {
    const found = Object.entries(localStorage).flatMap(([place, written]) =>
      place.startsWith(PREFIX) ? [keptAt(place, String(written))] : [],
    );
    return found.sort((one, other) => other.time - one.time);
  } catch {
    return [];
  }
}

function keptAt(place: Place, written: string): Kept {
  const json = readKept(written);
  const { beside, name, opened: start, text, time } = json.ok && isObject(json.value) ? json.value : {};
  const found = { place, written, name: typeof name === 'string' ? name : place, time: isTime(time) ? time : 0 };
  if (!json.ok) return { ...found, history: null, problems: json.problems };
  if (typeof text !== 'string') return { ...found, history: null, problems: [{ fault: 'unfit' }] };
  return { ...found, ...historyOf(text, typeof start === 'string' ? start : '', beside) };
}

/** Not `readJson`, since a work may be longer than a file: it has the opened file, too. */
function readKept(written: string): Read<Json> {
  try {
    return { ok: true, value: JSON.parse(written) as Json };
  } catch {
    return not(notJson(written));
  }
}

/** Whether it is a time that can be shown. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

/** With the opened file one undo away. Without what lies beside it, if that cannot be read. */
function historyOf(text: string, start: string, beside: Json | undefined): Pick<Kept, 'history' | 'problems'> {
  const now = readScan(text);
  if (!now.ok) return { history: null, problems: now.problems };
  const alone = now.value.draft;
  const whole = beside === undefined ? alone : withValue(alone, [BESIDE], beside);
  const issues = unworkable(whole);
  const draft = issues.length === 0 ? whole : alone;
  const problems = issues.map((issue) => ({ issue }));
  const first = readScan(start);
  const history = first.ok ? first.value : now.value;
  if (history.opened.file === text && draft === alone) return { history: now.value, problems };
  const past = [{ draft: history.draft, edit: { type: 'set', path: [], value: draft } as const }];
  return { history: { ...history, draft, past }, problems };
}

export function deleteKept(place: Place): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept, then.
  }
}

/** Not a work: its key does not begin as those do. */
const LANGUAGE = 'ai-maturity-language-of-editor';

/** Of the editor, as somebody chose it; '' if nobody did. */
export function keptLanguage(): string {
  try {
    return localStorage.getItem(LANGUAGE) ?? '';
  } catch {
    return '';
  }
}

export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // It is chosen again next time, then.
  }
}
