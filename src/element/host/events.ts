/** The events a host page receives. All bubble and cross shadow roots. */
import type { Answer, Answers, Progress, Result } from '../../engine/index.js';

export interface ScanStartDetail {
  readonly assessment: { readonly id: string; readonly version: string };
}

export interface ScanAnswerDetail {
  /** Id of the item. */
  readonly question: string;
  /** Option id, option ids, or `dont-know`. */
  readonly value: Answer;
  readonly progress: Progress;
}

export interface ScanDeliverDetail {
  /** A copy of the CloudEvent that is to be sent; the host may add `subject` and extension attributes. */
  readonly envelope: Record<string, unknown>;
  /** Absolute address. */
  readonly endpoint: string;
}

export interface ScanDeliveredDetail {
  /** Of the envelope: the result's own id, or, if the visitor chose to be anonymous, another one. */
  readonly id: string;
}

export interface ScanResumeDetail {
  /** Where the answers came from. */
  readonly from: 'code' | 'link' | 'file' | 'draft' | 'host';
  readonly previous: {
    /** ISO 8601 date, or null if it is not known. */
    readonly date: string | null;
    readonly answers: Answers;
  };
}

export interface ScanErrorDetail {
  /** A fixed word for programs, such as `assessment-invalid`. */
  readonly code: ScanErrorCode;
  /** Where it is wrong: a JSON path, an attribute or an address. */
  readonly path?: string | undefined;
  /** What is wrong and how to mend it; English, for whoever builds the page. */
  readonly message: string;
}

export type ScanErrorCode =
  | 'assessment-invalid'
  | 'support-invalid'
  | 'benchmark-invalid'
  | 'cohort-invalid'
  | 'answers-invalid'
  | 'previous-invalid'
  | 'messages-invalid'
  | 'attribute-invalid'
  | 'markup-invalid'
  | 'storage-refused'
  | 'draft-invalid'
  | 'envelope-invalid'
  | 'delivery-failed'
  | 'delivery-delayed'
  | 'no-result'
  | 'load-failed';

/** Event name to the type of its `detail`. */
export interface ScanEventDetails {
  'scan-start': ScanStartDetail;
  'scan-answer': ScanAnswerDetail;
  'scan-result': Result;
  'scan-reset': Readonly<Record<string, never>>;
  'scan-resume': ScanResumeDetail;
  'scan-error': ScanErrorDetail;
  'scan-deliver': ScanDeliverDetail;
  'scan-delivered': ScanDeliveredDetail;
}

/** Event name to event, as `HTMLElementEventMap` wants it. */
export type ScanEventMap = { [Name in keyof ScanEventDetails]: CustomEvent<ScanEventDetails[Name]> };

/** False if it was cancelable and the host page cancelled it. */
export function fire<Name extends keyof ScanEventDetails>(
  target: EventTarget,
  name: Name,
  detail: ScanEventDetails[Name],
  { cancelable = false } = {},
): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

declare global {
  // They merge with the DOM's own maps, so that `addEventListener('scan-result', …)` is typed everywhere: events bubble.
  /* oxlint-disable typescript/no-empty-object-type */
  interface HTMLElementEventMap extends ScanEventMap {}
  interface DocumentEventMap extends ScanEventMap {}
  interface WindowEventMap extends ScanEventMap {}
  /* oxlint-enable typescript/no-empty-object-type */
}
