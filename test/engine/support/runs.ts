import fc from 'fast-check';

/** A fixed seed: a red run is red again tomorrow. fast-check prints the smallest example it finds. */
const SEED = 20261124;

/**
 * How many random values are tried, times the usual: fewer in `npm test`, a few in mutation testing, as that runs the
 * tests so often; `TEST_PART=10` for ten times as many.
 */
export const PART = Number(process.env.TEST_PART ?? 1);

/** Whether this run is to try what takes long on fewer pages (`.scripts/test.mjs`). */
export const isShort = PART < 1;

/** Checks that a property holds for many random values. */
export function always<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 400): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: Math.ceil(numRuns * PART), seed: SEED });
}
