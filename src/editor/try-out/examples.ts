/** Examples: answers of a firm, with the step that they must go on giving. */
import { evaluate, explainGate } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, GateFact, GateScore, GateTree } from '../../engine/index.js';
import { isId } from '../../contract/schemas/common.js';
import { not } from '../files/problem.js';
import type { Read, Where } from '../files/problem.js';
import { EXAMPLES } from '../model/beside.js';
import { entriesAt, textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { isObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { fitting } from './fitting.js';
import { isSameStep } from './step-range.js';
import type { Step } from './step-range.js';
import { storedIn } from './stored.js';

/** Most examples: each is tried anew after every edit. */
const MOST_EXAMPLES = 500;

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly answers: Answers;
  /** The step that it gave when it was kept; null for a scan without steps. */
  readonly step: Step;
}
/** An example by the draft as it is now. */
export interface Tried extends Example {
  readonly now: Step;
  readonly isSame: boolean;
  /** What the lowest step that it no longer reaches asks for and does not find. */
  readonly missing: readonly (GateFact | GateScore)[];
}

export function examplesOf(draft: Draft): readonly Example[] {
  return entriesAt(draft, EXAMPLES).map(({ answers, id, step, title }) => ({
    ...{ id, title: typeof title === 'string' ? title : id },
    // `isWorkable` has seen that they are an object; what does not fit the questions is left out where they are used.
    answers: (isObject(answers) ? answers : {}) as Answers,
    step: stepFrom(step),
  }));
}

function stepFrom(step: Json | undefined): Step {
  if (!isObject(step) || typeof step.low !== 'number' || typeof step.high !== 'number') return null;
  return { low: step.low, high: step.high };
}

export function tried(definition: AssessmentDefinition, example: Example): Tried {
  const answers = fitting(definition, example.answers);
  const now = evaluate(definition, answers).step;
  const isSame = isSameStep(example.step, now);
  const isLower = now !== null && example.step !== null && now.low < example.step.low;
  const gate = isLower ? explainGate(definition, answers, now.low + 1) : null;
  return { ...example, now, isSame, missing: gate ? unmet(gate) : [] };
}

/** Facts and scores that do not surely hold. */
function unmet(tree: GateTree): readonly (GateFact | GateScore)[] {
  if (tree.holds === true) return [];
  return tree.kind === 'fact' || tree.kind === 'score' ? [tree] : tree.parts.flatMap(unmet);
}

/** The first id of this kind that is free. */
function freeId(taken: ReadonlySet<string>): string {
  for (let at = 1; ; at++) if (!taken.has(`example-${at}`)) return `example-${at}`;
}

/** Whether an example gives another step than it must. */
export function isAnyOther(draft: Draft, definition: AssessmentDefinition): boolean {
  return examplesOf(draft).some((one) => !tried(definition, one).isSame);
}

/** Keeps answers with the step that they give now. Without a title, it is called by its id. */
export function keeping(draft: Draft, definition: AssessmentDefinition, answers: Answers, title: string): Edit {
  const { step } = evaluate(definition, answers);
  const id = freeId(new Set(examplesOf(draft).map((one) => one.id)));
  const entry = { ...(title.trim() !== '' && { title: title.trim() }), answers, step: stepEntry(step) };
  const at = examplesOf(draft).length;
  return { type: 'insert', target: { kind: 'examples', id }, at, entry: entry as unknown as JsonObject };
}

function stepEntry(step: Step): Json {
  return step && { low: step.low, high: step.high };
}

/** From now on, it has to give the step that it gives now. */
export function accepting(draft: Draft, { id, now }: Tried): Edit {
  const at = examplesOf(draft).findIndex((one) => one.id === id);
  return { type: 'set', path: [...EXAMPLES, at, 'step'], value: stepEntry(now) };
}

/** One a line, as results are stored: id, answers, step. */
export function examplesFile(draft: Draft): string {
  return entriesAt(draft, EXAMPLES)
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}

/** What a file of examples brings. */
export interface TakenIn {
  readonly edit: Edit;
  readonly count: number;
  /** Where there is no result and no answers. */
  readonly leftOut: readonly Where[];
}

/** Examples, results or answers from a file. Those without a step get the one that they give now. */
export function takingIn(draft: Draft, definition: AssessmentDefinition, text: string): Read<TakenIn> {
  const found = storedIn(definition, text);
  if (!found.ok) return found;
  const { leftOut, sheets } = found.value;
  const before = examplesOf(draft);
  const count = before.length + sheets.length;
  if (count > MOST_EXAMPLES) return not({ fault: 'too-many', values: { count, most: MOST_EXAMPLES } });
  const taken = new Set(before.map(({ id }) => id));
  const edits = sheets.map(({ answers, entry, name }, index): Edit => {
    const id = isId(name) && !taken.has(name) ? name : freeId(taken);
    taken.add(id);
    const step = isObject(entry) ? stepFrom(entry.step) : null;
    const title = isObject(entry) ? textAt(entry, ['title']) : '';
    const written = {
      ...(title !== '' && { title }),
      ...{ answers, step: stepEntry(step ?? evaluate(definition, answers).step) },
    };
    const at = before.length + index;
    return { type: 'insert', target: { kind: 'examples', id }, at, entry: written as unknown as JsonObject };
  });
  return { ok: true, value: { edit: { type: 'all', edits }, count: edits.length, leftOut } };
}
