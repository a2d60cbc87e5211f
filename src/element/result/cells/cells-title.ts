import { isKnowWantCan } from '../../session/know-want-can.js';
import type { ReportContext } from '../context.js';

/** What stands above the scores. */
export function cellsTitle({ assessment, words }: Pick<ReportContext, 'assessment' | 'words'>): string {
  return isKnowWantCan(assessment) ? words.cellsTitle : words.profileTitle;
}
