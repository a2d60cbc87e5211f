/** Questions that are answered in words of one's own: nothing in a result depends on what was written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  answersAndTexts,
  countedAnswers,
  createResult,
  decodeAnswers,
  DONT_KNOW,
  encodeAnswers,
  evaluate,
  inBands,
  isAnswer,
  nextUnanswered,
  pages,
  plainText,
  problemOf,
  progress,
  transition,
  newSession,
  valueRange,
  writtenTexts,
} from '../../src/engine/index.js';
import type { Answers, Assessment, Item } from '../../src/engine/index.js';
import { sheets } from './support/arbitraries.js';
import type { Sheet } from './support/arbitraries.js';
import { definition, single } from './support/definitions.js';
import { MOST_TYPED, textsToShorten } from '../../src/engine/written-texts.js';
import { always } from './support/runs.js';

const hash = `sha256-${'5'.repeat(64)}`;
const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };

function note(more: Partial<Item> = {}): Item {
  return { id: 'note', type: 'text', options: [], maxLength: 20, ...more };
}

/** Anything that a keyboard, a paste or a sender who means harm can bring. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(DONT_KNOW, 'a', '=1+1', '<b>x</b>', ' ', '\u202eabc', 'e\u0301', '\u0958'.repeat(20), '\ud800'),
);

/** The same firm, asked to write something as well: at a random place, with a condition of its own or without. */
const withNote = fc
  .tuple(sheets, fc.nat(6), typed, fc.boolean())
  .map(([sheet, place, written, required]): { readonly plain: Sheet; readonly asked: Sheet } => {
    const { answers, assessment } = sheet;
    const at = place % (assessment.items.length + 1);
    const items = [...assessment.items.slice(0, at), note({ required }), ...assessment.items.slice(at)];
    const sections = [{ id: 'all', items: items.map(({ id }) => id) }];
    const quick = assessment.quick && { quick: ['all'] };
    const asked: Assessment = { ...assessment, items, sections, ...quick };
    const known = { ...assessment, sections: [{ id: 'all', items: assessment.items.map(({ id }) => id) }], ...quick };
    return {
      plain: { assessment: known, answers },
      asked: { assessment: asked, answers: { ...answers, note: written } },
    };
  });

