/** What a visitor's new yes means for what waits from an earlier one. */
import { ANONYMOUS_TYPE } from './envelope.js';
import type { Envelope } from './envelope.js';
import { isSame } from './json.js';
import type { Entry } from './queue.js';

/**
 * `same`: the same answers for the same receiver in the same mode, so nothing new has to be sent. `replaced`: what the
 * visitor wants now goes in its place. `kept`: other answers, such as those of another firm; both go.
 */
export type Fate = 'same' | 'replaced' | 'kept';

/** The envelope in an entry; null if it cannot be read. */
export function envelopeIn(body: string): Envelope | null {
  try {
    const envelope = JSON.parse(body) as Partial<Envelope> | null;
    return typeof envelope?.data?.assessment.id === 'string' ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
}

/** Those of `earlier` that do not stay as they are. Whoever wants to be anonymous now does not want to be named before. */
export function fatesOf(earlier: readonly Entry[], entry: Entry): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  const now = envelopeIn(entry.body);
  if (!now) return fates;
  for (const one of earlier) {
    const before = envelopeIn(one.body);
    if (one.id === entry.id || before?.data.assessment.id !== now.data.assessment.id) continue;
    const isForReceiver = one.endpoint === entry.endpoint;
    if (haveSameAnswers(before, now)) fates.set(one.id, isForReceiver && areSame(before, now) ? 'same' : 'replaced');
    else if (now.type === ANONYMOUS_TYPE && before.type !== ANONYMOUS_TYPE) fates.set(one.id, 'replaced');
  }
  return fates;
}

function haveSameAnswers({ data: one }: Envelope, { data: other }: Envelope): boolean {
  return one.depth === other.depth && isSame(one.answers, other.answers);
}

/** But for what each visit has of its own. */
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
