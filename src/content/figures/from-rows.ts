/** Makes series of figures from rows: which rows are used, and which belong together. */
import type { BenchmarkSeries, BenchmarkValue } from '../../engine/benchmark.js';
import { REASONS, SECTORS, SIZES, SURVEYED_SECTORS, TECHNOLOGIES } from './codes.js';
import { GROUPS } from './groups.js';
import type { FigureRow } from './row.js';

/** Firms of fewer than ten people: few countries count them. */
const MICRO = '0-9';

/** What the rows of a series have in common; null for rows that are not used. */
interface Kind {
  /** Begins the id of the series, and names its words. */
  readonly family: string;
  readonly measure: 'use' | 'technologies' | 'reasons';
  readonly group: string;
  readonly option?: string;
}

/** Those that a firm can be compared with: of a size or sector, all of the newest year that it has. */
export function usedRows<Row extends FigureRow>(rows: readonly Row[]): Row[] {
  const newest = new Map<string, number>();
  for (const row of rows) {
    const key = classOf(row);
    if (key !== null) newest.set(key, Math.max(row.year, newest.get(key) ?? 0));
  }
  return rows.filter((row) => row.year === newest.get(classOf(row) ?? ''));
}

/** What has to be of one year: a list of technologies or reasons for one group of firms. */
function classOf(row: FigureRow): string | null {
  const kind = kindOf(row);
  return kind && [kind.family, row.place, row.size, row.sector].join(' ');
}

/** The series of one place. */
export function seriesOf(rows: readonly FigureRow[], place: string): BenchmarkSeries[] {
  const byFamily = new Map<string, { readonly kind: Kind; readonly rows: FigureRow[] }>();
  for (const row of usedRows(rows.filter((one) => one.place === place))) {
    const kind = kindOf(row);
    if (!kind) continue;
    const known = byFamily.get(kind.family) ?? { kind, rows: [] };
    known.rows.push(row);
    byFamily.set(kind.family, known);
  }
  return GROUPS.flatMap((group) =>
    [...byFamily.values()].filter(({ kind }) => kind.group === group).map((one) => seriesFrom(one, place)),
  );
}

function kindOf({ code, sector, size, source, unit }: FigureRow): Kind | null {
  const isClass = size in SIZES || size === MICRO;
  const suffix = size === MICRO ? '-micro' : '';
  if (sector !== 'all') {
    const isOfSector = code === 'E_AI_TANY' && sector in SECTORS && size === '10+';
    return isOfSector ? { family: `sectors-${officeOf(source)}`, measure: 'use', group: 'sectors' } : null;
  }
  if (!isClass) return null;
  if (unit === 'PC_ENT_AI_EC') {
    const option = REASONS[code];
    return option ? { family: `reasons${suffix}`, measure: 'reasons', group: 'reasons', option } : null;
  }
  if (unit !== 'PC_ENT') return null;
  if (code === 'E_AI_TANY') return { family: `use${suffix}`, measure: 'use', group: 'use' };
  const option = TECHNOLOGIES[code];
  return option ? { family: `technologies${suffix}`, measure: 'technologies', group: 'technologies', option } : null;
}

/** The first word of a source, such as "eurostat" and "cbs". */
function officeOf(source: string): string {
  return /^[a-z]+/i.exec(source)?.[0].toLowerCase() ?? 'other';
}

function seriesFrom(
  { kind: { family, group, measure }, rows }: { readonly kind: Kind; readonly rows: readonly FigureRow[] },
  place: string,
): BenchmarkSeries {
  const isMicro = family.endsWith('-micro');
  const isOfSectors = group === 'sectors';
  return {
    id: `${family}-${place.toLowerCase()}`,
    measure,
    place,
    group,
    sizes: isMicro ? ['1', '2-9'] : Object.values(SIZES),
    sectors: isOfSectors
      ? Object.values(SECTORS).filter((id) => rows.some(({ sector }) => SECTORS[sector] === id))
      : SURVEYED_SECTORS,
    values: rows.map(valueOf),
  };
}

function valueOf(row: FigureRow): BenchmarkValue {
  const size = SIZES[row.size];
  const sector = SECTORS[row.sector];
  const option = kindOf(row)?.option;
  return {
    ...(size !== undefined && { size }),
    ...(sector !== undefined && { sector }),
    ...(option !== undefined && { option }),
    year: row.year,
    value: row.value,
    ...(row.flag.includes('b') && { flag: 'break' as const }),
  };
}
