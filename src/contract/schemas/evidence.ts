/** Schema of the evidence that an action or an offer of support helps. */
import * as z from 'zod/mini';
import { text } from './common.js';

const YEAR = /\b(?:19|20)\d\d\b/;

export const evidence = z
  .strictObject({
    grade: z.enum(['expert', 'observational', 'trial']),
    source: z.optional(
      text.check(
        z.describe('Author, place and year, such as “Noy & Zhang, Science 381, 2023”; not needed with `expert`.'),
      ),
    ),
    asOf: z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/), z.describe('Year and month, such as 2026-11.')),
  })
  .check((payload) => {
    const { value: input } = payload;
    const { grade, source } = input;
    if (grade === 'expert' || (source !== undefined && YEAR.test(source))) return;
    const [path, message, expected] =
      source === undefined
        ? [[], 'Add a `source`, or write `expert`.', 'a source']
        : [['source'], 'Add the year to it.', 'a source with its year'];
    payload.issues.push({ code: 'custom', input: source ?? input, path, message, params: { expected } });
  });
