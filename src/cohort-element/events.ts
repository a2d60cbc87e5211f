/** The event that a page with figures receives. It bubbles and crosses shadow roots. */
import type { ScanErrorCode } from '../element/host/events.js';

export type CohortErrorCode = Extract<
  ScanErrorCode,
  'cohort-invalid' | 'assessment-invalid' | 'attribute-invalid' | 'load-failed'
>;

export interface CohortErrorDetail {
  /** A fixed word for programs. */
  readonly code: CohortErrorCode;
  /** Where it is wrong: a JSON path, an attribute or an address. */
  readonly path?: string | undefined;
  /** What is wrong and how to mend it; English, for whoever builds the page. */
  readonly message: string;
}

/** Event name to event, as `HTMLElementEventMap` wants it. */
export interface CohortEventMap {
  'cohort-error': CustomEvent<CohortErrorDetail>;
}

/** Fires `cohort-error` each time, and warns in the console once for each message. */
export class CohortProblems {
  readonly #target: EventTarget;
  readonly #warned = new Set<string>();

  constructor(target: EventTarget) {
    this.#target = target;
  }

  report({ code, message, path }: CohortErrorDetail): void {
    const line = `<ai-maturity-cohort> ${code}${path ? ` at ${path}` : ''}: ${message}`;
    if (!this.#warned.has(line)) console.warn(line);
    this.#warned.add(line);
    const detail: CohortErrorDetail = { code, message, ...(path === undefined ? {} : { path }) };
    this.#target.dispatchEvent(new CustomEvent('cohort-error', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  // They merge with the DOM's own maps, so that `addEventListener('cohort-error', …)` is typed everywhere.
  /* oxlint-disable typescript/no-empty-object-type */
  interface HTMLElementEventMap extends CohortEventMap {}
  interface DocumentEventMap extends CohortEventMap {}
  interface WindowEventMap extends CohortEventMap {}
  /* oxlint-enable typescript/no-empty-object-type */
}
