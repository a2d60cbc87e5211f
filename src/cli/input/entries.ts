/** The entries of an input: JSON Lines, a JSON list, or a table. */
import { Readable } from 'node:stream';
import { unreadable, STANDARD_INPUT } from '../files.js';
import type { NamedInput } from '../files.js';
import { csvRows } from '../table/csv.js';
import { tableEntries } from '../table/entries.js';
import { excelRows } from '../table/excel.js';
import type { Vocabulary } from '../table/vocabulary.js';
import type { Entry } from './entry.js';
import { jsonLineEntries } from './json-lines.js';
import { jsonListEntries } from './json-list.js';

export const FORMATS = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** What tables need: the words of the questions, and somebody to tell of doubtful heads. */
export interface TableReading {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly onNotice: (notice: string) => Promise<void>;
}

/** The format by the end of the name; JSON otherwise. */
export function formatOf(name: string): Format {
  const [, end = ''] = /\.(csv|tsv|xlsx)$/i.exec(name) ?? [];
  if (end.toLowerCase() === 'xlsx') return 'xlsx';
  return end === '' ? 'json' : 'csv';
}

/** Throws `BadFile` if the input cannot be used at all. A bad entry has issues, and the others are read. */
export async function* entriesOf(
  input: NamedInput,
  format: Format,
  { onNotice, vocabulary }: TableReading,
): AsyncGenerator<Entry> {
  const name = input.name === STANDARD_INPUT ? '' : input.name;
  if (format === 'csv') yield* tableEntries(await vocabulary(), csvRows(input), name, 'line', onNotice);
  else if (format === 'xlsx') yield* tableEntries(await vocabulary(), await excelRows(input), name, 'row', onNotice);
  else yield* jsonEntries(input);
}

/** JSON Lines or a list, by the first character. Lines are parsed by whoever works on them, which may be a worker. */
async function* jsonEntries({ name, stream }: NamedInput): AsyncGenerator<Entry> {
  const { isList, whole } = await peeked(stream, name);
  yield* isList ? jsonListEntries(whole, name) : jsonLineEntries(whole, name);
}

/** Byte order marks, spaces and line breaks; UTF-16 has a zero beside each. */
const BLANK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x20, 0x09, 0x0a, 0x0d]);
const BRACKET = 0x5b;
/** Bytes after which nothing but blanks is no list. */
const ENOUGH = 65_536;

/** Whether the input is a list, and all of it, as if nothing had been read. Throws `BadFile`. */
export async function peeked(
  stream: Readable,
  name: string,
): Promise<{ readonly isList: boolean; readonly whole: Readable }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  const read: Buffer[] = [];
  let first: number | undefined;
  try {
    for (let size = 0; first === undefined && size < ENOUGH;) {
      const { done, value } = await chunks.next();
      if (done) break;
      read.push(value);
      size += value.length;
      first = value.find((byte) => !BLANK.has(byte));
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  async function* all() {
    try {
      yield* read;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      stream.destroy();
    }
  }
  return { isList: first === BRACKET, whole: Readable.from(all(), { objectMode: false }) };
}
