import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Result } from '../../src/engine/index.js';
import { calledOn, summary } from './support/command.js';
import { jsonLines, tempFiles } from './support/made.js';

describe('other inputs', () => {
  const lines = [
    { id: 'a', answers: { 'use.frequency': 'weekly' } },
    { id: 'b', answers: {} },
  ];
  const idsIn = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id);
  const file = tempFiles({
    'one.ndjson': jsonLines(lines.slice(0, 1)),
    'two.json': JSON.stringify(lines, null, 2),
    'firms.csv': 'id,use.frequency\nc,weekly',
  });

  test('several files of several kinds; an id that an earlier one has is told', async () => {
    const { err, out, status } = await calledOn('', 'score', file('one.ndjson'), file('two.json'), file('firms.csv'));
    assert.deepEqual([status, idsIn(out)], [1, ['a', 'b', 'c']]);
    assert.match(err, /two\.json item 1 \$\.id: Expected an id of its own, found "a", that of .*one\.ndjson line 1\. /);
    assert.ok(err.endsWith(summary(3, 1)), err);
  });

  test('a file that is not there is told, and the others are read', async () => {
    const { err, out, status } = await calledOn('', 'score', 'no-such-file', file('one.ndjson'));
    assert.deepEqual([status, idsIn(out)], [2, ['a']]);
    assert.equal(err, `no-such-file: There is no such file. Check its name and folder.\n${summary(1)}`);
  });

  test('a list in JSON, with the item that is wrong', async () => {
    const { err, out } = await calledOn(
      '[{"answers":{}},{"use.reach":"x"},{"use.reach":"one","use.reach":"one"}]',
      'score',
    );
    assert.deepEqual(idsIn(out), ['line-1']);
    assert.match(err, /^item 2 \$\['use\.reach'\]: .*\nitem 3 \$\['use\.reach'\]: Expected each key once, /);
  });

  test('a list that is cut off', async () => {
    const { err, status } = await calledOn('[{"answers":{}},\n{"answers"', 'verify');
    assert.equal(status, 2);
    assert.equal(
      err,
      'standard input: It begins as a list, but is no JSON from line 2, column 11 on. Check commas and brackets there.\n',
    );
  });

  test('CloudEvents, and results, whose answers are scored again', async () => {
    const scored = await calledOn(jsonLines(lines.slice(0, 1)), 'score', '--at', '2026-01-31T12:00:00Z');
    const event = jsonLines([{ specversion: '1.0', type: 'x', id: 'a', data: JSON.parse(scored.out) as unknown }]);
    assert.equal((await calledOn(event, 'verify')).err, summary(1));
    assert.equal((await calledOn(event, 'score')).out, scored.out);
    const forged = event.replace('"low":2', '"low":3');
    assert.match((await calledOn(forged, 'verify')).err, /^line 1 data \$\.step\.low: Expected 2, found 3\./);
  });

  test('parts of results: the same as in whole ones', async () => {
    const whole = JSON.parse((await calledOn(jsonLines(lines.slice(0, 1)), 'score')).out) as Result;
    const quick = await calledOn(jsonLines(lines.slice(0, 1)), 'score', '--only', 'step,cells');
    assert.deepEqual(JSON.parse(quick.out), { id: 'a', step: whole.step, cells: whole.cells });
    const slow = await calledOn(jsonLines(lines.slice(0, 1)), 'score', '--only', 'plan,step');
    assert.deepEqual(JSON.parse(slow.out), { id: 'a', plan: whole.plan, step: whole.step });
  });
});
