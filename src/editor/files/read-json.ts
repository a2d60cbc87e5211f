/** JSON from a file, or where it stops being JSON. */
import { firstMistake } from '../../contract/json-mistake.js';
import { jsonFrom } from '../../contract/json.js';
import type { Json } from '../model/json.js';
import { not, whereIn } from './problem.js';
import type { Problem, Read } from './problem.js';

/** At most as long as the contract reads. */
export function readJson(text: string): Read<Json> {
  const json = jsonFrom(text);
  // What JSON.parse makes is JSON.
  if (json.ok) return { ok: true, value: json.value as Json };
  const isSyntax = json.issues.some(({ code }) => code === 'not-json');
  return isSyntax ? not(notJson(text)) : not(...json.issues.map((issue) => ({ issue })));
}

/** Of a text that is no JSON. */
export function notJson(text: string): Problem {
  const at = firstMistake(text);
  return { fault: at === text.length ? 'cut-off' : 'bad-json', where: whereIn(text, at) };
}
