import type { HostProblems } from '../host-problems.js';
import { Later } from '../later.js';
import type { Draft, DraftToKeep, Persist } from '../later/draft.js';
import type { DraftKeeper, DraftState } from '../later/draft-keeper.js';
import type { Scan } from '../load.js';

type Keeping = Omit<DraftToKeep, 'hash'>;

/** Loads what keeps answers where the host asked for it; what happens meanwhile is handed on. */
export class DraftController {
  persist: Persist = 'none';

  readonly #keeper: Later<DraftKeeper>;
  #assessment = '';
  /** What is to be done when the keeper is there. */
  #waiting: ((keeper: DraftKeeper) => void) | null = null;

  /** `onState` is called when there is something else to tell. */
  constructor(onState: () => void, problems: HostProblems) {
    this.#keeper = new Later(problems, async () => {
      const { DraftKeeper } = await import('../later/draft-keeper.js');
      return new DraftKeeper(onState, problems);
    });
  }

  get state(): DraftState {
    return this.#keeper.part?.state ?? 'none';
  }

  /** What the browser kept of this assessment; null if that is nothing. Never rejects. */
  async recall(scan: Scan): Promise<Draft | null> {
    if (scan.assessment.id !== this.#assessment) this.#waiting = null;
    this.#assessment = scan.assessment.id;
    if (this.persist === 'none' && !this.#keeper.part) return null;
    const keeper = this.#keeper.part ?? (await this.#keeper.load());
    if (!keeper) return null;
    const draft = keeper.recall(scan, this.persist);
    this.#waiting?.(keeper);
    this.#waiting = null;
    return draft;
  }

  save(draft: Keeping): void {
    this.#act((keeper) => keeper.save(draft));
  }

  clear(): void {
    this.#act((keeper) => keeper.clear());
  }

  #act(action: (keeper: DraftKeeper) => void): void {
    if (this.#keeper.part) action(this.#keeper.part);
    else if (this.persist !== 'none') this.#waiting = action;
  }
}
