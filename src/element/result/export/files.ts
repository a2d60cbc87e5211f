/** A result as a file. Loaded when the visitor asks for one. */
import { asString, generateCsv, mkConfig } from 'export-to-csv';
import type { Result } from '../../../engine/index.js';
import type { ReportContext } from '../context.js';
import { rowsOf } from './rows.js';
import { separatorIn } from './separator.js';

export type FileFormat = 'json' | 'csv';

export function fileOf(format: FileFormat, context: ReportContext, result: Result): File {
  // The day is enough to tell two files apart, and it sorts.
  const name = `${result.assessment.id}-${dayOf(new Date(result.completedAt))}.${format}`;
  if (format === 'json') {
    const whole = Object.keys(context.texts).length > 0 ? { ...result, texts: context.texts } : result;
    return new File([JSON.stringify(plain(whole), null, 2)], name, { type: 'application/json' });
  }
  const { cellsPart, csvName, csvValue } = context.words;
  const config = mkConfig({
    columnHeaders: [
      { key: 'part', displayLabel: cellsPart },
      { key: 'id', displayLabel: 'ID' },
      { key: 'name', displayLabel: csvName },
      { key: 'value', displayLabel: csvValue },
    ],
    fieldSeparator: separatorIn(context.language),
    quoteStrings: true,
    // Without the mark a spreadsheet would take UTF-8 for something else.
    useBom: true,
  });
  return new File([asString(generateCsv(config)(rowsOf(context, result)))], name, { type: 'text/csv;charset=utf-8' });
}

/**
 * A copy whose JSON is that of the language: old libraries give lists a `toJSON`, which makes text of them. One of their
 * own, of nothing, goes before it.
 */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(plain)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return Object.assign(copy, { toJSON: undefined });
}

/** The visitor's own day, such as 2026-01-31: around midnight it is not that of UTC. */
function dayOf(date: Date): string {
  const [year, ...others] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...others.map((part) => String(part).padStart(2, '0'))].join('-');
}
