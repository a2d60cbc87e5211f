import * as z from 'zod/mini';
import { answers, id, language, validation, version } from './common.js';

const score = z.number().check(z.gte(0), z.lte(100));
const stepNumber = z.int().check(z.gte(1), z.lte(20));
const ids = z.array(id);
const timestamp = z.iso.datetime();

/** One complete outcome, as `scan-result` carries it. */
export const result = z.strictObject({
  schemaVersion: version,
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  assessment: z.strictObject({ id, version, validation }),
  engineVersion: version,
  language,
  startedAt: timestamp,
  completedAt: timestamp,
  answers: answers.check(z.describe('The answers that counted, by item id.')),
  step: z
    .strictObject({ low: stepNumber, high: stepNumber, id })
    .check(z.describe('The step or range of steps, numbered from 1; `id` is that of the low one.')),
  gates: z.array(z.strictObject({ step: id, holds: z.nullable(z.boolean()) })),
  cells: z
    .record(id, z.strictObject({ low: score, high: score }))
    .check(z.describe('Per dimension id: the score as an interval.')),
  undecided: ids.check(z.describe('Items without a value that would decide the step.')),
  motives: ids,
  barriers: ids,
  supportWanted: ids,
});
