/** A tally: what is known of many results together. Tallies of parts add up to the tally of the whole. */
import { ENGINE_VERSION } from '../engine/index.js';
import type { Assessment, Result } from '../engine/index.js';
import { countRows } from './count-rows.js';
import type { Stratum } from './disclosure/index.js';
import { keyOf, layoutOf } from './layout.js';
import type { Layout } from './layout.js';
import { isWithdrawn, Ledger, nameAt } from './ledger.js';
import { strataOf } from './strata.js';
import type { Counts, LineRefusal } from './types.js';
import { LINE_REFUSALS } from './types.js';

/** A definition and its content hash, as `hashOf` of `ai-maturity-scan/contract` gives it. */
export interface Counted {
  readonly assessment: Assessment;
  readonly hash: string;
}

/** What a tally of some lines adds to another: plain data, for a worker or a file. */
export interface TallyPart {
  readonly synthetic: boolean;
  readonly lines: number;
  readonly refused: Readonly<Record<LineRefusal, number>>;
  /** The rows of a `Layout`, one after the other. */
  readonly rows: Uint8Array;
}

/** Begins the id of every result that was made up: so each line says it, wherever it goes. */
export const SYNTHETIC = 'synthetic-';

/**
 * Counts results of one definition:
 *
 *     const tally = new Tally({ assessment, hash: await hashOf(assessment) });
 *     for (const result of verified) tally.add(result);
 *     console.log(tally.counts().firms);
 *
 * Adding and merging may be done in any order; the outcome is the same, byte for byte. A tally knows which results it has,
 * by the hashes of their ids, so that repeats are found in other tallies too. It needs the bytes of one row (80 with
 * the built-in assessment) and 8 to 16 more for each id, at most twice that while it grows: 100 to 200 MB for a million.
 */
export class Tally {
  readonly #counted: Counted;
  readonly #layout: Layout;
  readonly #ledger: Ledger;
  readonly #refused: Record<LineRefusal, number> = noRefusals();
  #lines = 0;
  #synthetic = false;

  constructor(counted: Counted) {
    this.#counted = counted;
    this.#layout = layoutOf(counted.assessment);
    this.#ledger = new Ledger(this.#layout.width);
  }

  /** Adds a verified result. `respondent`: a key that all results of one firm have, and no other; null if there is none. */
  add(result: Result, respondent: string | null = null): void {
    this.#lines += 1;
    this.#synthetic ||= result.id.startsWith(SYNTHETIC);
    this.#ledger.add(this.#layout.rowOf(result, respondent));
  }

  /** Counts a line that has no result to add. */
  refuse(reason: LineRefusal): void {
    this.#lines += 1;
    this.#refused[reason] += 1;
  }

  /** Takes results out by their ids, or all results of a respondent by its key. What comes later is not looked at. */
  withdraw(keys: Iterable<string>): void {
    const [results, respondents] = [new Set<string>(), new Set<string>()];
    for (const key of keys) {
      results.add(nameAt(keyOf('id', key), 0));
      respondents.add(nameAt(keyOf('respondent', key), 0));
    }
    if (results.size > 0) this.#ledger.withdraw({ results, respondents });
  }

  /** Adds what another tally of the same definition has. */
  merge({ lines, refused, rows, synthetic }: TallyPart): void {
    this.#lines += lines;
    this.#synthetic ||= synthetic;
    for (const reason of LINE_REFUSALS) this.#refused[reason] += refused[reason];
    this.#ledger.add(rows);
  }

  /** What it has, to be merged into another. Its rows are sorted, so that equal tallies have equal parts. */
  part(): TallyPart {
    const { width } = this.#layout;
    const rows = new Uint8Array(this.#ledger.size * width);
    this.#ledger.byId().forEach((start, at) => rows.set(this.#ledger.rows.subarray(start, start + width), at * width));
    return { synthetic: this.#synthetic, lines: this.#lines, refused: { ...this.#refused }, rows };
  }

  counts(): Counts {
    const { rows } = this.#ledger;
    const { known, ofFirms, withdrawn } = this.#firms();
    const { id, version } = this.#counted.assessment;
    const refusedLines = LINE_REFUSALS.reduce((sum, reason) => sum + this.#refused[reason], 0);
    return {
      assessment: { id, version, hash: this.#counted.hash },
      engineVersion: ENGINE_VERSION,
      synthetic: this.#synthetic,
      lines: this.#lines,
      firms: ofFirms.length,
      refused: {
        ...this.#refused,
        withdrawn,
        repeated: this.#lines - refusedLines - known,
        superseded: known - withdrawn - ofFirms.length,
      },
      ...countRows(this.#layout, rows, ofFirms),
    };
  }

  /**
   * The firms by quarter and by the releases that they are in, for `publish`. A firm that answers anew, or says another size
   * or sector, is one that left and one that came. `earlier`: the tallies of all earlier releases, the oldest first, of the
   * same definition. Memory: about 200 bytes a firm.
   */
  strata(earlier: readonly Tally[] = []): Stratum[] {
    const lists = [...earlier, this].map((tally) => ({ rows: tally.#ledger.rows, starts: tally.#firms().ofFirms }));
    return strataOf(this.#layout, lists);
  }

  /** Where the rows of the firms begin; and how many results are known, and withdrawn. */
  #firms(): { readonly ofFirms: number[]; readonly known: number; readonly withdrawn: number } {
    const { rows } = this.#ledger;
    const ofFirms: number[] = [];
    let withdrawn = 0;
    const order = this.#ledger.byRespondent();
    order.forEach((start, at) => {
      if (isWithdrawn(rows, start)) withdrawn += 1;
      else if (this.#isLast(start, order[at + 1])) ofFirms.push(start);
    });
    return { ofFirms, known: order.length, withdrawn };
  }

  /** Whether the next row in order is of another respondent. */
  #isLast(start: number, next: number | undefined): boolean {
    return next === undefined || this.#ledger.respondentAt(start) !== this.#ledger.respondentAt(next);
  }
}

function noRefusals(): Record<LineRefusal, number> {
  return Object.fromEntries(LINE_REFUSALS.map((reason) => [reason, 0])) as Record<LineRefusal, number>;
}
