/** How much work the contract has with large files. Counted in blocks of code that run, so that no machine is too slow for it. */
import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { after, before, describe, test } from 'node:test';
import { parseDefinitionJson } from '../../../src/contract/index.js';
import { isShort } from '../../engine/support/runs.js';
import { KINDS } from './kinds.js';

/** Blocks; a million take 6 to 12 milliseconds. */
const MOST = 18_000_000;
/** Those that had most work once. A short run has these only. */
const WORST = [
  'many options',
  'scores of scores',
  'fifty languages without texts',
  'a hidden answer, for firms of 64 kinds',
];

describe('a file of 900 kB is accepted or refused with little work', () => {
  const session = new Session();
  before(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  after(() => session.disconnect());

  async function blocksOf(action: () => void): Promise<number> {
    await session.post('Profiler.takePreciseCoverage');
    action();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ranges = result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  }

  for (const [name, make] of Object.entries(KINDS)) {
    if (isShort && !WORST.includes(name)) continue;
    test(name, async () => {
      const text = make();
      assert.ok(text.length > 150_000 && text.length <= 1_000_000, `${text.length} characters`);
      const blocks = await blocksOf(() => void parseDefinitionJson(text));
      assert.ok(blocks <= MOST, `${blocks} blocks`);
    });
  }
});
