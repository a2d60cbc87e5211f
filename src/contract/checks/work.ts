/** A limit for the work of a search, counted in comparisons: all machines give up at the same place. */

/** Most comparisons for a definition; they take about a tenth of a second. Real definitions need some thousands. */
const MOST_WORK = 1_000_000;

/** Thrown at MOST_WORK comparisons. What was searched for may exist. */
export class TooMuch extends Error {}

export class Work {
  #left = MOST_WORK;

  /** Counts so many comparisons more, or throws TooMuch. */
  add(comparisons: number): void {
    this.#left -= comparisons;
    if (this.#left < 0) throw new TooMuch();
  }
}
