/** What a tally keeps of one result: a row of bytes, of the same length for every result of a definition. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { chosenOrUnknown } from '../engine/chosen.js';
import type { Assessment, Result } from '../engine/index.js';
import type { Variable } from './types.js';
import { codingsOf, groupsOf } from './variables.js';

/** Bytes of each key: the first of SHA-256. Two of a million keys are the same with a chance of 1 in 37 million. */
export const KEY_BYTES = 8;
/** Where the parts of a row begin: key of the result, time, key of the respondent, then a byte for each code. */
export const TIME = KEY_BYTES;
export const RESPONDENT = TIME + 8;
export const CODES = RESPONDENT + KEY_BYTES;

/** The year 0, so that no time that a result can have is negative. */
export const YEAR_0 = -62_167_219_200_000;

/** How the results of one definition are written and read. */
export interface Layout {
  readonly sizes: readonly string[];
  readonly sectors: readonly string[];
  readonly variables: readonly Variable[];
  /** Bytes of a row. */
  readonly width: number;
  /** The number of values that each code has, without 0 for "not certain": size, sector, then the variables. */
  readonly ranges: readonly number[];
  /** `respondent`: the key that the partner gives. Without one, the result is the only one of its firm. */
  readonly rowOf: (result: Result, respondent: string | null) => Uint8Array;
}

/** `assessment`: has passed `parseDefinition`. */
export function layoutOf(assessment: Assessment): Layout {
  const [sizes, sectors] = [groupsOf(assessment, 'size'), groupsOf(assessment, 'sector')];
  const codings = codingsOf(assessment);
  const variables = codings.flatMap((coding) => coding.variables);
  const ranges = [sizes.length, sectors.length, ...variables.map(({ categories }) => categories.length)];
  const width = CODES + ranges.length;
  const groupCode = (result: Result, role: 'size' | 'sector', options: readonly string[]) => {
    const [option = ''] = chosenOrUnknown(assessment, result.answers, role) ?? [];
    return options.indexOf(option) + 1;
  };
  return {
    ...{ sizes, sectors, variables, ranges, width },
    rowOf: (result, respondent) => {
      const row = new Uint8Array(width);
      row.set(keyOf('id', result.id));
      new DataView(row.buffer).setBigUint64(TIME, BigInt(Date.parse(result.completedAt) - YEAR_0));
      row.set(respondent === null ? keyOf('id', result.id) : keyOf('respondent', respondent), RESPONDENT);
      row[CODES] = groupCode(result, 'size', sizes);
      row[CODES + 1] = groupCode(result, 'sector', sectors);
      let at = CODES + 2;
      for (const { codes } of codings) for (const code of codes(result)) row[at++] = code === null ? 0 : code + 1;
      return row;
    },
  };
}

/** A key in a row does not say who it is of; but whoever has the list of all keys can find out. */
export function keyOf(kind: 'id' | 'respondent', text: string): Uint8Array {
  return sha256(utf8ToBytes(`${kind}:${text}`)).subarray(0, KEY_BYTES);
}

/** The quarter of a row, such as `2026-Q3`. `rows`: holds the row from `start` on. */
export function quarterAt(rows: DataView, start: number): string {
  const day = new Date(Number(rows.getBigUint64(start + TIME)) + YEAR_0);
  return `${String(day.getUTCFullYear()).padStart(4, '0')}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}
