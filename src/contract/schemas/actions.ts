/** Schemas of actions, in definitions and support catalogues, and of answers to barriers. */
import * as z from 'zod/mini';
import { id, text } from './common.js';
import { evidence } from './evidence.js';

const about = (description: string) => z.describe(description);
const ids = z.array(id).check(z.minLength(1), z.maxLength(50));

/** Most hours of work for one action. */
const MOST_HOURS = 2_000;
/** Hours above which an action has to give the hours of its first step separately. */
const TWO_DAYS = 16;

const range = z
  .tuple([z.number().check(z.gte(0), z.lte(MOST_HOURS)), z.number().check(z.gte(0), z.lte(MOST_HOURS))])
  .check((payload) => {
    const { value: input } = payload;
    if (input[0] <= input[1]) return;
    const message = 'Write the lower number first.';
    payload.issues.push({ code: 'custom', input, message, params: { expected: 'two numbers, from and to' } });
  });

const who = z.enum(['you', 'one', 'few', 'team', 'all', 'outside']);
const money = z
  .enum(['none', 'under-500', '500-5000', 'over-5000'])
  .check(about('In euro, once or in the first year.'));
const each = z.number().check(z.gte(0), z.lte(MOST_HOURS), about('Hours of each who takes part, beside these.'));

const limits = {
  sizes: z.optional(ids.check(about('Option ids of the role `size`; absent: all.'))),
  sectors: z.optional(ids),
  barriers: z.optional(ids.check(about('Only for firms that named one of these barriers.'))),
  from: z.optional(ids.check(about('Options of the item, one of which the firm has now.'))),
};

const variant = z.strictObject({
  id,
  ...limits,
  who: z.optional(who),
  hours: z.optional(range),
  each: z.optional(each),
  start: z.optional(range),
  money: z.optional(money),
});

const start = range.check(about('Hours of the first step, where the whole takes more than two days (16 hours).'));

/** An action. References to ids are checked in `action-references.ts`. */
export const action = z
  .strictObject({
    id,
    item: id.check(about('The item that it raises.')),
    to: id.check(about('The option to which it raises the item.')),
    alsoMoves: z.optional(z.array(z.strictObject({ item: id, to: id })).check(z.maxLength(10))),
    kind: z.enum(['safe', 'learn', 'try', 'share', 'measure', 'decide', 'build']),
    who,
    hours: range.check(about('Working hours of whoever does it, together: from, to.')),
    each: z.optional(each),
    start: z.optional(start),
    money,
    safety: z.optional(z.boolean().check(about('Data of others may come into it.'))),
    support: z.optional(id.check(about('Option id of the role `support`: the form of help that suits it.'))),
    evidence,
    ...limits,
    variants: z.optional(z.array(variant).check(z.maxLength(20))),
  })
  .check((payload) => {
    const { value: input } = payload;
    // As in `effortOf`: a variant with other hours does not inherit `start`.
    const variants = (input.variants ?? []).map(({ hours, start: begin }) => ({
      hours: hours ?? input.hours,
      start: begin ?? (hours ? undefined : input.start),
    }));
    const lacks = [input, ...variants].some(
      ({ hours, start: begin }) => hours[1] > TWO_DAYS && (begin === undefined || begin[1] > TWO_DAYS),
    );
    if (!lacks) return;
    const message = 'Add `start`: the hours of a first step of two days at most.';
    payload.issues.push({ code: 'custom', input, message, params: { expected: 'a first step of 16 hours at most' } });
  });

const steps = z.array(text).check(z.minLength(2), z.maxLength(4));

const changes = z.strictObject({
  title: z.optional(text),
  why: z.optional(text),
  steps: z.optional(steps),
  done: z.optional(text),
  watch: z.optional(text),
  stop: z.optional(text),
});

export const actionText = z.strictObject({
  title: text.check(about('In the imperative.')),
  why: text,
  steps: steps.check(about('`{task}`, `{safe}` and `{check}` are filled from the sector.')),
  done: text.check(about('The option, said as a fact.')),
  watch: z.optional(text),
  stop: z.optional(text),
  variants: z.optional(z.record(id, changes).check(about('Per id of a variant: what it says in other words.'))),
});

/** The answer to a barrier that a firm has chosen. */
export const barrierAnswer = z.strictObject({
  barrier: id.check(about('Option id of the role `barriers`.')),
  actions: z.array(id).check(z.maxLength(20), about('Action ids; the first that still leads somewhere is shown.')),
  support: id.check(about('Option id of the role `support`.')),
  examples: z.optional(z.boolean().check(about('The tasks of the sector belong to the answer.'))),
  variants: z.optional(
    z
      .array(z.strictObject({ id, sizes: limits.sizes, sectors: limits.sectors, barriers: limits.barriers }))
      .check(z.maxLength(20)),
  ),
});

export const barrierText = z.strictObject({
  text,
  variants: z.optional(z.record(id, z.strictObject({ text }))),
});
