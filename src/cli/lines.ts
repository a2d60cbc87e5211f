import type { Readable } from 'node:stream';

/** A line of input, numbered from 1. */
export interface Line {
  readonly number: number;
  /** Without spaces around it. If it cannot be looked at, the reason stands in its place. */
  readonly text: string | { readonly refused: 'too-long' | 'not-utf-8' };
  /** Bytes of the input up to the end of the chunk that this line ends in. */
  readonly bytes: number;
}

/** In bytes. Longer than any real result; keeps one endless line from filling the memory. */
export const LONGEST = 1_000_000;

const LINE_BREAK = 0x0a;

/** The lines of a stream of UTF-8, without the empty ones. A line may end in `\n` or `\r\n`. */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const line = new Bytes();
  let number = 0;
  let bytes = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      line.add(chunk.subarray(start, end));
      number += 1;
      const text = line.take();
      if (text !== '') yield { number, text, bytes };
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  const text = line.take();
  if (text !== '') yield { number: number + 1, text, bytes };
}

/** The pieces of one line, decoded when it is whole: a character may lie in two chunks. */
class Bytes {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #pieces: Buffer[] = [];
  #size = 0;

  add(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size > LONGEST) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  take(): Line['text'] {
    const [pieces, size] = [this.#pieces, this.#size];
    this.#pieces = [];
    this.#size = 0;
    if (size > LONGEST) return { refused: 'too-long' };
    const [only] = pieces;
    try {
      return this.#decoder.decode(pieces.length === 1 ? only : Buffer.concat(pieces)).trim();
    } catch {
      return { refused: 'not-utf-8' };
    }
  }
}
