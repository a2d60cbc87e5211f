/** What a command works on: one value of its input, wherever it stands. */
import type { Issue } from '../../contract/issues.js';
import type { Line } from './lines.js';

/** The columns of a table that belong to its owner and not to the scan, by their heads. */
export type OwnColumns = ReadonlyMap<string, string>;

export interface Entry {
  /** Line, row or position in a list, from 1. */
  readonly number: number;
  /** File and number for messages, such as `answers.ndjson line 3`. */
  readonly place: string;
  /** Bytes of the input read so far. */
  readonly bytes: number;
  /** Why there is no value. Empty if there is one. */
  readonly issues: readonly Issue[];
  readonly value?: unknown;
  /** A line that nobody has looked into yet; then there is no value, and there are no issues. */
  readonly text?: Line['text'];
  /** Present in a table. */
  readonly own?: OwnColumns;
}

/** `place` before a number. For standard input, the kind and number only. */
export function placeOf(name: string, kind: 'line' | 'row' | 'item', number: number): string {
  return name === '' ? `${kind} ${number}` : `${name} ${kind} ${number}`;
}
