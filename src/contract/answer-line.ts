import * as z from 'zod/mini';
import type { Answers, Assessment, Depth } from '../engine/index.js';
import { parseAnswers } from './answers.js';
import { copyJson, isObject } from './copy.js';
import type { Issue } from './issues.js';
import { language } from './schemas/common.js';
import { fromZod } from './zod-issues.js';

const envelope = z.strictObject({
  answers: z.unknown(),
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  language: z.optional(language),
  startedAt: z.optional(z.iso.datetime()),
  completedAt: z.optional(z.iso.datetime()),
  depth: z.optional(z.enum(['full', 'quick'])),
});

/** Answers with what their result may be given beside them. */
export interface AnswerLine {
  readonly answers: Answers;
  readonly id?: string;
  readonly language?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly depth?: Depth;
}

/**
 * Checks answers as files keep them: an object of answers by item id, or such an object under `answers` beside `id`,
 * `language`, `startedAt`, `completedAt` and `depth`. Never throws.
 */
export function parseAnswerLine(
  assessment: Assessment,
  value: unknown,
): { readonly line: AnswerLine; readonly issues: readonly Issue[] } {
  // No item is called "answers" and holds an object.
  const isEnvelope = isObject(value) && isObject(value.answers);
  const { answers, issues } = parseAnswers(assessment, isEnvelope ? value.answers : value);
  if (!isEnvelope) return { line: { answers }, issues };
  const { value: copy } = copyJson({ ...value, answers: {} });
  const parsed = envelope.safeParse(copy);
  if (!parsed.success)
    return { line: { answers }, issues: [...issues, ...fromZod(parsed.error.issues, envelope, copy)] };
  return { line: { ...parsed.data, answers } as AnswerLine, issues };
}
