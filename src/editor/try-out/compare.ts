/** Stored results by the opened version and by the draft: whose step changes. */
import { parseAnswers } from '../../contract/answers.js';
import { evaluate } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, Evaluation } from '../../engine/index.js';
import { isList, isObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { fitting } from './fitting.js';

export interface StepChange {
  /** Id of the result, or its place in the file. */
  readonly name: string;
  readonly before: Evaluation['step'];
  readonly now: Evaluation['step'];
}
export interface Compared {
  readonly compared: number;
  /** Lines that are no result and no answers. */
  readonly unreadable: number;
  readonly changes: readonly StepChange[];
}

/** `text`: results or answers, one a line (JSON Lines) or as one list. */
export function compared(before: AssessmentDefinition, now: AssessmentDefinition, text: string): Compared {
  const entries = entriesOf(text);
  const read = entries.map((entry) => (entry === null ? null : answersIn(before, entry)));
  const changes = read.flatMap((answers, at): StepChange[] => {
    if (!answers) return [];
    const [then, present] = [evaluate(before, answers).step, evaluate(now, fitting(now, answers)).step];
    if (then?.low === present?.low && then?.high === present?.high) return [];
    const entry = entries[at];
    const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : `${at + 1}`;
    return [{ name: id, before: then, now: present }];
  });
  const unreadable = read.filter((answers) => answers === null).length;
  return { compared: entries.length - unreadable, unreadable, changes };
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
