/** A definition without steps on the command line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ThenAndNow } from '../../src/engine/index.js';
import { calledOn } from './support/command.js';
import { tempFiles } from './support/made.js';

const text = readFileSync(new URL('../content/instruments/profile.json', import.meta.url), 'utf8');
const answers = (value: string) =>
  Object.fromEntries(['pace', 'calm', 'team'].flatMap((id) => [1, 2, 3].map((at) => [`${id}.${at}`, value])));
const file = tempFiles({
  'profile.json': text,
  'then.json': JSON.stringify(answers('never')),
  'now.json': JSON.stringify(answers('always')),
});
const definition = ['--assessment', file('profile.json')] as const;
const line = JSON.stringify({ id: 'one', answers: answers('sometimes') });

describe('a definition without steps', () => {
  test('validate takes it', async () => {
    const { err, status } = await calledOn('', 'validate', file('profile.json'));
    assert.deepEqual([status, err], [0, '']);
  });

  test('score gives scores and bands; verify confirms them', async () => {
    const { out, status } = await calledOn(line, 'score', ...definition);
    assert.equal(status, 0);
    const { bands, cells, step } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(
      [step, bands],
      [null, { pace: { low: 'middle', high: 'middle' }, calm: { low: 'middle', high: 'middle' } }],
    );
    assert.ok(cells);
    const verdict = await calledOn(out, 'verify', ...definition);
    assert.equal(verdict.status, 0, verdict.err);
  });

  test('a table has a column for each band, and none for steps', async () => {
    const { out } = await calledOn(line, 'score', ...definition, '--to', 'csv', '--labels', 'en');
    const [head = '', row = ''] = out.replace('\ufeff', '').split('\n');
    assert.match(head, /"Pace","Pace\.highest","Pace\.band"/);
    assert.doesNotMatch(head, /"step|"plan|"hold|"robustness|"binding/);
    assert.match(row, /3,3,"Middle"/);
  });

  test('the scores alone come with their bands', async () => {
    const { out } = await calledOn(line, 'score', ...definition, '--only', 'cells');
    assert.deepEqual(Object.keys(JSON.parse(out) as object), ['id', 'cells', 'bands']);
  });

  test('compare says what moved, without a step', async () => {
    const { out, status } = await calledOn('', 'compare', file('then.json'), file('now.json'), ...definition);
    const { cells, hold, plan, step } = JSON.parse(out) as ThenAndNow;
    assert.deepEqual([status, step, plan, hold], [0, null, null, null]);
    assert.deepEqual(cells.pace, { then: { low: 0, high: 0 }, now: { low: 9, high: 9 }, direction: 'up' });
  });

  for (const command of ['cohort', 'merge'] as const) {
    test(`${command} refuses it, and says why`, async () => {
      const { err, out, status } = await calledOn(line, command, '-', ...definition);
      assert.deepEqual([out, status], ['', 2]);
      assert.match(err, /profile\.json: Figures of many firms are tables of steps; this definition has none\.\n$/);
    });
  }
});
