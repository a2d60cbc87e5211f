/** Mutated definitions; `npm run mutated -- 100000` tries many. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PART } from '../../engine/support/runs.js';
import { checkMutated } from './check.js';

test('mutated definitions are refused with reasons, or scored as the method says; no better answer lowers a step', () => {
  const count = Math.ceil(2_000 * PART);
  const seen = Array.from({ length: count }, (_, seed) => {
    try {
      return checkMutated(seed);
    } catch (error) {
      throw new Error(`Seed ${seed}`, { cause: error });
    }
  });
  const accepted = seen.filter(({ isAccepted }) => isAccepted).length;
  // Mutations that never, or always, break a definition would show nothing.
  assert.ok(accepted > count / 5 && accepted < count * 0.9, `${accepted} of ${count}`);
});
