/** Schemas of what identifies a visit and its outcome; and of an earlier visit, as far as it is looked at. */
import * as z from 'zod/mini';
import { answers, id, version } from './common.js';

export const stepNumber = z.int().check(z.gte(1), z.lte(20));

export const step = z
  .strictObject({ low: stepNumber, high: stepNumber, id })
  .check(z.describe('The range of possible steps, numbered from 1. `id`: that of the low step.'));

export const hash = z
  .string()
  .check(z.regex(/^sha256-[0-9a-f]{64}$/), z.describe('SHA-256 of the canonical JSON (RFC 8785) of the structure.'));

/** The definition that a visit was made with. */
export const made = z.strictObject({ id, version, hash });

export const stageKey = z.strictObject({ item: id, to: z.number() });

/** ISO 8601. */
export const date = z.iso.date();

/** Of a Result of any version, what makes it an earlier visit. */
export const earlierResult = z.object({
  id: z.optional(z.unknown()),
  assessment: z.object({ id, version, hash }),
  completedAt: z.optional(z.unknown()),
  depth: z.optional(z.unknown()),
  answers,
  texts: z.optional(z.unknown()),
  step: z.optional(z.unknown()),
});

/** Of an earlier visit that a browser kept, what makes it one. */
export const keptVisit = z.object({
  id: z.optional(z.unknown()),
  assessment: z.optional(z.unknown()),
  date: z.optional(z.unknown()),
  depth: z.optional(z.unknown()),
  answers,
  ticks: z.optional(z.unknown()),
  sameDefinition: z.optional(z.unknown()),
  stepThen: z.optional(z.unknown()),
});
