/** What coming back is made of. */
import type { ReactiveControllerHost } from 'lit';
import type { Answers, Assessment, EarlierVisit, ReadCode, Result, Session, StageKey } from '../../engine/index.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import type { completeOptions } from '../loading/complete-options.js';
import type { Scan } from '../loading/scan.js';
import type { VisitEvent } from '../session/visit.js';
import type { Earlier, NotFound } from './earlier.js';

/** The visitor: what was answered so far, what came of it, and where to go on. */
export interface Visitor {
  readonly answers: Answers;
  readonly visit: { readonly result: Result | null; readonly session: Pick<Session, 'stage'> };
  dispatch(event: VisitEvent): void;
}

/** The form on the first screen. */
export interface Form {
  readonly found: Earlier | null;
  readonly problem: NotFound | null;
  readonly isAsked: boolean;
  /** The earlier result is on its way. */
  readonly isBusy: boolean;
  /** It could not be shown. */
  readonly hasFailed: boolean;
}

export const EMPTY_FORM: Form = { found: null, problem: null, isAsked: false, isBusy: false, hasFailed: false };

/** Where the scan comes from, with what is still missing of it once that is asked for. */
export type Scans = Parameters<typeof completeOptions>[0];

export type Found = Earlier | { readonly problem: NotFound };

export type Host = ReactiveControllerHost &
  EventTarget & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly resume: unknown;
    readonly previous: unknown;
  };

/** What it is made of. */
export interface ResumeParts {
  readonly host: Host;
  readonly problems: HostProblems;
  readonly focus: FocusController;
  readonly scans: Scans;
  readonly session: () => Visitor;
  /** The result of an earlier visit by the definition of today; null if it cannot be made. The host page is told. */
  readonly recall: (scan: Scan, visit: EarlierVisit) => Promise<Result | null>;
  /** What is typed, or came with the address (`isAsked`), is an invitation or the code of a colleague. */
  readonly onVoices: (assessment: Assessment, hash: string, code: string, value: ReadCode, isAsked: boolean) => void;
  /** The stages of the plan of the result on the page that the visitor has ticked off. */
  readonly ticks: (result: Result) => readonly StageKey[];
}
