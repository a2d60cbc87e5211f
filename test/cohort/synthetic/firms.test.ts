/** Made-up firms: as official figures have it, and results that verify. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Tally } from '../../../src/cohort/index.js';
import { verify } from '../../../src/contract/index.js';
import { evaluate } from '../../../src/engine/index.js';
import { builtIn } from '../support/results.js';
import { random } from '../../engine/support/random-sheets.js';
import { syntheticAnswers, syntheticFirms, syntheticResults } from './firms.js';
import { LEVELS, officialUse } from './intensity.js';
import { useBySector, useBySize } from './official.js';
import { stepOf } from '../../engine/support/step.js';

/** Answers alone: a whole result of each, with its plan, takes long, and nobody looks at it. */
const FIRMS = syntheticAnswers(4000, 3);
const uses = FIRMS.map(({ answers }) => {
  const { 'use.frequency': frequency = '' } = answers;
  return frequency !== 'never' && frequency !== 'tried';
});

function shareWhere(isIn: (answers: (typeof FIRMS)[number]['answers']) => boolean): number {
  const members = [...FIRMS.keys()].filter((at) => isIn(FIRMS[at]?.answers ?? {}));
  assert.ok(members.length > 100);
  return members.filter((at) => uses[at]).length / members.length;
}

describe('the use of AI is within one point of the official share', () => {
  for (const [size, share] of useBySize) {
    test(`in firms of ${size}`, () => {
      const found = shareWhere((answers) => answers['profile.size'] === size);
      assert.ok(Math.abs(found - share) < 0.01, `${found} instead of ${share}`);
    });
  }
  for (const [sector, share] of useBySector) {
    test(`in ${sector}, of ten people or more`, () => {
      const isLarge = (size: unknown) => size !== '1' && size !== '2-9';
      const found = shareWhere((answers) => answers['profile.sector'] === sector && isLarge(answers['profile.size']));
      assert.ok(Math.abs(found - share) < 0.01, `${found} instead of ${share}`);
    });
  }
});

test('the use of AI is within one point of the official share by size and digital intensity', () => {
  const firms = syntheticFirms(30_000, random(5));
  let compared = 0;
  for (const [size] of useBySize) {
    for (const [level, name] of LEVELS.entries()) {
      const share = officialUse(size, level);
      if (share === undefined) continue;
      const members = firms.filter((firm) => firm.size === size && firm.intensity === level);
      const found = members.filter(({ isUser }) => isUser).length / members.length;
      assert.ok(Math.abs(found - share) < 0.01, `${size}, ${name}: ${found} instead of ${share}, of ${members.length}`);
      compared += 1;
    }
  }
  assert.equal(compared, 12);
});

test('firms that use AI are on higher steps, and all steps but the last are met', () => {
  const steps = [true, false].map((isUser) =>
    FIRMS.filter((_, at) => uses[at] === isUser).map(
      ({ answers }) => stepOf(evaluate(builtIn.assessment, answers)).low,
    ),
  );
  const [users = 0, others = 0] = steps.map((list) => list.reduce((sum, step) => sum + step, 0) / list.length);
  assert.ok(users > others + 0.5, `${users} and ${others}`);
  for (const step of [1, 2, 3, 4]) assert.ok(steps.flat().includes(step), `step ${step}`);
});

test('results verify, say that they were made up, and are the same for a seed', async () => {
  const tally = new Tally(builtIn);
  for (const result of syntheticResults(50, 3)) {
    const { ok } = await verify(JSON.parse(JSON.stringify(result)), builtIn.assessment, {});
    assert.equal(ok, true, result.id);
    tally.add(result);
  }
  assert.equal(tally.counts().synthetic, true);
  assert.deepEqual(syntheticResults(20, 8), syntheticResults(20, 8));
  assert.notDeepEqual(syntheticResults(20, 8), syntheticResults(20, 9));
});
