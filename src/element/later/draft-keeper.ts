import { forget, keep, recall } from './draft.js';
import type { Draft, DraftToKeep, Persist } from './draft.js';
import type { Session } from '../../engine/index.js';
import type { HostProblems } from '../host-problems.js';
import { LoadError, messageOf, ownModule } from '../load-error.js';
import type { Scan } from '../load.js';
import type { ViewContext } from '../views/context.js';
import { draftNotice } from '../views/draft.js';
import { resetQuestion } from '../views/reset-question.js';

/** What the visitor is told of the draft. */
export type DraftState = 'none' | 'resumed' | 'changed' | 'refused';

/** A draft that can be gone on with. */
export interface Recalled {
  /** ISO 8601, UTC; null if nobody had started. */
  readonly startedAt: string | null;
  /** The session with the answers of the draft in place. */
  readonly resume: (session: Session) => Session;
}

/** Keeps the answers in the browser, and brings them back. It never stands in the way. */
export class DraftKeeper {
  state: DraftState = 'none';

  readonly #onState: () => void;
  readonly #problems: HostProblems;
  /** Whose draft was looked for, and where; and its hash once that is known. */
  #scan: Scan | null = null;
  #place: Persist = 'none';
  #hash: string | null = null;
  /** What is to be kept as soon as the hash is known. */
  #waiting: Omit<DraftToKeep, 'hash'> | null = null;

  /** `onState` is called when there is something else to tell. */
  constructor(onState: () => void, problems: HostProblems) {
    this.#onState = onState;
    this.#problems = problems;
  }

  /** Looks once for each assessment and place. Never rejects. */
  async recall(scan: Scan, place: Persist): Promise<Recalled | null> {
    if (this.#scan?.assessment === scan.assessment && this.#place === place) return null;
    this.#scan = scan;
    this.#place = place;
    this.#hash = null;
    this.#waiting = null;
    if (this.state !== 'refused') this.#tell('none');
    return place === 'none' ? null : this.#look(scan, place);
  }

  async #look(scan: Scan, place: Persist): Promise<Recalled | null> {
    try {
      const { hashOf } = await ownModule(import('../../contract/hash.js'));
      const hash = await hashOf(scan.assessment);
      let draft: Draft | null = null;
      try {
        draft = await recall(place, scan, hash);
      } finally {
        this.#keepFrom(scan, place, hash, draft);
      }
      if (!draft || Object.keys(draft.answers).length === 0) return null;
      this.#tell(draft.changed ? 'changed' : 'resumed');
      return { startedAt: draft.startedAt, resume: (session) => resumed(session, draft) };
    } catch (error) {
      this.#unread(error);
      return null;
    }
  }

  /** From now on answers are kept; those that were given meanwhile too, beside those of the draft. */
  #keepFrom(scan: Scan, place: Persist, hash: string, draft: Draft | null): void {
    if (this.#scan !== scan || this.#place !== place) return;
    this.#hash = hash;
    if (this.#waiting) this.save({ ...this.#waiting, answers: { ...draft?.answers, ...this.#waiting.answers } });
  }

  #unread(error: unknown): void {
    // What a browser refuses, it throws as one of these; else what was kept is no draft.
    if (error instanceof DOMException) this.#refused(`A draft could not be read: ${messageOf(error)}.`);
    else if (error instanceof LoadError) this.#problems.report(error);
    else
      this.#problems.report({ code: 'draft-invalid', message: `What was kept cannot be used: ${messageOf(error)}.` });
  }

  save(draft: Omit<DraftToKeep, 'hash'>): void {
    if (this.#place === 'none' || !this.#scan) return;
    this.#waiting = this.#hash === null ? draft : null;
    if (this.#hash === null) return;
    try {
      keep(this.#place, this.#scan.assessment.id, { hash: this.#hash, ...draft });
    } catch (error) {
      this.#refused(`Answers could not be kept: ${messageOf(error)}.`);
    }
  }

  clear(): void {
    this.#waiting = null;
    if (this.state !== 'refused') this.#tell('none');
    if (this.#place === 'none' || !this.#scan) return;
    try {
      forget(this.#place, this.#scan.assessment.id);
    } catch (error) {
      this.#refused(`A draft could not be deleted: ${messageOf(error)}.`);
    }
  }

  /** What there is to tell the visitor. */
  notice(context: ViewContext): unknown {
    return draftNotice(context, this.state);
  }

  resetQuestion(context: ViewContext): unknown {
    return resetQuestion(context);
  }

  /** Told once; nothing that is on screen is lost by it. */
  #refused(message: string): void {
    if (this.state === 'refused') return;
    this.#tell('refused');
    this.#problems.report({ code: 'storage-refused', path: 'persist', message });
  }

  #tell(state: DraftState): void {
    this.state = state;
    this.#onState();
  }
}

/** On the first screen an earlier visit goes before what the host knows; after it, what was chosen since goes first. */
function resumed(session: Session, { answers, deepened }: Draft): Session {
  const merged = session.stage === 'intro' ? { ...session.answers, ...answers } : { ...answers, ...session.answers };
  return { ...session, answers: merged, deepened };
}
