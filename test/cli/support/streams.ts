import { Readable, Writable } from 'node:stream';
import { eachLine } from '../../../src/cli/each-line.js';
import type { Counts, LineWork } from '../../../src/cli/each-line.js';

/** A stream of these pieces; text is written as UTF-8. */
export function input(...pieces: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(
    pieces.map((piece) => Buffer.from(piece)),
    { objectMode: false },
  );
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  get lines(): string[] {
    return this.text.split('\n').slice(0, -1);
  }
}

export interface Run extends Counts {
  readonly out: string[];
  readonly err: string[];
}

/** What a work makes of these pieces of input. */
export async function runOn(work: LineWork, ...pieces: readonly (string | Uint8Array)[]): Promise<Run> {
  const [out, err] = [new Kept(), new Kept()];
  const counts = await eachLine(input(...pieces), work, { out, err });
  return { ...counts, out: out.lines, err: err.lines };
}
