/** The quick way to see that a result is right. */
import * as z from 'zod/mini';
import { createResult } from '../engine/index.js';
import type { Assessment } from '../engine/index.js';
import { answers, country, id, language, ownId, time, version } from './schemas/common.js';
import { hash } from './schemas/visit.js';
import { figuresOf, hashOnce, sourceOf } from './sources.js';
import type { VerifySources } from './sources.js';
import { isBefore } from './times.js';

/** What a result takes over from its sender. Everything else is computed from it. */
const given = z.object({
  id: ownId,
  language,
  startedAt: time,
  completedAt: time,
  depth: z.enum(['full', 'quick']),
  answers,
  catalogues: z.array(z.object({ id, version, hash: z.optional(hash) })).check(z.maxLength(50)),
  benchmark: z.nullable(z.object({ benchmark: z.object({ id, version, country: z.optional(country) }) })),
});

/**
 * Whether a result is, key by key, the one that its answers give: then `verify` accepts it too and leaves nothing
 * unchecked. Takes somewhat less time than `verify`. If false, ask `verify`: keys in another order, an earlier visit,
 * colleagues or an unknown catalogue are enough for it.
 *
 * `value`: made by `JSON.parse`. `assessment`: has passed `parseDefinition`.
 */
export async function isExact(value: unknown, assessment: Assessment, sources: VerifySources = {}): Promise<boolean> {
  const parsed = given.safeParse(value);
  if (!parsed.success || isBefore(parsed.data.completedAt, parsed.data.startedAt)) return false;
  const { benchmark: compared, catalogues: named, ...context } = parsed.data;
  const catalogues = named.map((one) => sourceOf(one, sources.catalogues));
  const benchmark = compared && figuresOf(withCountry(compared.benchmark), sources.benchmarks);
  if (catalogues.includes(undefined) || benchmark === undefined) return false;
  const made = createResult(assessment, context.answers, {
    ...context,
    hash: await hashOnce(assessment),
    catalogues: catalogues.filter((one) => one !== undefined),
    benchmark,
  });
  const computed = {
    ...made,
    catalogues: await Promise.all(
      named.map(async ({ hash, id, version }, at) => {
        const source = catalogues[at];
        return { id, version, ...(hash !== undefined && source && { hash: await hashOnce(source) }) };
      }),
    ),
  };
  return JSON.stringify(value) === JSON.stringify(computed);
}

function withCountry({ country, ...named }: { id: string; version: string; country?: string | undefined }) {
  return { ...named, ...(country !== undefined && { country }) };
}
