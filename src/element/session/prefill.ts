/** Checks the answers that the host page set. Loaded with the first of them. */
import { countedAnswers } from '../../engine/questionnaire.js';
import type { Answers, Assessment } from '../../engine/index.js';
import type { HostProblems } from '../host/problems.js';
import { ownModule } from '../loading/load-error.js';

export interface Prefill {
  /** To take the place of those that are there; null if they are the same. */
  readonly answers: Answers | null;
  /** What the host set, to be compared with what it sets next. */
  readonly given: string;
}

/** `current`: what was answered so far. `before`: the `given` of the last time, or empty. */
export type PrefillCheck = (assessment: Assessment, value: unknown, current: Answers, before: string) => Prefill;

/**
 * A check that reports what is wrong, and lets the rest count. Frameworks make another object of the same answers at each
 * of their renders: what is the same as the last time, or as what was answered, replaces nothing. Rejects with a
 * `LoadError`.
 */
export async function prefillCheck(problems: HostProblems): Promise<PrefillCheck> {
  const { parseAnswers } = await ownModule(import('../../contract/answers.js'));
  return (assessment, value, current, before) => {
    const { answers, issues } = parseAnswers(assessment, value);
    issues.forEach(({ path, message }) => problems.report({ code: 'answers-invalid', path, message }));
    const given = asText(assessment, answers);
    return { answers: given === before || given === asText(assessment, current) ? null : answers, given };
  };
}

/** The same for the same answers, in whatever order they were given. */
function asText(assessment: Assessment, answers: Answers): string {
  return JSON.stringify(countedAnswers(assessment, answers));
}
