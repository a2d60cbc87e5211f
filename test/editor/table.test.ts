/** Questions that are one table keep the same answers, whatever is done to the answers of one of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDefinition } from '../../src/contract/index.js';
import { newOption, newQuestion } from '../../src/editor/model/additions.js';
import { entriesAt, stringsAt } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { done, undone } from '../../src/editor/model/history.js';
import { valueAt } from '../../src/editor/model/json.js';
import { acrossTable, tableOf } from '../../src/editor/model/table.js';
import { WORDS, firstWords } from '../../src/editor/words/words.js';
import { always } from '../engine/support/runs.js';
import { draftOf, FILES, open } from './support/documents.js';

const ROWS = ['kept', 'shared'] as const;
const start = () => draftOf('whole');
const option = (id: string, item = 'kept') => ({ kind: 'options', item, id }) as const;
const head = (id: string, item = 'kept') => ['texts', 'en', 'items', item, 'options', id];

function across(draft: Draft, edit: Edit): Draft {
  const result = edited(draft, acrossTable(draft, edit));
  return result.ok ? result.draft : assert.fail(result.reason);
}

/** Ids and words of the answers to a question of the table, in their order. */
function answersTo(draft: Draft, item: string): readonly unknown[] {
  const at = entriesAt(draft, ['items']).findIndex(({ id }) => id === item);
  return entriesAt(draft, ['items', at, 'options']).map(({ id }) => [id, valueAt(draft, head(id, item))]);
}

function assertAlike(draft: Draft): void {
  assert.deepEqual(answersTo(draft, 'shared'), answersTo(draft, 'kept'));
  const parsed = parseDefinition(draft);
  assert.deepEqual(parsed.ok ? [] : parsed.issues.filter(({ path }) => /matrix|kept|shared|habits/.test(path)), []);
}

describe('in a table', () => {
  const path = ['items', 5, 'options'];
  const cases: [title: string, edit: (draft: Draft) => Edit, ids: readonly string[], words: string][] = [
    [
      'another word',
      () => ({ type: 'set', path: head('often'), value: 'Most days' }),
      ['never', 'often', 'always'],
      'Most days',
    ],
    [
      'another id, with its words',
      () => ({ type: 'rename', target: option('often'), to: 'daily' }),
      ['never', 'daily', 'always'],
      'Often',
    ],
    ['an answer less', () => ({ type: 'remove', target: option('often') }), ['never', 'always'], 'Always'],
    [
      'another order',
      () => ({ type: 'move', target: option('always'), to: 1 }),
      ['never', 'always', 'often'],
      'Always',
    ],
    ['an answer more', (draft) => newOption(draft, 'kept', path, 'Ever'), ['never', 'often', 'always', 'a1'], 'Often'],
  ];
  for (const [title, edit, ids, words] of cases) {
    test(`${title}: in all questions, undone as one step`, () => {
      const before = open(FILES.whole ?? '');
      const result = done(before, acrossTable(before.draft, edit(before.draft)));
      assert.ok(result.refused === null);
      const { draft } = result.history;
      assertAlike(draft);
      for (const row of ROWS) {
        const answers = answersTo(draft, row) as [string, string][];
        assert.deepEqual(
          answers.map(([id]) => id),
          ids,
        );
        assert.equal(answers[1]?.[1], words);
      }
      assert.equal(undone(result.history).draft, before.draft);
    });
  }

  test('worths may differ: they are changed in one question alone', () => {
    const edit: Edit = { type: 'set', path: [...path, 1, 'value'], value: 7 };
    assert.equal(acrossTable(start(), edit), edit);
  });

  test('words in place of “I don’t know” are those of all', () => {
    const draft = across(start(), {
      type: 'set',
      path: ['texts', 'en', 'items', 'shared', 'dontKnow'],
      value: 'No idea',
    });
    for (const row of ROWS) assert.equal(valueAt(draft, ['texts', 'en', 'items', row, 'dontKnow']), 'No idea');
    assertAlike(draft);
  });

  test('a new question has the answers of the others', () => {
    const edit = newQuestion(start(), 'habits', firstWords(WORDS.en));
    const draft = across(start(), edit);
    assert.deepEqual(answersTo(draft, edit.target.id), answersTo(draft, 'kept'));
    assert.deepEqual(stringsAt(draft, ['sections', 2, 'items']), [...ROWS, edit.target.id]);
    assertAlike(draft);
  });

  const apart: [title: string, draft: () => Draft, edit: Edit][] = [
    [
      'a question of another section',
      start,
      { type: 'set', path: ['texts', 'en', 'items', 'size', 'options', 'one'], value: 'Me' },
    ],
    [
      'a question whose answers differ from the others already',
      () => {
        const result = edited(start(), { type: 'remove', target: option('never', 'shared') });
        return result.ok ? result.draft : assert.fail();
      },
      { type: 'set', path: head('often'), value: 'Most days' },
    ],
    ['the question itself', start, { type: 'set', path: ['texts', 'en', 'items', 'kept', 'question'], value: 'Kept?' }],
  ];
  for (const [title, draft, edit] of apart)
    test(`${title} changes alone`, () => assert.equal(acrossTable(draft(), edit), edit));

  test('whatever is done to the answers of one of its questions, the table stays one', () => {
    const choice = fc.record({ kind: fc.nat(4), row: fc.constantFrom(...ROWS), which: fc.nat(9), word: fc.nat(99) });
    let made = 0;
    always(
      fc.array(choice, { minLength: 1, maxLength: 12 }),
      (all) => {
        const last = all.reduce((draft, { kind, row, which, word }) => {
          const ids = (answersTo(draft, row) as [string, string][]).map(([id]) => id);
          const id = ids[which % Math.max(1, ids.length)] ?? '';
          const at = entriesAt(draft, ['items']).findIndex((one) => one.id === row);
          const edits: readonly Edit[] = [
            { type: 'set', path: head(id, row), value: `Word ${word}` },
            { type: 'rename', target: option(id, row), to: `id-${word}` },
            { type: 'move', target: option(id, row), to: word % 4 },
            newOption(draft, row, ['items', at, 'options'], `Answer ${word}`),
            { type: 'remove', target: option(id, row) },
          ];
          // Two answers at least: a question without any is another mistake.
          const edit = edits[kind === 4 && ids.length < 3 ? 0 : kind];
          const result = edit && edited(draft, acrossTable(draft, edit));
          if (!result?.ok) return draft;
          made += 1;
          return result.draft;
        }, start());
        assert.deepEqual(answersTo(last, 'shared'), answersTo(last, 'kept'));
        assert.deepEqual(tableOf(last, 'kept'), ROWS);
      },
      300,
    );
    assert.ok(made > 0);
  });
});
