import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { textOf } from '../../src/editor/model/file.js';
import { tooLong } from '../../src/editor/texts/plain.js';
import { rowsOf } from '../../src/editor/texts/rows.js';
import type { Row } from '../../src/editor/texts/rows.js';
import { takenIn } from '../../src/editor/texts/take-in.js';
import { saying, stateOf } from '../../src/editor/texts/text-state.js';
import { fromXliff, toXliff } from '../../src/editor/texts/xliff.js';
import { draftOf, taken } from './support/documents.js';

const become = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((now, edit) => {
    const result = edited(now, edit);
    return result.ok ? result.draft : assert.fail(result.reason);
  }, draft);
/** In English and Dutch. */
const start = draftOf('everything');
const rowAt = (draft: Draft, key: string): Row => rowsOf(draft).find((row) => row.key === key) ?? assert.fail(key);
const KEY = '/items/use.often/question';
const source = (language: string, draft = start) => {
  const texts = draft.texts as Record<string, { items: Record<string, { question: string }> }>;
  return texts[language]?.items['use.often']?.question ?? '';
};
const done = become(start, saying('nl', rowAt(start, KEY), { from: 'en', source: source('en') }));
const change = (language: string): Edit => ({
  type: 'set',
  path: ['texts', language, 'items', 'use.often', 'question'],
  value: 'Other words?',
});

describe('whether a translation is done', () => {
  const cases: [title: string, draft: Draft, state: string][] = [
    ['not said', start, 'open'],
    ['said', done, 'done'],
    ['taken back', become(done, saying('nl', rowAt(start, KEY), null)), 'open'],
    ['said, and its source changed later', become(done, change('en')), 'changed'],
    ['said, and it changed itself later', become(done, change('nl')), 'done'],
    [
      'said, and then it was taken out',
      become(done, {
        type: 'set',
        path: change('nl').type === 'set' ? ['texts', 'nl', 'items', 'use.often', 'question'] : [],
      }),
      'missing',
    ],
  ];
  for (const [title, draft, state] of cases)
    test(`${title}: ${state}`, () => assert.equal(stateOf(draft, 'nl', rowAt(draft, KEY)), state));

  test('the question may get another id', () => {
    const renamed = become(done, { type: 'rename', target: { kind: 'items', id: 'use.often' }, to: 'new' });
    assert.equal(stateOf(renamed, 'nl', rowAt(renamed, '/items/new/question')), 'done');
  });

  test('it goes with the question, and with the language', () => {
    for (const edit of [
      { type: 'remove', target: { kind: 'items', id: 'use.often' } },
      { type: 'remove-language', language: 'nl' },
    ] as const)
      assert.equal(JSON.stringify(become(done, edit).$beside).includes('use.often'), false);
  });

  test('steps of an action are done one by one', () => {
    const second = rowAt(start, '/actions/try-it/steps/1');
    const draft = become(start, saying('nl', second, { from: 'en', source: 'Two.' }));
    assert.deepEqual(
      ['0', '1'].map((at) => stateOf(draft, 'nl', rowAt(draft, `/actions/try-it/steps/${at}`))),
      ['open', 'done'],
    );
  });

  test('no file of the scan has it', () => assert.equal(textOf(done), textOf(start)));
});

describe('a file for translators', () => {
  const states = (xml: string) => [...xml.matchAll(/segment state="(\w+)"/g)].map(([, state]) => state);

  test('says which texts are done, and brings that back', () => {
    const xml = toXliff(done, 'en', 'nl');
    assert.deepEqual(
      [states(xml).filter((state) => state === 'final').length, states(toXliff(start, 'en', 'nl')).includes('final')],
      [1, false],
    );
    const back = become(start, taken(takenIn(start, taken(fromXliff(xml)))).edit);
    assert.deepEqual(back, done);
    assert.equal(taken(takenIn(done, taken(fromXliff(xml)))).taken, 0);
  });

  test('of a source that has changed meanwhile is not done', () => {
    const later = become(start, change('en'));
    const back = become(later, taken(takenIn(later, taken(fromXliff(toXliff(done, 'en', 'nl'))))).edit);
    assert.equal(stateOf(back, 'nl', rowAt(back, KEY)), 'changed');
  });
});

describe('what is too long for easy reading', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
  const cases: [title: string, text: string, language: string, sentence: number | null, long: string[]][] = [
    ['twenty words', words(20), 'en', null, []],
    ['one more', `Short. ${words(21)} Short.`, 'en', 21, []],
    ['a gap is a word', `${words(20).slice(0, -1)} {task}.`, 'en', 21, []],
    ['a long word', 'An incomprehensibility.', 'en', null, ['incomprehensibility']],
    ['parts with a hyphen', 'Arbeidsongeschiktheids-verzekering', 'nl', null, ['Arbeidsongeschiktheids']],
    ['a language of a region', 'incomprehensibility', 'en-GB', null, ['incomprehensibility']],
    ['a language without a limit', 'incomprehensibility', 'cy', null, []],
    ['nothing', '', 'de', null, []],
  ];
  for (const [title, text, language, sentence, long] of cases)
    test(title, () => assert.deepEqual(tooLong(text, language), { sentence, words: long }));
});
