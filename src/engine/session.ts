/** Where a visitor is in an assessment. A pure `(assessment, session, event) -> session`. */
import { nextUnanswered } from './flow.js';
import { keyOf, pages, problemOf } from './pages.js';
import type { Layout, Page } from './pages.js';
import { askedAt } from './quick.js';
import { isLeftEmpty } from './values.js';
import type { Answer, Answers, Assessment, Depth, Item } from './types.js';

export type Stage = 'intro' | 'question' | 'review' | 'result';

export interface Session {
  readonly stage: Stage;
  /** All that was ever answered, also to questions that routing hides now. */
  readonly answers: Answers;
  /** Id of an item on the page on screen, or what `keyOf` gives; it keeps its place when layout or path change. */
  readonly at: string | null;
  /** The visitor came from the review page to change something, and goes back there. */
  readonly reviewing: boolean;
  /** Continue was pressed on a page that is not in order. */
  readonly showProblems: boolean;
  /** The visitor went on from the quick scan to the full one. */
  readonly deepened: boolean;
}

export type SessionEvent =
  | { readonly type: 'start' }
  /** `told`: what the host page is told in place of the answer. */
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer; readonly told?: string }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly item: string }
  | { readonly type: 'finish' }
  | { readonly type: 'deepen' }
  | { readonly type: 'prefill'; readonly answers: Answers }
  | { readonly type: 'reset' };

export const newSession: Session = {
  stage: 'intro',
  answers: {},
  at: null,
  reviewing: false,
  showProblems: false,
  deepened: false,
};

/** How much is asked of this visitor, where the host asked for `depth`. */
export function depthOf(session: Session, depth: Depth): Depth {
  return session.deepened ? 'full' : depth;
}

/** The session after an event. An event that makes no sense where the visitor is gives the same session. */
export function transition(
  whole: Assessment,
  session: Session,
  event: SessionEvent,
  layout: Layout,
  depth: Depth = 'full',
): Session {
  const assessment = askedAt(whole, depthOf(session, depth));
  switch (event.type) {
    case 'start':
      return session.stage === 'intro' ? begin(assessment, session, layout) : session;
    case 'answer':
      return { ...session, answers: { ...session.answers, [event.item]: event.answer } };
    case 'continue':
      return forward(assessment, session, layout);
    case 'back':
      return back(assessment, session, layout);
    case 'change':
      return atItem(session, event.item, true);
    case 'finish':
      return finish(assessment, session);
    case 'deepen':
      return deepen(whole, session, depth);
    case 'prefill':
      return { ...session, answers: event.answers, stage: session.stage === 'result' ? 'review' : session.stage };
    case 'reset':
      return newSession;
  }
}

/** The page on screen, or null when no question is. */
export function currentPage(whole: Assessment, session: Session, layout: Layout, depth: Depth = 'full'): Page | null {
  if (session.stage !== 'question') return null;
  const assessment = askedAt(whole, depthOf(session, depth));
  return pageOn(pages(assessment, session.answers, layout), assessment, session);
}

/** The page of this path that has the item the session is at, or the nearest before it. */
export function pageOn(path: readonly Page[], assessment: Assessment, session: Session): Page | null {
  const { at } = session;
  const here = path.find((page) => keyOf(page) === at || page.items.some(({ id }) => id === at));
  if (here) return here;
  // The item is hidden by now: stay as near before it as the path allows.
  const placeOf = (id: string | null) => assessment.items.findIndex((item) => item.id === id);
  const before = path.filter(({ items }) => placeOf(items.at(-1)?.id ?? at) < placeOf(at));
  return before.at(-1) ?? path[0] ?? null;
}

function forward(assessment: Assessment, session: Session, layout: Layout): Session {
  if (session.stage !== 'question') return session;
  const path = pages(assessment, session.answers, layout);
  const page = pageOn(path, assessment, session);
  if (page?.items.some((item) => problemOf(item, session.answers))) return { ...session, showProblems: true };
  const next = session.reviewing ? null : neighbour(path, page, session, 1);
  return next ?? nextOpenOrReview(assessment, session, true);
}

function back(assessment: Assessment, session: Session, layout: Layout): Session {
  if (session.stage === 'intro') return session;
  if (session.stage === 'result') return toReview(session);
  const path = pages(assessment, session.answers, layout);
  if (session.stage === 'review') {
    const last = path.at(-1);
    return last ? atItem(session, keyOf(last), false) : session;
  }
  if (session.reviewing && !nextUnanswered(assessment, session.answers)) return toReview(session);
  const before = neighbour(path, pageOn(path, assessment, session), session, -1);
  return before ?? { ...session, stage: 'intro', at: null, showProblems: false };
}

function finish(assessment: Assessment, session: Session): Session {
  const next = nextOpenOrReview(assessment, session, true);
  return next.stage === 'review' ? { ...next, stage: 'result' } : next;
}

function deepen(whole: Assessment, session: Session, depth: Depth): Session {
  if (depthOf(session, depth) === 'full') return session;
  return nextOpenOrReview(whole, { ...session, deepened: true }, false);
}

/** At the page one further or one back, or null at either end of the path. */
function neighbour(path: readonly Page[], page: Page | null, session: Session, distance: 1 | -1): Session | null {
  const next = page && path[path.indexOf(page) + distance];
  return next ? atItem(session, keyOf(next), session.reviewing) : null;
}

/**
 * At the first question without an answer, or at what stands right before it: words, and questions that may be left empty;
 * else at the page with all answers.
 */
function begin(assessment: Assessment, session: Session, layout: Layout): Session {
  const path = pages(assessment, session.answers, layout);
  return path.reduceRight(
    (next, page, place) => {
      const after = path[place + 1];
      const isPassed = (item: Item) => isLeftEmpty(item, session.answers);
      const first = after && (after.items.find((item) => !isPassed(item))?.id ?? keyOf(after));
      return first === next.at && page.items.every(isPassed) ? atItem(next, keyOf(page), false) : next;
    },
    nextOpenOrReview(assessment, session, false),
  );
}

/** At the first question without an answer, or at the page with all answers. */
function nextOpenOrReview(assessment: Assessment, session: Session, reviewing: boolean): Session {
  const open = nextUnanswered(assessment, session.answers);
  return open ? atItem(session, open.id, reviewing) : toReview(session);
}

function atItem(session: Session, at: string, reviewing: boolean): Session {
  return { ...session, stage: 'question', at, reviewing, showProblems: false };
}

function toReview(session: Session): Session {
  return { ...session, stage: 'review', at: null, reviewing: false, showProblems: false };
}
