/**
 * The figures as SDMX-CSV, with the columns of Eurostat's survey on AI where there are such, so that programs for statistics
 * read both. A figure that is held back has no value and the flag `c`, confidential.
 */
import { TECHNOLOGIES } from '../../content/figures/codes.js';
import { shareAt } from '../../engine/cohort/figures.js';
import type { CohortGroup, CohortRow, CohortTable } from '../../engine/cohort/figures.js';
import type { FiguresContext } from '../context.js';
import { itemInRole } from '../names.js';
import type { Publication } from './dcat.js';

const HEAD = [
  ...['DATAFLOW', 'LAST UPDATE', 'freq', 'indic_is', 'category', 'unit', 'size_emp', 'nace_r2', 'geo', 'TIME_PERIOD'],
  ...['OBS_VALUE', 'OBS_FLAG', 'OBS_COUNT', 'OBS_BASE'],
];

/** Sections of NACE that make up a sector of the built-in definition, as far as there is one. */
const SECTIONS: Readonly<Record<string, string>> = {
  manufacturing: 'C',
  construction: 'F',
  trade: 'G',
  transport: 'H',
  hospitality: 'I',
  'information-communication': 'J',
  finance: 'K',
  'real-estate': 'L',
  'specialist-services': 'M',
  'other-business-services': 'N',
};

export function sdmxCsv(context: FiguresContext, { country }: Pick<Publication, 'country'>): string {
  const { assessment, period, synthetic } = context.file;
  const flow = `AI-MATURITY-SCAN:${synthetic ? 'SYNTHETIC-' : ''}COHORT(${assessment.version})`;
  // Those of many quarters are figures of the year in which the last of them ends.
  const year = period?.until.slice(0, 4) ?? '';
  const geo = country === '' ? '_X' : country === 'GR' ? 'EL' : country;
  const lines = context.file.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.categories.map((_, at) => {
        const { category, indicator } = codesOf(context, table, at);
        const place = [sizeCode(row.group), sectorCode(row.group), geo, year];
        return [flow, '', 'A', indicator, category, 'PC_ENT', ...place, ...valuesOf(row, at)];
      }),
    ),
  );
  return [HEAD, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Kinds of AI in use have the codes of the survey, others the ids of the definition. */
function codesOf(context: FiguresContext, { categories, variable }: CohortTable, at: number) {
  const category = (categories[at] ?? []).join('+');
  const item = itemInRole(context, 'technologies');
  const option = item && variable.startsWith(`${item.id}.`) ? variable.slice(item.id.length + 1) : null;
  const code = Object.keys(TECHNOLOGIES).find((one) => TECHNOLOGIES[one] === option);
  return { category, indicator: context.isBuiltIn && code !== undefined && category === 'yes' ? code : variable };
}

/** As in the survey: `10-49`, `GE250`, `TOTAL`; sizes that are counted together from the first to the last. */
function sizeCode({ sizes }: CohortGroup): string {
  if (!sizes) return 'TOTAL';
  const from = sizes[0]?.split('-')[0] ?? '';
  const to = sizes.at(-1)?.split('-').at(-1) ?? '';
  if (to === 'plus') return `GE${from}`;
  return from === to ? from : `${from}-${to}`;
}

function sectorCode({ sector }: CohortGroup): string {
  return sector === undefined ? 'TOTAL' : (SECTIONS[sector] ?? sector);
}

function valuesOf(row: CohortRow, at: number): string[] {
  const share = shareAt(row, at);
  if (!share) return ['', 'c', '', ''];
  return [(100 * share.share).toFixed(2), '', String(share.count), String(share.firms)];
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
