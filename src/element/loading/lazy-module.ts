import type { HostProblems } from '../host/problems.js';
import { asLoadError, ownModule } from './load-error.js';

/** A part of this package that is loaded when it is needed, and then kept. After a failure the next call tries again. */
export class Later<Part> {
  /** Null until it has arrived. */
  part: Part | null = null;

  readonly #problems: HostProblems;
  readonly #load: () => Promise<Part>;
  #loading: Promise<Part | null> | null = null;

  constructor(problems: HostProblems, load: () => Promise<Part>) {
    this.#problems = problems;
    this.#load = load;
  }

  /** Null if it does not arrive, which the host page is told. Never rejects. */
  load(): Promise<Part | null> {
    this.#loading ??= this.#run();
    return this.#loading;
  }

  async #run(): Promise<Part | null> {
    try {
      this.part = await ownModule(this.#load());
    } catch (error) {
      this.#problems.report(asLoadError(error));
      this.#loading = null;
    }
    return this.part;
  }
}
