/** `voices` of definitions and of results. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas, parseDefinition, verify } from '../../src/contract/index.js';
import { withVoices } from '../../src/engine/index.js';
import type { Answers, Result } from '../../src/engine/index.js';
import { random, randomSheets } from '../engine/support/random-sheets.js';
import { broken, set } from './support/change.js';
import { ANSWERS, builtInResult, SOURCES } from './support/results.js';
import { table } from './support/table.js';

describe('the questions to colleagues', () => {
  test('may be some of those with values', () => {
    assert.ok(parseDefinition(broken(set(['voices'], ['which', 'use.often']))).ok);
    assert.ok(parseDefinition(broken()).ok);
  });

  table([
    ['by another name', set(['voices'], ['use.oftn']), 'unknown-reference $.voices[0]', /"use\.often"\?/],
    ['of a section', set(['voices'], ['use.often', 'habits']), 'unknown-reference $.voices[1]'],
    ['twice', set(['voices'], ['use.often', 'which', 'use.often']), 'duplicate-id $.voices[2]', /Take one/],
    ['without a value', set(['voices'], ['use.often', 'size']), 'no-values $.voices[1]', /give every option/],
    ['none', set(['voices'], []), 'bad-value $.voices'],
    ['not in a list', set(['voices'], 'use.often'), 'wrong-type $.voices'],
    ['no id', set(['voices'], ['use.often', 7]), 'wrong-type $.voices[1]'],
  ]);
});

const COLLEAGUES: readonly Answers[] = [
  { 'use.frequency': 'never', 'can.people.tools': 'none' },
  { 'use.frequency': 'daily', 'use.embedding': 'agreed-tasks', 'can.people.tools': 'linked' },
  { 'use.frequency': 'weekly', 'use.embedding': 'no-task', 'can.people.tools': 'private-accounts' },
];
const RESULT = withVoices(assessment, builtInResult(ANSWERS), COLLEAGUES);
const isResult = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemas().result);
const check = (result: unknown) => verify(result, assessment, SOURCES, { strict: true });

type Voices = NonNullable<Result['voices']>;
type Loose = { -readonly [Key in keyof Voices]: unknown } & { items: Record<string, unknown>[] };

/** A copy of the result in which somebody changed what colleagues see. */
function tampered(change: (voices: Loose) => void): unknown {
  const copy = JSON.parse(JSON.stringify(RESULT)) as { voices: Loose };
  change(copy.voices);
  return copy;
}

const first = (change: object) => (voices: Loose) => void Object.assign(voices.items[0] ?? {}, change);

describe('a result with what colleagues see', () => {
  test('passes its JSON Schema and can be computed again', async () => {
    const next = random(31);
    const sheets = [...randomSheets(60, 32)];
    for (const [at, answers] of sheets.entries()) {
      const others = sheets.slice(at, at + 1 + Math.floor(next() * 9));
      const result = withVoices(assessment, builtInResult(answers, next() < 0.3 ? 'quick' : 'full'), others);
      assert.ok(isResult(JSON.parse(JSON.stringify(result))), JSON.stringify(isResult.errors));
      assert.deepEqual(await check(result), { ok: true, issues: [], differences: [], unchecked: [] });
    }
  });

  const differences: readonly (readonly [what: string, change: (voices: Loose) => void, path: string])[] = [
    ['another step', (voices) => (voices.step = { low: 1, high: 5, id: 'not-started' }), '$.voices.step.high'],
    [
      'another cell',
      (voices) => (voices.cells = { ...(voices.cells as object), 'can.people': null }),
      '$.voices.cells',
    ],
    ['less to talk about', (voices) => void (voices.discuss as string[]).pop(), '$.voices.discuss'],
    ['an item that colleagues may not answer', first({ item: 'use.reach' }), '$.voices.items'],
    ['items in another order', (voices) => void voices.items.reverse(), '$.voices.items'],
    ['another answer of the lead', first({ lead: 0 }), '$.voices.items[0].lead'],
    ['views that leave out the lead', first({ low: 4, median: 4, deviation: 0 }), '$.voices.items[0].low'],
    ['views above the scale', first({ high: 9 }), '$.voices.items[0].high'],
  ];
  for (const [what, change, path] of differences) {
    test(`${what} is a difference`, async () => {
      const { issues, ok, differences: found } = await check(tampered(change));
      assert.deepEqual(issues, []);
      assert.ok(!ok && found.some((one) => one.path.startsWith(path)), JSON.stringify(found));
    });
  }

  const impossible: readonly (readonly [what: string, change: (voices: Loose) => void, path: string])[] = [
    ['no colleague', (voices) => (voices.count = 0), '$.voices.count'],
    ['ten colleagues', (voices) => (voices.count = 10), '$.voices.count'],
    ['more answers than colleagues', (voices) => (voices.count = 2), '$.voices.items[0].answered'],
    ['the lowest above the highest', first({ low: 4, high: 2 }), '$.voices.items[0].high'],
    ['no median of three', first({ median: null }), '$.voices.items[0].median'],
    ['a median out of range', first({ median: 5 }), '$.voices.items[0].median'],
    ['a median of two', first({ answered: 2 }), '$.voices.items[0].median'],
    ['a deviation of two', first({ answered: 2, median: null }), '$.voices.items[0].deviation'],
    ['no deviation of three', first({ deviation: null }), '$.voices.items[0].deviation'],
    ['a deviation beyond the range', first({ deviation: 2.5 }), '$.voices.items[0].deviation'],
    ['answers of a colleague', (voices) => void Object.assign(voices, { answers: COLLEAGUES }), '$.voices.answers'],
  ];
  for (const [what, change, path] of impossible) {
    test(`${what} is no result`, async () => {
      const { issues, ok } = await check(tampered(change));
      assert.ok(!ok && issues.some((one) => one.path === path), JSON.stringify(issues));
    });
  }
});
