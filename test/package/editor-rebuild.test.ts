/** By clicks and keys alone, somebody makes what others wrote as JSON: the instruments of the tests, and all that there is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { valueAt } from '../../src/editor/model/json.js';
import { normal } from '../../src/editor/model/normal.js';
import type { EditorLanguage } from '../../src/editor/words/words.js';
import { draftOf, open } from '../editor/support/documents.js';
import { isShort } from '../engine/support/runs.js';
import { EditorPage } from './support/editor-page.js';
import type { WithComments } from './support/editor-questions.js';
import { rebuild } from './support/editor-rebuild.js';

/** `whole` has every part of the format, `profile` has no steps. */
const NAMES = isShort ? ['demo'] : ['whole', 'profile', 'demo', 'gates', 'index', 'bands'];
const CASES = NAMES.map((name): [name: string, language: EditorLanguage] => [name, 'en']);
if (!isShort) CASES.push(['whole', 'de']);

/** The same words, as if they were of this language alone. */
function inLanguage(draft: Draft, language: string): Draft {
  return { ...draft, languages: [language], texts: { [language]: valueAt(draft, ['texts', 'en']) ?? {} } };
}

describe('made anew, the file says the same', () => {
  const editor = new EditorPage();
  for (const [name, language] of CASES) {
    test(`${name}, in an editor that speaks ${language}`, async () => {
      const { person } = editor;
      const file = inLanguage(draftOf(name), language);
      const parsed = parseDefinition(file);
      assert.ok(parsed.ok);
      await person.speak(language);
      await person.press(person.words.templates.bands);
      await rebuild(person, { definition: parsed.value, file: file as unknown as WithComments });
      assert.deepEqual(normal(open(await person.file()).draft), normal(file));
    });
  }
});
