/** New consent and earlier entries: decides which queued entries of the same assessment a new one replaces. */
import { isAnonymousType } from './envelope.js';
import type { Envelope } from './envelope.js';
import { isSame } from './json.js';
import type { Entry } from './queue.js';

/**
 * `same`: same answers, endpoint and mode; the earlier entry is sent and the new one is dropped. `replaced`: the new
 * entry is sent instead of the earlier one. `kept`: different answers, such as those of another firm; both are sent.
 */
export type Fate = 'same' | 'replaced' | 'kept';

/** Parses the body of an entry. Null if it is not an envelope. */
export function envelopeIn(body: string): Envelope | null {
  try {
    const envelope = JSON.parse(body) as Partial<Envelope> | null;
    return typeof envelope?.data?.assessment.id === 'string' ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
}

/**
 * Fates of the earlier entries by id, without those that are kept. A new anonymous entry also replaces earlier entries
 * with a name and other answers: consent in anonymous mode withdraws the earlier one.
 */
export function fatesOf(earlier: readonly Entry[], entry: Entry): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  const now = envelopeIn(entry.body);
  if (!now) return fates;
  for (const one of earlier) {
    const before = envelopeIn(one.body);
    if (one.id === entry.id || before?.data.assessment.id !== now.data.assessment.id) continue;
    const isForReceiver = one.endpoint === entry.endpoint;
    if (haveSameAnswers(before, now)) fates.set(one.id, isForReceiver && areSame(before, now) ? 'same' : 'replaced');
    else if (isAnonymousType(now.type) && !isAnonymousType(before.type)) fates.set(one.id, 'replaced');
  }
  return fates;
}

function haveSameAnswers({ data: one }: Envelope, { data: other }: Envelope): boolean {
  return one.depth === other.depth && isSame(one.answers, other.answers);
}

/** Compares two envelopes without the fields that differ at each visit. */
function areSame(one: Envelope, other: Envelope): boolean {
  return isSame(
    without({ ...one, data: without(one.data, VISIT) }, VISIT),
    without({ ...other, data: without(other.data, VISIT) }, VISIT),
  );
}

const VISIT = ['id', 'time', 'startedAt', 'completedAt', 'language'];

function without(record: object, names: readonly string[]): object {
  const rest: Record<string, unknown> = { ...record };
  for (const name of names) rest[name] = undefined;
  return rest;
}
