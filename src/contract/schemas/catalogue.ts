/** Schemas of support catalogues and benchmarks. */
import * as z from 'zod/mini';
import { linkProblem } from '../../address.js';
import { action, actionText, barrierAnswer, barrierText } from './actions.js';
import { evidence } from './evidence.js';
import { country, id, language, place, text, version } from './common.js';

const about = (description: string) => z.describe(description);
const ids = z.array(id).check(z.maxLength(50));

/** An address that is safe in a link: https, without user name, and with a readable host (`linkProblem`). */
export const httpsUrl = z.string().check(
  z.maxLength(2000),
  (payload) => {
    const { value: input } = payload;
    const message = linkProblem(input);
    if (message !== null) payload.issues.push({ code: 'custom', input, message });
  },
  // For JSON Schema in editors. The check above is stricter than a pattern can be.
  z.meta({ description: 'https only.', pattern: '^https://[^\\s/?#@\\\\"\'<>]+([/?#][^\\s"\'<>\\\\]*)?$' }),
);

const entry = z.strictObject({
  id,
  form: id.check(about('Option id of the item with the role `support`.')),
  dimensions: ids.check(about('Ids of the dimensions it helps with.')),
  barriers: ids.check(about('Option ids of the item with the role `barriers`.')),
  steps: z.optional(ids.check(about('Step ids it suits; absent: all.'))),
  sectors: z.optional(ids),
  sizes: z.optional(ids),
  regions: z.optional(ids),
  actions: z.optional(ids.check(about('Ids of the actions beside which it is shown.'))),
  url: z.optional(httpsUrl),
  evidence: z.optional(evidence.check(about('How sure it is that it helps; absent: `expert`.'))),
});

const entryText = z.strictObject({ title: text, description: text, provider: z.optional(text) });

/** A support catalogue file. */
export const supportCatalogue = z.strictObject({
  $schema: z.optional(z.string()),
  id: id.check(about('Not "generic", which is the built-in one.')),
  version,
  mode: z.optional(z.enum(['beside', 'instead'])).check(about('Beside the generic catalogue (default), or instead.')),
  languages: z.array(language).check(z.minLength(1), z.maxLength(50)),
  entries: z.array(entry).check(z.maxLength(500)),
  actions: z.optional(
    z.array(action).check(z.maxLength(200), about('Added to the built-in ones; with the id of one, in its place.')),
  ),
  hides: z.optional(z.array(id).check(z.maxLength(200), about('Ids of actions that are not to be given.'))),
  barriers: z.optional(z.array(barrierAnswer).check(z.maxLength(50), about('In place of the built-in answers.'))),
  texts: z.record(z.string(), z.record(z.string(), entryText)).check(about('Per language, per entry id.')),
  actionTexts: z.optional(
    z.record(z.string(), z.record(z.string(), actionText)).check(about('Per language, per action id.')),
  ),
  barrierTexts: z.optional(
    z.record(z.string(), z.record(z.string(), barrierText)).check(about('Per language, per barrier.')),
  ),
});

const series = z.strictObject({
  id,
  measure: z.optional(
    z
      .enum(['use', 'technologies', 'reasons'])
      .check(
        about(
          'What is counted: firms that use AI (default), firms that use a technology, or firms that name a reason, of those that considered AI and do not use it.',
        ),
      ),
  ),
  place: z.optional(place),
  group: z.optional(id.check(about('Of the series with the same group, only the first with a figure is shown.'))),
  sizes: z.optional(ids.check(about('Option ids of the role `size` that the population covers; absent: all.'))),
  sectors: z.optional(ids),
  values: z
    .array(
      z.strictObject({
        size: z.optional(id),
        sector: z.optional(id),
        option: z.optional(id.check(about('Option id of the role `technologies` or `barriers`, as the measure says.'))),
        year: z.int().check(z.gte(1990), z.lte(2100)),
        value: z.number().check(z.gte(0), z.lte(100)),
        flag: z.optional(z.enum(['break'])),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
  url: z.optional(httpsUrl),
});

const seriesText = z.strictObject({
  measure: text,
  source: text,
  population: text,
  place: text,
  group: z.optional(text),
  note: z.optional(text),
});

/** A benchmark file. */
export const benchmark = z.strictObject({
  $schema: z.optional(z.string()),
  id: id.check(about('Not "official", which is the built-in one.')),
  version,
  country: z.optional(country),
  languages: z.array(language).check(z.minLength(1), z.maxLength(50)),
  series: z.array(series).check(z.minLength(1), z.maxLength(50)),
  texts: z.record(z.string(), z.record(z.string(), seriesText)).check(about('Per language, per series id.')),
});
