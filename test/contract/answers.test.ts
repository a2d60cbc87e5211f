import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAnswers, parseDefinition } from '../../src/contract/index.js';
import type { Answers } from '../../src/engine/index.js';
import { goodDefinition } from './support/good.js';
import { assertComplete, inShort } from './support/outcome.js';

const outcome = parseDefinition(goodDefinition());
assert.ok(outcome.ok);
const assessment = outcome.value;

/** Answers, what of them is kept, and what is said about the rest. */
type Row = readonly [name: string, value: unknown, kept: Answers, issues?: readonly string[], cure?: RegExp];

const good: Row[] = [
  ['none', {}, {}],
  ['an option', { size: 'small' }, { size: 'small' }],
  ['several', { which: ['stock', 'mail'] }, { which: ['stock', 'mail'] }],
  ['one that stands alone', { which: ['none'] }, { which: ['none'] }],
  ['"don\'t know"', { size: 'dont-know', which: 'dont-know' }, { size: 'dont-know', which: 'dont-know' }],
  ['null and nothing for "no answer"', { size: null, 'use.often': undefined, which: ['mail'] }, { which: ['mail'] }],
  [
    'an answer to a hidden question',
    { 'use.often': 'no', 'use.shared': 'yes' },
    { 'use.often': 'no', 'use.shared': 'yes' },
  ],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { size: 'large' }), { size: 'large' }],
];

const bad: Row[] = [
  ['an item by another name', { sise: 'small' }, {}, ['unknown-reference $.sise'], /"size"\?/],
  ['an item with dots by another name', { 'use.oftn': 'no' }, {}, ["unknown-reference $['use.oftn']"], /"use.often"\?/],
  ['an option by another name', { size: 'smal' }, {}, ['bad-answer $.size'], /"small"\?/],
  ['an option far from all', { size: 'medium' }, {}, ['bad-answer $.size'], /Use one of "small", "large", "dont-know"/],
  ['the option of another item', { 'use.often': 'small' }, {}, ["bad-answer $['use.often']"]],
  ['the value in place of the option', { 'use.often': 2 }, {}, ["bad-answer $['use.often']"]],
  ['true', { size: true }, {}, ['bad-answer $.size']],
  ['an object', { size: { id: 'small' } }, {}, ['bad-answer $.size']],
  ['a list for one option', { size: ['small'] }, {}, ['bad-answer $.size']],
  ['one option for a list', { which: 'mail' }, {}, ['bad-answer $.which'], /Write \["mail"\]/],
  ['an empty list', { which: [] }, {}, ['bad-answer $.which'], /Leave the item out/],
  [
    'unknown options in a list, each',
    { which: ['mial', 'mail', 7] },
    {},
    ['bad-answer $.which[0]', 'bad-answer $.which[2]'],
    /"mail"\?/,
  ],
  ['"don\'t know" in a list', { which: ['dont-know'] }, {}, ['bad-answer $.which[0]']],
  ['an option twice', { which: ['mail', 'mail'] }, {}, ['bad-answer $.which'], /repeated/],
  ['too many', { which: ['mail', 'stock', 'none'] }, {}, ['bad-answer $.which'], /Take some out/],
  [
    'what stands alone, with another',
    { which: ['none', 'mail'] },
    {},
    ['bad-answer $.which'],
    /either that one or the others/,
  ],
  ['a key that every object seems to have', { toString: 'small' }, {}, ['forbidden-key $.toString']],
  [
    'keys that reach what is inherited',
    JSON.parse('{ "__proto__": "small", "constructor": "small" }'),
    {},
    ['forbidden-key $.__proto__', 'forbidden-key $.constructor'],
  ],
  ['a function', { size: () => 'small' }, {}, ['not-json $.size']],
  ['a function in a list', { which: ['mail', () => 'stock'] }, {}, ['not-json $.which[1]']],
  ['NaN', { size: NaN }, {}, ['not-json $.size']],
  [
    'good and bad together',
    { size: 'large', 'use.often': 'often', which: ['mail'], where: 'x' },
    { size: 'large', which: ['mail'] },
    ['unknown-reference $.where', "bad-answer $['use.often']"],
  ],
];

const instead: Row[] = [
  ['nothing', undefined, {}, ['not-json $']],
  ['null', null, {}, ['wrong-type $']],
  ['a text', '{}', {}, ['wrong-type $']],
  ['a list', [], {}, ['wrong-type $']],
  ['a date', new Date(0), {}, ['not-json $']],
];

for (const [group, rows] of [
  ['good answers are kept', good],
  ['bad answers are reported', bad],
  ['no answers at all', instead],
] as const) {
  describe(group, () => {
    for (const [name, value, kept, expected = [], cure] of rows) {
      test(name, () => {
        const { answers, issues } = parseAnswers(assessment, value);
        assert.deepEqual(answers, kept);
        assert.deepEqual(inShort(issues), [...expected].sort());
        issues.forEach(assertComplete);
        if (cure) assert.match(issues[0]?.cure ?? '', cure);
        assert.ok(Object.isFrozen(answers) && Object.values(answers).every(Object.isFrozen));
      });
    }
  });
}

test('more than 200 issues are cut, and counted', () => {
  const value = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`key-${index}`, 'x']));
  const { issues } = parseAnswers(assessment, value);
  assert.deepEqual([issues.length, issues.at(-1)?.code, issues.at(-1)?.found], [201, 'more-issues', 'one more issue']);
});
