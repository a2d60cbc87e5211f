import { forget, keep, recall } from './draft.js';
import type { Draft, DraftToKeep, Persist } from './draft.js';
import type { HostProblems } from '../host-problems.js';
import { LoadError, messageOf, ownModule } from '../load-error.js';
import type { Scan } from '../load.js';

/** What the visitor is told of the draft. */
export type DraftState = 'none' | 'resumed' | 'changed' | 'refused';

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
  async recall(scan: Scan, place: Persist): Promise<Draft | null> {
    if (this.#scan?.assessment === scan.assessment && this.#place === place) return null;
    this.#scan = scan;
    this.#place = place;
    this.#hash = null;
    this.#waiting = null;
    if (this.state !== 'refused') this.#tell('none');
    return place === 'none' ? null : this.#look(scan, place);
  }

  async #look(scan: Scan, place: Persist): Promise<Draft | null> {
    try {
      const { hashOf } = await ownModule(import('../../contract/hash.js'));
      const hash = await hashOf(scan.assessment);
      const draft = await recall(place, scan, hash).finally(() => this.#keepFrom(scan, place, hash));
      if (!draft || Object.keys(draft.answers).length === 0) return null;
      this.#tell(draft.changed ? 'changed' : 'resumed');
      return draft;
    } catch (error) {
      this.#unread(error);
      return null;
    }
  }

  /** From now on answers are kept; those that were given meanwhile too. */
  #keepFrom(scan: Scan, place: Persist, hash: string): void {
    if (this.#scan !== scan || this.#place !== place) return;
    this.#hash = hash;
    if (this.#waiting) this.save(this.#waiting);
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
