import type { Readable } from 'node:stream';

/** A line of input, numbered from 1. `text` is null if the line is too long to be looked at. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  /** Bytes of the input up to the end of this line's chunk. */
  readonly bytes: number;
}

/** Longer than any real result; keeps one endless line from filling the memory. */
const LONGEST = 1_000_000;

/** The lines of a stream of UTF-8, without the empty ones. A line may end in `\n` or `\r\n`. */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let bytes = 0;
  let rest = '';
  let tooLong = false;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      number += 1;
      const text = tooLong || part.length > LONGEST ? null : part.trim();
      tooLong = false;
      if (text !== '') yield { number, text, bytes };
    }
    if (rest.length > LONGEST) {
      tooLong = true;
      rest = '';
    }
  }
  const last = (rest + decoder.decode()).trim();
  if (tooLong || last !== '') yield { number: number + 1, text: tooLong ? null : last, bytes };
}
