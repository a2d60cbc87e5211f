/** What the tag knows of one visitor, what may happen to that, and what follows from it outside. All of it is plain data. */
import type { Answers, Depth, Layout, Result, Session, SessionEvent } from '../../engine/index.js';
import { newSession } from '../../engine/questionnaire.js';
import type { ScanEventDetails } from '../host/events.js';
import type { FocusTarget } from '../host/focus.js';

/** Where one visitor is, and what came of it so far. */
export interface Visit {
  readonly session: Session;
  /** The last complete result. */
  readonly result: Result | null;
  /** The visitor asked for the result, and what it is matched and compared with is on its way. */
  readonly finishing: boolean;
  /** Answers from which no result could be made. */
  readonly failedAnswers: Answers | null;
  /** ISO 8601, UTC: when the visitor started, perhaps on an earlier day; null before that. */
  readonly startedAt: string | null;
  /** The host page has had its `scan-start`. */
  readonly startTold: boolean;
  /** The visitor asked to delete all answers, and has to say yes. */
  readonly confirmingReset: boolean;
  /** The answers that the host page set last, as text, to compare the next ones with; empty if none. */
  readonly hostAnswers: string;
}

export const newVisit: Visit = {
  session: newSession,
  result: null,
  finishing: false,
  failedAnswers: null,
  startedAt: null,
  startTold: false,
  confirmingReset: false,
  hostAnswers: '',
};

/** What the visitor does. */
export type VisitorEvent =
  | Exclude<SessionEvent, { type: 'prefill' }>
  | { readonly type: 'ask-reset'; /** False: the visitor thought better of it. */ readonly ask: boolean };

/** The host page set answers. `answers`: null if they are the same as before. `hostAnswers`: as in `Visit`. */
export interface PrefillEvent {
  readonly type: 'prefill';
  readonly answers: Answers | null;
  readonly hostAnswers: string;
}

/** What happens to a visit. */
export type VisitEvent =
  | VisitorEvent
  | PrefillEvent
  /** The browser kept answers, another tab changed them, or the visitor came back. `found`: the result of then, to look at. */
  | {
      readonly type: 'adopt';
      readonly session: Session;
      readonly startedAt: string | null;
      readonly found?: Pick<Visit, 'result'>;
    }
  /** Another assessment took the place of this one. */
  | { readonly type: 'replace' }
  /** `prepare` has ended. */
  | { readonly type: 'prepared'; readonly isReady: boolean }
  /** `evaluate` has ended; null if no result could be made. */
  | { readonly type: 'evaluated'; readonly result: Result | null };

/** What the host page asked for, and the next visit depends on. */
export interface Circumstances {
  readonly layout: Layout;
  /** The visitor may go deeper. */
  readonly depth: Depth;
}

/** What has to be done beside showing the next visit, in this order. */
export interface Effects {
  /** Load what makes a result, and what it is matched and compared with; then comes `prepared`. */
  readonly prepare?: true;
  /** Make the result; then comes `evaluated`. */
  readonly evaluate?: EvaluationRequest;
  readonly draft?: DraftEffect;
  /** Move the focus there once the next visit is on screen. */
  readonly focus?: FocusTarget | undefined;
  /** Fire this event at the host page. It comes last, since the page may answer with events of its own. */
  readonly fire?: FiredEvent | undefined;
}

/** Keep this, if the host page asked for answers to be kept, or delete what is kept. */
export type DraftEffect = Draft | 'delete';

type Fired = 'scan-start' | 'scan-answer' | 'scan-result' | 'scan-reset';
export type FiredEvent = {
  [Name in Fired]: { readonly name: Name; readonly detail: ScanEventDetails[Name] };
}[Fired];

export interface EvaluationRequest {
  readonly answers: Answers;
  readonly depth: Depth;
  readonly startedAt: string | null;
}

/** What the browser may keep of a visit. */
export interface Draft {
  readonly answers: Answers;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  readonly deepened: boolean;
}
