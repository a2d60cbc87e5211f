import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checked } from '../../src/editor/checks/checked.js';
import { lackingLanguage, oneOfEachLanguage, placeOfIssue } from '../../src/editor/checks/untranslated.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { isDefault } from '../../src/editor/model/normal.js';
import { nameOf, placeInstead, titleOf } from '../../src/editor/page/place.js';
import type { Place } from '../../src/editor/page/place.js';
import { template } from '../../src/editor/templates/templates.js';
import { WORDS } from '../../src/editor/words/words.js';
import { after } from './support/documents.js';

const start = template('gates', 'en');
const dutch: Edit = { type: 'add-language', language: 'nl' };

describe('a language that was just added', () => {
  const draft = after(start, dutch);
  const { mistakes } = checked(draft);

  test('lacks texts: one thing to do, in the list of texts', () => {
    assert.ok(mistakes.length > 10);
    assert.deepEqual(new Set(mistakes.map((one) => lackingLanguage(draft, one))), new Set(['nl']));
    assert.equal(oneOfEachLanguage(draft, mistakes).length, 1);
    for (const one of mistakes) assert.deepEqual(placeOfIssue(draft, one), { kind: 'texts' });
  });

  test('leaves the scan as it is in the others, for preview and trying out', () => {
    assert.deepEqual(checked(draft).definition?.languages, ['en']);
    const wrong = after(draft, { type: 'set', path: ['texts', 'en', 'title'] });
    assert.equal(checked(wrong).definition, null);
    assert.deepEqual(checked(after(start, { type: 'set', path: ['texts', 'en', 'title'] })).definition, null);
  });

  test('a text that the first language lacks is told in its own form', () => {
    const lacking = after(draft, { type: 'set', path: ['texts', 'en', 'items', 'q1', 'label'] });
    const found = checked(lacking).mistakes.filter((one) => lackingLanguage(lacking, one) === null);
    assert.deepEqual(
      found.map((one) => placeOfIssue(lacking, one)),
      [{ kind: 'question', id: 'q1' }],
    );
  });

  test('questions, steps and scores are called as in the first language meanwhile', () => {
    const name = (place: Place) => nameOf(draft, 'nl', place, WORDS.nl);
    assert.equal(name({ kind: 'question', id: 'q2' }), 'Is there a copy of these files elsewhere?');
    assert.equal(name({ kind: 'section', id: 'section-1' }), 'Files');
    assert.equal(titleOf(draft, 'nl', 'steps', 'step-2'), 'Covered');
  });
});

describe('after what is shown was taken away, one goes on', () => {
  const removal = (kind: 'items' | 'sections', id: string): Edit => ({ type: 'remove', target: { kind, id } });
  const two = after(start, { type: 'insert', target: { kind: 'sections', id: 'more' }, at: 1, entry: { items: [] } });
  const cases: [title: string, place: Place, edit: Edit, instead: Place][] = [
    [
      'in the section of a question',
      { kind: 'question', id: 'q2' },
      removal('items', 'q2'),
      { kind: 'section', id: 'section-1' },
    ],
    ['at the start after a section', { kind: 'section', id: 'more' }, removal('sections', 'more'), { kind: 'about' }],
    [
      'where one is, if it is still there',
      { kind: 'question', id: 'q1' },
      removal('items', 'q2'),
      { kind: 'question', id: 'q1' },
    ],
  ];
  for (const [title, place, edit, instead] of cases)
    test(title, () => assert.deepEqual(placeInstead(two, after(two, edit), place), instead));
});

test('a value that says what a missing key would say is the choice for that', () => {
  const said = [
    isDefault('score', 'mean'),
    isDefault('mode', 'beside'),
    isDefault('score', 'sum'),
    isDefault('score', undefined),
  ];
  assert.deepEqual([...said, isDefault('toString', 'x')], [true, true, false, false, false]);
});
