import canonicalize from 'canonicalize';
import type { Assessment } from '../engine/types.js';

/**
 * Content hash of a definition: `sha256-` and 64 hexadecimal digits, of its canonical JSON (RFC 8785). The words
 * (`texts`, `languages`) and `$schema` are left out: what decides a score is in the structure, and a result keeps its
 * worth when a translation is added or a typing error mended.
 */
export async function hashOf(assessment: Assessment): Promise<string> {
  const wordless = Object.entries(assessment).filter(([key]) => !['$schema', 'languages', 'texts'].includes(key));
  const bytes = new TextEncoder().encode(canonicalize(Object.fromEntries(wordless)) ?? '');
  const hex = [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256-${hex.join('')}`;
}

/** Web Crypto is missing on pages without https, as many an intranet is. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}
