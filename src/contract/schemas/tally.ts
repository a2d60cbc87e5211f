/** Schema of a tally: what is known of many results together, before anything is published. */
import * as z from 'zod/mini';
import { id, version } from './common.js';
import { hash } from './visit.js';

const count = z.int().check(z.gte(0));

export const tally = z
  .strictObject({
    schemaVersion: z.literal('1.0.0'),
    kind: z.literal('tally'),
    assessment: z.strictObject({ id, version, hash }),
    engineVersion: version,
    synthetic: z.boolean().check(z.describe('Whether any of the results was made up.')),
    lines: count.check(z.describe('Lines that were read.')),
    refused: z
      .record(z.string().check(z.maxLength(64)), count)
      .check(z.describe('Lines without a result to count, by reason.')),
    results: z
      .array(z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)))
      .check(z.describe('A row of bytes for each result, sorted by its id; in pieces of 1000 rows, as Base64.')),
  })
  .check(z.describe('As confidential as the results that it is made from.'));
