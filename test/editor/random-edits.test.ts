import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDefinition } from '../../src/contract/index.js';
import { definitionOf } from '../../src/editor/model/beside.js';
import { isWorkable } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { fileOf, opened, textOf } from '../../src/editor/model/file.js';
import { done, redone, undone } from '../../src/editor/model/history.js';
import type { History } from '../../src/editor/model/history.js';
import { always } from '../engine/support/runs.js';
import { FILES, open } from './support/documents.js';
import { leavesOf } from './support/leaves.js';
import { choices, editFrom } from './support/random-edits.js';

/** In each run so many edits, with undo and redo between them. */
const EDITS = 50;
const RUNS = 40;
/** After so many edits, what is there is saved and opened again. */
const SAVED_EVERY = 10;
/** What no edit may bring about: each needs something that the editor itself keeps right. */
const NEVER = ['unknown-reference', 'duplicate-id', 'section-order', 'wrong-type', 'forbidden-key'];

const textsOf = (draft: Draft) => leavesOf(draft.texts ?? {}, []).map(({ value }) => JSON.stringify(value));

/** Texts of the first draft that the second one does not have, as often as it has them. */
function lostTexts(before: Draft, now: Draft): readonly string[] {
  const left = new Map<string, number>();
  for (const text of textsOf(now)) left.set(text, (left.get(text) ?? 0) + 1);
  return textsOf(before).filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

function assertNothingLost(before: Draft, now: Draft, edit: Edit): void {
  const lost = lostTexts(before, now);
  if (edit.type === 'set') assert.ok(lost.length <= 1);
  else if (edit.type !== 'remove' && edit.type !== 'remove-language') assert.deepEqual(lost, []);
}

function assertSaved({ draft }: History): void {
  assert.ok(isWorkable(draft));
  const again = opened(textOf(draft));
  assert.deepEqual(again.ok && again.history.draft, definitionOf(draft));
  assert.deepEqual(brokenBy(draft), []);
}

describe('random edits, undone and done again', () => {
  for (const [name, file] of Object.entries(FILES)) {
    test(`${name}: what is there can be saved, no text is lost, and back at the start the file is as it was`, () => {
      const start = open(file);
      let edits = 0;
      always(
        fc.array(choices, { minLength: EDITS, maxLength: EDITS }),
        (all) => {
          let history = start;
          for (const choice of all) {
            if (choice.kind > 94) history = choice.where % 2 ? undone(history) : redone(history);
            const edit = editFrom(history.draft, choice);
            const result = edit && done(history, edit);
            if (result?.refused !== null || edit === null) continue;
            assertNothingLost(history.draft, result.history.draft, edit);
            history = result.history;
            edits += 1;
            if (edits % SAVED_EVERY === 0) assertSaved(history);
          }
          assertSaved(history);
          assertUndone(history, file);
        },
        RUNS,
      );
      assert.ok(edits > 0);
    });
  }
});

function brokenBy(draft: Draft): readonly string[] {
  const parsed = parseDefinition(definitionOf(draft));
  return parsed.ok
    ? []
    : parsed.issues.filter(({ code }) => NEVER.includes(code)).map(({ code, path }) => `${code} ${path}`);
}

function assertUndone(last: History, file: string): void {
  let history = last;
  while (history.past.length > 0) {
    history = undone(history);
    assert.ok(isWorkable(history.draft));
  }
  assert.equal(fileOf(history), file);
  while (history.future.length > last.future.length) history = redone(history);
  assert.equal(fileOf(history), fileOf(last));
}
