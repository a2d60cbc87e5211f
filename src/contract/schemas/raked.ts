/** Schema of figures that are weighted to numbers of enterprises, as `ai-maturity-scan rake` writes them. */
import * as z from 'zod/mini';
import { country, id, text, version } from './common.js';
import { quarter } from './cohort.js';
import { hash } from './visit.js';

const about = (description: string) => z.describe(description);
const count = z.number().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const numbers = z.record(id, z.number().check(z.gt(0)));

const range = { share, low: share, high: share };

const figure = z.strictObject({
  variable: name,
  by: z.array(z.enum(['size', 'sector'])).check(z.minLength(1), about('By what the firms are weighted.')),
  categories: z.array(z.array(name).check(z.minLength(1))),
  raw: z
    .array(z.strictObject({ count, firms: count, ...range }))
    .check(about('By category: of those that answered, each firm alike.')),
  raked: z
    .array(z.strictObject(range))
    .check(about('By category: as if firms of each size or sector had answered in proportion.')),
  effective: count.check(about('As many firms that count alike would say it as exactly (Kish).')),
  leaning: share.check(about('How much of the figure is the share of all firms.')),
});

export const raked = z.strictObject({
  schemaVersion: z.literal('1.0.0'),
  kind: z.literal('raked-cohort'),
  assessment: z.strictObject({ id, version, hash }),
  release: z.int().check(z.gte(1)),
  synthetic: z.boolean().check(about('Whether any of the firms was made up.')),
  population: z.nullable(text),
  period: z.nullable(z.strictObject({ from: quarter, until: quarter })),
  firms: z.int().check(z.gte(0)),
  enterprises: z
    .strictObject({
      country: z.optional(country),
      source: z.optional(text),
      year: z.optional(z.int()),
      population: z.optional(text),
      sizes: numbers,
      sectors: numbers,
    })
    .check(about('How many firms exist, by ids of sizes and sectors.')),
  small: count.check(about('A group of n firms counts by n / (n + small); for the rest it is as all firms are.')),
  figures: z.array(figure),
});
