/** Random definitions in which colleagues may answer some items. */
import fc from 'fast-check';
import type { Assessment } from '../../../src/engine/index.js';
import { definitions } from '../support/arbitraries.js';

export const withSharedItems: fc.Arbitrary<Assessment> = definitions.chain((assessment) =>
  fc
    .subarray(
      assessment.items
        .filter(({ options, type }) => type === 'multiple' || options.every(({ value }) => value !== undefined))
        .map(({ id }) => id),
      { minLength: 1 },
    )
    .map((voices) => ({ ...assessment, voices })),
);
