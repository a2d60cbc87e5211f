/** A scan from a file, or why it cannot be opened. */
import { opened } from '../model/file.js';
import type { History } from '../model/history.js';
import { not } from './problem.js';
import type { Read } from './problem.js';
import { readJson } from './read-json.js';

export function readScan(text: string): Read<History> {
  const result = opened(text);
  if (result.ok) return { ok: true, value: result.history };
  const json = readJson(text);
  return json.ok ? not(...result.issues.map((issue) => ({ issue }))) : json;
}
