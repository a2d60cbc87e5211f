import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import type { Envelope } from '../../src/delivery/index.js';
import { createResult } from '../../src/engine/index.js';
import type { Result } from '../../src/engine/index.js';
import { ANSWERS, builtInResult, SOURCES } from '../contract/support/results.js';
import { ENDPOINT, started, World } from './support/world.js';

const NOW = builtInResult(ANSWERS);

/** A result whose firm came back with an earlier one. */
function cameBack(id: string): Result {
  const { completedAt, language, startedAt } = NOW;
  const previous = { id: 'the-earlier-one', date: '2026-01-02', depth: 'full', answers: ANSWERS } as const;
  return createResult(assessment, ANSWERS, {
    ...{ id, completedAt, language, startedAt, hash: NOW.assessment.hash },
    previous: { ...previous, assessment: NOW.assessment, stepThen: null },
  });
}

async function sent(choice: { readonly anonymous: boolean; readonly previous?: unknown }): Promise<Result> {
  const world = new World();
  started(world).delivery.enqueue(cameBack('r'), ENDPOINT, { consent: true, ...choice } as never);
  await world.settled();
  const [one] = world.sent;
  assert.ok(one);
  return (JSON.parse(one.init.body as string) as Envelope).data;
}

describe('the earlier visit in a delivery', () => {
  for (const previous of [undefined, false, null, 'true', 1]) {
    test(`stays behind for ${String(previous)}`, async () => {
      const data = await sent({ anonymous: false, previous });
      assert.ok(!('previous' in data));
      assert.deepEqual((await verify(data, assessment, SOURCES)).issues, []);
    });
  }

  test('goes along after a yes of its own, and can be computed again', async () => {
    const data = await sent({ anonymous: false, previous: true });
    assert.deepEqual(data.previous, JSON.parse(JSON.stringify(cameBack('r').previous)));
    const { differences } = await verify(data, assessment, SOURCES);
    assert.deepEqual(differences, []);
  });

  test('is not named in an anonymous result', async () => {
    const data = await sent({ anonymous: true, previous: true });
    assert.equal(data.previous?.id, null);
    assert.ok(!JSON.stringify(data).includes('the-earlier-one'));
    assert.deepEqual(data.previous.answers, ANSWERS);
    assert.deepEqual((await verify(data, assessment, SOURCES)).differences, []);
  });

  test('stays behind in an anonymous result, too', async () => {
    assert.ok(!('previous' in (await sent({ anonymous: true }))));
  });
});
