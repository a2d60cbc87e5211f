import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import type { Envelope } from '../../src/delivery/index.js';
import { withVoices } from '../../src/engine/index.js';
import type { Result } from '../../src/engine/index.js';
import { ANSWERS, builtInResult, SOURCES } from '../contract/support/results.js';
import { ENDPOINT, started, World } from './support/world.js';

const RESULT = withVoices(assessment, builtInResult(ANSWERS), [{ 'use.frequency': 'never' }]);

async function sent(choice: object): Promise<Result> {
  const world = new World();
  started(world).delivery.enqueue(RESULT, ENDPOINT, { consent: true, anonymous: false, ...choice });
  await world.settled();
  const [one] = world.sent;
  assert.ok(one);
  return (JSON.parse(one.init.body as string) as Envelope).data;
}

describe('what colleagues see, in a delivery', () => {
  for (const choice of [{}, { voices: false }, { voices: 'true' }, { voices: 1 }, { previous: true }]) {
    test(`stays behind for ${JSON.stringify(choice)}`, async () => {
      const data = await sent(choice);
      assert.ok(!('voices' in data));
      assert.equal((await verify(data, assessment, SOURCES)).ok, true);
    });
  }

  for (const anonymous of [false, true]) {
    test(`goes along after a yes of its own, ${anonymous ? 'without' : 'with'} a name, and can be computed again`, async () => {
      const data = await sent({ anonymous, voices: true });
      assert.deepEqual(data.voices, RESULT.voices);
      assert.equal((await verify(data, assessment, SOURCES)).ok, true);
    });
  }
});
