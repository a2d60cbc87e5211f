/** `npm run test:faults` runs this with many more; FAULT_DELIVERIES and FAULT_SEED set others. */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HTTP } from 'cloudevents';
import type { Envelope } from '../../src/delivery/index.js';
import type { Result } from '../../src/engine/index.js';
import { chanceOf } from './support/chance.js';
import { FaultServer } from './support/fault-server.js';
import { resultWith } from './support/results.js';
import { Visitor } from './support/visitor.js';

const SEED = process.env.FAULT_SEED ?? '20261124';
const DELIVERIES = Number(process.env.FAULT_DELIVERIES ?? 100);
const VISITORS = Math.ceil(DELIVERIES / 50);

async function visit(visitor: Visitor, index: number): Promise<void> {
  for (let number = index; number < DELIVERIES; number += VISITORS) await visitor.share(resultWith(`result-${number}`));
  await visitor.finish();
}

/** Is gone for a moment, again and again. */
async function unrest(server: FaultServer, until: AbortSignal): Promise<number> {
  const chance = chanceOf(`${SEED}:unrest`);
  let times = 0;
  while (!until.aborted) {
    // This is the fault itself, not a wait for something.
    // oxlint-disable-next-line ours/no-guessed-wait
    await new Promise((resolve) => setTimeout(resolve, 100 + chance() * 400));
    await server.goAway(chance() * 80);
    times += 1;
  }
  return times;
}

function assertArrived(bodies: readonly string[] | undefined, result: Result, anonymous: boolean): void {
  assert.ok(bodies, `${result.id} did not arrive`);
  assert.equal(new Set(bodies).size, 1, 'each try has the same body');
  const body = bodies[0] ?? '';
  const event = HTTP.toEvent({ headers: { 'content-type': 'application/cloudevents+json' }, body });
  (event as unknown as { validate(): boolean }).validate();
  const { data } = JSON.parse(body) as Envelope;
  assert.deepEqual(data.answers, result.answers);
  if (anonymous) assert.ok(!body.includes(result.id));
  else assert.deepEqual(data, result);
}

test(`${DELIVERIES} results under faults, seed ${SEED}`, { timeout: 300_000 }, async (context) => {
  const begin = performance.now();
  const server = new FaultServer(SEED);
  const endpoint = await server.open();
  const visitors = Array.from({ length: VISITORS }, (_, index) => {
    const habits = { locks: index % 3 !== 0, stores: index % 8 !== 7, chance: chanceOf(`${SEED}:visitor-${index}`) };
    return new Visitor({ name: `visitor-${index}`, endpoint, ...habits });
  });
  const over = new AbortController();
  const away = unrest(server, over.signal);
  await Promise.all(visitors.map(visit));
  over.abort();
  const times = await away;
  await server.close();

  const agreed = new Map(visitors.flatMap((visitor) => [...visitor.agreed]));
  const refused = visitors.flatMap((visitor) => [...visitor.refused]);
  for (const [id, { result, anonymous }] of agreed) assertArrived(server.taken.get(id), result, anonymous);
  assert.deepEqual([...server.taken.keys()].sort(), [...agreed.keys()].sort(), 'each once, and nothing else');
  assert.equal(agreed.size + refused.length, DELIVERIES);
  assert.equal(server.elsewhere, 0, 'nothing follows a redirect');
  // What was left out would make this a test of nothing.
  if (DELIVERIES >= 1000) assert.equal(server.met.size, 16, [...server.met.keys()].join());

  const repeats = [...server.taken.values()].reduce((sum, bodies) => sum + bodies.length - 1, 0);
  context.diagnostic(
    `${agreed.size} agreed to, ${server.taken.size} arrived; ${refused.length} refused, vetoed or forgotten, 0 arrived; ` +
      `${server.requests} requests, ${repeats} repeats, ${times} times away; ${((performance.now() - begin) / 1000).toFixed(1)} s`,
  );
  context.diagnostic([...server.met].map(([name, count]) => `${name} ${count}`).join(', '));
});
