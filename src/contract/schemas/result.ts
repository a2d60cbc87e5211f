/** Schema of a Result. */
import * as z from 'zod/mini';
import { MOST_VOICES } from '../../engine/voices/types.js';
import { answers, country, id, language, ownId, place, texts, time, validation, version } from './common.js';
import { date, hash, made, stageKey, step, stepNumber } from './visit.js';

const ids = z.array(id);
const count = z.int().check(z.gte(0));
const optionOrNull = z.nullable(id);
const about = (description: string) => z.describe(description);

const cells = z.record(id, z.nullable(z.strictObject({ low: z.number(), high: z.number() })));

const bands = z.record(id, z.nullable(z.strictObject({ low: id, high: id })));

const robustness = z
  .strictObject({
    changes: count,
    unchanged: count,
    share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
    word: z.nullable(z.enum(['firm', 'fairly-firm', 'borderline'])),
    tipping: z.array(
      z.strictObject({ item: id, from: z.number(), to: z.number(), option: optionOrNull, step: stepNumber }),
    ),
  })
  .check(about('How many changes of one answer by one option keep the low step; `tipping` lists those that do not.'));

const binding = z.strictObject({ dimension: id, shortfall: z.number().check(z.gt(0)), certain: z.boolean() });

const raise = z.strictObject({
  item: id,
  from: z.number(),
  to: z.number(),
  option: optionOrNull,
  effort: z.int().check(z.gte(1)),
  findOut: z.boolean().check(about('The answer is not known: it may be there already.')),
});
const route = { effort: count, raises: z.array(raise) };

const stage = z.strictObject({
  item: id,
  from: z.number(),
  to: z.number(),
  option: optionOrNull,
  effort: z.int().check(z.gte(1)),
  phase: z.enum(['now', 'next', 'later']),
  foundation: z.boolean().check(about('It repairs the present step: a minimum or a need that is not met.')),
  findOut: z.boolean().check(about('The answer is not known: it may be there already.')),
  action: z.nullable(id).check(about('Id of the action that explains how.')),
});

const plan = z
  .strictObject({
    step: stepNumber,
    id,
    outcome: z.enum(['found', 'impossible', 'too-large']),
    proven: z
      .optional(z.literal(false))
      .check(about('Only there if the search stopped at its limit: other raises may need less effort.')),
    ...route,
    stages: z.array(stage).check(about('The raises in the order to carry them out.')),
    alternatives: z.array(z.strictObject(route)),
    alternativesComplete: z.boolean(),
  })
  .check(about('The raises of least effort that reach or secure the step.'));

const support = z.strictObject({
  catalogue: id,
  entry: id,
  reasons: z.strictObject({ first: z.boolean(), dimensions: ids, barriers: ids, form: z.boolean() }),
});

const idea = z.strictObject({
  catalogue: id,
  idea: id,
  reasons: z.strictObject({ applications: ids, motives: ids, technologies: ids, sector: z.boolean() }),
});

const comparison = z
  .strictObject({
    benchmark: z.strictObject({ id, version, country: z.optional(country) }),
    uses: z.nullable(z.boolean()),
    figures: z.array(
      z.strictObject({
        series: id,
        measure: z.optional(z.enum(['technologies', 'reasons'])),
        place: z.optional(place),
        size: z.optional(id),
        sector: z.optional(id),
        option: z.optional(id),
        year: z.int(),
        value: z.number().check(z.gte(0), z.lte(100)),
        flag: z.optional(z.enum(['break'])),
      }),
    ),
    notCovered: z.nullable(z.enum(['size', 'sector'])),
  })
  .check(about('Comparison of the use of AI with figures, in per cent of firms.'));

