/** A result as a file. Loaded when the visitor asks for one. */
import { asString, generateCsv, mkConfig } from 'export-to-csv';
import type { Result } from '../../engine/index.js';
import type { ReportContext } from '../views/report-context.js';
import { rowsOf } from './rows.js';

export type FileFormat = 'json' | 'csv';

export function fileOf(format: FileFormat, context: ReportContext, result: Result): File {
  // The day is enough to tell two files apart, and it sorts.
  const name = `${result.assessment.id}-${result.completedAt.slice(0, 10)}.${format}`;
  if (format === 'json') return new File([JSON.stringify(result, null, 2)], name, { type: 'application/json' });
  // A spreadsheet would run what looks like a formula; and without the mark it would take UTF-8 for something else.
  const config = mkConfig({
    columnHeaders: ['part', 'id', 'name', 'value'],
    quoteStrings: true,
    escapeFormulas: true,
    useBom: true,
  });
  return new File([asString(generateCsv(config)(rowsOf(context, result)))], name, { type: 'text/csv;charset=utf-8' });
}

/** Offers the file to the visitor, as a click on a link would. */
export function save(file: File, root: ParentNode): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  // Safari takes hold of the file some time after the click, and does not tell when.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
