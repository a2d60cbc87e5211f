/** The figures as files. Loaded when somebody asks for one. */
import type { FiguresContext } from '../context.js';
import { csv } from './csv.js';
import { dcat } from './dcat.js';
import type { Publication } from './dcat.js';
import { sdmxCsv } from './sdmx-csv.js';

export { save } from '../../element/result/export/save.js';

export type FileKind = 'csv' | 'sdmx' | 'dcat';

export function fileOf(kind: FileKind, context: FiguresContext, publication: Publication): File {
  const { assessment, period, release } = context.file;
  const name = [assessment.id, 'cohort', period?.until, `r${release}`].filter(Boolean).join('-');
  // Without the mark a spreadsheet would take UTF-8 for something else.
  if (kind === 'csv') return new File(['\ufeff', csv(context)], `${name}.csv`, { type: 'text/csv;charset=utf-8' });
  if (kind === 'sdmx')
    return new File([sdmxCsv(context, publication)], `${name}.sdmx.csv`, { type: 'text/csv;charset=utf-8' });
  return new File([JSON.stringify(dcat(context, publication), null, 2)], `${name}.jsonld`, {
    type: 'application/ld+json',
  });
}