const previous = z
  .strictObject({
    id: z.nullable(ownId).check(about('Id of the earlier result; null if it came as a code.')),
    date: z.nullable(date).check(about('The day of the earlier visit; null if it is not known.')),
    depth: z.enum(['full', 'quick']),
    answers: answers.check(about('All answers of then, also those that the present definition does not have.')),
    ticks: z.optional(z.array(stageKey)).check(about('Stages of the plan of then that were ticked off.')),
    assessment: z.nullable(made).check(about('The definition of then; null if it came as a code.')),
    sameDefinition: z.boolean(),
    stepThen: z.nullable(step).check(about('The step by the definition of then, if that was another one.')),
    step: z.nullable(step).check(about('The step by the present definition; null if it has none.')),
    notCarried: z
      .array(
        z.strictObject({
          item: z.string().check(z.maxLength(64)),
          reason: z.enum(['item', 'answer', 'not-asked']),
        }),
      )
      .check(about('Answers of then that say nothing by the present definition.')),
  })
  .check(about('The earlier visit of a firm that came back.'));

const position = count.check(about('Position on the scale of the item, from 0 for the lowest value.'));

const views = z.strictObject({
  item: id,
  lead: z.nullable(position).check(about('Of the lead of the scan; null if not known.')),
  low: position.check(about('Lowest of all, the lead included.')),
  high: position.check(about('Highest of all, the lead included.')),
  answered: z.int().check(z.gte(1), z.lte(MOST_VOICES), about('How many colleagues answered it.')),
  median: z.nullable(z.number().check(z.gte(0))).check(about('Of the colleagues; null if fewer than three answered.')),
  deviation: z.nullable(z.number().check(z.gte(0))).check(about('Mean distance of the colleagues from their median.')),
});

const voices = z
  .strictObject({
    count: z.int().check(z.gte(1), z.lte(MOST_VOICES), about('How many colleagues were asked.')),
    items: z.array(views).check(about('The items that a colleague answered, in the order of the definition.')),
    step: z.nullable(step).check(about('The step as a range for all views; null in a profile.')),
    cells: cells.check(about('Scores by dimension id, as ranges for all views.')),
    discuss: ids.check(about('Items on which views differ by two options or more, the widest first.')),
  })
  .check(about('What colleagues see, beside the result of the lead.'));

/** A Result, the detail of `scan-result`. */
export const result = z.strictObject({
  schemaVersion: version,
  id: ownId,
  assessment: z.strictObject({ id, version, hash, validation }),
  engineVersion: version,
  language,
  startedAt: time,
  completedAt: time,
  depth: z.enum(['full', 'quick']),
  answers: answers.check(about('The answers that counted: valid, and to items that were asked; by item id.')),
  texts: z.optional(texts.check(about('What the visitor wrote, by item id. Never in an anonymous result.'))),
  step: z.nullable(step).check(about('Null in a profile: the definition has no steps.')),
  gates: z.array(z.strictObject({ step: id, holds: z.nullable(z.boolean()) })),
  cells: cells.check(
    about('Scores by dimension id, as intervals; 0-100 for a mean; null if none of its items applies.'),
  ),
  bands: z.optional(bands.check(about('Bands of scores by dimension id, as a range; only of dimensions with bands.'))),
  undecided: ids.check(about('Ids of unknown items that could change the step.')),
  notApplicable: ids.check(about('Ids of items that certainly do not apply to this firm.')),
  robustness: z.nullable(robustness),
  binding: z.nullable(binding).check(about('The dimension with the largest shortfall for the next step.')),
  plan: z.nullable(plan).check(about('The plan to the next step.')),
  hold: z.nullable(plan).check(about('The plan that secures the present step.')),
  motives: ids,
  barriers: ids,
  supportWanted: ids,
  quickAction: z.nullable(id).check(about('Id of the first action after a quick scan; null in a full one.')),
  catalogues: z
    .array(z.strictObject({ id, version, hash: z.optional(hash) }))
    // Each is matched again by `verify`.
    .check(z.maxLength(50), about('The catalogues that support, ideas and actions come from.')),
  support: z.array(support).check(about('Offers that were shown, best first, with the reasons.')),
  ideas: z.array(idea),
  benchmark: z.nullable(comparison),
  previous: z.optional(previous),
  voices: z.optional(voices),
});
