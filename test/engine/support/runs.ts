import fc from 'fast-check';

/** A fixed seed: a red run is red again tomorrow. fast-check prints the smallest example it finds. */
const SEED = 20261124;

/** Which part of the random values is tried: all, or in mutation testing a few, as that runs the tests so often. */
export const PART = Number(process.env.TEST_PART ?? 1);

/** Checks that a property holds for many random values. */
export function always<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 2000): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: Math.ceil(numRuns * PART), seed: SEED });
}
