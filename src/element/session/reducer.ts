/**
 * What each event does: the next visit, and what follows from it outside. What "Show my result" does is `finish`,
 * `prepared` and `evaluated`, in this order.
 */
import { askedAt, depthOf, progress, transition } from '../../engine/questionnaire.js';
import type { Assessment, Depth, Session, SessionEvent, Stage } from '../../engine/index.js';
import type { FocusTarget } from '../host/focus.js';
import { newVisit } from './visit.js';
import type { Circumstances, Effects, FiredEvent, Visit, VisitEvent } from './visit.js';

/** Where a result is made: at the answers, and on its page, where an open question was answered. */
const AT_THE_END: readonly Stage[] = ['review', 'result'];

/** Pure: the clock is an argument (`now`: ISO 8601, UTC), and what takes chance or a lazy module is an effect. */
// oxlint-disable-next-line complexity -- A case for each event: split up, no place would show them all.
export function reduce(
  assessment: Assessment,
  visit: Visit,
  event: VisitEvent,
  { depth, layout }: Circumstances,
  now: string,
): readonly [Visit, Effects] {
  const { session, startedAt } = visit;
  const after = (next: SessionEvent) => transition(assessment, session, next, layout, depth);

  /** The visitor goes on or back, or answers. */
  const moved = (next: Session, more?: Partial<Visit>, fire?: FiredEvent): readonly [Visit, Effects] => {
    if (next === session) return [visit, {}];
    const moved = { ...visit, confirmingReset: false, ...more, session: next };
    const draft = { answers: next.answers, startedAt: moved.startedAt, deepened: next.deepened };
    return [moved, { draft, focus: focusAfter(session, next, event), fire }];
  };

  switch (event.type) {
    case 'start': {
      const { id, version } = assessment;
      const fire = { name: 'scan-start', detail: { assessment: { id, version } } } as const;
      const started = { startedAt: startedAt ?? now, startTold: true };
      return moved(after(event), started, visit.startTold ? undefined : fire);
    }
    case 'answer': {
      const next = after(event);
      const detail = {
        question: event.item,
        // A copy, since the page may change it.
        value: event.told ?? (typeof event.answer === 'object' ? [...event.answer] : event.answer),
        progress: progress(askedAt(assessment, askedDepth(assessment, next, depth)), next.answers),
      };
      return moved(next, {}, { name: 'scan-answer', detail });
    }
    case 'finish':
      // First, all that a result is matched and compared with has to be there.
      return visit.finishing ? [visit, {}] : [{ ...visit, confirmingReset: false, finishing: true }, { prepare: true }];
    case 'prepared': {
      const prepared = { ...visit, finishing: false };
      // The visitor may have gone elsewhere meanwhile.
      if (!event.isReady || !AT_THE_END.includes(session.stage)) return [prepared, {}];
      const next = after({ type: 'finish' });
      // The host page may have set other answers meanwhile: what they leave open is asked first.
      if (next.stage !== 'result') return moved(next, prepared);
      const asked = askedDepth(assessment, session, depth);
      return [prepared, { evaluate: { answers: session.answers, depth: asked, startedAt } }];
    }
    case 'evaluated': {
      const { result } = event;
      if (!result) return [{ ...visit, failedAnswers: session.answers }, {}];
      return moved(after({ type: 'finish' }), { result }, { name: 'scan-result', detail: result });
    }
    case 'ask-reset':
      return [{ ...visit, confirmingReset: event.ask }, { focus: event.ask ? 'reset-question' : 'reset-button' }];
    case 'reset': {
      const next = after(event);
      if (next === session) return [visit, {}];
      const focus = focusAfter(session, next, event);
      return [newVisit, { draft: 'delete', focus, fire: { name: 'scan-reset', detail: {} } }];
    }
    case 'prefill': {
      const { answers, hostAnswers } = event;
      if (!answers) return [{ ...visit, hostAnswers }, {}];
      return [{ ...visit, hostAnswers, session: after({ type: 'prefill', answers }), result: null }, {}];
    }
    case 'adopt': {
      // Where all answers were deleted in another tab, it is as at the beginning.
      const adopting = event.session === newVisit.session ? newVisit : visit;
      return [
        { ...adopting, ...event.found, session: event.session, startedAt: adopting.startedAt ?? event.startedAt },
        {},
      ];
    }
    case 'replace':
      return [newVisit, {}];
    default:
      return moved(after(event));
  }
}

/** How much is asked of this visitor. */
export function askedDepth(assessment: Assessment, session: Session, depth: Depth): Depth {
  return assessment.quick ? depthOf(session, depth) : 'full';
}

/** The focus follows the visitor to another page, and to what is missing on this one. */
function focusAfter(before: Session, after: Session, { type }: VisitEvent): FocusTarget | undefined {
  if (after.showProblems) return type === 'continue' ? 'problems' : undefined;
  // A result that is made anew on its page is another page.
  return after.stage !== before.stage || after.at !== before.at || type === 'evaluated' ? 'heading' : undefined;
}
