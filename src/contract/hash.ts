/** Content hash of a definition or a support catalogue. */
import canonicalize from 'canonicalize';
import type { SupportCatalogue } from '../engine/match.js';
import type { Assessment } from '../engine/types.js';

/** Keys without effect on a result. `hash` is the hash itself. */
const LEFT_OUT = ['$schema', 'schemaVersion', 'languages', 'texts', 'actionTexts', 'barrierTexts', 'hash'];

/**
 * Content hash of a definition or a support catalogue: `sha256-` and the 64 hexadecimal digits of SHA-256 over its
 * canonical JSON (RFC 8785). Leaves out texts, `languages`, `$schema` and `schemaVersion`, which do not affect results: they
 * stay comparable when a translation is added or a typing error is corrected.
 */
export async function hashOf(structure: Assessment | SupportCatalogue): Promise<string> {
  const wordless = Object.entries(structure).filter(([key]) => !LEFT_OUT.includes(key));
  const bytes = new TextEncoder().encode(canonicalize(Object.fromEntries(wordless)) ?? '');
  const hex = [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256-${hex.join('')}`;
}

/** SHA-256. Web Crypto is missing in insecure contexts, such as an intranet without https; then a lazy module is used. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}
