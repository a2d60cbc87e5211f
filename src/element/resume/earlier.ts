/** Finds the answers of an earlier visit: in a code, a link, or the file with all data. */
import { countedAnswers, decodeAnswers } from '../../engine/index.js';
import type { Answers, Assessment, CodeProblem, DecodedAnswers } from '../../engine/index.js';
import { codeIn } from './link.js';

export interface Earlier extends Pick<DecodedAnswers, 'answers' | 'date' | 'depth' | 'sameDefinition' | 'ticks'> {
  readonly from: 'code' | 'link' | 'file';
  /** How many answers of then do not fit the questions of today. */
  readonly lost: number;
}

/** Why there are none: a problem of the code, or a file without answers to this scan. */
export type NotFound = CodeProblem | { readonly code: 'file' };

type Found = Earlier | { readonly problem: NotFound };

export function earlierIn(assessment: Assessment, hash: string, typed: string): Found {
  const code = codeIn(typed);
  const outcome = decodeAnswers(assessment, code, { hash });
  if (!outcome.ok) return { problem: outcome.problem };
  return { ...outcome.value, from: code === typed ? 'code' : 'link', lost: 0 };
}

/** `text`: of a file that the visitor chose. Whatever is no answer to a question of today is left out. */
export function earlierInFile(assessment: Assessment, hash: string, text: string): Found {
  const result = resultIn(text);
  if (result?.assessment.id !== assessment.id) return { problem: { code: 'file' } };
  const { completedAt, depth } = result;
  const answers = countedAnswers(assessment, result.answers);
  return {
    answers,
    date: dayOf(completedAt),
    depth: depth === 'quick' ? 'quick' : 'full',
    sameDefinition: result.assessment.hash === hash,
    ticks: [],
    from: 'file',
    lost: Object.keys(result.answers).length - Object.keys(answers).length,
  };
}

/** The day of a time in ISO 8601; null for anything else. */
function dayOf(time: unknown): string | null {
  if (typeof time !== 'string' || !/^\d{4}-\d\d-\d\d/.test(time)) return null;
  const day = time.slice(0, 10);
  return Number.isNaN(Date.parse(day)) ? null : day;
}

interface ResultLike {
  readonly assessment: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
  readonly completedAt?: unknown;
  readonly depth?: unknown;
}

function resultIn(text: string): ResultLike | null {
  try {
    const value: unknown = JSON.parse(text);
    return isResult(value) ? value : null;
  } catch {
    return null;
  }
}

function isResult(value: unknown): value is ResultLike {
  return isRecord(value) && isRecord(value.assessment) && isRecord(value.answers);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
