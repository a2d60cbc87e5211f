/** Rows of CSV, with commas, semicolons or tabs. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BadFile, unreadable } from '../files.js';
import type { NamedInput } from '../files.js';
import { encodingOf } from '../input/encoding.js';
import type { RawRow } from './entries.js';

/** Bytes from which encoding and separator are seen. */
const ENOUGH = 65_536;
/** Most bytes of a row. A quotation mark that is not closed would otherwise take in the rest of the file. */
const LONGEST = 1_000_000;

/**
 * In UTF-8 or UTF-16; what is neither is read as Windows-1252, in which Excel saves CSV. Throws `BadFile` if it cannot be
 * read as a table.
 */
export async function* csvRows({ name, stream }: NamedInput): AsyncGenerator<RawRow> {
  let [bytes, line] = [0, 0];
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  try {
    const head = await beginning(chunks);
    const text = decoded(head, chunks, (size) => (bytes += size));
    const options = {
      bom: true,
      delimiter: separatorOf(head),
      info: true,
      max_record_size: LONGEST,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    };
    const rows = Readable.from(text).pipe(parse(options));
    for await (const { info, record } of rows as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
      line = info.lines;
      // Excel writes this line for itself.
      if (line === 1 && /^sep=.?$/.test(record[0] ?? '')) continue;
      yield { number: line, cells: record, bytes };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error instanceof BadFile ? error : unreadable(name, error);
    const { lines } = error as { readonly lines?: number };
    const cure = 'Is there a quotation mark that is not closed?';
    throw new BadFile(`${name} line ${lines ?? line + 1}: This is no row of CSV. ${cure}\n`);
  } finally {
    stream.destroy();
  }
}

async function beginning(chunks: AsyncIterator<Buffer, undefined>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let size = 0; size < ENOUGH;) {
    const { done, value } = await chunks.next();
    if (done) break;
    pieces.push(value);
    size += value.length;
  }
  return Buffer.concat(pieces);
}

async function* decoded(head: Buffer, chunks: AsyncIterator<Buffer, undefined>, onBytes: (size: number) => void) {
  const decoder = decoderFor(head);
  onBytes(head.length);
  yield decoder.decode(head, { stream: true });
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    onBytes(next.value.length);
    yield decoder.decode(next.value, { stream: true });
  }
  yield decoder.decode();
}

function decoderFor(head: Buffer): TextDecoder {
  const encoding = encodingOf(head);
  if (encoding === null) throw new BadFile('This is no text. Save it as CSV in UTF-8.\n');
  if (encoding !== 'utf-8') return new TextDecoder(encoding, { fatal: true });
  try {
    // As a stream, since a character may go on after these bytes.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return new TextDecoder('utf-8', { fatal: true });
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The mark that stands most often in the first line, outside quotation marks. `sep=;` says it in so many words. */
function separatorOf(head: Buffer): string {
  const text = decoderFor(head).decode(head, { stream: true });
  const said = /^\ufeff?sep=([,;\t])/.exec(text)?.[1];
  if (said !== undefined) return said;
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/);
  const [best = ','] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
  return best;
}
