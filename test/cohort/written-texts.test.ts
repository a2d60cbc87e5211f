/** What visitors wrote in their own words is in no figure: not in the tally, not in its file, not in what is published. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf } from '../../src/contract/index.js';
import { publish, readLine, Tally, tallyFile } from '../../src/cohort/index.js';
import type { Counted } from '../../src/cohort/index.js';
import type { Answers } from '../../src/engine/index.js';
import { add, broken, set } from '../contract/support/change.js';
import type { Change } from '../contract/support/change.js';
import { taken } from '../contract/support/taken.js';
import { resultOf } from './support/results.js';

const WRITTEN = 'Ask Mrs Jansen';
const words = { question: 'Who knows?', label: 'Who knows' };
const changes: Change[] = [
  set(['schemaVersion'], 2),
  add(['items'], { id: 'note', type: 'text', maxLength: 30 }),
  add(['sections', 1, 'items'], 'note'),
  set(['texts', 'en', 'items', 'note'], words),
  set(['texts', 'nl', 'items', 'note'], words),
];

describe('results with texts, and the same without', async () => {
  const assessment = taken(broken(...changes));
  const counted: Counted = { assessment, hash: await hashOf(assessment) };
  const answers: Answers = { size: 'small', 'use.often': 'some', 'use.shared': 'no', which: ['stock'] };
  const tallyOf = async (typed: Answers): Promise<Tally> => {
    const tally = new Tally(counted);
    for (let at = 0; at < 60; at += 1) {
      const result = resultOf(counted, { ...answers, ...typed }, { id: `r-${at}` });
      assert.deepEqual(result.texts, 'note' in typed ? typed : undefined);
      const line: unknown = JSON.parse(JSON.stringify(result));
      const outcome = await readLine(line, { assessment, sources: {}, respondent: null });
      assert.ok(outcome.kind === 'result', JSON.stringify(outcome));
      tally.add(outcome.result);
    }
    return tally;
  };
  const [without, withTexts] = [await tallyOf({}), await tallyOf({ note: WRITTEN })];

  test('are counted alike', () => {
    assert.deepEqual(withTexts.counts(), without.counts());
    assert.equal(withTexts.counts().firms, 60);
  });

  test('give the same file of a tally, and the same figures', async () => {
    const files = async (tally: Tally) =>
      JSON.stringify([tallyFile(counted, tally.part()), await publish(tally.counts())]);
    const found = await files(withTexts);
    assert.equal(found, await files(without));
    assert.ok(!found.includes('Jansen') && !found.includes('note'));
  });
});
