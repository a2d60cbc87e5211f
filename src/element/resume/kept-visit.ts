import { asLoadError } from '../loading/load-error.js';
import type { HostProblems } from '../host/problems.js';
import type { DraftView } from '../session/context.js';
import { earlierOf } from './earlier.js';
import type { Earlier, Present } from './earlier.js';

/** The earlier visit that the browser keeps beside the answers, so that it is there again on the next visit. */
export class KeptVisit {
  /** Null without one, and until it has been found. */
  found: Earlier | null = null;
  /** Settles when it has been. */
  settled: Promise<void> = Promise.resolve();

  readonly #problems: HostProblems;
  readonly #present: () => Promise<Present | null>;
  /** What was written last. */
  #written: Earlier | null = null;
  /** What is kept, and for which assessment. */
  #visit: Earlier['visit'] | null = null;
  #assessment: string | null = null;

  constructor(problems: HostProblems, present: () => Promise<Present | null>) {
    this.#problems = problems;
    this.#present = present;
  }

  /** Keeps it in place of another one, once: what another tab keeps later goes before. */
  keep(draft: DraftView, earlier: Earlier): void {
    if (earlier === this.#written) return;
    this.#written = earlier;
    [this.#visit, this.#assessment] = [earlier.visit, earlier.assessment];
    draft.changeExtras(() => ({ previous: earlier.visit }));
  }

  /** To be called at each update. `assessment`: id of the one on screen. `hear` is told what was found, or that it is gone. */
  update(draft: DraftView | null, assessment: string | null, hear: (found: Earlier | null) => void): void {
    if (!draft) this.#written = null;
    const visit = draft?.extras.previous ?? null;
    if (visit === this.#visit && assessment === this.#assessment) return;
    const had = this.#visit;
    [this.#visit, this.#assessment, this.found] = [visit, assessment, null];
    if (visit === null) {
      if (had) hear(null);
      return;
    }
    this.settled = this.#find(visit).then((found) => {
      if (visit !== this.#visit || assessment !== this.#assessment) return;
      this.found = found;
      hear(found);
    });
  }

  async #find(visit: Earlier['visit']): Promise<Earlier | null> {
    try {
      const present = await this.#present();
      return present && earlierOf(present, visit, 'draft');
    } catch (error) {
      this.#problems.report(asLoadError(error), true);
      return null;
    }
  }
}
