/** Schema of the texts of a definition in one language. */
import * as z from 'zod/mini';
import { actionText } from './actions.js';
import { text } from './common.js';

const about = (description: string) => z.describe(description);

const title = z.optional(text);
const short = z.optional(text.check(about('A few words for use inside a sentence.')));
const column = z.optional(text.check(about('Head of its column in the grid, in place of the one in `columns`.')));
const byVariant = (words: z.ZodMiniType) =>
  z.optional(z.record(z.string(), words).check(about('By variant id. Absent texts are those without variant.')));

const stepText = z.strictObject({
  ...{ title: text, description: text },
  variants: byVariant(z.strictObject({ title, description: title })),
});

const dimensionText = z.strictObject({
  ...{ title: text, description: text, short, column },
  bands: z.optional(
    z.record(z.string(), z.strictObject({ title: text, description: title })).check(about('By band id.')),
  ),
  variants: byVariant(z.strictObject({ title, description: title, short, column })),
});

const variantText = z.strictObject({
  question: z.optional(text),
  label: z.optional(text),
  hint: z.optional(text),
  options: z.optional(z.record(z.string(), text).check(about('By option id. Must have all options.'))),
});

/** A few words beside a field. */
const unit = z.string().check(z.regex(/\S/), z.maxLength(40));

const itemText = z.strictObject({
  question: text,
  label: text.check(about('A few words that name the fact.')),
  hint: z.optional(text),
  options: z.optional(z.record(z.string(), text).check(about('By option id. A `text` item has none.'))),
  dontKnow: z.optional(text.check(about('Replaces the widget’s "I don’t know".'))),
  unit: z.optional(unit.check(about('In a `number` item: what is counted, to stand behind the number.'))),
  variants: byVariant(variantText),
});

export const assessmentText = z.strictObject({
  title: text,
  description: text,
  caveat: text,
  source: text,
  sections: z.record(z.string(), z.strictObject({ title: text, description: z.optional(text) })),
  items: z.record(z.string(), itemText),
  dimensions: z.record(z.string(), dimensionText),
  steps: z.optional(z.record(z.string(), stepText)),
  rows: z.optional(z.record(z.string(), text)),
  columns: z.optional(z.record(z.string(), text)),
  actions: z.optional(z.record(z.string(), actionText).check(about('Per id of an action.'))),
});
