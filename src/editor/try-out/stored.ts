/** Answers of firms from a file: results, answers by themselves, or kept examples. */
import { parseAnswers } from '../../contract/answers.js';
import type { Answers, AssessmentDefinition } from '../../engine/index.js';
import { parsed } from '../files/kind.js';
import { not } from '../files/problem.js';
import type { Read, Where } from '../files/problem.js';
import { notJson } from '../files/read-json.js';
import { isList, isObject } from '../model/json.js';
import type { Json } from '../model/json.js';

/** Most characters of a file of answers. */
export const MOST_CHARACTERS = 20_000_000;
/** Most firms: to score more of them would take seconds each time that the page is painted. */
export const MOST_FIRMS = 10_000;

/** One firm. */
export interface Sheet {
  /** Id of the result, or its place in the file. */
  readonly name: string;
  readonly answers: Answers;
  /** What the line had. */
  readonly entry: Json;
}
export interface Stored {
  readonly sheets: readonly Sheet[];
  /** Where there is no result and no answers. */
  readonly leftOut: readonly Where[];
}
interface Entry {
  /** Null for a line that is no JSON. */
  readonly json: Json | null;
  readonly where: Where;
}

/** What was read last: the page asks for it each time that it is painted. */
let last: { readonly definition: AssessmentDefinition; readonly text: string; readonly found: Read<Stored> } | null =
  null;

/** As `storedIn`; nothing, of a file that has nothing. */
export function stored(definition: AssessmentDefinition, text: string): Stored {
  const found = storedIn(definition, text);
  return found.ok ? found.value : { sheets: [], leftOut: [] };
}

/** `text`: results or answers, one a line (JSON Lines) or as one list. Answers that the definition does not have are left out. */
export function storedIn(definition: AssessmentDefinition, text: string): Read<Stored> {
  if (last?.definition !== definition || last.text !== text) last = { definition, text, found: read(definition, text) };
  return last.found;
}

function read(definition: AssessmentDefinition, text: string): Read<Stored> {
  const entries = entriesOf(text);
  if (entries.length > MOST_FIRMS)
    return not({ fault: 'too-many', values: { count: entries.length, most: MOST_FIRMS } });
  const sheets: Sheet[] = [];
  const leftOut: Where[] = [];
  for (const [at, { json, where }] of entries.entries()) {
    const answers = json === null ? null : answersIn(definition, json);
    if (!answers || json === null) leftOut.push(where);
    else
      sheets.push({
        name: isObject(json) && typeof json.id === 'string' ? json.id : `${at + 1}`,
        answers,
        entry: json,
      });
  }
  if (sheets.length > 0) return { ok: true, value: { sheets, leftOut } };
  const isJson = entries.some(({ json }) => isObject(json) || isList(json));
  return not(isJson || text === '' ? { fault: 'no-answers' } : notJson(text));
}

function entriesOf(text: string): readonly Entry[] {
  const whole = parsed(text);
  if (isList(whole)) return whole.map((json, at) => ({ json, where: { path: `$[${at}]` } }));
  if (isObject(whole)) return [{ json: whole, where: { path: '$' } }];
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    return [{ json: parsed(line), where: { line: at + 1 } }];
  });
}

/** The valid answers of a result, or of answers by themselves; null if there are none. */
function answersIn(definition: AssessmentDefinition, entry: Json): Answers | null {
  const found = isObject(entry) && isObject(entry.answers) ? entry.answers : entry;
  const { answers } = parseAnswers(definition, found);
  return Object.keys(answers).length > 0 ? answers : null;
}
