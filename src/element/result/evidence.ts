/** What actions, ideas and offers rest on, in words. */
import type { Evidence } from '../../engine/index.js';
import type { MainWords } from '../../i18n/index.js';
import { say } from '../session/context.js';
import type { ReportContext } from './context.js';

const GRADE = {
  expert: 'evidenceExpert',
  observational: 'evidenceObservational',
  trial: 'evidenceTrial',
} as const satisfies Record<Evidence['grade'], keyof MainWords>;

/** Whether it is what nearly all rest on: said once for a list, not at each. */
function isPlain({ grade, source }: Evidence): boolean {
  return grade === 'expert' && source === undefined;
}

/** "a controlled trial (author, place, year)"; empty for advice by experts without a source. */
export function evidenceText({ words }: ReportContext, evidence: Evidence): string {
  if (isPlain(evidence)) return '';
  const said = words[GRADE[evidence.grade]];
  return evidence.source === undefined ? said : `${said} (${evidence.source})`;
}

/** The same as a sentence, for the list of reasons on a card: one line, or none. */
export function evidenceLines(context: ReportContext, evidence: Evidence | undefined): string[] {
  const said = evidence ? evidenceText(context, evidence) : '';
  return said ? [say(context, 'evidence', { evidence: said })] : [];
}

/**
 * Under a list: what its entries rest on, said once; empty where each has a source of its own. An entry without evidence
 * counts as advice by experts.
 */
export function sharedEvidence(context: ReportContext, all: readonly (Evidence | undefined)[]): string {
  const plain = all.filter((evidence) => !evidence || isPlain(evidence)).length;
  if (plain === 0) return '';
  return say(context, plain === all.length ? 'evidence' : 'evidenceElse', { evidence: context.words.evidenceExpert });
}
