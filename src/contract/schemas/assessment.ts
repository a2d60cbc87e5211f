/** Schema of assessment definitions. */
import * as z from 'zod/mini';
import type { Condition, Gate } from '../../engine/types.js';
import { action } from './actions.js';
import { assessmentText } from './assessment-text.js';
import { MOST_WRITTEN, answer, id, language, validation, version } from './common.js';

const about = (description: string) => z.describe(description);

/** Conditions of gates: items and scores. */
export const gate: z.ZodMiniType<Gate> = z.lazy(() =>
  z.union([atLeast, scoreAtLeast, all, any, moreThan, scoreMoreThan, atLeastOf]),
);
/** Conditions of routing: items only, no scores. */
export const routing: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([atLeast, is, allRouting, anyRouting, isNot, atMost]),
);
/** Conditions of `applies` and variants: only `is` and `isNot`. */
const choice: z.ZodMiniType<Condition> = z.lazy(() => z.union([is, allChoices, anyChoice, isNot]));

const atLeast = z
  .strictObject({ item: id, atLeast: z.number() })
  .check(about('True if the value of the item is at least this.'));
const scoreAtLeast = z
  .strictObject({ dimension: id, atLeast: z.number() })
  .check(about('True if the score of the dimension is at least this.'));
const optionIds = z.array(id).check(z.minLength(1), z.maxLength(300));
const is = z
  .strictObject({ item: id, is: optionIds })
  .check(about('True if one of these options is chosen. In routing, `applies` and variants only.'));
const isNot = z
  .strictObject({ item: id, isNot: optionIds })
  .check(about('True if none of these options is chosen. In routing, `applies` and variants only.'));
const atMost = z
  .strictObject({ item: id, atMost: z.number() })
  .check(
    about('True if the value of the item is at most this. In routing only: in a gate, better answers would lose.'),
  );
const moreThan = z
  .strictObject({ item: id, moreThan: z.number() })
  .check(about('True if the value of the item is more than this.'));
const scoreMoreThan = z
  .strictObject({ dimension: id, moreThan: z.number() })
  .check(about('True if the score of the dimension is more than this.'));
const several = <Part>(part: z.ZodMiniType<Part>) => z.array(part).check(z.minLength(1), z.maxLength(500));
const all = z.strictObject({ all: several(gate) });
const any = z.strictObject({ any: several(gate) });
const atLeastOf = z
  .strictObject({ atLeast: z.int().check(z.gte(1)), of: several(gate) })
  .check(about('True if at least so many of these hold.'));
const allRouting = z.strictObject({ all: several(routing) });
const anyRouting = z.strictObject({ any: several(routing) });
const allChoices = z.strictObject({ all: several(choice) });
const anyChoice = z.strictObject({ any: several(choice) });

/** Value of an option. Limited, so that differences of values stay precise. */
const worth = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));

/** Threshold for a score, with the limit of `checks/numbers.ts`. A sum may be larger than any of its values. */
const score = z.number().check(z.gte(-100_000_000), z.lte(100_000_000));

/** A number that may be answered. Limited, so that six decimals stay precise. */
const bound = z.number().check(z.gte(-1_000_000_000), z.lte(1_000_000_000));

const effort = z.int().check(z.gte(1), z.lte(100));
const factList = z.array(atLeast).check(z.minLength(1), z.maxLength(50));

