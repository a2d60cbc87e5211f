import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '../../../src/engine/index.js';
import { mergeVoices } from '../../../src/engine/index.js';
import { builtIn } from '../support/built-in.js';
import { randomSheets, random } from '../support/random-sheets.js';
import { PART } from '../support/runs.js';
import { naiveVoices } from './naive.js';

test('range, differences, median and deviation agree with a second program', () => {
  const next = random(5);
  const sheets = randomSheets(Infinity, 6);
  const take = (): Answers => {
    const sheet = sheets.next();
    return sheet.done ? {} : sheet.value;
  };
  const met = new Set<string>();
  for (let run = 0; run < 10_000 * PART; run += 1) {
    const lead = take();
    const others = Array.from({ length: 1 + Math.floor(next() * 9) }, take);
    const voices = mergeVoices(builtIn, { answers: lead }, others);
    assert.deepEqual(voices, naiveVoices(lead, others), JSON.stringify({ lead, others }));
    for (const { answered, deviation, lead: own } of voices.items) {
      met.add(`${answered} answered`);
      met.add(own === null ? 'lead does not know' : 'lead knows');
      met.add(`deviation ${deviation}`);
    }
    met.add(`${voices.discuss.length} to discuss`);
    met.add(`${voices.step.high - voices.step.low} steps apart`);
  }
  // Otherwise the random cases would be too much alike to show anything.
  assert.ok(met.size > 30, [...met].join(', '));
});
