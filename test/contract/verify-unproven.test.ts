import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, verify } from '../../src/contract/index.js';
import { createResult } from '../../src/engine/index.js';
import type { Assessment } from '../../src/engine/index.js';
import { tangled } from '../engine/support/indices.js';

test('a plan that is not proven the least is made again alike: another route or another word is found', async () => {
  const { answers, assessment: index } = tangled();
  const result = createResult(index, answers, {
    ...{ id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:09:00Z' },
    hash: await hashOf(index),
  });
  const { plan } = result;
  assert.ok(plan?.proven === false);
  assert.deepEqual(await pathsOf(result, index), []);
  const { proven, ...without } = plan;
  assert.deepEqual(await pathsOf({ ...result, plan: without }, index), ['$.plan.proven']);
  const cheaper = { ...plan, effort: plan.effort - 1 };
  assert.deepEqual(await pathsOf({ ...result, plan: cheaper }, index), ['$.plan.effort']);
  const claimed = { ...result, plan: { ...plan, proven: !proven } };
  assert.match((await verify(claimed, index)).issues[0]?.path ?? '', /plan\.proven/);
});

async function pathsOf(value: unknown, of: Assessment): Promise<string[]> {
  const { differences, issues } = await verify(value, of);
  assert.deepEqual(issues, []);
  return differences.map(({ path }) => path);
}
