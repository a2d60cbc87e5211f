import * as z from 'zod/mini';
import type { Condition } from '../../engine/types.js';
import { answer, id, language, text, validation, version } from './common.js';

const about = (description: string) => z.describe(description);

/** What a step may need. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() => z.union([atLeast, scoreAtLeast, all, any]));
/** What a question may hang on: single answers, no scores. */
export const routing: z.ZodMiniType<Condition> = z.lazy(() => z.union([atLeast, is, allRouting, anyRouting]));
/** What tells firms apart: choices that are worth nothing. */
const choice: z.ZodMiniType<Condition> = z.lazy(() => z.union([is, allChoices, anyChoice]));

const atLeast = z
  .strictObject({ item: id, atLeast: z.number() })
  .check(about('True if the value of the item is at least this.'));
const scoreAtLeast = z
  .strictObject({ dimension: id, atLeast: z.number() })
  .check(about('True if the score of the dimension is at least this.'));
const is = z
  .strictObject({ item: id, is: z.array(id).check(z.minLength(1), z.maxLength(50)) })
  .check(about('True if one of these options is chosen, in a `single` item without values.'));
const several = (part: z.ZodMiniType<Condition>) => z.array(part).check(z.minLength(1), z.maxLength(50));
const all = z.strictObject({ all: several(condition) });
const any = z.strictObject({ any: several(condition) });
const allRouting = z.strictObject({ all: several(routing) });
const anyRouting = z.strictObject({ any: several(routing) });
const allChoices = z.strictObject({ all: several(choice) });
const anyChoice = z.strictObject({ any: several(choice) });

/** Bounded, so that no difference of two of them is too large to divide by. */
const worth = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));

/** As far as a score goes (`checks/numbers.ts`): a sum may be larger than any of its values. */
const score = z.number().check(z.gte(-100_000_000), z.lte(100_000_000));

const effort = z.int().check(z.gte(1), z.lte(100));
const factList = z.array(atLeast).check(z.minLength(1), z.maxLength(50));

export const option = z.strictObject({
  id,
  value: z.optional(worth.check(about('What the option is worth; all options of an item have one, or none.'))),
  exclusive: z.optional(z.boolean().check(about('In a `multiple` item: stands alone and counts as nothing chosen.'))),
  effort: z.optional(
    effort.check(about('The work of coming here from the option below, from 1; that of the item if absent.')),
  ),
  advise: z.optional(z.boolean().check(about('False: no plan stops at this option; the work of passing it counts.'))),
  after: z.optional(factList.check(about('What has to be in place before this option is worked at.'))),
});

const role = z.enum([
  'sector',
  'size',
  'region',
  'respondent',
  'ambition',
  'motives',
  'applications',
  'barriers',
  'support',
  'technologies',
]);

export const item = z.strictObject({
  id,
  type: z.enum(['single', 'multiple']),
  options: z.array(option).check(z.minLength(2), z.maxLength(50)),
  max: z.optional(z.int().check(about('In a `multiple` item: the most options that may be chosen.'))),
  askIf: z.optional(routing.check(about('Asked unless this is surely false.'))),
  hiddenAnswer: z.optional(answer.check(about('The answer that holds while the item is not asked.'))),
  applies: z.optional(choice.check(about('Where this is surely false, the item is not asked and counts nowhere.'))),
  effort: z.optional(effort.check(about('The work of one option, where the option states none; 1 if absent.'))),
  variants: z.optional(
    z
      .array(z.strictObject({ id, when: choice }))
      .check(z.minLength(1), z.maxLength(20), about('Other words for some firms: the first that surely fits.')),
  ),
  role: z.optional(role.check(about('What the result may use the item for.'))),
});

export const section = z.strictObject({ id, items: z.array(id).check(z.minLength(1), z.maxLength(200)) });

const weight = z.optional(z.number().check(z.gt(0), z.lte(1000)));

export const dimension = z.strictObject({
  id,
  row: z.optional(id),
  column: z.optional(id),
  score: z.optional(
    z
      .enum(['mean', 'sum'])
      .check(about('`mean` (if absent): of its parts, each stretched to 0-100. `sum`: of their values as they are.')),
  ),
  items: z
    .array(z.union([z.strictObject({ item: id, weight }), z.strictObject({ dimension: id, weight })]))
    .check(z.minLength(1), z.maxLength(50), about('Items, and dimensions that stand earlier.')),
});

export const step = z.strictObject({
  id,
  gate: z.optional(condition.check(about('What must hold, together with all gates below.'))),
  minima: z.optional(z.record(id, score).check(about('Per dimension id: the score this step asks for.'))),
  needs: z.optional(factList.check(about('Facts that a plan must bring about; they never move the step.'))),
});

const grid = z.strictObject({
  rows: z.array(id).check(z.minLength(1), z.maxLength(10)),
  columns: z.array(id).check(z.minLength(1), z.maxLength(10)),
});

const named = z.strictObject({ title: text, description: text });

const dimensionText = z.strictObject({
  ...{ title: text, description: text },
  short: z.optional(text.check(about('A few words for use inside a sentence.'))),
});

const variantText = z.strictObject({
  question: z.optional(text),
  label: z.optional(text),
  hint: z.optional(text),
  options: z.optional(z.record(z.string(), text).check(about('Per option id: all of them.'))),
});

const itemText = z.strictObject({
  question: text,
  label: text.check(about('A few words that name the fact asked for.')),
  hint: z.optional(text),
  options: z.record(z.string(), text).check(about('Per option id.')),
  dontKnow: z.optional(text.check(about('In place of the widget’s own "I don’t know".'))),
  variants: z.optional(z.record(z.string(), variantText).check(about('Per id of a variant of the item.'))),
});

export const assessmentText = z.strictObject({
  title: text,
  description: text,
  caveat: text,
  source: text,
  sections: z.record(z.string(), z.strictObject({ title: text, description: z.optional(text) })),
  items: z.record(z.string(), itemText),
  dimensions: z.record(z.string(), dimensionText),
  steps: z.record(z.string(), named),
  rows: z.optional(z.record(z.string(), text)),
  columns: z.optional(z.record(z.string(), text)),
});

/** A whole definition: structure and text. What one schema cannot say (references, reachability) is in `checks/`. */
export const assessmentDefinition = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: version.check(about('Semantic version of the method.')),
  validation: validation.check(about('How far the instrument itself has been tested.')),
  minutes: z.number().check(z.gt(0), z.lte(120), about('About how long the questionnaire takes.')),
  languages: z.array(language).check(z.minLength(1), z.maxLength(50), about('The languages that are complete.')),
  dimensions: z.array(dimension).check(z.maxLength(50), about('Order decides ties.')),
  grid: z.optional(grid),
  items: z.array(item).check(z.minLength(1), z.maxLength(200), about('In the order in which they are asked.')),
  sections: z.array(section).check(z.minLength(1), z.maxLength(50)),
  steps: z.array(step).check(z.minLength(2), z.maxLength(20), about('From the lowest to the highest.')),
  quick: z.optional(
    z.array(id).check(z.minLength(1), z.maxLength(50), about('Ids of the sections that the quick scan asks.')),
  ),
  firstSupport: z.optional(
    z
      .strictObject({ dimension: id, form: id })
      .check(about('While the dimension is below the next step’s row, support of this form comes first.')),
  ),
  inUse: z.optional(routing.check(about('What makes a firm one that uses AI, when it is compared with figures.'))),
  texts: z.record(z.string(), assessmentText).check(about('Per language.')),
});
