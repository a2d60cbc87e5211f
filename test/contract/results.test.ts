import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { assessment } from '../../src/content/index.js';
import { hashOf, jsonSchemas, parseDefinition, parseResult, verify } from '../../src/contract/index.js';
import type { Assessment } from '../../src/engine/index.js';
import { answersTo, sheets } from '../engine/support/arbitraries.js';
import { always } from '../engine/support/runs.js';
import { withChanges } from './support/additions.js';
import { drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import type { Data } from './support/good.js';
import { demoDefinition, demoFile, goodDefinition, richDefinition } from './support/good.js';
import { assertComplete, inShort, issuesOf } from './support/outcome.js';
import { ANSWERS, builtInResult, resultOf } from './support/results.js';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, validateFormats: false });
const isResult = ajv.compile(schemas.result);
const isSupport = ajv.compile(schemas.support);
const isBenchmark = ajv.compile(schemas.benchmark);

function definitionOf(data: Data): Assessment {
  const outcome = parseDefinition(data);
  assert.ok(outcome.ok);
  return outcome.value;
}

/** That JSON Schema and contract both take it. */
function assertTaken(result: unknown): void {
  assert.ok(isResult(result), ajv.errorsText(isResult.errors));
  const parsed = parseResult(result);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.deepEqual(parsed.value, result);
}

const hash = `sha256-${'0'.repeat(64)}`;

describe('real results pass the JSON Schema and parseResult', () => {
  const definitions: [name: string, of: Assessment, runs: number][] = [
    ['of the built-in', assessment, 500],
    ['of the own definition of the demo', definitionOf(demoDefinition('own-definition')), 300],
    ['of the good one of these tests', definitionOf(goodDefinition()), 300],
    ['of the one with all that there may be', definitionOf(richDefinition()), 300],
  ];
  for (const [name, of, runs] of definitions) {
    test(name, () => {
      always(
        fc.tuple(answersTo(of), fc.constantFrom('full', 'quick')),
        ([answers, depth]) => {
          assertTaken(resultOf(of, answers, hash, depth));
        },
        runs,
      );
    });
  }

  test('of random definitions', () => {
    // The format has no room for a key by which an object reaches what it inherits.
    const lawful = sheets.filter((sheet) => sheet.assessment.items.every(({ id }) => id !== 'constructor'));
    always(lawful, (sheet) => assertTaken(resultOf(sheet.assessment, sheet.answers, hash)), 500);
  });

  test('and are true, whatever the definition', async () => {
    const of = definitionOf(richDefinition());
    const own = await hashOf(of);
    for (const answers of fc.sample(answersTo(of), { numRuns: 100, seed: 1 })) {
      assert.equal((await verify(resultOf(of, answers, own), of)).ok, true);
    }
  });
});

const changed = (change: Change): Data => {
  const result = builtInResult(ANSWERS) as unknown as Data;
  change(result);
  return result;
};