describe('whatever is written', () => {
  test('the result is the same but for the text', () => {
    always(
      withNote,
      ({ asked, plain }) => {
        const expected = createResult(plain.assessment, plain.answers, { ...context, hash });
        const { texts = {}, ...others } = createResult(asked.assessment, asked.answers, { ...context, hash });
        assert.deepEqual(others, expected);
        assert.deepEqual(texts, writtenTexts(asked.assessment, asked.answers));
        assert.deepEqual(evaluate(asked.assessment, asked.answers), evaluate(plain.assessment, plain.answers));
        assert.deepEqual(inBands(asked.assessment, others.answers), inBands(plain.assessment, expected.answers));
      },
      100,
    );
  });

  test('a result is made again from what it holds', () => {
    always(
      withNote,
      ({ asked }) => {
        const made = createResult(asked.assessment, asked.answers, { ...context, hash });
        assert.deepEqual(createResult(asked.assessment, answersAndTexts(made), { ...context, hash }), made);
        const { texts = {}, ...others } = made;
        assert.deepEqual(createResult(asked.assessment, made.answers, { ...context, hash }), others);
        assert.deepEqual(texts, writtenTexts(asked.assessment, asked.answers));
      },
      60,
    );
  });

  test('the answer code is the same, and has no room for it', () => {
    always(
      withNote,
      ({ asked, plain }) => {
        const code = encodeAnswers(asked.assessment, asked.answers, { hash });
        assert.equal(code, encodeAnswers(plain.assessment, plain.answers, { hash }));
        const read = decodeAnswers(asked.assessment, code, { hash });
        assert.deepEqual(read.ok && read.value.answers, countedAnswers(plain.assessment, plain.answers));
      },
      100,
    );
  });

  test('its one form is bounded, stays the same, and hides and turns nothing', () => {
    always(fc.tuple(typed, fc.boolean()), ([text, multiline]) => {
      const plain = plainText({ multiline }, text);
      assert.equal(plainText({ multiline }, plain), plain);
      assert.ok(plain.length <= text.length);
      assert.equal(plain.trim(), plain);
      assert.doesNotMatch(plain.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      if (!multiline) assert.doesNotMatch(plain, /\n/);
      // Composed, where that is no longer.
      assert.ok(plain === plain.normalize('NFC') || plain.normalize('NFC').length > plain.length);
    });
  });
});

const forms: [name: string, item: Partial<Item>, typed: string, plain: string][] = [
  ['space at its ends', {}, '  two words \n', 'two words'],
  ['a line break in one line', {}, 'one\r\ntwo', 'one two'],
  ['line breaks in several lines', { multiline: true }, 'one  \r\ntwo\u2028three', 'one\ntwo\nthree'],
  ['a tab', { multiline: true }, 'a\tb', 'a b'],
  ['a letter and its accent', {}, 'cafe\u0301', 'caf\u00e9'],
  ['half of a pair', {}, 'a\ud83db', 'ab'],
  ['a whole pair', {}, '\u{1f600}', '\u{1f600}'],
  ['what turns the direction', {}, 'invoice \u202egpj.exe', 'invoice gpj.exe'],
  ['a null', {}, 'a\u0000b', 'ab'],
  ['markup stays text', {}, '<img src=x>', '<img src=x>'],
  ['what gets longer when composed', {}, '\u0958', '\u0958'],
];
for (const [name, item, text, plain] of forms)
  test(`${name}: ${JSON.stringify(text)} is kept as ${JSON.stringify(plain)}`, () => {
    assert.equal(plainText(item, text), plain);
  });

describe('a text that may be left empty', () => {
  const assessment = definition({ items: [note(), single('a', [0, 1]), note({ id: 'last' })], cuts: ['a', 'last'] });
  const [item = assert.fail()] = assessment.items;

  test('is worth nothing', () => {
    assert.deepEqual(valueRange(item), { low: 0, high: 0 });
  });

  const rows: [
    answers: Answers,
    counted: [number, number],
    problem: ReturnType<typeof problemOf>,
    open: string | null,
  ][] = [
    [{}, [0, 1], null, 'a'],
    [{ note: 'x' }, [0, 1], null, 'a'],
    [{ a: 'b' }, [1, 1], null, null],
    [{ a: 'b', note: '' }, [1, 1], null, null],
    [{ a: 'b', note: 'x'.repeat(20) }, [1, 1], null, null],
    [{ a: 'b', note: 'x'.repeat(21) }, [1, 1], 'too-many', 'note'],
    [{ a: 'b', note: ['x'] }, [1, 1], 'missing', 'note'],
  ];
  for (const [answers, [answered, total], problem, open] of rows) {
    test(`${JSON.stringify(answers)}: ${answered} of ${total} is answered`, () => {
      assert.deepEqual(progress(assessment, answers), { answered, total });
      assert.equal(problemOf(item, answers), problem);
      assert.equal(nextUnanswered(assessment, answers)?.id ?? null, open);
    });
  }

  test('is asked in its place, and passed by Continue', () => {
    const visited: (string | null)[] = [];
    let session = transition(assessment, newSession, { type: 'start' }, 'question');
    while (session.stage === 'question' && visited.length < 9) {
      visited.push(session.at);
      if (session.at === 'a')
        session = transition(assessment, session, { type: 'answer', item: 'a', answer: 'b' }, 'question');
      session = transition(assessment, session, { type: 'continue' }, 'question');
    }
    assert.deepEqual(visited, ['note', 'a', 'last']);
    assert.equal(session.stage, 'review');
    assert.equal(transition(assessment, session, { type: 'finish' }, 'question').stage, 'result');
  });

  test('stays on a page of questions with words before it', () => {
    const words = {
      ...assessment,
      sections: [
        { id: 'words', items: [] },
        { id: 'all', items: ['note', 'a', 'last'] },
      ],
    };
    assert.equal(transition(words, newSession, { type: 'start' }, 'section').at, 'words');
    assert.equal(pages(words, {}, 'section').length, 2);
  });

  test('is not begun with again once it is filled in', () => {
    const session = { ...newSession, answers: { note: 'x' } };
    assert.equal(transition(assessment, session, { type: 'start' }, 'question').at, 'a');
  });
});

describe('a text that is required', () => {
  const assessment = definition({ items: [note({ required: true }), single('a', [0, 1])] });

  test('has to be written, and counts in the progress', () => {
    const [item = assert.fail()] = assessment.items;
    assert.deepEqual(progress(assessment, { a: 'b' }), { answered: 1, total: 2 });
    assert.equal(problemOf(item, {}), 'missing');
    assert.equal(problemOf(item, { note: '   ' }), 'missing');
    assert.equal(nextUnanswered(assessment, { a: 'b' })?.id, 'note');
    // Nobody can say of his own words that he does not know them.
    assert.equal(isAnswer(item, DONT_KNOW), true);
    assert.deepEqual(writtenTexts(assessment, { note: DONT_KNOW }), { note: DONT_KNOW });
  });
});

test('what is hidden, blank or too long is not in a result', () => {
  const hidden = note({ id: 'why', askIf: { item: 'a', is: ['b'] } });
  const assessment = definition({ items: [single('a', [0, 1]), hidden, note()] });
  const told = (answers: Answers) => createResult(assessment, answers, { ...context, hash }).texts;
  assert.equal(told({ a: 'a', why: 'because' }), undefined);
  assert.deepEqual(told({ a: 'b', why: 'because' }), { why: 'because' });
  assert.equal(told({ note: ' \u202e ' }), undefined);
  assert.equal(told({ note: 'x'.repeat(21) }), undefined);
});

describe('a text to be shortened', () => {
  const hidden = note({ id: 'why', askIf: { item: 'a', is: ['b'] } });
  const assessment = definition({ items: [single('a', [0, 1]), hidden, note()] });
  const long = 'x'.repeat(MOST_TYPED);
  const cases: [name: string, answers: Answers, expected: object][] = [
    ['is longer than its item takes', { note: 'x'.repeat(21) }, { note: 'x'.repeat(21) }],
    ['is not one that fits', { note: 'x'.repeat(20) }, {}],
    ['fits once it is in its plain form', { note: ` \t${'x'.repeat(20)}\u202e` }, {}],
    ['is as long as a field takes', { note: long }, { note: long }],
    ['is not one that no field takes', { note: `${long}x` }, {}],
    ['is not one that is not asked', { a: 'a', why: long }, {}],
    ['is asked by an answer', { a: 'b', why: long }, { why: long }],
  ];
  for (const [name, answers, expected] of cases) {
    test(name, () => {
      assert.deepEqual(textsToShorten(assessment, answers), expected);
      const texts = writtenTexts(assessment, answers);
      assert.deepEqual(
        Object.keys(texts).filter((id) => Object.hasOwn(expected, id)),
        [],
      );
    });
  }
});
