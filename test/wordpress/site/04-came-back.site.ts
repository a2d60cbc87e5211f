import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { assessment } from '../../../src/content/index.js';
import { envelopeOf } from '../../../src/delivery/index.js';
import { createResult, withVoices } from '../../../src/engine/index.js';
import type { Result } from '../../../src/engine/index.js';
import { builtInResult } from '../../contract/support/results.js';
import { stepOf } from '../../engine/support/step.js';
import { forgetful } from './support/deliveries.js';
import { firm, post, stored } from './support/results.js';
import { command, count, site, sql, TABLE } from './support/site.js';

forgetful();
before(() => void sql(`delete from ${TABLE}`));

const THEN = firm(1);
const NOW = builtInResult(firm(2));

/** Of a firm that came back, and asked its colleagues. */
function result(id: string) {
  const { completedAt, language, startedAt } = NOW;
  const visit = {
    id: 'then',
    date: '2026-01-31',
    depth: 'full',
    answers: THEN,
    assessment: null,
    stepThen: null,
  } as const;
  const back = createResult(assessment, NOW.answers, {
    ...{ id, completedAt, language, startedAt, hash: NOW.assessment.hash },
    previous: { ...visit, ticks: [{ item: 'can.people.tools', to: 2 }] },
  });
  const { previous, voices, ...all } = withVoices(assessment, back, [firm(0), firm(3), firm(4)]);
  assert.ok(previous && voices);
  return { ...all, previous, voices };
}

const deliver = (one: Result, isAnonymous = false) =>
  post(
    JSON.stringify(envelopeOf(one, { anonymous: isAnonymous, source: site.url, newId: () => `${one.id}-anonymous` })),
  );

test('a result with an earlier visit and what colleagues see is kept as it was sent, and the command verifies it', async () => {
  const whole = result('whole');
  assert.equal((await deliver(whole)).status, 201);
  assert.equal((await deliver(whole, true)).status, 201);
  const lines = stored();
  const kept = lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { data: Result }).data);
  const anonymous = envelopeOf(whole, { anonymous: true, newId: () => 'whole-anonymous' }).data;
  for (const sent of [JSON.parse(JSON.stringify(whole)) as Result, anonymous])
    assert.deepEqual(
      kept.find(({ id }) => id === sent.id),
      JSON.parse(JSON.stringify(sent)),
    );
  const verdict = command(['verify'], lines);
  assert.equal(verdict.status, 0, verdict.stderr);
});

const FORGED: readonly (readonly [what: string, place: string, change: (one: ReturnType<typeof result>) => Result])[] =
  [
    [
      'a step of then that does not follow from its answers',
      '$.previous.step.low',
      (one) => ({ ...one, previous: { ...one.previous, step: { ...stepOf(one.previous), low: 5, high: 5 } } }),
    ],
    [
      'a step for all of them that does not follow',
      '$.voices.step.low',
      (one) => ({ ...one, voices: { ...one.voices, step: { ...stepOf(one.voices), low: 5, high: 5 } } }),
    ],
    ['nothing to talk about', '$.voices.discuss.0', (one) => ({ ...one, voices: { ...one.voices, discuss: [] } })],
  ];
for (const [what, place, change] of FORGED) {
  test(`one with ${what} is refused as a whole, with the place, and for good`, async () => {
    const had = count();
    const answer = await deliver(change(result('forged')));
    const reason = await answer.text();
    assert.ok(reason.includes(`does not follow from the answers: ${place}`), reason);
    assert.equal(answer.status, 422);
    assert.equal(answer.headers.get('retry-after'), null);
    assert.equal(count(), had);
  });
}
