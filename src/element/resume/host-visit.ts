import { readable } from '../../address.js';
import type { HostProblems } from '../host/problems.js';
import { asLoadError } from '../loading/load-error.js';
import { earlierIn, earlierInResult } from './earlier.js';
import type { Earlier, Present } from './earlier.js';

/** The earlier visit that the host page gives in `previous`: a Result or a code. Checked before anything is taken from it. */
export class HostVisit {
  /** Null without one, and until it has been checked. */
  found: Earlier | null = null;
  /** Settles when it has been. */
  settled: Promise<void> = Promise.resolve();

  readonly #problems: HostProblems;
  readonly #present: () => Promise<Present | null>;
  #value: unknown = null;
  #assessment: string | null = null;

  constructor(problems: HostProblems, present: () => Promise<Present | null>) {
    this.#problems = problems;
    this.#present = present;
  }

  /** To be called at each update. `assessment`: id of the one on screen. `hear` is told what was found. */
  update(value: unknown, assessment: string | null, hear: (found: Earlier | null) => void): void {
    // After a definition that was refused, that of the next one is looked at anew.
    if (assessment === null) this.#assessment = null;
    if (assessment === null || (value === this.#value && assessment === this.#assessment)) return;
    const isNothing = value === null || value === undefined || value === '';
    const wasNothing = this.#value === null && this.found === null;
    this.#value = isNothing ? null : value;
    this.#assessment = assessment;
    this.found = null;
    if (isNothing) {
      if (!wasNothing) hear(null);
      return;
    }
    this.settled = this.#check(value).then((found) => {
      // Another value, or another assessment, may have come meanwhile.
      if (value !== this.#value || assessment !== this.#assessment) return;
      this.found = found;
      hear(found);
    });
  }

  /** Whatever is wrong is told with place and cure; then it is as if nothing had been given. */
  async #check(value: unknown): Promise<Earlier | null> {
    try {
      const present = await this.#present();
      return present && (typeof value === 'string' ? this.#code(present, value) : await this.#result(present, value));
    } catch (error) {
      this.#problems.report(asLoadError(error), true);
      return null;
    }
  }

  #code(present: Present, code: string): Earlier | null {
    const found = earlierIn(present, code);
    if (!('problem' in found)) return { ...found, from: 'host' };
    this.#report('$', `"${readable(code.slice(0, 80))}" is no answer code of this scan. ${found.problem.message}`);
    return null;
  }

  async #result(present: Present, value: unknown): Promise<Earlier | null> {
    const found = await earlierInResult(present, value, 'host');
    if (!('issues' in found)) return found;
    found.issues.forEach(({ message, path }) => this.#report(path, message));
    return null;
  }

  #report(path: string, message: string): void {
    this.#problems.report({ code: 'previous-invalid', path, message: `${message} Until then nothing is compared.` });
  }
}
