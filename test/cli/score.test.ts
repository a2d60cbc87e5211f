import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LONGEST } from '../../src/cli/input/lines.js';
import { parseResult } from '../../src/contract/index.js';
import type { Result } from '../../src/engine/index.js';
import { AT, resultsOf, scorerWith } from './support/made.js';
import { runOn } from './support/streams.js';

const GOOD = '{"use.frequency":"weekly"}\n';

const resultIn = (line = '') => JSON.parse(line) as Result;

/** A line, the one error of it that is looked at, and how many it has. */
const bad: [name: string, line: string | Uint8Array, error: RegExp, count?: number][] = [
  ['no JSON', 'weekly', /^line 2: .*found "w" at column 1\. .* \[not-json\]$/],
  ['JSON that is cut off', '{"use.frequency":"week', /^line 2: .*found the end of the line\. /],
  ['two values on a line', '{} {}', /^line 2: .*found "\{" at column 4\. Write one whole JSON value on each line\./],
  ['a comma too many', '{"use.frequency":"weekly",}', /^line 2: .*found "\}" at column 27\./],
  [
    'too long',
    `{"x":"${'x'.repeat(LONGEST)}"}`,
    /^line 2: .* at most 1000000 bytes.* Is there a line break missing\? \[too-/,
  ],
  [
    'another encoding',
    Buffer.from('{"id":"caf\u00e9"}', 'latin1'),
    /^line 2: Expected text in UTF-8.* Save the file as UTF-8\./,
  ],
  [
    'an unknown item',
    '{"use.freqency":"weekly"}',
    /^line 2 \$\['use\.freqency'\]: .* Did you mean "use.frequency"\? \[unknown-ref/,
  ],
  [
    'an unknown option',
    '{"use.frequency":"wekly"}',
    /^line 2 \$\['use\.frequency'\]: .*found "wekly"\. Did you mean "weekly"\? \[bad-/,
  ],
  ['an unknown option in a list', '{"use.technologies":["x"]}', /^line 2 \$\['use\.technologies'\]\[0\]: /],
  ['an option for a list', '{"use.technologies":"text-analysis"}', /^line 2 .* Write \["text-analysis"\]\./],
  ['several mistakes', '{"use.frequency":1,"use.reach":2}', /^line 2 \$\['use\.frequency'\]: /, 2],
  ['a list', '[]', /^line 2: Expected an object of answers by item id, found a list of 0\./],
  ['a text', '"weekly"', /^line 2: Expected an object of answers/],
  ['null', 'null', /^line 2: Expected an object of answers/],
  ['a mistake under "answers"', '{"answers":{"use.frequency":"x"}}', /^line 2 \$\.answers\['use\.frequency'\]: /],
  ['answers that are a list', '{"answers":[],"id":"x"}', /^line 2 \$\.answers: Expected an object of answers/],
  ['an empty id', '{"answers":{},"id":""}', /^line 2 \$\.id: /],
  [
    'a time that is none',
    '{"answers":{},"completedAt":"today"}',
    /^line 2 \$\.completedAt: Expected a time such as 2026-/,
  ],
  ['a time without a zone', '{"answers":{},"startedAt":"2026-01-31T12:00:00"}', /^line 2 \$\.startedAt: /],
  ['a language that is none', '{"answers":{},"language":"Dutch"}', /^line 2 \$\.language: Expected a language tag/],
  ['a depth that is none', '{"answers":{},"depth":"deep"}', /^line 2 \$\.depth: Expected one of full, quick/],
  [
    'an unknown key beside "answers"',
    '{"answers":{},"langage":"nl"}',
    /^line 2 \$\.langage: .* Did you mean "language"\?/,
  ],
  [
    'a key that reaches what is inherited',
    '{"__proto__":{"use.frequency":"weekly"}}',
    /^line 2 \$\.__proto__: .*\[forbidden-key\]/,
  ],
  ['the key of the answers misspelt', '{"id":"a","answer":{}}', /^line 2 \$\.id: Expected the id of an item/, 2],
];

describe('a bad line is told with its number, the others go on', () => {
  for (const [name, line, error, count = 1] of bad) {
    test(name, async () => {
      const run = await runOn(await scorerWith(), GOOD, line, `\n${GOOD}`);
      assert.match(run.err[0] ?? '', error);
      assert.deepEqual([run.lines, run.bad, run.err.length], [3, 1, count]);
      assert.deepEqual(
        run.out.map((one) => resultIn(one).id),
        ['line-1', 'line-3'],
      );
    });
  }

  test('numbers count empty lines, which are no error', async () => {
    const run = await runOn(await scorerWith(), `\r\n${GOOD}\n \nx\r\n\n${GOOD}`);
    assert.deepEqual([run.lines, run.bad], [3, 1]);
    assert.match(run.err[0] ?? '', /^line 5: /);
    assert.deepEqual(
      run.out.map((one) => resultIn(one).id),
      ['line-2', 'line-7'],
    );
  });
});

describe('a result', () => {
  test('of bare answers has what the command says', async () => {
    const [result] = await resultsOf([{ 'use.frequency': 'weekly' }]);
    assert.ok(result && parseResult(result).ok);
    const { answers, completedAt, depth, id, language, startedAt } = result;
    assert.deepEqual(
      { answers, completedAt, depth, id, language, startedAt },
      {
        answers: { 'use.frequency': 'weekly' },
        completedAt: AT,
        depth: 'full',
        id: 'line-1',
        language: 'nl',
        startedAt: AT,
      },
    );
  });

  test('of an envelope has what the line says', async () => {
    const said = {
      ...{
        id: 'firm 7 é',
        language: 'pt-BR',
        startedAt: '2026-01-31T12:00:00Z',
        completedAt: '2026-01-31T12:08:00.5Z',
      },
      ...{ depth: 'quick', answers: { 'use.frequency': 'weekly' } },
    };
    const [result] = await resultsOf([said]);
    assert.ok(result && parseResult(result).ok);
    assert.deepEqual({ ...result, ...said }, result);
    assert.deepEqual([result.plan, result.support], [null, []]);
  });

  test('that was never started began when it ended', async () => {
    const [result] = await resultsOf([{ answers: {}, completedAt: '2026-01-31T12:00:00Z' }]);
    assert.equal(result?.startedAt, '2026-01-31T12:00:00Z');
  });

  test('is one for each line, in order', async () => {
    const results = await resultsOf(Array.from({ length: 30 }, (_, at) => ({ id: `firm-${at}`, answers: {} })));
    assert.deepEqual(
      results.map(({ id }) => id),
      Array.from({ length: 30 }, (_, at) => `firm-${at}`),
    );
  });
});
