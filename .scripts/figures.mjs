/**
 * `npm run figures`: makes the official figures of each country, `src/content/figures/places/`, from
 * `src/content/figures/rows.csv`. With `--check` it only says what would change. `npm run figures -- --from DIRECTORY` first
 * copies the rows that are used from files of official figures, one row a figure, with source, year, population and flag.
 * `npm run figures -- --download FILE` takes the rows of a data set from Eurostat's own download (SDMX-CSV), in place of those
 * that were there. `more-rows.csv` has figures that were read in publications.
 */
import { createReadStream, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { register } from 'tsx/esm/api';
import { formatted } from './format.mjs';
import { root } from './setup.mjs';

register();
const { seriesOf, usedRows } = await import('../src/content/figures/from-rows.ts');
const { readSdmxCsv } = await import('../src/cli/figures/sdmx-csv.ts');

const folder = join(root, 'src/content/figures');
const ROWS = join(folder, 'rows.csv');
const MADE = '/** Made by `npm run figures` from `rows.csv` and `more-rows.csv`. */\n';
const COLUMNS = ['source', 'year', 'population', 'code', 'unit', 'place', 'size', 'sector', 'value', 'flag'];
/** Eurostat's own names of two places. */
const PLACES = { EL: 'GR', EU27: 'EU' };

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, download: { type: 'string' }, from: { type: 'string' } },
});
if (options.from) writeFileSync(ROWS, csv(usedRows(rowsIn(options.from))));
if (options.download) writeFileSync(ROWS, csv(await withDownload(options.download)));

const rows = [ROWS, join(folder, 'more-rows.csv')]
  .flatMap((path) => parse(readFileSync(path), { columns: true }))
  .map(typed);
const places = [...new Set(rows.map(({ place }) => place))].sort();
const files = new Map(places.map((place) => [`places/${place.toLowerCase()}.ts`, placeModule(place)]));
files.set('places/index.ts', indexModule());
const stale = [];
for (const [name, text] of files) {
  const path = join(folder, name);
  const made = await formatted(path, text);
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  stale.push(name);
  if (!options.check) writeFileSync(path, made);
}
const strangers = readdirSync(join(folder, 'places')).filter((name) => !files.has(`places/${name}`));
if (options.check && stale.length + strangers.length > 0) {
  console.error(`Not as rows.csv has them: ${[...stale, ...strangers].join(', ')}. Run \`npm run figures\`.`);
  process.exitCode = 1;
} else console.log(`${rows.length} figures of ${places.length} places, ${stale.length} files changed.`);

/** Rows of the files of a directory that a firm can be compared with. */
function rowsIn(directory) {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(directory, name)), { columns: true }))
    .map(rowFrom)
    .filter((row) => row !== null);
}

/** Null without a value, if the office says that it is of low reliability, and where it is said to be "at most" so much. */
function rowFrom({ code, country, flag, measure, population, sector = 'all', size, source, unit, value, year }) {
  const isUse = /^uses at least one AI technology, % of (all )?enterprises$/.test(measure);
  // Files without codes are read for the sectors only: what they have on sizes, the files with codes have first-hand.
  if (code === undefined && (!isUse || sector === 'all')) return null;
  const [, vague = ''] = /"at most \d+" for ([A-Z, ]+)/.exec(flag) ?? [];
  if (value === '' || flag === 'u' || vague.includes(sector) || country === 'EA') return null;
  return {
    // Where it was found does not help a reader.
    source: source.replace(/ \([^)]*\bid \d+\)|, via .*$/, ''),
    year: Number(year),
    population,
    code: code ?? 'E_AI_TANY',
    unit: unit ?? 'PC_ENT',
    place: PLACES[country] ?? country,
    size,
    sector,
    value: Number(value),
    flag: flag === 'b' ? 'b' : '',
  };
}

/** The rows with those of a download in place of the earlier ones of its data set. Rejects if it is no such file. */
async function withDownload(file) {
  const { rows: found } = await readSdmxCsv({ name: file, stream: createReadStream(file) });
  const dataSet = /^\S+ \w+/.exec(found[0]?.source ?? '')?.[0] ?? fail(`${file} has no figures.`);
  const earlier = parse(readFileSync(ROWS), { columns: true }).map(typed);
  const kept = earlier.filter(({ source }) => !new RegExp(`^${dataSet}\\b`).test(source));
  const people = { '10+': '10 and more', '250+': '250 and more' };
  const used = usedRows(found.filter(({ place }) => /^[A-Z]{2}$/.test(place) && place !== 'EA'));
  const population = ({ size }) =>
    `enterprises of ${people[size] ?? size} persons employed, NACE Rev.2 C10-S951 without K`;
  return [...used.map((row) => ({ ...row, population: population(row) })), ...kept];
}

function fail(message) {
  throw new Error(message);
}

function typed({ value, year, ...row }) {
  return { ...row, value: Number(value), year: Number(year) };
}

function csv(list) {
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [COLUMNS, ...list.map((row) => COLUMNS.map((column) => row[column]))]
    .map((line) => `${line.map(cell).join(',')}\n`)
    .join('');
}

function placeModule(place) {
  return `${MADE}import type { BenchmarkSeries } from '../../../engine/benchmark.js';

const series: readonly BenchmarkSeries[] = ${JSON.stringify(seriesOf(rows, place))};

export default series;
`;
}

/** The EU's are with the result; those of a country come when they are asked for. */
function indexModule() {
  const countries = places.filter((place) => place !== 'EU').map((place) => place.toLowerCase());
  return `${MADE}import type { BenchmarkSeries } from '../../../engine/benchmark.js';

interface Place {
  readonly default: readonly BenchmarkSeries[];
}

/** By ISO 3166 code. */
export const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
${countries.map((place) => `  ${place.toUpperCase()}: () => import('./${place}.js'),`).join('\n')}
};
`;
}
