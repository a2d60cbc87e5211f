/** Reads figures on AI as Eurostat's data browser gives them for download: SDMX-CSV, with codes. */
import { CsvError, parse } from 'csv-parse';
import type { FigureRow } from '../../content/figures/row.js';
import { visible } from '../../contract/visible.js';
import { BadFile, unreadable } from '../files.js';
import type { NamedInput } from '../files.js';

/** What was read. The counts add up to the lines of the file, without its first. */
export interface ReadFigures {
  readonly rows: readonly FigureRow[];
  /** Lines without a value: not asked, or confidential. */
  readonly empty: number;
  /** Lines of low reliability (`u`), which are not shown. */
  readonly unreliable: number;
  /** ISO 8601 day of the last update; null if the file does not say. */
  readonly updated: string | null;
}

/** Columns that a row is made from, as SDMX-CSV calls them. */
const COLUMNS = ['indic_is', 'unit', 'size_emp', 'nace_r2', 'geo', 'time_period', 'obs_value'] as const;
type Column = (typeof COLUMNS)[number];
type Line = Readonly<Record<Column, string>> & Readonly<Record<string, string>>;

const SIZES: Readonly<Record<string, string>> = { GE10: '10+', GE250: '250+' };
const PLACES: Readonly<Record<string, string>> = { EL: 'GR', EU27_2020: 'EU' };
const ALL_SECTORS = 'C10-S951_X_K';

/** Throws `BadFile` for a file that is no such download, with the line and the cure. */
export async function readSdmxCsv({ name, stream }: NamedInput): Promise<ReadFigures> {
  const lines = stream.pipe(parse({ bom: true, columns: columnsOf, trim: true, skip_empty_lines: true, info: true }));
  // An error of the input does not pass through the pipe by itself.
  stream.once('error', (error) => lines.destroy(error));
  const rows: FigureRow[] = [];
  let [empty, unreliable, count] = [0, 0, 0];
  let updated: string | null = null;
  try {
    for await (const { info, record } of lines as AsyncIterable<{ info: { lines: number }; record: Line }>) {
      count += 1;
      if (count === 1) checkColumns(name, record);
      updated ??= dayOf(record['last update']);
      const flags = (record.obs_flag ?? '').toLowerCase();
      if (['', ':'].includes(record.obs_value)) empty += 1;
      else if (flags.includes('u')) unreliable += 1;
      else rows.push(rowOf(record, updated, `${name}:${info.lines}`));
    }
  } catch (error) {
    throw asBadFile(name, error);
  }
  if (count === 0) throw new BadFile(`${name}: There is nothing in it. Download the data as SDMX-CSV.\n`);
  return { rows, empty, unreliable, updated };
}

function columnsOf(names: string[]): string[] {
  return names.map((name) => name.trim().toLowerCase());
}

function checkColumns(name: string, line: Line): void {
  const missing = COLUMNS.filter((column) => !Object.hasOwn(line, column));
  if (missing.length === 0) return;
  const cure =
    'In Eurostat\u2019s data browser, download isoc_eb_ai or isoc_eb_ain2 as SDMX-CSV, with codes and not labels alone.';
  throw new BadFile(`${name}:1: There is no column ${missing.join(', ')}. ${cure}\n`);
}

function rowOf(line: Line, updated: string | null, place: string): FigureRow {
  const value = Number(line.obs_value);
  if (!(value >= 0 && value <= 100))
    throw new BadFile(
      `${place}: ${visible(JSON.stringify(line.obs_value))} is no share in per cent. Expected 0 to 100.\n`,
    );
  if (!/^(19|20)\d\d$/.test(line.time_period))
    throw new BadFile(`${place}: ${visible(JSON.stringify(line.time_period))} is no year.\n`);
  const dataset = /(\w+)\(/.exec(line.dataflow ?? '')?.[1]?.toLowerCase() ?? 'isoc_eb_ai';
  return {
    source: `Eurostat ${dataset}${updated === null ? '' : `, ${updated}`}`,
    year: Number(line.time_period),
    place: PLACES[line.geo] ?? line.geo,
    code: line.indic_is,
    unit: line.unit,
    size: SIZES[line.size_emp] ?? line.size_emp,
    sector: line.nace_r2 === ALL_SECTORS ? 'all' : line.nace_r2,
    value,
    flag: (line.obs_flag ?? '').toLowerCase().includes('b') ? 'b' : '',
  };
}

/** `27/02/26 11:00:00` as ISO day. */
function dayOf(text = ''): string | null {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(?:20)?(\d\d)\b/.exec(text) ?? [];
  return day === undefined ? null : `20${year ?? ''}-${month ?? ''}-${day}`;
}

function asBadFile(name: string, error: unknown): BadFile {
  if (error instanceof BadFile) return error;
  if (!(error instanceof CsvError)) return unreadable(name, error);
  const { lines } = error as { readonly lines?: number };
  return new BadFile(`${name}:${lines ?? 1}: This line is no CSV like those before it. Download the file again.\n`);
}
