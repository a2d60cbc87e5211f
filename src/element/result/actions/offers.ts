/** A partner's offers next to an action. */
import { offersAt } from '../../../engine/index.js';
import type { Result } from '../../../engine/index.js';
import type { EntryWords } from '../advice.js';
import type { ReportContext } from '../context.js';
import { wantsNoSupport } from '../offer.js';

/** The offers that name this action and fit the firm, in words; none for whoever wants no support. */
export function actionOffers(context: ReportContext, result: Result, action: string): readonly EntryWords[] {
  const { advice, assessment } = context;
  if (!advice || wantsNoSupport(context, result)) return [];
  const offers = offersAt(assessment, result.answers, advice.catalogues, action);
  return offers.flatMap(({ catalogue, entry }) => advice.support[catalogue]?.[entry] ?? []);
}
