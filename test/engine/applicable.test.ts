import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicable } from '../../src/engine/applicable.js';
import type { Answers, Assessment } from '../../src/engine/index.js';

const ids = Array.from({ length: 10 }, (_, at) => `q${at}`);

const assessment: Assessment = {
  id: 'ten',
  version: '1.0.0',
  minutes: 1,
  validation: 'not-validated',
  sections: [{ id: 's', items: ids }],
  items: ids.map((id) => ({
    id,
    type: 'single',
    options: [
      { id: 'no', value: 0 },
      { id: 'yes', value: 1 },
      { id: 'na', notApplicable: true },
    ],
  })),
  dimensions: [{ id: 'd', items: ids.map((item) => ({ item })) }],
  steps: [],
};

/** Those of the items are answered with "not applicable" whose bit is set. */
const sheet = (bits: number): Answers => Object.fromEntries(ids.map((id, at) => [id, (bits >> at) & 1 ? 'na' : 'yes']));

test('firms to which the same items apply share one reduced assessment; of the many there may be, the last are kept', () => {
  const first = applicable(assessment, sheet(1));
  assert.equal(applicable(assessment, { ...sheet(1), q5: 'no' }), first);
  for (let bits = 2; bits < 200; bits++) applicable(assessment, sheet(bits));
  assert.equal(applicable(assessment, sheet(1)), first);
  // It is a newer one again than all but those that follow now.
  for (let bits = 200; bits < 400; bits++) applicable(assessment, sheet(bits));
  assert.equal(applicable(assessment, sheet(1)), first);
  for (let bits = 400; bits < 1000; bits++) applicable(assessment, sheet(bits));
  const again = applicable(assessment, sheet(1));
  assert.notEqual(again, first);
  assert.deepEqual(again, first);
  assert.deepEqual(
    again.items.map(({ id }) => id),
    ids.slice(1),
  );
});
