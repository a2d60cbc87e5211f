import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInDefinition } from '../../src/content/index.js';
import { hintsOf, oneOfEach } from '../../src/editor/checks/hints.js';
import {
  newAction,
  newActionVariant,
  newBand,
  newDimension,
  newOffer,
  newOption,
  newQuestion,
  newSection,
  newStep,
  newSupport,
  scored,
} from '../../src/editor/model/additions.js';
import { entriesAt } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { forAllWithout } from '../../src/editor/model/for-all.js';
import { newGrid } from '../../src/editor/model/grid.js';
import type { Json } from '../../src/editor/model/json.js';
import { withRole } from '../../src/editor/model/question-role.js';
import { supportQuestion } from '../../src/editor/model/support-question.js';
import { checked } from '../../src/editor/checks/checked.js';
import { template, TEMPLATES } from '../../src/editor/templates/templates.js';
import { fill, firstWords, WORDS } from '../../src/editor/words/words.js';
import type { EditorLanguage, Words } from '../../src/editor/words/words.js';
import { after, draftOf } from './support/documents.js';

const LANGUAGES = Object.keys(WORDS) as EditorLanguage[];
const found = (draft: Draft) => oneOfEach(hintsOf(draft)).map(({ kind, path }) => `${kind} ${path.join('/')}`);

describe('words that nobody has written over are pointed out', () => {
  const action = { item: 'q1', to: 'a2', asOf: '2026-11' };
  const cases: [title: string, at: string, edit: (draft: Draft, words: Words) => Edit][] = [
    ['a question', 'items/q5', (draft, words) => newQuestion(draft, 'section-1', firstWords(words))],
    ['a section', 'sections/section-2', (draft, words) => newSection(draft, firstWords(words))],
    ['a score', 'dimensions/score-1', (draft, words) => newDimension(draft, firstWords(words))],
    ['a step', 'steps/step-4', (draft, words) => newStep(draft, firstWords(words))],
    [
      'an answer',
      'items/q1',
      (draft, words) => newOption(draft, 'q1', ['items', 0, 'options'], fill(words.newAnswer, { number: '4' })),
    ],
    [
      'a part of a scale',
      'dimensions/total',
      (draft, words) =>
        newBand(draft, 'total', ['dimensions', 0, 'bands'], { title: words.newBand, scale: { low: 0, high: 8 } }),
    ],
    ['an action', 'actions/action-1', (draft, words) => newAction(draft, 'actions', action, words.newActionWords)],
    [
      'a row of the grid',
      'rows/',
      (draft, words) => newGrid(draft, { rows: words.gridRow, columns: words.gridColumn }),
    ],
  ];
  for (const language of LANGUAGES)
    for (const [title, at, edit] of cases)
      test(`${language}: ${title}`, () => {
        const draft = after(template('bands', 'en'), { type: 'add-language', language: 'ar' });
        const made = after(draft, edit(draft, WORDS[language]));
        const hints = found(made);
        assert.ok(hints.length > 0);
        assert.ok(hints.every((hint) => hint.startsWith('firstWords texts/')));
        assert.ok(hints.some((hint) => hint.includes(`/${at}`)));
        const isOne = title !== 'a row of the grid';
        if (isOne) assert.equal(hints.length, 1);
      });

  test('once they are written over, nothing is left', () => {
    const draft = template('mean', 'fr');
    const made = after(draft, newQuestion(draft, 'section-1', firstWords(WORDS.fr)));
    const written = ['question', 'label'].map((key): Edit => ({
      ...{ type: 'set', path: ['texts', 'fr', 'items', 'q5', key] },
      value: 'Qui s’en occupe ?',
    }));
    assert.deepEqual(found(after(made, ...written)), []);
  });

  for (const language of LANGUAGES)
    for (const name of TEMPLATES)
      test(`${language}, ${name}: a template has none`, () => assert.deepEqual(found(template(name, language)), []));

  test('the built-in scan has none', async () => {
    const draft = JSON.parse(JSON.stringify(await builtInDefinition())) as Draft;
    assert.deepEqual(found(draft), []);
  });

  for (const language of LANGUAGES)
    test(`${language}: what a template says of its subject, once all of its questions are others`, () => {
      const other = (at: number): Edit => ({
        ...{ type: 'set', path: ['texts', language, 'items', `q${at}`, 'question'], value: 'Who takes over?' },
      });
      const start = template('gates', language);
      assert.deepEqual(found(after(start, other(1), other(2), other(3))), []);
      const parts = [
        'description',
        'sections/section-1',
        'dimensions/total',
        'steps/step-1',
        'steps/step-2',
        'steps/step-3',
      ];
      const told = found(after(start, other(1), other(2), other(3), other(4)));
      for (const part of parts)
        assert.ok(
          told.some((one) => one.includes(`/${part}`)),
          `${part}: ${told.join()}`,
        );
      assert.equal(told.length, parts.length);
    });
});

