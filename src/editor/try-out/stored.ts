/** Answers of firms from a file: results, answers by themselves, or kept examples. */
import { parseAnswers } from '../../contract/answers.js';
import type { Answers, AssessmentDefinition } from '../../engine/index.js';
import { isList, isObject } from '../model/json.js';
import type { Json } from '../model/json.js';

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
  /** Lines that are no result and no answers. */
  readonly unreadable: number;
}

/** What was read last: the page asks for it each time that it is painted. */
let last: { readonly definition: AssessmentDefinition; readonly text: string; readonly found: Stored } | null = null;

/** `text`: results or answers, one a line (JSON Lines) or as one list. Answers that the definition does not have are left out. */
export function stored(definition: AssessmentDefinition, text: string): Stored {
  if (last?.definition !== definition || last.text !== text) last = { definition, text, found: read(definition, text) };
  return last.found;
}

function read(definition: AssessmentDefinition, text: string): Stored {
  const entries = entriesOf(text);
  const sheets = entries.flatMap((entry, at): Sheet[] => {
    const answers = entry === null ? null : answersIn(definition, entry);
    if (!answers || entry === null) return [];
    const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : `${at + 1}`;
    return [{ name: id, answers, entry }];
  });
  return { sheets, unreadable: entries.length - sheets.length };
}

/** Null for a line that is no JSON. */
function entriesOf(text: string): readonly (Json | null)[] {
  const whole = parsed(text);
  if (isList(whole)) return whole;
  if (isObject(whole)) return [whole];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);
}

function parsed(text: string): Json | null {
  try {
    // What JSON.parse makes is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** The valid answers of a result, or of answers by themselves; null if there are none. */
function answersIn(definition: AssessmentDefinition, entry: Json): Answers | null {
  const found = isObject(entry) && isObject(entry.answers) ? entry.answers : entry;
  const { answers } = parseAnswers(definition, found);
  return Object.keys(answers).length > 0 ? answers : null;
}