export const option = z.strictObject({
  id,
  value: z.optional(worth.check(about('Value of the option. Either all options of an item have one, or none has.'))),
  notApplicable: z.optional(
    z.literal(true).check(about('In a `single` item with values: the item does not apply, and leaves the score.')),
  ),
  points: z.optional(
    z
      .int()
      .check(
        z.gte(0),
        z.lte(1000),
        about('In a `multiple` item: what choosing it adds to the value. All options have points, or none has.'),
      ),
  ),
  from: z.optional(
    bound.check(about('In a `number` item: the band begins with this number, and ends where the next one begins.')),
  ),
  exclusive: z.optional(
    z.boolean().check(about('In a `multiple` item: excludes all other options and does not count as chosen.')),
  ),
  effort: z.optional(
    effort.check(about('Effort to get here from the option below, from 1. Default: that of the item.')),
  ),
  advise: z.optional(z.boolean().check(about('False: no plan stops at this option. The effort to pass it counts.'))),
  after: z.optional(factList.check(about('Prerequisites: facts that must hold before work on this option starts.'))),
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

const variants = z.optional(
  z
    .array(z.strictObject({ id, when: choice }))
    .check(
      z.minLength(1),
      z.maxLength(20),
      about('Different texts for some firms. The first variant whose condition is certainly true is used.'),
    ),
);

export const item = z.strictObject({
  id,
  type: z
    .enum(['single', 'multiple', 'number', 'text'])
    .check(about('One option, several, a number whose options are its bands, or a text, which is never scored.')),
  options: z.optional(
    z.array(option).check(
      z.maxLength(300),
      z.meta({
        description: 'Two or more. A `text` item has none, and needs no list.',
        // With place and cure in `checks/text-items.ts`.
        not: { type: 'array', minItems: 1, maxItems: 1 },
      }),
    ),
  ),
  max: z.optional(
    bound.check(
      about('In a `multiple` item: most options that may be chosen. In a `number` item: the highest number.'),
    ),
  ),
  min: z.optional(bound.check(about('In a `number` item: the lowest number, with which the first band begins.'))),
  decimals: z.optional(
    z.int().check(z.gte(0), z.lte(6), about('In a `number` item: how many decimals. Default 0: whole numbers.')),
  ),
  maxLength: z.optional(
    z.int().check(z.gte(1), z.lte(MOST_WRITTEN), about('In a `text` item: most characters that may be written.')),
  ),
  multiline: z.optional(z.boolean().check(about('In a `text` item: it may have several lines.'))),
  required: z.optional(z.boolean().check(about('In a `text` item: something has to be written. Default: no.'))),
  cap: z.optional(
    z
      .int()
      .check(
        z.gte(1),
        z.lte(1000),
        about('In a `multiple` item: its highest value; more points add nothing. Default 1000.'),
      ),
  ),
  askIf: z.optional(routing.check(about('Routing: the item is hidden if this is certainly false.'))),
  hiddenAnswer: z.optional(answer.check(about('The answer that counts while routing hides the item.'))),
  applies: z.optional(choice.check(about('If this is certainly false, the item is not asked and not scored.'))),
  effort: z.optional(
    effort.check(about('Effort to raise the item by one option, for options without `effort`. Default 1.')),
  ),
  variants,
  role: z.optional(
    role.check(about('Meaning of the item for result and result page. Each role has at most one item.')),
  ),
});

export const section = z.strictObject({
  id,
  items: z.optional(
    z.array(id).check(z.maxLength(500), about('In the order of asking. Absent: a page with the words of the section.')),
  ),
  layout: z.optional(
    z
      .literal('matrix')
      .check(about('One page with a table: its rows are the items, its columns the options that they all have.')),
  ),
});

const weight = z.optional(
  z.number().check(z.gte(0), z.lte(1000), about('Default 1. With 0 the part is shown and does not count.')),
);

const band = z.strictObject({
  id,
  atLeast: z.optional(score.check(about('From this score on. Not in the first band.'))),
  moreThan: z.optional(score.check(about('Above this score. Not in the first band.'))),
});

export const dimension = z.strictObject({
  id,
  row: z.optional(id),
  column: z.optional(id),
  score: z.optional(
    z
      .enum(['mean', 'sum', 'lowest'])
      .check(
        about('`mean` (default): of its parts, each scaled to 0-100. `sum`, `lowest`: of their values, as they are.'),
      ),
  ),
  items: z
    .array(z.union([z.strictObject({ item: id, weight }), z.strictObject({ dimension: id, weight })]))
    .check(z.minLength(1), z.maxLength(500), about('Items, and dimensions that are defined before this one.')),
  bands: z.optional(
    z
      .array(band)
      .check(z.minLength(2), z.maxLength(20), about('Names for parts of the scale, lowest first. They never score.')),
  ),
  variants,
});

export const step = z.strictObject({
  id,
  gate: z.optional(gate.check(about('Condition of the step, together with the gates of all lower steps.'))),
  minima: z.optional(z.record(id, score).check(about('Recommended minimum scores by dimension id.'))),
  needs: z.optional(factList.check(about('Facts that a plan has to bring about. They never affect the step.'))),
  variants,
});

const grid = z.strictObject({
  rows: z.array(id).check(z.minLength(1), z.maxLength(10)),
  columns: z.array(id).check(z.minLength(1), z.maxLength(10)),
});

/** A definition file: structure and texts. Rules across entries (references, reachability) are in `checks/`. */
export const assessmentDefinition = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.optional(
    z.literal([1, 2]).check(about('Version of the format. Absent: 1. With 2, all that this schema has may be used.')),
  ),
  id,
  version: version.check(about('Semantic version of the method.')),
  validation: validation.check(about('Whether the assessment has been validated scientifically.')),
  minutes: z.number().check(z.gt(0), z.lte(120), about('Approximate duration of the full questionnaire, in minutes.')),
  languages: z.array(language).check(z.minLength(1), z.maxLength(50), about('Languages with complete texts.')),
  dimensions: z.array(dimension).check(z.maxLength(100), about('The order breaks ties.')),
  grid: z.optional(grid),
  items: z
    .array(item)
    .check(z.minLength(1), z.maxLength(500), about('In the order in which they are asked, section by section.')),
  sections: z.array(section).check(z.minLength(1), z.maxLength(100)),
  steps: z.optional(
    z.array(step).check(
      z.maxLength(20),
      z.meta({
        description: 'From the lowest to the highest: two or more. Absent: the result is a profile of scores.',
        // With place and cure in `checks/profile.ts`.
        not: { type: 'array', minItems: 1, maxItems: 1 },
      }),
    ),
  ),
  quick: z.optional(
    z.array(id).check(z.minLength(1), z.maxLength(100), about('Ids of the sections of the quick scan.')),
  ),
  firstSupport: z.optional(
    z
      .strictObject({ dimension: id, form: id })
      .check(about('While the dimension is below its minimum for the next step, support of this form comes first.')),
  ),
  inUse: z.optional(routing.check(about('For the comparison with a benchmark: when a firm counts as using AI.'))),
  voices: z.optional(
    z
      .array(id)
      .check(z.minLength(1), z.maxLength(500), about('Ids of items that colleagues of the respondent may answer too.')),
  ),
  actions: z.optional(
    z
      .array(action)
      .check(z.maxLength(200), about('What to do about the stages of a plan; one without shows its option.')),
  ),
  texts: z.record(z.string(), assessmentText).check(about('By language.')),
});
