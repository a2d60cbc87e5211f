import { actionSources } from '../../../engine/index.js';
import type { AnswerSource } from '../../../engine/index.js';
import type { ReportContext } from '../context.js';

/** Where actions and answers to barriers come from, in order of precedence. */
export function sourcesOf({ advice, assessment }: ReportContext): readonly AnswerSource[] {
  return actionSources(assessment, advice?.catalogues ?? []);
}
