/** A tally as a file, for merging with others. */
import { ENGINE_VERSION } from '../engine/index.js';
import { issue, words } from '../contract/issues.js';
import type { Issue, Parsed } from '../contract/index.js';
import { tally as schema } from '../contract/schemas/tally.js';
import { fromZod } from '../contract/zod-issues.js';
import { CODES, layoutOf } from './layout.js';
import type { Counted, TallyPart } from './tally.js';
import { LINE_REFUSALS } from './types.js';
import type { LineRefusal } from './types.js';

export interface TallyFile {
  readonly schemaVersion: '1.0.0';
  readonly kind: 'tally';
  readonly assessment: { readonly id: string; readonly version: string; readonly hash: string };
  readonly engineVersion: string;
  readonly synthetic: boolean;
  readonly lines: number;
  readonly refused: Readonly<Record<LineRefusal, number>>;
  readonly results: readonly string[];
}

export const ROWS_IN_PIECE = 1000;

/** Equal tallies give equal files. */
export function tallyFile(counted: Counted, { lines, refused, rows, synthetic }: TallyPart): TallyFile {
  const { id, version } = counted.assessment;
  const size = ROWS_IN_PIECE * layoutOf(counted.assessment).width;
  const results: string[] = [];
  for (let start = 0; start < rows.length; start += size) results.push(toBase64(rows.subarray(start, start + size)));
  return {
    ...{ schemaVersion: '1.0.0', kind: 'tally', assessment: { id, version, hash: counted.hash } },
    ...{ engineVersion: ENGINE_VERSION, synthetic, lines, refused, results },
  };
}

/**
 * Checks an untrusted tally and reads it. Refuses one of another definition or engine: their results are not compared.
 * `value`: made by `JSON.parse`. Never throws.
 */
export function parseTally(counted: Counted, value: unknown): Parsed<TallyPart> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { ok: false, issues: fromZod(parsed.error.issues, schema, value) };
  const { assessment, engineVersion, lines, refused, results, synthetic } = parsed.data;
  const made = [
    ...(['id', 'version', 'hash'] as const).map((key) => [
      ['assessment', key],
      assessment[key],
      { ...counted.assessment, hash: counted.hash }[key],
    ]),
    [['engineVersion'], engineVersion, ENGINE_VERSION],
  ] as const;
  const cure = 'Only results of one definition and one version of the rules are counted together.';
  const issues: Issue[] = made.flatMap(([path, found, expected]) =>
    found === expected ? [] : [issue('bad-value', path as string[], found, `“${String(expected)}”`, cure)],
  );
  if (issues.length > 0) return { ok: false, issues };
  const rows = rowsIn(results);
  const byReason = Object.fromEntries(LINE_REFUSALS.map((reason) => [reason, refused[reason] ?? 0]));
  const part = rows && { synthetic, lines, refused: byReason as Record<LineRefusal, number>, rows };
  if (part && isWhole(counted, part)) return { ok: true, value: part };
  const found = words('other bytes');
  const expected = 'rows of this definition, at most one for each line that was not refused';
  return { ok: false, issues: [issue('bad-value', ['results'], found, expected, 'Make the tally again.')] };
}

/** Whether rows have codes of the definition, and there are not more of them than lines. */
function isWhole({ assessment }: Counted, { lines, refused, rows }: TallyPart): boolean {
  const { ranges, width } = layoutOf(assessment);
  const refusedLines = LINE_REFUSALS.reduce((sum, reason) => sum + refused[reason], 0);
  if (rows.length % width !== 0 || refusedLines + rows.length / width > lines) return false;
  for (let start = CODES; start < rows.length; start += width) {
    if (ranges.some((range, at) => (rows[start + at] ?? 0) > range)) return false;
  }
  return true;
}

/** Null if they are no Base64. */
function rowsIn(pieces: readonly string[]): Uint8Array | null {
  try {
    return joined(pieces.map(fromBase64));
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // As many arguments as every engine takes.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
