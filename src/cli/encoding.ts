/** What encoding the first bytes of an input show. `null`: one that cannot be read here, or no text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | null;

/** As many first bytes as it takes to tell. */
export const ENOUGH = 2;

/**
 * By the mark at the beginning, or by the zero byte beside each Latin letter. PowerShell and "Unicode" of Windows are
 * UTF-16; two zero bytes begin UTF-32, or no text.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (second === undefined) return first === 0 ? null : 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0) return second === 0 ? null : 'utf-16be';
  return second === 0 ? 'utf-16le' : 'utf-8';
}
