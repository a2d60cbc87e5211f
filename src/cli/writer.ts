/** Writes what a command makes: JSON Lines, or a table. */
import { cellOf } from '../csv-cell.js';
import type { Assessment, AssessmentText, Result } from '../engine/index.js';
import { BadFile } from './files.js';
import type { Format } from './input/entries.js';
import type { Entry } from './input/entry.js';
import { write, writeLine } from './report.js';
import { resultColumns } from './table/result-columns.js';
import type { Part, ResultColumn } from './table/result-columns.js';
import { excelFile } from './table/excel.js';
import { textsOf } from './table/vocabulary.js';

export interface Writer {
  readonly write: (output: unknown, entry: Entry) => Promise<void>;
  /** Writes what is left. */
  readonly end: () => Promise<void>;
}

/** Writes lines of JSON (`asJson`). */
export function lineWriter(out: NodeJS.WritableStream): Writer {
  return { write: (output) => writeLine(out, output as string), end: () => Promise.resolve() };
}

/** Names of separators, as a shell can write them. */
export const SEPARATORS = ['comma', 'semicolon', 'tab'] as const;
type Separator = (typeof SEPARATORS)[number];
const MARKS: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** How results are written. */
export interface ScoreOptions {
  readonly to: Format;
  readonly language: string;
  readonly at?: string;
  readonly only?: readonly Part[];
  readonly labels?: string;
  readonly separator?: Separator;
}

/** Throws `BadFile` for a language that the definition does not have. */
export async function writerFor(
  assessment: Assessment,
  out: NodeJS.WritableStream,
  { labels, only, separator, to }: Pick<ScoreOptions, 'to' | 'labels' | 'only' | 'separator'>,
): Promise<Writer> {
  if (to === 'json') return lineWriter(out);
  const columns = resultColumns(
    assessment,
    labels === undefined ? null : await textIn(assessment, labels),
    only ?? null,
  );
  if (to === 'xlsx') return excelWriter(out, columns);
  return csvWriter(
    out,
    columns,
    separator ?? (labels !== undefined && hasDecimalComma(labels) ? 'semicolon' : 'comma'),
  );
}

async function textIn(assessment: Assessment, language: string): Promise<AssessmentText> {
  const texts = await textsOf(assessment);
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
  if (text) return text;
  throw new BadFile(
    `There are no texts in ${JSON.stringify(language)}. There are some in ${Object.keys(texts).join(', ')}.\n`,
  );
}

/** Where the comma is decimal, spreadsheets take the semicolon for the end of a cell. */
function hasDecimalComma(language: string): boolean {
  return new Intl.NumberFormat(language).format(0.5).includes(',');
}

type Cell = string | number | null;

/** A table with the columns of the input's owner first, as the first row has them. */
function tableWriter(
  columns: readonly ResultColumn[],
  onRow: (cells: readonly Cell[]) => Promise<void>,
  onEnd: () => Promise<void>,
): Writer {
  let own: readonly string[] | null = null;
  return {
    write: async (output, entry) => {
      const result = output as Partial<Result>;
      if (!own) {
        own = [...(entry.own?.keys() ?? [])];
        await onRow([...own, ...columns.map(({ head }) => head)]);
      }
      const before = own.map((name) => entry.own?.get(name) ?? '');
      await onRow([...before, ...columns.map(({ value }) => value(result))]);
    },
    end: onEnd,
  };
}

/** Numbers have a decimal comma where semicolons part the cells. */
function csvWriter(out: NodeJS.WritableStream, columns: readonly ResultColumn[], separator: Separator): Writer {
  const csvCell = (value: Cell): string => {
    if (value === null) return '';
    const safe = typeof value === 'number' ? value : cellOf(value);
    if (typeof safe !== 'number') return `"${safe.replaceAll('"', '""')}"`;
    return separator === 'semicolon' ? String(safe).replace('.', ',') : String(safe);
  };
  let isFirst = true;
  const onRow = async (cells: readonly Cell[]) => {
    // The mark tells spreadsheets that this is UTF-8.
    const mark = isFirst ? '\ufeff' : '';
    isFirst = false;
    out.write(mark);
    await write(out, `${cells.map(csvCell).join(MARKS[separator])}\n`);
  };
  return tableWriter(columns, onRow, () => Promise.resolve());
}

/** An Excel file is written as a whole, at the end. */
function excelWriter(out: NodeJS.WritableStream, columns: readonly ResultColumn[]): Writer {
  const rows: (readonly Cell[])[] = [];
  return tableWriter(
    columns,
    (cells) => {
      rows.push(cells);
      return Promise.resolve();
    },
    async () => {
      const bytes = await excelFile(rows);
      if (!out.write(bytes)) await new Promise((resolve) => out.once('drain', resolve));
    },
  );
}
