/** The events a host page receives. All bubble and cross shadow roots. */
import type { Answer, Progress, Result } from '../engine/index.js';

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
  | 'answers-invalid'
  | 'messages-invalid'
  | 'attribute-invalid'
  | 'storage-refused'
  | 'draft-invalid'
  | 'no-result'
  | 'load-failed';

/** Event name to the type of its `detail`. */
export interface ScanEventDetails {
  'scan-start': ScanStartDetail;
  'scan-answer': ScanAnswerDetail;
  'scan-result': Result;
  'scan-reset': Readonly<Record<string, never>>;
  'scan-error': ScanErrorDetail;
}

/** Event name to event, as `HTMLElementEventMap` wants it. */
export type ScanEventMap = { [Name in keyof ScanEventDetails]: CustomEvent<ScanEventDetails[Name]> };

export function fire<Name extends keyof ScanEventDetails>(
  target: EventTarget,
  name: Name,
  detail: ScanEventDetails[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  // Merges with the DOM's own map, so that `addEventListener('scan-result', …)` is typed everywhere.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends ScanEventMap {}
}
