/** Official figures on the use of AI that made-up firms follow, from the rows of the repository. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { REASONS, SECTORS, SIZES, TECHNOLOGIES } from '../../../src/content/figures/codes.js';

interface Row {
  readonly year: string;
  readonly place: string;
  readonly code: string;
  readonly unit: string;
  readonly size: string;
  readonly sector: string;
  readonly value: string;
}

const FILE = new URL('../../../src/content/figures/rows.csv', import.meta.url);
const rows = parse<Row>(readFileSync(FILE), { columns: true });

/** The EU27; few countries count firms of fewer than ten people, so that these are as in Spain. */
const PLACE = 'EU';
const MICRO = { place: 'ES', size: '0-9', ours: ['1', '2-9'] } as const;

/** Share of firms that use AI, 0 to 1, by size. */
export const useBySize = new Map([
  ...Object.entries(SIZES).map(([size, ours]) => [ours, share('E_AI_TANY', PLACE, size)] as const),
  ...MICRO.ours.map((ours) => [ours, share('E_AI_TANY', MICRO.place, MICRO.size)] as const),
]);

/** The same by sector, of firms with ten people or more; sectors without an official figure are missing. */
export const useBySector = new Map(
  rows
    .filter(({ code, place, size }) => code === 'E_AI_TANY' && place === PLACE && size === '10+')
    .flatMap(({ sector, value }) => {
      const ours = SECTORS[sector];
      return ours === undefined ? [] : [[ours, Number(value) / 100] as const];
    }),
);

/** Share of a technology among firms that use AI, by option. */
export const technologies = byOption(
  TECHNOLOGIES,
  (code) => share(code, PLACE, '10-49') / share('E_AI_TANY', PLACE, '10-49'),
);

/** Share of a reason among firms that considered AI and do not use it, by option. */
export const reasons = byOption(REASONS, (code) => share(code, PLACE, '10-49', 'PC_ENT_AI_EC'));

function byOption(
  codes: Readonly<Record<string, string>>,
  value: (code: string) => number,
): ReadonlyMap<string, number> {
  return new Map(Object.entries(codes).map(([code, option]) => [option, value(code)]));
}

/** Of the newest year. Throws if there is no such row. */
function share(code: string, place: string, size: string, unit = 'PC_ENT'): number {
  const found = rows.filter(
    (row) => row.code === code && row.place === place && row.size === size && row.unit === unit && row.sector === 'all',
  );
  const [newest] = found.sort((one, other) => Number(other.year) - Number(one.year));
  if (!newest) throw new Error(`There is no row for ${code} in ${place}, ${size}.`);
  return Number(newest.value) / 100;
}
