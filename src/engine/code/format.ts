/** The symbols of a code: kind, fingerprints of the assessment, payload, checksum. */
import { CHECK_LENGTH } from './checksum.js';
import { GROUP } from './symbols.js';

/** Symbols of the assessment's id, of its questions, and of the content hash. */
export const ID_LENGTH = 2;
export const QUESTIONS_LENGTH = 3;
export const HASH_LENGTH = 2;

/** Symbols beside the payload. */
export const OVERHEAD = 1 + ID_LENGTH + QUESTIONS_LENGTH + HASH_LENGTH + CHECK_LENGTH;
/** Symbols of the shortest code: full groups, and room for a payload. */
export const LEAST_LENGTH = Math.ceil((OVERHEAD + 1) / GROUP) * GROUP;

/** Number of symbols of a payload: as many as fill the groups. */
export function payloadLength(payload: bigint): number {
  let length = LEAST_LENGTH - OVERHEAD;
  while (payload >> BigInt(5 * length)) length += GROUP;
  return length;
}

/** The first 10 bits of a content hash. Throws a RangeError if it is none. */
export function hashPrefix(hash: string): number {
  const digits = /^sha256-([0-9a-f]{3})/.exec(hash)?.[1];
  if (digits === undefined) throw new RangeError(`Not a content hash: ${JSON.stringify(hash)}.`);
  return Number.parseInt(digits, 16) >>> 2;
}
