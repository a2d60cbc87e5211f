/** Drafts to edit: the instruments of the tests, and a definition with all that there may be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { opened, textOf } from '../../../src/editor/model/file.js';
import type { Problem, Read } from '../../../src/editor/files/problem.js';
import type { Draft } from '../../../src/editor/model/draft.js';
import type { Edit } from '../../../src/editor/model/edits.js';
import { done } from '../../../src/editor/model/history.js';
import type { History } from '../../../src/editor/model/history.js';
import { richDefinition } from '../../contract/support/good.js';

const fileAt = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Texts of files, by name. */
export const FILES: Readonly<Record<string, string>> = {
  gates: fileAt('test/content/instruments/gates.json'),
  bands: fileAt('test/content/instruments/bands.json'),
  index: fileAt('test/content/instruments/index.json'),
  profile: fileAt('test/content/instruments/profile.json'),
  demo: fileAt('demo/own-definition.json'),
  whole: fileAt('test/editor/support/whole.json'),
  everything: JSON.stringify(everything()),
};

/** Every kind of reference, and parts that the editor does not know. */
function everything() {
  const rich = JSON.parse(JSON.stringify(richDefinition())) as Record<string, Record<string, object>[]>;
  const [size, often, shared, which] = rich.items ?? [];
  const [, , third] = rich.steps ?? [];
  Object.assign(size ?? {}, { role: 'size', $comment: 'Asked of all.' });
  Object.assign(shared ?? {}, { applies: { any: [{ item: 'size', is: ['large'] }] }, later: { item: 'use.often' } });
  Object.assign(third ?? {}, { variants: [{ id: 'many', when: { item: 'size', isNot: ['small'] } }] });
  Object.assign(which ?? {}, { matrix: { with: ['a', 'b'] } });
  const action = {
    ...{ id: 'try-it', item: 'use.often', to: 'much', kind: 'try', who: 'one', hours: [1, 2], money: 'none' },
    ...{ alsoMoves: [{ item: 'use.shared', to: 'yes' }], from: ['no', 'some'], sizes: ['small'], support: 'mail' },
    ...{ evidence: { grade: 'expert', asOf: '2026-11' }, variants: [{ id: 'large', sizes: ['large'] }] },
  };
  const words = { title: 'Try', why: 'Because.', steps: ['One.', 'Two.'], done: 'Done.' };
  const texts = rich.texts as unknown as Record<string, { steps: Record<string, object>; actions?: object }>;
  for (const text of Object.values(texts)) {
    text.actions = { 'try-it': words };
    Object.assign(text.steps.third ?? {}, { variants: { many: { title: 'Third of many' } } });
  }
  const inUse = { all: [{ item: 'use.often', atLeast: 1 }] };
  return { ...rich, schemaVersion: 2, voices: ['use.often'], inUse, actions: [action], notes: [often?.id] };
}

export function open(text: string): History {
  const result = opened(text);
  return result.ok ? result.history : assert.fail(JSON.stringify(result.issues));
}

export function draftOf(name: string): Draft {
  return open(FILES[name] ?? assert.fail(name)).draft;
}

/** The draft after edits that have to succeed. */
export function after(draft: Draft, ...edits: Edit[]): Draft {
  return edits.reduce(
    (history, edit) => {
      const result = done(history, edit);
      return result.refused === null ? result.history : assert.fail(result.refused.reason);
    },
    open(textOf(draft)),
  ).draft;
}

/** What was read of a file that has to be good. */
export function taken<T>(read: Read<T>): T {
  return read.ok ? read.value : assert.fail(JSON.stringify(read.problems));
}

/** Why a file was refused, each with its place: `cut-off at line 3`. */
export function refusals(read: Read<unknown>): readonly string[] {
  return read.ok ? [] : read.problems.map(refusal);
}

export function refusal(problem: Problem): string {
  if ('found' in problem) return `${problem.found} for ${problem.wanted.join(' or ')}`;
  if ('issue' in problem) return `${problem.issue.code} at ${problem.issue.path}`;
  const { fault, where } = problem;
  return where ? `${fault} at ${'path' in where ? where.path : `line ${where.line}`}` : fault;
}
