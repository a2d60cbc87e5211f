import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeProblemCode, Item } from '../../../src/engine/index.js';
import { decodeAnswers, encodeAnswers } from '../../../src/engine/index.js';
import { checkOf, isChecked } from '../../../src/engine/code/checksum.js';
import { builtIn } from '../support/built-in.js';
import { PART } from '../support/runs.js';
import { ALPHABET, hash, mistyped, written } from './support/codes.js';

const read = (code: string, assessment = builtIn, of = hash) => decodeAnswers(assessment, code, { hash: of });
const problemOf = (code: string, assessment = builtIn) => {
  const outcome = read(code, assessment);
  return outcome.ok ? null : outcome.problem;
};
const [sample] = [...written(1, 6)];
assert.ok(sample);
const { code } = sample;

describe('a code with one mistake is refused', () => {
  test('whichever character is changed, left out, put in, or changes places with its neighbour', () => {
    let tried = 0;
    for (const one of written(Math.ceil(60 * PART), 7)) {
      for (const wrong of mistyped(one.code)) {
        assert.equal(read(wrong).ok, false, `${wrong} for ${one.code}`);
        tried += 1;
      }
    }
    assert.ok(tried > 100);
  });

  test('by its checksum alone, if up to four symbols of a code of 50 are wrong', () => {
    const symbols = symbolsIn('1KW7K-JEX00-GJX88-293F9-7GJ9X-V6G8H-R229B-0RRQ6');
    assert.ok(isChecked(symbols));
    let state = 1;
    const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
    for (let run = 0; run < 20_000 * PART; run += 1) {
      const wrong = [...symbols];
      const places = new Set(Array.from({ length: 1 + next(4) }, () => next(wrong.length)));
      for (const at of places) wrong[at] = ((wrong[at] ?? 0) + 1 + next(31)) % 32;
      assert.equal(isChecked(wrong), false, wrong.join());
    }
  });
});

describe('what a person makes of a code is read:', () => {
  const forgiven: Readonly<Record<string, string>> = {
    'small letters': code.toLowerCase(),
    'no groups': code.replaceAll('-', ''),
    'spaces for hyphens': ` ${code.replaceAll('-', '  ')}\n`,
    'dashes for hyphens': code.replaceAll('-', '–'),
    'other groups': code.replaceAll('-', '').replace(/(.{4})/g, '$1 '),
    'O for 0': code.replaceAll('0', 'O'),
    'I for 1': code.replaceAll('1', 'I'),
    'l for 1': code.replaceAll('1', 'l'),
    'invisible characters': `\u200b${code.replace('-', '-\u00ad')}\ufeff`,
    'full-width characters': code.replace(/[^-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  };
  for (const [what, typed] of Object.entries(forgiven)) {
    test(what, () => assert.deepEqual(read(typed), read(code)));
  }
});

describe('a refused code says why:', () => {
  const groups = code.split('-');
  const refused: readonly (readonly [what: string, typed: string, problem: object])[] = [
    ['nothing typed', '  ', { code: 'empty' }],
    ['hyphens only', '-–-', { code: 'empty' }],
    ['a letter that no code has', code.replace(/.$/, 'u'), { code: 'character', found: 'U' }],
    ['a sign that no code has', `${code}!`, { code: 'character', found: '!' }],
    ['a character of another script', `Ж${code}`, { code: 'character', found: 'Ж' }],
    ['a picture', `${code}😀`, { code: 'character', found: '😀' }],
    [
      'a character too few',
      [...groups.slice(0, 2), groups[2]?.slice(1), ...groups.slice(3)].join('-'),
      { code: 'length', group: 3 },
    ],
    [
      'a character too few, groups far apart',
      [...groups.slice(0, 2), groups[2]?.slice(1), ...groups.slice(3)].join(' — '),
      { code: 'length', group: 3 },
    ],
    ['a character too many', `${code}7`, { code: 'length', group: groups.length }],
    ['a character too few, without groups', groups.join('').slice(1), { code: 'length' }],
    ['a group only', groups[0] ?? '', { code: 'length' }],
    ['a group left out', groups.slice(1).join('-'), { code: 'mistyped' }],
    ['groups in another order', [...groups].reverse().join('-'), { code: 'mistyped' }],
  ];
  for (const [what, typed, problem] of refused) {
    test(what, () => {
      const { message = '', ...found } = problemOf(typed) ?? {};
      assert.deepEqual(found, problem);
      assert.match(message, /\b(?:Type|Compare)\b/);
    });
  }

  const others: readonly (readonly [what: string, change: object, problem: CodeProblemCode | null])[] = [
    ['of another assessment', { id: 'fitness' }, 'other-assessment'],
    ['with a question less', { items: builtIn.items.slice(0, -1) }, 'changed-assessment'],
    ['with questions in another order', { items: [...builtIn.items].reverse().map(unrouted) }, 'changed-assessment'],
    ['that asks a question of others', { items: builtIn.items.map(unrouted) }, 'changed-assessment'],
    ['without a quick scan', { quick: undefined }, 'changed-assessment'],
    ['of another version', { version: '9.0.0' }, null],
    ['with other steps', { steps: builtIn.steps.map(({ id, gate }) => ({ id, ...(gate && { gate }) })) }, null],
    ['with other efforts', { items: builtIn.items.map((item) => ({ ...item, effort: 3 })) }, null],
  ];
  for (const [what, change, expected] of others) {
    test(`a definition ${what}`, () =>
      assert.equal(problemOf(code, { ...builtIn, ...change })?.code ?? null, expected));
  }

  test('that scoring has changed is said of a code that is read', () => {
    const outcome = read(code, builtIn, `sha256-${'0'.repeat(64)}`);
    assert.equal(outcome.ok && outcome.value.sameDefinition, false);
  });

  test('a code of a later format', () => {
    assert.equal(problemOf(`4${code.slice(1)}`)?.code, 'mistyped');
    assert.equal(problemOf(ofFormat('4'))?.code, 'version');
    assert.equal(problemOf(ofFormat('0'))?.code, 'version');
  });
});

describe('a code is not made', () => {
  for (const date of [
    '2019-12-31',
    '2084-01-01',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    'from 2026-04-01',
    'yesterday',
    '',
  ]) {
    test(`for the date "${date}"`, () =>
      assert.throws(() => encodeAnswers(builtIn, {}, { hash, date }), { name: 'RangeError', message: /date/ }));
  }
  for (const wrong of ['sha256-xyz', `not sha256-${'0'.repeat(64)}`]) {
    test(`for the hash "${wrong}"`, () =>
      assert.throws(() => encodeAnswers(builtIn, {}, { hash: wrong }), { name: 'RangeError', message: /hash/ }));
  }
});

function unrouted(item: Item): Item {
  const { id, options, type } = item;
  return { id, options, type };
}

/** The code with another first symbol, and the checksum for that. */
function ofFormat(first: string): string {
  const start = symbolsIn(first + code.slice(1)).slice(0, -6);
  return [...start, ...checkOf(start)].map((symbol) => ALPHABET[symbol]).join('');
}

function symbolsIn(text: string): number[] {
  return [...text.matchAll(/[^-]/g)].map(([letter]) => ALPHABET.indexOf(letter));
}
