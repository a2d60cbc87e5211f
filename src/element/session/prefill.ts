/** Checks the answers that the host page set. Loaded with the first of them. */
import { countedAnswers } from '../../engine/questionnaire.js';
import type { Answers, Assessment } from '../../engine/index.js';
import type { parseAnswers as ParseAnswers } from '../../contract/answers.js';
import type { HostProblems } from '../host/problems.js';
import { asLoadError, packageModule } from '../loading/load-error.js';
import { completeOptions } from '../loading/complete-options.js';
import { canScore } from '../loading/can-score.js';
import type { ScanStore } from '../loading/scan-store.js';
import type { PrefillEvent, Visit } from './visit.js';

/** Checks what the host page set, and makes an event of it. */
export type PrefillCheck = (assessment: Assessment, value: unknown, visit: Visit) => PrefillEvent;

/**
 * A check that reports what is wrong, and lets the rest count. Frameworks make another object of the same answers at each
 * of their renders: what is the same as the last time, or as what was answered, replaces nothing. Null if what checks
 * does not arrive, or the options of all questions; the host page is told.
 */
export async function prefillCheck(problems: HostProblems, scans: ScanStore): Promise<PrefillCheck | null> {
  try {
    const [{ parseAnswers }] = await Promise.all([
      packageModule(import('../../contract/answers.js')),
      completeOptions(scans),
    ]);
    return canScore(scans.scan) ? checkWith(parseAnswers, problems) : null;
  } catch (error) {
    problems.report(asLoadError(error), true);
    return null;
  }
}

function checkWith(parseAnswers: typeof ParseAnswers, problems: HostProblems): PrefillCheck {
  return (assessment, value, { hostAnswers: before, session }) => {
    const { answers: set, issues } = parseAnswers(assessment, value);
    // The page does not know what the visitor wrote, and cannot mean to take it away.
    const answers = { ...textsIn(assessment, session.answers), ...set };
    issues.forEach(({ path, message }) => problems.report({ code: 'answers-invalid', path, message }));
    const hostAnswers = asText(assessment, set);
    const isSame = hostAnswers === before || asText(assessment, answers) === asText(assessment, session.answers);
    return { type: 'prefill', answers: isSame ? null : answers, hostAnswers };
  };
}

/** The same for the same answers, in whatever order they were given. */
function asText(assessment: Assessment, answers: Answers): string {
  return JSON.stringify([countedAnswers(assessment, answers), textsIn(assessment, answers)]);
}

function textsIn({ items }: Assessment, answers: Answers): Answers {
  const ids = items.flatMap(({ id, type }) => (type === 'text' ? id : []));
  return Object.fromEntries(ids.flatMap((id) => (answers[id] ? [[id, answers[id]]] : [])));
}
