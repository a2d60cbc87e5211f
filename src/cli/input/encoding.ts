/** Detection of the text encoding. Null: an encoding that is not supported, or no text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | null;

/** Number of leading bytes that `encodingOf` needs. */
export const ENOUGH = 4;

/**
 * The encoding, by the byte order mark or by the zero byte that UTF-16 has beside each Latin letter. PowerShell and the
 * "Unicode" of Windows programs write UTF-16. Two zero bytes mean UTF-32 or binary data.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes;
  if (second === undefined) return first === 0 ? null : 'utf-8';
  const isWide = third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe) return isWide ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0) return second === 0 ? null : 'utf-16be';
  if (second !== 0) return 'utf-8';
  return isWide ? null : 'utf-16le';
}
