/** Random definitions in which colleagues may answer some items. */
import fc from 'fast-check';
import type { Assessment } from '../../../src/engine/index.js';
import { definitions } from '../support/arbitraries.js';

export const withSharedItems: fc.Arbitrary<Assessment> = definitions
  .filter((assessment) => canBeShared(assessment).length > 0)
  .chain((assessment) =>
    fc.subarray(canBeShared(assessment), { minLength: 1 }).map((voices) => ({ ...assessment, voices })),
  );

function canBeShared({ items }: Assessment): string[] {
  return items
    .filter(({ options, type }) => type === 'multiple' || options.every(({ value }) => value !== undefined))
    .map(({ id }) => id);
}
