import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forget, keep, recall } from '../draft.js';
import type { Draft, DraftToKeep, Persist } from '../draft.js';
import type { HostProblems } from '../host-problems.js';
import { messageOf, ownModule } from '../load-error.js';
import type { Scan } from '../load.js';

/** What the visitor is told of the draft. */
export type DraftState = 'none' | 'resumed' | 'changed' | 'refused';

/** Keeps the answers in the browser where the host asked for it, and brings them back. It never stands in the way. */
export class DraftController implements ReactiveController {
  persist: Persist = 'none';
  state: DraftState = 'none';

  readonly #host: ReactiveControllerHost;
  readonly #problems: HostProblems;
  /** The assessment whose draft was looked for, and its hash once that is known. */
  #scan: Scan | null = null;
  #hash: string | null = null;
  #waiting: Omit<DraftToKeep, 'hash'> | null = null;

  constructor(host: ReactiveControllerHost, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
    host.addController(this);
  }

  hostConnected(): void {
    // A tag that is moved keeps what it has.
  }

  /** Looks once for each assessment. Never rejects. */
  async recall(scan: Scan): Promise<Draft | null> {
    if (this.persist === 'none' || this.#scan?.assessment === scan.assessment) return null;
    this.#scan = scan;
    try {
      const { hashOf } = await ownModule(import('../../contract/hash.js'));
      this.#hash = await hashOf(scan.assessment);
      const draft = await recall(this.persist, scan, this.#hash);
      if (this.#waiting) this.save(this.#waiting);
      if (!draft || Object.keys(draft.answers).length === 0) return null;
      this.#tell(draft.changed ? 'changed' : 'resumed');
      return draft;
    } catch (error) {
      // What a browser refuses, it throws as one of these; else what was kept is no draft.
      if (error instanceof DOMException) this.#refused(`A draft could not be read: ${messageOf(error)}.`);
      else
        this.#problems.report({ code: 'draft-invalid', message: `What was kept cannot be used: ${messageOf(error)}.` });
      return null;
    }
  }

  save(draft: Omit<DraftToKeep, 'hash'>): void {
    if (this.persist === 'none' || !this.#scan) return;
    this.#waiting = draft;
    if (this.#hash === null) return;
    try {
      keep(this.persist, this.#scan.assessment.id, { hash: this.#hash, ...draft });
    } catch (error) {
      this.#refused(`Answers could not be kept: ${messageOf(error)}.`);
    }
  }

  clear(): void {
    this.#waiting = null;
    this.#tell('none');
    if (this.persist === 'none' || !this.#scan) return;
    try {
      forget(this.persist, this.#scan.assessment.id);
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
    this.#host.requestUpdate();
  }
}
