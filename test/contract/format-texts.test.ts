/** Questions that are answered in words of one's own, in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hashOf, jsonSchemas, parseAnswers, parseResult, verify } from '../../src/contract/index.js';
import { createResult } from '../../src/engine/index.js';
import { firstLook } from '../../src/element/loading/first-look.js';
import { add, broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const item = ['items', 4];
const words = { question: 'What holds you back?', label: 'What holds us back' };
const texts: Change[] = [
  set(['schemaVersion'], 2),
  // Made anew each time, to be changed.
  (definition) => add(['items'], { id: 'note', type: 'text', maxLength: 30, multiline: true })(definition),
  add(['sections', 1, 'items'], 'note'),
  (definition) => set(['texts', 'en', 'items', 'note'], { ...words })(definition),
  (definition) => set(['texts', 'nl', 'items', 'note'], { ...words })(definition),
];
const asked = (...changes: Change[]) => [...texts, ...changes];

describe('a question for a text', () => {
  const whole = taken(broken(...texts));
  const answers = { size: 'small', 'use.often': 'some', 'use.shared': 'no', which: ['stock'], note: 'No time.' };
  const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };

  test('gives a result that verifies with the text and without it', async () => {
    const result = createResult(whole, answers, { ...context, hash: await hashOf(whole) });
    const sent = JSON.parse(JSON.stringify(result)) as typeof result;
    const good = { ok: true, issues: [], differences: [], unchecked: [] };
    assert.deepEqual(await verify(sent, whole), good);
    const { texts, ...others } = sent;
    assert.deepEqual([texts, await verify(others, whole)], [{ note: 'No time.' }, good]);
    const isResult = new Ajv2020({ strict: true, validateFormats: false }).compile(jsonSchemas().result);
    assert.ok(isResult(sent), JSON.stringify(isResult.errors));
  });

  const forged: [name: string, texts: unknown, place: string][] = [
    ['to a question that is none', { other: 'x' }, '$.texts'],
    ['to a question with options', { size: 'small' }, '$.texts'],
    ['that is longer than the question takes', { note: 'x'.repeat(31) }, '$.texts'],
    ['with control characters', { note: 'a\u0000b' }, '$.texts.note'],
    ['that turns its direction', { note: 'a\u202eb' }, '$.texts.note'],
  ];
  for (const [name, texts, place] of forged)
    test(`a text ${name} is told by verify`, async () => {
      const result = createResult(whole, answers, { ...context, hash: await hashOf(whole) });
      const { differences, issues } = await verify({ ...JSON.parse(JSON.stringify(result)), texts } as unknown, whole);
      assert.deepEqual(issues, []);
      assert.ok(
        differences.some(({ path }) => path.startsWith(place)),
        JSON.stringify(differences),
      );
    });

  test('a text among the answers of a result is told by verify', async () => {
    const result = createResult(whole, answers, { ...context, hash: await hashOf(whole) });
    const { differences } = await verify({ ...result, answers: { ...result.answers, note: 'No time.' } }, whole);
    assert.deepEqual(
      differences.map(({ path }) => path),
      ['$.answers.note'],
    );
  });

  test('a result with a text of any size is not read', async () => {
    const result = createResult(whole, answers, { ...context, hash: await hashOf(whole) });
    for (const texts of [
      { note: 'x'.repeat(501) },
      { note: '' },
      { note: 1 },
      { note: ['x'] },
      [],
      'x',
      { 'no id': 'x' },
    ])
      assert.equal(
        parseResult({ ...JSON.parse(JSON.stringify(result)), texts }).ok,
        false,
        JSON.stringify(texts).slice(0, 40),
      );
  });

  test('is seen at first sight as the whole contract reads it', () => {
    const seen = firstLook(broken(...texts), ['en']);
    const { maxLength, multiline, options, required, type } = seen?.assessment.items[4] ?? {};
    assert.deepEqual([type, maxLength, multiline, required, options], ['text', 30, true, false, []]);
    assert.deepEqual(whole.items[4]?.options, []);
    assert.equal(firstLook(broken(...asked(drop([...item, 'maxLength']))), ['en']), null);
  });

  test('needs no hidden answer where it is not always asked', () => {
    taken(broken(...asked(set([...item, 'askIf'], { item: 'use.often', atLeast: 1 }))));
  });

  const given: [answer: unknown, kept: string | undefined, issue: RegExp | null][] = [
    ['No time.', 'No time.', null],
    [' two\r\nlines ', 'two\nlines', null],
    ['dont-know', 'dont-know', null],
    ['  ', undefined, null],
    [null, undefined, null],
    ['x'.repeat(30), 'x'.repeat(30), null],
    ['x'.repeat(31), undefined, /^\$\.note.*at most 30 characters.*31 characters/],
    [12, undefined, /a text of at most 30 characters/],
    [['x'], undefined, /a text of at most 30 characters/],
    [{ toString: 'x' }, undefined, /a text of at most 30 characters|another name/],
  ];
  for (const [answer, kept, issue] of given) {
    test(`the answer ${JSON.stringify(answer)} is ${issue ? 'told' : 'taken'}`, () => {
      const { answers, issues } = parseAnswers(whole, { note: answer });
      assert.deepEqual(answers, kept === undefined ? {} : { note: kept });
      assert.match(issues.map(({ message, path }) => `${path} ${message}`).join(), issue ?? /^$/);
    });
  }
});

describe('a wrong question for a text', () => {
  table([
    ['in version 1', asked(drop(['schemaVersion'])), 'newer-format $.items[4].type'],
    ['without a bound', asked(drop([...item, 'maxLength'])), 'missing-key $.items[4].maxLength', /at most 500/],
    ['with a bound of 0', asked(set([...item, 'maxLength'], 0)), 'bad-value $.items[4].maxLength'],
    ['with a bound above 500', asked(set([...item, 'maxLength'], 501)), 'bad-value $.items[4].maxLength'],
    ['with half a character', asked(set([...item, 'maxLength'], 1.5)), 'wrong-type $.items[4].maxLength'],
    [
      'with options',
      asked(
        set([...item, 'options'], [{ id: 'a' }, { id: 'b' }]),
        set(['texts', 'en', 'items', 'note', 'options'], { a: 'A', b: 'B' }),
        set(['texts', 'nl', 'items', 'note', 'options'], { a: 'A', b: 'B' }),
      ),
      'bad-value $.items[4].options',
      /Take them out/,
    ],
    ['with a role', asked(set([...item, 'role'], 'barriers')), 'bad-value $.items[4].role', /Take it out/],
    ['with a cap', asked(set([...item, 'cap'], 2)), 'bad-max $.items[4].cap'],
    ['with a lowest number', asked(set([...item, 'min'], 2)), 'bad-value $.items[4].min'],
    [
      'that applies to some firms',
      asked(set([...item, 'applies'], { item: 'size', is: ['large'] })),
      'bad-value $.items[4].applies',
      /`askIf`/,
    ],
    [
      'with a hidden answer',
      asked(set([...item, 'askIf'], { item: 'size', is: ['large'] }), set([...item, 'hiddenAnswer'], 'x')),
      'bad-value $.items[4].hiddenAnswer',
    ],
    [
      'with words for options',
      asked(set(['texts', 'en', 'items', 'note', 'options'], { a: 'A' })),
      'unknown-key $.texts.en.items.note.options.a',
    ],
    [
      'that scores',
      asked(add(['dimensions', 1, 'items'], { item: 'note' })),
      'no-values $.dimensions[1].items[1].item',
      /never scored/,
    ],
    [
      'that a gate asks for',
      asked(set(['steps', 1, 'gate'], { item: 'note', atLeast: 1 })),
      'no-values $.steps[1].gate.item',
      /never scored/,
    ],
    [
      'that a step needs',
      asked(set(['steps', 1, 'needs'], [{ item: 'note', atLeast: 1 }])),
      'no-values $.steps[1].needs[0].item',
    ],
    ['that colleagues answer', asked(set(['voices'], ['note'])), 'no-values $.voices[0]', /decides on nothing/],
    ['that says who uses AI', asked(set(['inUse'], { item: 'note', atLeast: 1 })), 'no-values $.inUse.item'],
    [
      'that comes after itself in an option',
      asked(set(['items', 1, 'options', 1, 'after'], [{ item: 'note', atLeast: 1 }])),
      'no-values $.items[1].options[1].after[0].item',
    ],
    [
      'a bound in a question with one answer',
      [set(['schemaVersion'], 2), set(['items', 1, 'maxLength'], 5)],
      'bad-value $.items[1].maxLength',
      /"text"/,
    ],
    [
      'a question with one answer, and no options',
      [drop(['items', 0, 'options'])],
      'missing-key $.items[0].options',
      /Add "options"/,
    ],
    [
      'a question with options, and no words for them',
      [drop(['texts', 'en', 'items', 'size', 'options'])],
      'missing-key $.texts.en.items.size.options',
      /Add "options"/,
    ],
  ]);
});
