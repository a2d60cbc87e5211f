import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf } from '../../src/editor/texts/rows.js';
import { textName } from '../../src/editor/texts/text-name.js';
import { WORDS } from '../../src/editor/words/words.js';
import { template } from '../../src/editor/templates/templates.js';
import { after, draftOf } from './support/documents.js';

describe('how a text is called', () => {
  const draft = after(
    template('gates', 'en'),
    { type: 'set', path: ['texts', 'en', 'items', 'q2', 'variants'], value: { some: { label: 'Copies' } } },
    { type: 'set', path: ['items', 1, 'variants'], value: [{ id: 'some', when: { item: 'q1', is: ['a1'] } }] },
    { type: 'set', path: ['texts', 'en', 'note'], value: { of: { mine: 'Hello' } } },
  );
  const cases: [path: (string | number)[], name: string][] = [
    [['title'], 'Title'],
    [['sections', 'section-1', 'title'], 'Section 1 · Title'],
    [['items', 'q3', 'label'], 'Question 3 · Name of the fact'],
    [['items', 'q3', 'options', 'a2'], 'Question 3 · Answer 2'],
    [['items', 'q2', 'variants', 'some', 'label'], 'Question 2 · Words for some firms 1 · Name of the fact'],
    [['dimensions', 'total', 'description'], 'Score 1 · Description'],
    [['steps', 'step-2', 'title'], 'Step 2 · Title'],
    [['actions', 'gone', 'steps', 1], 'Action gone · Steps 2'],
    [['note', 'of', 'mine'], 'note of · mine'],
  ];
  for (const [path, name] of cases)
    test(`${path.join('/')}: ${name}`, () => assert.equal(textName(draft, path, WORDS.en), name));

  for (const name of ['gates', 'bands', 'demo', 'everything'])
    test(`${name}: no two texts have one name, in any language of the editor`, () => {
      for (const words of Object.values(WORDS)) {
        const names = rowsOf(draftOf(name)).map(({ path }) => textName(draftOf(name), path, words));
        assert.equal(new Set(names).size, names.length);
      }
    });
});
