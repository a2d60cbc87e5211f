/** Schema of a cohort file: the figures of many firms that anybody may see. */
import * as z from 'zod/mini';
import { id, text, version } from './common.js';
import { hash } from './visit.js';

const count = z.int().check(z.gte(0));
const held = z.nullable(count);
const about = (description: string) => z.describe(description);
export const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/), about('A quarter (UTC), such as 2026-Q3.'));
/** Variables and categories are made of ids of the definition. */
const name = z.string().check(z.minLength(1), z.maxLength(200));
const threshold = z.int().check(z.gte(5), z.lte(50));

const row = z.strictObject({
  group: z
    .strictObject({
      sizes: z.optional(z.array(id).check(z.minLength(1), about('Sizes that are counted together.'))),
      sector: z.optional(id),
      until: z.optional(quarter),
    })
    .check(about('A part that is left out means all firms.')),
  firms: held.check(about('Firms of the group in this variable; null if its figures are held back.')),
  counts: z.array(held).check(about('Firms per category, in the order of `categories`; null if held back.')),
});

const table = z.strictObject({
  variable: name.check(about('`step`, `cell.` with a dimension, an item, or an item with one of its options.')),
  by: z.enum(['all', 'size', 'sector', 'size-sector', 'quarter']),
  release: z.int().check(z.gte(1), about('The release in which these figures were counted.')),
  categories: z
    .array(z.array(name).check(z.minLength(1)))
    .check(z.minLength(1), about('Categories that are counted together are in one list.')),
  rows: z.array(row),
});

const disclosure = z
  .strictObject({
    threshold,
    variables: z.strictObject({ counted: count, repeated: count, heldBack: count }),
    figures: z.strictObject({ shown: count, heldBack: count }),
    attacker: z.strictObject({
      solver: z.string().check(z.maxLength(100)),
      questions: count,
      memberQuestions: count,
      programs: count,
      rounds: count,
      heldBack: count,
      givenUp: z.optional(count),
    }),
  })
  .check(about('What was done to find out whether the figures are safe.'));

export const cohort = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(2000))),
  schemaVersion: z.literal('1.0.0'),
  kind: z.literal('cohort'),
  assessment: z.strictObject({ id, version, hash }).check(about('The only definition that was counted.')),
  engineVersion: version.check(about('Version of the scoring rules.')),
  synthetic: z.boolean().check(about('Whether any of the firms was made up.')),
  population: z.nullable(text).check(about('Which firms were asked, in the words of the publisher.')),
  period: z.nullable(z.strictObject({ from: quarter, until: quarter })),
  lines: count.check(about('Lines that were read: the firms, and all that was not counted.')),
  firms: count.check(about('Firms counted, each with one result.')),
  refused: z.record(id, count).check(about('Lines that were not counted, by reason.')),
  release: z.int().check(z.gte(1), about('Number of this release of the figures.')),
  threshold: threshold.check(about('No figure stands for fewer firms.')),
  tables: z.array(table),
  disclosure,
});
