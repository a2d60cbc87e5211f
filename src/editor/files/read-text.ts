/** The text of a file that somebody chose: UTF-8, or UTF-16 with the mark that says so. */
import { not } from './problem.js';
import type { Problem, Read } from './problem.js';

/** Most bytes that UTF-8 takes for a character of a JavaScript text. */
const BYTES = 3;
/** A character in UTF-8 may lack so many bytes at the end of a file that was cut off. */
const MOST_LACKING = 3;
const LINE_BREAK = 10;
/** Characters that hardly any text has, but most pictures and documents. */
// oxlint-disable-next-line no-control-regex -- They are what is searched for.
const OF_BINARY = /[\u0000-\u0008\u000e-\u001a]/;

/** `most`: characters. Never rejects. */
export async function readText(file: Blob, most: number): Promise<Read<string>> {
  const tooLong = not({ fault: 'too-long', values: { most } });
  // A file that is far too long is not even read.
  if (file.size > most * BYTES) return tooLong;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return not({ fault: 'unreadable' });
  }
  const text = decoded(bytes, encodingOf(bytes));
  if (text === null) return not(notDecoded(bytes));
  if (text.includes('\0')) return not({ fault: 'not-text' });
  if (text.trim() === '') return not({ fault: 'empty' });
  return text.length > most ? tooLong : { ok: true, value: text };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Without its byte order mark; null if it is not written so. */
function decoded(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Why bytes are no UTF-8, with the first line that is none. */
function notDecoded(bytes: Uint8Array): Problem {
  if (OF_BINARY.test(new TextDecoder().decode(bytes))) return { fault: 'not-text' };
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_BREAK, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (decoded(part) === null) return { fault: end < 0 && isCutOff(part) ? 'cut-off' : 'not-utf-8', where: { line } };
    // Each line by itself is UTF-8, but not all of them: the mark of UTF-16 was followed by something else.
    if (end < 0) return { fault: 'not-text' };
    line += 1;
    from = end + 1;
  }
}

/** Whether a text ends within a character. */
function isCutOff(bytes: Uint8Array): boolean {
  const lengths = Array.from({ length: MOST_LACKING }, (_, lacking) => bytes.length - lacking - 1);
  return lengths.some((length) => (bytes[length] ?? 0) >= 0xc0 && decoded(bytes.subarray(0, length)) !== null);
}
