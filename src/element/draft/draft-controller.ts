import type { ReactiveControllerHost } from 'lit';
import type { HostProblems } from '../host/problems.js';
import { Later } from '../loading/lazy-module.js';
import { asLoadError } from '../loading/load-error.js';
import type { DraftToKeep, Persist } from './storage.js';
import type { DraftKeeper, Recalled, Visit } from './draft-keeper.js';
import type { ScanLoader } from '../loading/scan-loader.js';

/** Loads what keeps answers where the host asked for it; what happens meanwhile is handed on. */
export class DraftController {
  persist: Persist = 'none';

  readonly #keeper: Later<DraftKeeper>;
  readonly #problems: HostProblems;
  readonly #loader: ScanLoader;
  /** Its id. */
  #assessment = '';
  /** The keeper knows whose answers it keeps. */
  #isReady = false;
  /** What is to be done when it does. */
  #waiting: ((keeper: DraftKeeper) => void) | null = null;

  constructor(host: ReactiveControllerHost, problems: HostProblems, loader: ScanLoader) {
    this.#problems = problems;
    this.#loader = loader;
    this.#keeper = new Later(problems, async () => {
      const [{ DraftKeeper }] = await Promise.all([import('./draft-keeper.js'), loader.loadAllWords()]);
      return new DraftKeeper(host, problems);
    });
  }

  /** Null where nothing is kept, and until it has arrived. */
  get keeper(): DraftKeeper | null {
    return this.#keeper.part;
  }

  /**
   * What the browser kept of the assessment with this id; null where nothing is kept. What others keep from then on is
   * given to `visit` as it comes. Never rejects.
   */
  async recall(id: string, visit: Visit): Promise<Recalled | null> {
    if (id !== this.#assessment) [this.#waiting, this.#isReady] = [null, false];
    this.#assessment = id;
    try {
      if (this.persist !== 'none') await Promise.all([this.#keeper.load(), this.#loader.completeAssessment()]);
    } catch (error) {
      this.#problems.report(asLoadError(error));
      return null;
    }
    const keeper = this.#keeper.part;
    const { scan } = this.#loader;
    if (!keeper || scan?.assessment.id !== id) return null;
    const draft = keeper.recall(scan, this.persist, visit);
    this.#isReady = true;
    this.#waiting?.(keeper);
    this.#waiting = null;
    return draft;
  }

  save(draft: DraftToKeep): void {
    this.#act((keeper) => keeper.save(draft));
  }

  clear(): void {
    this.#act((keeper) => keeper.clear());
  }

  #act(action: (keeper: DraftKeeper) => void): void {
    if (this.#keeper.part && this.#isReady) action(this.#keeper.part);
    else if (this.persist !== 'none') this.#waiting = action;
  }
}