describe('a broken shape passes neither', () => {
  const rows: [change: Change, issue: string][] = [
    [drop(['id']), 'missing-key $.id'],
    [set(['id'], ''), 'bad-value $.id'],
    [set(['id'], 'x'.repeat(101)), 'bad-value $.id'],
    [set(['id'], 'firm\u009b7'), 'bad-value $.id'],
    [set(['id'], 'firm\u202e7'), 'bad-value $.id'],
    [set(['id'], 'firm\u200b7'), 'bad-value $.id'],
    [set(['id'], 'firm 7\n'), 'bad-value $.id'],
    [set(['language'], `nl${'-aaaaaaaa'.repeat(4)}`), 'bad-value $.language'],
    [set(['startedAt'], `2026-11-24T10:00:00.${'0'.repeat(50)}Z`), 'bad-value $.startedAt'],
    [set(['answers', 'x'.repeat(65)], 'yes'), `bad-value $.answers['${'x'.repeat(60)}…']`],
    [set(['schemaVersion'], 1), 'wrong-type $.schemaVersion'],
    [set(['assessment', 'hash'], 'sha256-00'), 'bad-value $.assessment.hash'],
    [set(['assessment', 'hash'], hash.toUpperCase()), 'bad-value $.assessment.hash'],
    [set(['depth'], 'deep'), 'bad-value $.depth'],
    [set(['step', 'low'], 0), 'bad-value $.step.low'],
    [set(['step', 'low'], 1.5), 'wrong-type $.step.low'],
    [set(['step', 'score'], 7), 'unknown-key $.step.score'],
    [set(['gates', 0, 'holds'], 'yes'), 'wrong-type $.gates[0].holds'],
    [set(['cells', 'want.people'], 50), "wrong-type $.cells['want.people']"],
    [drop(['cells', 'want.people', 'high']), "missing-key $.cells['want.people'].high"],
    [set(['answers', 'use.reach'], { value: 1 }), "wrong-type $.answers['use.reach']"],
    [set(['robustness', 'share'], 1.1), 'bad-value $.robustness.share'],
    [set(['robustness', 'word'], 'solid'), 'bad-value $.robustness.word'],
    [set(['binding'], {}), 'missing-key $.binding.certain'],
    [set(['plan', 'outcome'], 'lost'), 'bad-value $.plan.outcome'],
    [drop(['plan', 'raises', 0, 'findOut']), 'missing-key $.plan.raises[0].findOut'],
    [set(['support', 0, 'url'], 'https://example.org'), 'unknown-key $.support[0].url'],
    [set(['support', 0, 'reasons', 'form'], null), 'wrong-type $.support[0].reasons.form'],
    [set(['catalogues', 0], 'generic'), 'wrong-type $.catalogues[0]'],
    [
      set(
        ['catalogues'],
        Array.from({ length: 51 }, () => ({ id: 'x', version: '1.0.0' })),
      ),
      'bad-value $.catalogues',
    ],
    [set(['benchmark', 'notCovered'], 'place'), 'bad-value $.benchmark.notCovered'],
    [set(['total'], 63.7), 'unknown-key $.total'],
  ];
  for (const [change, issue] of rows) {
    test(issue, () => {
      const result = changed(change);
      assert.equal(isResult(result), false);
      const issues = issuesOf(parseResult(result));
      assert.ok(inShort(issues).includes(issue), inShort(issues).join());
    });
  }

  const times: [start: string, end: string, inOrder: boolean][] = [
    ['12:00:00.000900Z', '12:00:00.000100Z', false],
    ['12:00:00.0001Z', '12:00:00Z', false],
    ['12:00:01Z', '12:00:00.999999Z', false],
    [`12:00:00.${'1'.repeat(30)}2Z`, `12:00:00.${'1'.repeat(30)}Z`, false],
    ['12:00:00.50Z', '12:00:00.5Z', true],
    ['12:00:00.000Z', '12:00:00Z', true],
    ['12:00:00.9Z', '12:00:01Z', true],
  ];
  for (const [start, end, inOrder] of times) {
    test(`an end at ${end.slice(0, 20)} after a start at ${start.slice(0, 20)} is ${inOrder ? 'in order' : 'none'}`, () => {
      const result = { ...builtInResult(ANSWERS), startedAt: `2026-01-31T${start}`, completedAt: `2026-01-31T${end}` };
      const parsed = parseResult(result);
      assert.deepEqual(parsed.ok ? [] : inShort(parsed.issues), inOrder ? [] : ['bad-value $.completedAt']);
    });
  }

  test('times: the contract is strict where JSON Schema only notes a format', () => {
    for (const time of [
      'today',
      '2026-01-31',
      '2026-01-31T12:00:00',
      '2026-01-31T12:00:00+01:00',
      '2026-13-01T00:00:00Z',
    ]) {
      const issues = issuesOf(parseResult(changed(set(['startedAt'], time))));
      assert.deepEqual(inShort(issues), ['bad-value $.startedAt'], time);
    }
  });
});

test('a result is given back as a fresh and frozen copy', () => {
  const result = builtInResult(ANSWERS) as { step: { low: number } };
  const parsed = parseResult(result);
  assert.ok(parsed.ok && Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.step));
  result.step.low = 5;
  assert.equal(parsed.value.step?.low, 2);
});

test('any JSON at all is refused with reasons', () => {
  always(fc.jsonValue(), (value) => issuesOf(parseResult(value)).forEach(assertComplete), 500);
});

describe('JSON Schemas of a partner’s files', () => {
  test('take those of the demo', () => {
    assert.ok(isSupport(demoFile('support')), ajv.errorsText(isSupport.errors));
    assert.ok(isBenchmark(demoFile('benchmark')), ajv.errorsText(isBenchmark.errors));
  });

  const support: [name: string, change: Change][] = [
    ['no form', drop(['entries', 0, 'form'])],
    ['a link that is not https', set(['entries', 0, 'url'], 'http://example.org')],
    ['a link with a user name', set(['entries', 0, 'url'], 'https://user@example.org')],
    ['a mode that is none', set(['mode'], 'over')],
    ['no list of entries', drop(['entries'])],
    [
      'an action of five steps',
      set(['actionTexts'], { en: { a: { title: 'A', why: 'A.', done: 'A.', steps: ['1', '2', '3', '4', '5'] } } }),
    ],
    ['an empty title', set(['texts', 'en', 'voucher', 'title'], '')],
    ['a key too many', set(['entries', 0, 'price'], 10)],
  ];
  for (const [name, change] of support) {
    test(`support: ${name}`, () => assert.equal(isSupport(withChanges('support', change)), false));
  }

  const benchmark: [name: string, change: Change][] = [
    ['more than 100 per cent', set(['series', 0, 'values', 0, 'value'], 101)],
    ['no year', drop(['series', 0, 'values', 0, 'year'])],
    ['no population', drop(['texts', 'nl', 'members-2026', 'population'])],
    ['no series', set(['series'], [])],
  ];
  for (const [name, change] of benchmark) {
    test(`benchmark: ${name}`, () => assert.equal(isBenchmark(withChanges('benchmark', change)), false));
  }
});
