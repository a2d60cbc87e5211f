import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAnswers } from '../../src/contract/index.js';
import { assessment } from '../../src/content/index.js';
import { calledOn } from './support/command.js';
import { jsonLines, tempFiles } from './support/made.js';

/** What a terminal obeys, or what cannot be seen there, one of each kind. */
const unseen: [name: string, text: string][] = [
  ['a colour', '\u001b[31m'],
  ['a link (OSC 8)', '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007'],
  ['a bell, a backspace, a delete', '\u0007\u0008\u007f'],
  ['C1: a control sequence in one character', '\u009b2J\u0085'],
  ['the other direction', '\u202egnp.exe'],
  ['an isolate', '\u2067x\u2069'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['nothing wide', '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
  ['fillers and tags', '\u3164\u{e0041}\ufe0f'],
  ['separators of lines', '\u2028\u2029'],
];

/** All but line breaks that is neither letter, digit, sign nor plain space. */
const RAW = /[^\P{C}\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('what comes in does not act on the terminal', () => {
  for (const [name, text] of unseen) {
    test(name, async () => {
      const key = `use.${text}`;
      const named = tempFiles({ 'x.json': JSON.stringify({ entries: [], [key]: 1 }) })('x.json');
      const calls = [
        calledOn(
          jsonLines([{ [key]: 'x' }, { 'use.frequency': text }, { id: text, answers: {} }, { id: text, answers: {} }]),
          'score',
        ),
        calledOn(text, 'score'),
        calledOn(`{"a${text.replaceAll(/[\p{Cc}]/gu, '')}": x}`, 'verify'),
        calledOn(text, 'validate', '-'),
        calledOn('', 'validate', named),
        calledOn('', 'validate', `no${text}file`),
        calledOn('', 'score', `no${text}file`),
        calledOn('', 'score', '-a', `no${text}file`),
        calledOn('', `sc${text}ore`),
        calledOn('', 'score', `--x=${text}`),
        calledOn('', 'score', '--at', text),
        calledOn('', 'score', 'one', `two${text}`),
      ];
      for (const { err, out } of await Promise.all(calls)) {
        assert.notEqual(err, '');
        assert.doesNotMatch(err, RAW);
        assert.doesNotMatch(out, RAW);
      }
    });
  }

  test('it can still be read', async () => {
    const { err } = await calledOn(jsonLines([{ 'use.frequency': 'a\u202eb\u{e0041}' }]), 'score');
    assert.match(err, /found "a\\u\{202e\}b\\u\{e0041\}"\. /);
  });

  for (const args of [
    ['sc\nore'],
    ['score', 'no\nfile'],
    ['score', '--kind=a\nb'],
    ['validate', '-k', 'a\nb', 'x'],
    ['score', '-l', 'a\nb'],
    ['validate', 'a\nb'],
  ]) {
    test(`a line break in a call starts no line of its own: ${JSON.stringify(args)}`, async () => {
      for (const line of (await calledOn('', ...args)).err.split('\n')) assert.doesNotMatch(line, /^(ore|file|b)/);
    });
  }
});

test('messages of the library are as harmless', () => {
  for (const [, text] of unseen) {
    const { issues } = parseAnswers(assessment, { [`x${text}`]: text, 'use.frequency': text });
    for (const issue of issues) for (const part of Object.values<string>({ ...issue })) assert.doesNotMatch(part, RAW);
  }
});
