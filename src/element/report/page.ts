/** All that a result needs: how it is made, and how it is shown. Loaded while the visitor answers. */
import { createResult } from '../../engine/index.js';
import type { Answer, Assessment, Result } from '../../engine/index.js';
import type { Advice } from '../advice.js';
import { reportStyles } from '../styles/report.js';
import { resultStyles } from '../styles/result.js';

export { loadAdvice } from '../advice.js';
export { createResult } from '../../engine/index.js';
export { resultPage } from '../views/result.js';

export const styles = [resultStyles, reportStyles];

/** One answer that the visitor tries out on the result page. */
export interface Trial {
  readonly item: string;
  readonly answer: Answer;
}

/** The result as it would be with another answer; the own one while nothing is tried out. */
export function resultWith(trial: Trial | null, assessment: Assessment, own: Result, advice: Advice | null): Result {
  if (!trial) return own;
  const answers = { ...own.answers, [trial.item]: trial.answer };
  const { id, language, startedAt, completedAt, depth } = own;
  const context = { id, language, startedAt, completedAt, depth, hash: own.assessment.hash };
  const { benchmark = null, catalogues = [] } = advice ?? {};
  return createResult(assessment, answers, { ...context, benchmark, catalogues });
}
