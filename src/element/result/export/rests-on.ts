import type { Result } from '../../../engine/index.js';
import type { ReportContext } from '../context.js';
import { sharedEvidence } from '../evidence.js';
import type { ToDo } from '../plan/to-do.js';
import { entryOf } from '../offer.js';

/** What the actions and offers of a result rest on, said once for all that have no source of their own. */
export function restsOn(context: ReportContext, { support }: Result, plan: readonly ToDo[]): string {
  return sharedEvidence(context, [
    ...plan.flatMap(({ action }) => (action ? [action.evidence] : [])),
    ...support.map((match) => entryOf(context, match)?.evidence),
  ]);
}