describe('what is for some firms is never for all of them without a word', () => {
  const sized = after(template('gates', 'en'), { type: 'set', path: ['items', 0, 'role'], value: 'size' });
  const action = newAction(sized, 'actions', { item: 'q2', to: 'a2', asOf: '2026-11' }, { title: 'Do it' });
  const some = after(sized, action, newActionVariant(after(sized, action), 'actions', 'action-1', 0));
  const limits = (key: string, value: Json): Edit => ({
    ...{ type: 'set', path: ['actions', 0, 'variants', 0, key] },
    value,
  });

  test('other words without any limit', () => {
    assert.deepEqual(found(some), ['forAllFirms actions/0/variants/0']);
    assert.deepEqual(found(after(some, limits('sizes', ['a1']))), []);
  });

  const cases: [title: string, edits: readonly Edit[], gone: string, lost: readonly string[]][] = [
    ['its only size goes', [limits('sizes', ['a1'])], 'a1', ['actions/0/variants/0']],
    ['one of two sizes goes', [limits('sizes', ['a1', 'a2'])], 'a1', []],
    ['another one goes', [limits('sizes', ['a1'])], 'a2', []],
    ['an answer still limits it', [limits('sizes', ['a1']), limits('from', ['a1'])], 'a1', []],
    ['of an action itself', [{ type: 'set', path: ['actions', 0, 'sizes'], value: ['a1'] }], 'a1', ['actions/0']],
  ];
  for (const [title, edits, id, lost] of cases)
    test(`before the answer goes that it names: ${title}`, () => {
      const draft = after(some, ...edits);
      const paths = forAllWithout(draft, { kind: 'options', item: 'q1', id });
      assert.deepEqual(
        paths.map((path) => path.join('/')),
        lost,
      );
    });
});

describe('a question about the firm', () => {
  test('has no worth, and is in no table of scores', () => {
    const made = newQuestion(template('gates', 'en'), 'section-1', firstWords(WORDS.en));
    const draft = after(template('gates', 'en'), made);
    const { edit, isUnscored } = withRole(draft, ['items', 4], 'barriers');
    assert.ok(isUnscored);
    const about = after(draft, edit);
    assert.ok(!scored(about).includes('q5'));
    const several = after(about, { type: 'set', path: ['items', 4, 'type'], value: 'multiple' });
    assert.ok(!scored(several).includes('q5'));
    assert.deepEqual(checked(several).mistakes, []);
  });

  test('keeps its worth while a step asks for it', () => {
    const draft = template('gates', 'en');
    const { edit, isUnscored } = withRole(draft, ['items', 0], 'ambition');
    assert.ok(!isUnscored);
    assert.ok(scored(after(draft, edit)).includes('q1'));
  });
});

describe('the question about the support that is wanted', () => {
  const { supportQuestion: words } = WORDS.en;
  const first = firstWords(WORDS.en);
  const draft = template('gates', 'en');
  const matrix: Edit = { type: 'set', path: ['sections', 0, 'layout'], value: 'matrix' };
  const cases: [title: string, draft: Draft][] = [
    ['comes last', draft],
    ['stands in a section of its own if all others are tables', after(draft, matrix)],
  ];
  for (const [title, on] of cases)
    test(`${title}, and offers may be added`, () => {
      const asked = after(on, supportQuestion(on, words, first));
      const offered = after(on, supportQuestion(on, words, first), newSupport(asked), newOffer(asked, 'Visit'));
      assert.deepEqual(checked(offered).mistakes, []);
      assert.equal((asked.items as { role?: string }[]).at(-1)?.role, 'support');
    });

  test('has the kinds of help that are named already, in all languages', () => {
    const whole = draftOf('whole');
    const at = entriesAt(whole, ['items']).findIndex(({ role }) => role === 'support');
    const offer = newOffer(whole, 'Visit');
    const without = after(
      whole,
      { type: 'set', path: ['items', at, 'role'] },
      newSupport(whole),
      offer.type === 'insert' ? { ...offer, entry: { ...offer.entry, form: 'visit' } } : offer,
    );
    const result = edited(without, supportQuestion(without, words, first));
    const asked = result.ok ? result.draft : assert.fail(result.reason);
    const question = entriesAt(asked, ['items']).findIndex(({ role }) => role === 'support');
    assert.ok(entriesAt(asked, ['items', question, 'options']).some(({ id }) => id === 'visit'));
    assert.deepEqual(checked(asked).mistakes, []);
  });
});
