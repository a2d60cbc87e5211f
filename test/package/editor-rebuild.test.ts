/** By clicks and keys alone, somebody makes what others wrote as JSON: the instruments of the tests, and all that there is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { normal } from '../../src/editor/model/normal.js';
import { draftOf, open } from '../editor/support/documents.js';
import { isShort } from '../engine/support/runs.js';
import { EditorPage } from './support/editor-page.js';
import type { WithComments } from './support/editor-questions.js';
import { rebuild } from './support/editor-rebuild.js';

/** `whole` has every part of the format, `profile` has no steps. */
const NAMES = isShort ? ['demo'] : ['whole', 'profile', 'demo', 'gates', 'index', 'bands'];

describe('made anew, the file says the same', () => {
  const editor = new EditorPage();
  for (const name of NAMES) {
    test(name, async () => {
      const { person } = editor;
      const file = draftOf(name);
      const parsed = parseDefinition(file);
      assert.ok(parsed.ok);
      await person.press('A total: points are added up, bands decide');
      await rebuild(person, { definition: parsed.value, file: file as unknown as WithComments });
      assert.deepEqual(normal(open(await person.file()).draft), normal(file));
    });
  }
});
