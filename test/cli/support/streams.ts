import { Readable, Writable } from 'node:stream';
import { asJson, eachLine, here } from '../../../src/cli/each-line.js';
import type { Counts, LineWork } from '../../../src/cli/each-line.js';
import { jsonLineEntries } from '../../../src/cli/input/json-lines.js';
import { Ids } from '../../../src/cli/input/repeated.js';
import { lineWriter } from '../../../src/cli/writer.js';

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

/** Works through JSON Lines, with JSON Lines as output. */
export function linesThrough(
  stream: Readable,
  work: LineWork,
  { err, out }: { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WritableStream },
): Promise<Counts> {
  return eachLine(jsonLineEntries(stream), here(asJson(work)), { out: lineWriter(out), err, ids: new Ids() });
}

/** What a work makes of these pieces of input. */
export async function runOn(work: LineWork, ...pieces: readonly (string | Uint8Array)[]): Promise<Run> {
  const [out, err] = [new Kept(), new Kept()];
  const counts = await linesThrough(input(...pieces), work, { out, err });
  return { ...counts, out: out.lines, err: err.lines };
}
