/** A scan that was begun, as the browser keeps it between visits. What is read back may be anything. */
import type { Answers } from '../../engine/index.js';
import { ownModule } from '../load-error.js';
import type { Scan } from '../load.js';

export type Persist = 'none' | 'session' | 'local';

/** Shape of what is kept; another one is not read. */
const FORMAT = 1;

export interface Draft {
  /** Those that still fit the assessment. */
  readonly answers: Answers;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  readonly deepened: boolean;
  /** The assessment has changed since. */
  readonly changed: boolean;
}

export interface DraftToKeep {
  readonly hash: string;
  readonly answers: Answers;
  readonly startedAt: string | null;
  readonly deepened: boolean;
}

/** Throws where the browser refuses. */
export function keep(persist: Persist, assessment: string, draft: DraftToKeep): void {
  storageOf(persist)?.setItem(keyOf(assessment), JSON.stringify({ format: FORMAT, ...draft }));
}

/** Throws where the browser refuses. */
export function forget(persist: Persist, assessment: string): void {
  storageOf(persist)?.removeItem(keyOf(assessment));
}

/**
 * What was kept for this assessment; null if nothing was. Rejects where the browser refuses, and with an `Error` that
 * says what is wrong with what was kept.
 */
export async function recall(persist: Persist, scan: Scan, hash: string): Promise<Draft | null> {
  const text = storageOf(persist)?.getItem(keyOf(scan.assessment.id));
  if (text === null || text === undefined) return null;
  const { parseAnswers } = await ownModule(import('../../contract/answers.js'));
  const kept = JSON.parse(text) as Partial<Record<keyof DraftToKeep | 'format', unknown>> | null;
  if (kept?.format !== FORMAT) throw new Error('it is not a draft of this version');
  // What no longer fits was good once; there is nothing in it for anybody to mend.
  const { answers } = parseAnswers(scan.assessment, kept.answers);
  return {
    answers,
    startedAt: isTime(kept.startedAt) ? kept.startedAt : null,
    deepened: kept.deepened === true,
    changed: kept.hash !== hash,
  };
}

/** Just as this package writes times: other forms have no place in a result. */
function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && Date.parse(value) > 0;
}

function storageOf(persist: Persist): Storage | null {
  if (persist === 'none') return null;
  return persist === 'local' ? localStorage : sessionStorage;
}

function keyOf(assessment: string): string {
  return `ai-maturity-scan:${assessment}`;
}
