/** Splits a stream into lines of text. */
import type { Readable } from 'node:stream';
import { encodingOf, ENOUGH } from './encoding.js';
import { BadFile, STANDARD_INPUT, unreadable } from '../files.js';

/** A line of input. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Trimmed text, or the reason why the line was not decoded. */
  readonly text: string | { readonly refused: 'too-long' | 'endless' | 'not-utf-8' };
  /** Bytes of the input up to the end of the chunk that this line ends in. */
  readonly bytes: number;
}

/** Longest line in bytes. More than any real result needs; it limits the use of memory. */
export const LONGEST = 1_000_000;

/** Bytes without a line break after which reading stops. Such input has no line breaks, for example a device. */
export const ENDLESS = 1_000_000_000;

const LINE_BREAK = 0x0a;

/**
 * The lines of a stream in UTF-8 or UTF-16, without empty lines. A line ends in `\n` or `\r\n`. Throws `BadFile` if the
 * input cannot be read.
 */
export async function* linesOf(input: Readable, name = STANDARD_INPUT): AsyncGenerator<Line> {
  const line = new Bytes();
  let number = 0;
  let bytes = 0;
  for await (const { chunk, size } of inUtf8(input, name)) {
    bytes += size;
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      line.add(chunk.subarray(start, end));
      number += 1;
      const text = line.take();
      if (text !== '') yield { number, text, bytes };
      start = end + 1;
    }
    line.add(chunk.subarray(start));
    if (line.size > ENDLESS) {
      yield { number: number + 1, text: { refused: 'endless' }, bytes };
      return;
    }
  }
  const text = line.take();
  if (text !== '') yield { number: number + 1, text, bytes };
}

/** Converts the input to UTF-8. `size`: bytes of the input that the chunk was made from. */
export async function* inUtf8(input: Readable, name: string): AsyncGenerator<{ chunk: Buffer; size: number }> {
  let first: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  const turned = (chunk: Buffer, last = false): Buffer =>
    decoder ? Buffer.from(decoder.decode(chunk, { stream: !last })) : chunk;
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      let piece = chunk;
      if (first) {
        piece = Buffer.concat([first, chunk]);
        first = piece.length < ENOUGH ? piece : null;
        if (first) continue;
        decoder = decoderFor(name, piece);
      }
      yield { chunk: turned(piece), size: piece.length };
    }
    if (first) {
      decoder = decoderFor(name, first);
      yield { chunk: turned(first, true), size: first.length };
    } else yield { chunk: turned(Buffer.alloc(0), true), size: 0 };
  } catch (error) {
    throw error instanceof BadFile ? error : unreadable(name, error);
  }
}

/** Decoder for UTF-16. Null for UTF-8, which is decoded line by line so that one malformed line spoils no others. */
function decoderFor(name: string, bytes: Buffer): TextDecoder | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) throw new BadFile(`${name}: This is not text in UTF-8 or UTF-16. Save it as UTF-8.\n`);
  return encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true });
}

/** Collects the bytes of one line. Decodes the whole line, since a chunk may end inside a character. */
class Bytes {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #pieces: Buffer[] = [];
  size = 0;

  /** Adds bytes; drops all of them once the line is longer than LONGEST. */
  add(piece: Buffer): void {
    this.size += piece.length;
    if (this.size > LONGEST) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** Returns the line and starts a new one. */
  take(): Line['text'] {
    const [pieces, size] = [this.#pieces, this.size];
    this.#pieces = [];
    this.size = 0;
    if (size > LONGEST) return { refused: 'too-long' };
    const [only] = pieces;
    try {
      return this.#decoder.decode(pieces.length === 1 ? only : Buffer.concat(pieces)).trim();
    } catch {
      return { refused: 'not-utf-8' };
    }
  }
}
