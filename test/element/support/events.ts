/** What the host page hears. */
import type { Result, ScanErrorDetail } from '../../../src/index.js';

const TYPES = [
  'scan-start',
  'scan-answer',
  'scan-result',
  'scan-reset',
  'scan-error',
  'scan-deliver',
  'scan-delivered',
  'scan-resume',
] as const;
export type ScanEventType = (typeof TYPES)[number];

export interface Heard {
  /** All events in order, as they arrived at the document. */
  readonly events: readonly CustomEvent<unknown>[];
  /** Their types in order. */
  types(): string[];
  details(type: ScanEventType): unknown[];
  results(): Result[];
  errors(): ScanErrorDetail[];
}

let stopListening: AbortController | null = null;

/** Listens at the document, where only events arrive that bubble. One listener at a time; ends by itself. */
export function hear(): Heard {
  stopListening?.abort();
  stopListening = new AbortController();
  const events: CustomEvent<unknown>[] = [];
  for (const type of TYPES) {
    document.addEventListener(type, (event) => events.push(event as CustomEvent<unknown>), {
      signal: stopListening.signal,
    });
  }
  const details = (type: ScanEventType) => events.filter((event) => event.type === type).map(({ detail }) => detail);
  return {
    events,
    types: () => events.map(({ type }) => type),
    details,
    results: () => details('scan-result') as Result[],
    errors: () => details('scan-error') as ScanErrorDetail[],
  };
}

/** Resolves with the next event of this type at the document. */
export function next(type: ScanEventType): Promise<CustomEvent<unknown>> {
  return new Promise((resolve) => {
    document.addEventListener(type, (event) => resolve(event as CustomEvent<unknown>), { once: true });
  });
}
