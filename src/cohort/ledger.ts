/** The rows of a tally, one for each id of a result. */
import { CODES, KEY_BYTES, RESPONDENT, TIME } from './layout.js';

/** Time of a row whose result was withdrawn: later than any. */
const WITHDRAWN = 0xff;

/**
 * A set of rows of bytes, by the id of their result. Memory: the bytes of the rows and 8 to 16 more for each, at most twice
 * that while it grows. Of two rows with one id the greater is kept, byte by byte, so that the order in which rows
 * come makes no difference.
 */
export class Ledger {
  readonly #width: number;
  #rows: Uint8Array;
  /** Open addressing: the number of a row, from 1; 0 is free. Its length is a power of 2. */
  #slots = new Int32Array(16);
  #size = 0;

  /** `width`: bytes of a row. */
  constructor(width: number) {
    this.#width = width;
    this.#rows = new Uint8Array(8 * width);
  }

  get size(): number {
    return this.#size;
  }

  /** All rows, one after the other, in no certain order. Valid until the next change. */
  get rows(): Uint8Array {
    return this.#rows.subarray(0, this.#size * this.#width);
  }

  /** `rows`: any number of rows, one after the other. */
  add(rows: Uint8Array): void {
    for (let start = 0; start < rows.length; start += this.#width)
      this.#addOne(rows.subarray(start, start + this.#width));
  }

  /**
   * Takes everything out of the rows of these results and respondents, but that they were there. Their ids stay, so
   * that a withdrawn result stays withdrawn when tallies are merged. `keys`: as `nameAt` gives them.
   */
  withdraw(keys: { readonly results: ReadonlySet<string>; readonly respondents: ReadonlySet<string> }): void {
    for (let start = 0; start < this.rows.length; start += this.#width) {
      if (!keys.results.has(nameAt(this.#rows, start)) && !keys.respondents.has(nameAt(this.#rows, start + RESPONDENT)))
        continue;
      this.#rows.fill(0, start + KEY_BYTES, start + this.#width);
      this.#rows.fill(WITHDRAWN, start + TIME, start + RESPONDENT);
    }
  }

  /** Where the rows begin, sorted by the id of their result. */
  byId(): Uint32Array {
    return this.#sorted([0, KEY_BYTES]);
  }

  /** Where the rows begin, sorted by respondent, then time, then id: the last of each respondent is the one that counts. */
  byRespondent(): Uint32Array {
    return this.#sorted([RESPONDENT, CODES], [TIME, RESPONDENT], [0, KEY_BYTES]);
  }

  /** The respondent of the row that begins here, as `nameAt` gives it. */
  respondentAt(start: number): string {
    return nameAt(this.#rows, start + RESPONDENT);
  }

  #sorted(...parts: readonly (readonly [from: number, to: number])[]): Uint32Array {
    const starts = new Uint32Array(this.#size).map((_, at) => at * this.#width);
    return starts.sort((one, other) => {
      for (const [from, to] of parts) {
        const order = compare(this.#rows, one + from, this.#rows, other + from, to - from);
        if (order !== 0) return order;
      }
      return 0;
    });
  }

  #addOne(row: Uint8Array): void {
    const slot = this.#slotOf(row);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) {
      const start = (known - 1) * this.#width;
      if (compare(row, 0, this.#rows, start, this.#width) > 0) this.#rows.set(row, start);
      return;
    }
    if ((this.#size + 1) * this.#width > this.#rows.length) this.#rows = grown(this.#rows);
    this.#rows.set(row, this.#size * this.#width);
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
  }

  /** The slot of the row with this id, or the free one for it. */
  #slotOf(row: Uint8Array): number {
    const mask = this.#slots.length - 1;
    // The key is the beginning of a hash, so its first bytes spread well.
    let slot = (((row[0] ?? 0) << 24) | ((row[1] ?? 0) << 16) | ((row[2] ?? 0) << 8) | (row[3] ?? 0)) & mask;
    for (let at = this.#slots[slot] ?? 0; at > 0; at = this.#slots[slot] ?? 0) {
      if (compare(row, 0, this.#rows, (at - 1) * this.#width, KEY_BYTES) === 0) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#size; at++) {
      const row = this.#rows.subarray(at * this.#width, (at + 1) * this.#width);
      this.#slots[this.#slotOf(row)] = at + 1;
    }
  }
}

/** Whether the result of this row was withdrawn. */
export function isWithdrawn(rows: Uint8Array, start: number): boolean {
  return rows[start + TIME] === WITHDRAWN;
}

/** A key as text, for sets. */
export function nameAt(rows: Uint8Array, start: number): string {
  let name = '';
  for (let at = start; at < start + KEY_BYTES; at++) name += String.fromCharCode(rows[at] ?? 0);
  return name;
}

function compare(one: Uint8Array, from: number, other: Uint8Array, otherFrom: number, length: number): number {
  for (let at = 0; at < length; at++) {
    const order = (one[from + at] ?? 0) - (other[otherFrom + at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function grown(rows: Uint8Array): Uint8Array {
  const wider = new Uint8Array(rows.length * 2);
  wider.set(rows);
  return wider;
}
