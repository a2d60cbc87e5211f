import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { hashOf } from '../../src/contract/index.js';
import { encodeAnswers } from '../../src/engine/index.js';
import type { Result, ThenAndNow } from '../../src/engine/index.js';
import { calledOn, summary } from './support/command.js';
import { jsonLines, resultsOf, tempFiles } from './support/made.js';

const THEN = { 'profile.size': '2-9', 'use.frequency': 'monthly', 'can.people.tools': 'private-accounts' };
const NOW = { ...THEN, 'use.frequency': 'weekly', 'can.people.tools': 'few-company-accounts' };
const hash = await hashOf(assessment);
const ticks = [{ item: 'can.people.tools', to: 2 }];
const code = encodeAnswers(assessment, THEN, { hash, date: '2026-01-31', ticks });
const otherScoring = encodeAnswers(assessment, THEN, { hash: `sha256-${'0'.repeat(64)}` });
const mistyped = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
const [result] = await resultsOf([{ id: 'today', answers: NOW }]);
assert.ok(result);

const older = {
  schemaVersion: '1.0.0',
  id: 'old',
  assessment: { id: 'ai-maturity', version: '1.0.0', hash: 'x' },
  answers: { ...THEN, 'use.gone': 'yes' },
};
const file = tempFiles({
  'code.txt': `${code.toLowerCase()}\n`,
  'code.json': JSON.stringify(code),
  'answers.json': JSON.stringify(THEN, null, 2),
  'result.json': JSON.stringify(result, null, 2),
  'older.json': JSON.stringify(older),
  'wrong.json': '{"use.frequency":"wekly"}',
  'wrong.txt': mistyped,
  'no.txt': 'weekly',
});

interface Compared extends ThenAndNow {
  readonly assessment: Result['assessment'];
  readonly visits: Readonly<Record<'then' | 'now', Readonly<Record<string, unknown>>>>;
}

async function compared(old: string, recent: string, stdin = ''): Promise<Compared> {
  const { err, out, status } = await calledOn(stdin, 'compare', old, recent);
  assert.deepEqual([status, err], [0, '']);
  return JSON.parse(out) as Compared;
}

describe('score takes a code', () => {
  const inputs: Readonly<Record<string, readonly [stdin: string, ...args: string[]]>> = {
    'in place of a file': ['', code],
    'in small letters, without groups': ['', code.toLowerCase().replaceAll('-', '')],
    'on a line': [`${code}\n`],
    'on a line of JSON': [jsonLines([code])],
    'in a file': ['', file('code.txt')],
  };
  for (const [where, [stdin, ...args]] of Object.entries(inputs)) {
    test(where, async () => {
      const { err, out, status } = await calledOn(stdin, 'score', ...args);
      assert.deepEqual([status, err], [0, summary(1)]);
      const scored = JSON.parse(out) as Result;
      const { answers, completedAt, depth, id } = scored;
      assert.deepEqual(
        { answers, completedAt, depth, id },
        { answers: THEN, completedAt: '2026-01-31T00:00:00Z', depth: 'full', id: 'line-1' },
      );
      assert.equal((await calledOn(out, 'verify', '--strict')).status, 0);
    });
  }

  test('and refuses a mistyped one, with its line', async () => {
    const { err, out, status } = await calledOn(`${code}\n${mistyped}\n`, 'score');
    assert.deepEqual([status, out.split('\n').length], [1, 2]);
    assert.match(
      err,
      /^line 2: Expected an answer code of ai-maturity, found "[\w-]+"\. The code is mistyped\. .* \[bad-code\]\n2 read: 1 good, 1 refused/,
    );
  });

  test('and says that scoring has changed since', async () => {
    const { err, status } = await calledOn(otherScoring, 'score');
    assert.equal(status, 0);
    assert.match(
      err,
      /^line 1: The scan has changed since this code was made\. .*\[changed\]\n1 read: 1 good, 0 refused, 1 with a warning\.\n$/,
    );
  });
});

describe('code prints', () => {
  for (const name of ['answers.json', 'result.json']) {
    test(`the code of ${name}, which score takes`, async () => {
      const { err, out, status } = await calledOn('', 'code', file(name));
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /^[0-9A-Z]{5}(?:-[0-9A-Z]{5})+\n$/);
      const scored = JSON.parse((await calledOn(out, 'score')).out) as Result;
      assert.deepEqual(scored.answers, name === 'result.json' ? result.answers : THEN);
    });
  }

  test('the code of a result from standard input, with its date', async () => {
    const { out } = await calledOn(JSON.stringify(result), 'code', '-');
    const scored = JSON.parse((await calledOn(out, 'score')).out) as Result;
    assert.equal(scored.completedAt.slice(0, 10), result.completedAt.slice(0, 10));
  });
});

describe('compare', () => {
  for (const old of ['code.txt', 'code.json', 'answers.json']) {
    test(`${old} with a result`, async () => {
      const { plan, step } = await compared(file(old), file('result.json'));
      assert.equal(step?.then.id, 'exploring');
      const tools = plan?.stages.find(({ item }) => item === 'can.people.tools');
      assert.deepEqual([tools?.outcome, tools?.ticked], ['done', old !== 'answers.json']);
    });
  }

  test('a code with standard input', async () => {
    const { visits } = await compared(code, '-', JSON.stringify(result));
    assert.deepEqual(visits.then, {
      id: null,
      date: '2026-01-31',
      depth: 'full',
      assessment: null,
      sameDefinition: true,
    });
    assert.deepEqual([visits.now.id, visits.now.sameDefinition], ['today', true]);
  });

  test('a result of an earlier version: what cannot be carried over is listed', async () => {
    const { assessment: of, notCarried, visits } = await compared(file('older.json'), file('result.json'));
    assert.deepEqual(notCarried, [{ item: 'use.gone', reason: 'item' }]);
    assert.deepEqual(visits.then.assessment, older.assessment);
    assert.equal(visits.then.sameDefinition, false);
    assert.equal(of.hash, hash);
  });

  const refused: readonly (readonly [old: string, message: RegExp])[] = [
    [mistyped, /^code: .*The code is mistyped\./],
    [file('wrong.txt'), /wrong\.txt: .*The code is mistyped\./],
    [file('wrong.json'), /wrong\.json \$\['use\.frequency'\]: .*Did you mean "weekly"\?/],
    [file('no.txt'), /no\.txt: Expected JSON, /],
    ['no-such-file', /^no-such-file: There is no such file\./],
  ];
  for (const [old, message] of refused) {
    test(`${old.split(/[\\/]/).at(-1) ?? ''} is refused`, async () => {
      const { err, out, status } = await calledOn('', 'compare', old, file('result.json'));
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }
});
