/** Where a visitor is in an assessment. A pure `(assessment, session, event) -> session`. */
import { answering, depthOf, nextOpenOrReview, pageOn, toReview } from './answering.js';
import type { Session, SessionEvent } from './answering.js';
import { pages } from './pages.js';
import type { Layout, Page } from './pages.js';
import { askedAt } from './quick.js';
import type { Assessment, Depth } from './types.js';

/** The session after an event. An event that makes no sense where the visitor is changes nothing. */
export function transition(
  whole: Assessment,
  session: Session,
  event: SessionEvent,
  layout: Layout,
  depth: Depth = 'full',
): Session {
  const assessment = askedAt(whole, depthOf(session, depth));
  if (event.type === 'change') return atItem(session, event.item, true);
  if (event.type === 'finish') return finish(assessment, session);
  if (event.type === 'deepen') return deepen(whole, session, depth);
  if (event.type === 'back' && session.stage === 'result') return toReview(session);
  if (event.type === 'back' && session.stage === 'review') return toLastPage(assessment, session, layout);
  return answering(whole, session, event, layout, depth);
}

/** The page on screen, or null when no question is. */
export function currentPage(whole: Assessment, session: Session, layout: Layout, depth: Depth = 'full'): Page | null {
  if (session.stage !== 'question') return null;
  const assessment = askedAt(whole, depthOf(session, depth));
  return pageOn(pages(assessment, session.answers, layout), assessment, session);
}

function atItem(session: Session, at: string, reviewing: boolean): Session {
  return { ...session, stage: 'question', at, reviewing, showProblems: false };
}

function finish(assessment: Assessment, session: Session): Session {
  const next = nextOpenOrReview(assessment, session, true);
  return next.stage === 'review' ? { ...next, stage: 'result' } : next;
}

function deepen(whole: Assessment, session: Session, depth: Depth): Session {
  if (depthOf(session, depth) === 'full') return session;
  return nextOpenOrReview(whole, { ...session, deepened: true }, false);
}

function toLastPage(assessment: Assessment, session: Session, layout: Layout): Session {
  const last = pages(assessment, session.answers, layout).at(-1)?.items[0];
  return last ? atItem(session, last.id, false) : session;
}
