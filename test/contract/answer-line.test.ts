import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAnswerLine, parseDefinition } from '../../src/contract/index.js';
import { broken, rename, set } from './support/change.js';
import type { Data } from './support/good.js';
import { goodDefinition } from './support/good.js';
import { HOSTILE } from './support/hostile.js';
import { assertComplete, inShort } from './support/outcome.js';

function definitionOf(data: Data) {
  const outcome = parseDefinition(data);
  assert.ok(outcome.ok);
  return outcome.value;
}

const assessment = definitionOf(goodDefinition());
const answers = { size: 'small' };
const all = {
  ...{ answers, id: 'firm 7', language: 'nl', depth: 'quick' },
  ...{ startedAt: '2026-01-31T12:00:00Z', completedAt: '2026-01-31T12:00:00.123Z' },
};

const good: [name: string, value: unknown, line: object][] = [
  ['bare answers', answers, { answers }],
  ['no answers', {}, { answers: {} }],
  ['an envelope', { answers }, { answers }],
  ['an envelope with all it may have', all, all],
  ['an envelope without an answer', { answers: {}, id: 'x' }, { answers: {}, id: 'x' }],
  ['"no answer" in an envelope', { answers: { ...answers, which: null } }, { answers }],
];

const bad: [name: string, value: unknown, issues: string[], line?: object][] = [
  ['bare answers with an unknown item', { sise: 'small' }, ['unknown-reference $.sise']],
  ['an unknown item in an envelope', { answers: { sise: 'small' } }, ['unknown-reference $.answers.sise']],
  ['a good and a bad answer', { answers: { ...answers, which: 'x' } }, ['bad-answer $.answers.which'], { answers }],
  ['an unknown option in a list', { answers: { which: ['mail', 'x'] } }, ['bad-answer $.answers.which[1]']],
  ['answers that are a list', { answers: [] }, ['wrong-type $.answers']],
  ['answers that are null', { answers: null, id: 'x' }, ['wrong-type $.answers'], { answers: {}, id: 'x' }],
  ['a key too many', { answers, score: 1 }, ['unknown-key $.score'], { answers }],
  ['an empty id', { answers, id: '' }, ['bad-value $.id'], { answers }],
  ['a long id', { answers, id: 'x'.repeat(101) }, ['bad-value $.id'], { answers }],
  ['a number for an id', { answers, id: 7 }, ['wrong-type $.id'], { answers }],
  ['a language that is none', { answers, language: 'Dutch' }, ['bad-value $.language'], { answers }],
  ['a day for a time', { answers, startedAt: '2026-01-31' }, ['bad-value $.startedAt'], { answers }],
  [
    'a time with another zone',
    { answers, completedAt: '2026-01-31T12:00:00+01:00' },
    ['bad-value $.completedAt'],
    { answers },
  ],
  [
    'a day that does not exist',
    { answers, completedAt: '2026-02-30T12:00:00Z' },
    ['bad-value $.completedAt'],
    { answers },
  ],
  ['a depth that is none', { answers, depth: 'deep' }, ['bad-value $.depth'], { answers }],
  [
    'several',
    { answers: { x: 1 }, id: '', depth: 1 },
    ['unknown-reference $.answers.x', 'bad-value $.id', 'bad-value $.depth'],
  ],
  ['what is no JSON, once', { answers: { size: 1n } }, ['not-json $.answers.size']],
  [
    'a key that reaches what is inherited',
    JSON.parse('{"answers":{"__proto__":{}}}'),
    ['forbidden-key $.answers.__proto__'],
  ],
  ['a list', [], ['wrong-type $']],
  ['a text', '{}', ['wrong-type $']],
];

describe('a line of answers that is in order', () => {
  for (const [name, value, line] of good) {
    test(name, () => assert.deepEqual(parseAnswerLine(assessment, value), { line, issues: [] }));
  }

  test('is a frozen copy', () => {
    const value = structuredClone(all);
    const { line } = parseAnswerLine(assessment, value);
    value.answers.size = 'large';
    assert.equal(line.answers.size, 'small');
    assert.ok(Object.isFrozen(line) && Object.isFrozen(line.answers));
  });
});

describe('a line of answers that is not', () => {
  for (const [name, value, expected, line = { answers: {} }] of bad) {
    test(name, () => {
      const { issues, line: kept } = parseAnswerLine(assessment, value);
      assert.deepEqual(inShort(issues), [...expected].sort());
      issues.forEach(assertComplete);
      assert.deepEqual(kept, line);
    });
  }
});

describe('an item that is called "answers"', () => {
  const own = definitionOf(
    broken(
      set(['items', 0, 'id'], 'answers'),
      set(['sections', 0, 'items', 0], 'answers'),
      rename(['texts', 'en', 'items', 'size'], 'answers'),
      rename(['texts', 'nl', 'items', 'size'], 'answers'),
    ),
  );
  for (const [name, value] of [
    ['is answered in bare answers', { answers: 'small' }],
    ['is answered in an envelope', { answers: { answers: 'small' } }],
  ] as const) {
    test(name, () =>
      assert.deepEqual(parseAnswerLine(own, value), { line: { answers: { answers: 'small' } }, issues: [] }),
    );
  }
});

describe('nothing makes it throw', () => {
  for (const [name, make] of HOSTILE) {
    test(name, () => {
      for (const value of [make(), { answers: make() }, { answers, id: make() }, { answers: { size: make() } }]) {
        const { issues, line } = parseAnswerLine(assessment, value);
        issues.forEach(assertComplete);
        assert.ok(Object.isFrozen(line.answers));
      }
    });
  }

  test('an envelope whose answers throw', () => {
    const value = Object.defineProperty({}, 'answers', { enumerable: true, get: () => assert.fail() });
    assert.deepEqual(inShort(parseAnswerLine(assessment, value).issues), ['not-json $.answers']);
  });
});
