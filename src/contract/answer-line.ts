/** Checks one line of an answers file. */
import * as z from 'zod/mini';
import type { Answers, Assessment, Depth } from '../engine/index.js';
import { checkAnswers } from './answers.js';
import { allIssues, copyJson, isObject } from './copy.js';
import type { Json } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped } from './issues.js';
import type { Issue } from './issues.js';
import { language, ownId, time } from './schemas/common.js';
import { fromZod } from './zod-issues.js';

const envelope = z.strictObject({
  answers: z.unknown(),
  id: z.optional(ownId),
  language: z.optional(language),
  startedAt: z.optional(time),
  completedAt: z.optional(time),
  depth: z.optional(z.enum(['full', 'quick'])),
});

/** Answers, and optional values for the result. Times: ISO 8601, UTC. `language`: BCP 47. */
export interface AnswerLine {
  readonly answers: Answers;
  readonly id?: string;
  readonly language?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly depth?: Depth;
}

/**
 * Checks the value of one line of an answers file. Never throws. Two forms are accepted: answers by item id, or an object
 * with `answers` and optionally `id`, `language`, `startedAt`, `completedAt` and `depth`:
 *
 *     parseAnswerLine(assessment, { id: 'firm-7', answers: { 'use.frequency': 'weekly' } });
 *
 * With issues, `line` holds the valid answers only.
 */
export function parseAnswerLine(
  assessment: Assessment,
  value: unknown,
): { readonly line: AnswerLine; readonly issues: readonly Issue[] } {
  const { value: copy, issues: unreadable } = copyJson(value);
  if (!isEnvelope(assessment, copy)) {
    const { answers, issues } = checkAnswers(assessment, copy, []);
    return freeze({ line: { answers }, issues: capped(allIssues(unreadable, issues)) });
  }
  const { answers, issues } = checkAnswers(assessment, copy.answers, ['answers']);
  const parsed = envelope.safeParse(copy);
  const others = parsed.success ? [] : fromZod(parsed.error.issues, envelope, copy);
  const line = parsed.success ? ({ ...copy, answers } as AnswerLine) : { answers };
  return freeze({ line, issues: capped(allIssues(unreadable, [...issues, ...others])) });
}

/** Distinguishes the two forms. An item may have the id "answers", but then its answer is not an object. */
function isEnvelope(
  { items }: Assessment,
  copy: Json | undefined,
): copy is { readonly answers: Json; readonly [key: string]: Json } {
  if (!isObject(copy) || !Object.hasOwn(copy, 'answers')) return false;
  return isObject(copy.answers) || !items.some(({ id }) => id === 'answers');
}
