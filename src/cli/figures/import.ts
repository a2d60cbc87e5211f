/** The command `figures import`: a download of Eurostat to a file of figures, for the attribute `benchmark-src`. */
import { loadAdviceText } from '../../content/advice/index.js';
import { familyOf } from '../../content/figures/families.js';
import { seriesOf } from '../../content/figures/from-rows.js';
import { inGroups } from '../../content/figures/groups.js';
import { placeName } from '../../i18n/place-name.js';
import type { FigureRow } from '../../content/figures/row.js';
import { languages } from '../../content/index.js';
import type { BenchmarkFile, SeriesText } from '../../contract/index.js';
import type { BenchmarkSeries } from '../../engine/index.js';
import { BadFile } from '../files.js';
import type { NamedInput } from '../files.js';
import { readSdmxCsv } from './sdmx-csv.js';

export interface ImportOptions {
  /** ISO 3166 code, in any case; without it, the figures of the EU27 alone. */
  readonly country?: string;
  readonly id: string;
}

/** The file, and what to say of the lines. Throws `BadFile`. */
export async function importFigures(
  input: NamedInput,
  { country, id }: ImportOptions,
): Promise<{ readonly file: BenchmarkFile; readonly summary: string }> {
  const { empty, rows, unreliable, updated } = await readSdmxCsv(input);
  const place = country?.toUpperCase();
  const of = (code: string) => seriesOf(rows, code);
  const own = place === undefined ? [] : of(place);
  if (place !== undefined && own.length === 0) {
    const known = [...new Set(rows.map((row) => row.place))].filter((code) => of(code).length > 0).sort();
    throw new BadFile(
      `${input.name}: There is no figure to use of ${JSON.stringify(place)}. There are some of ${known.join(', ')}.\n`,
    );
  }
  const series = inGroups([...own, ...of('EU')]);
  if (series.length === 0)
    throw new BadFile(
      `${input.name}: There is no figure to use in it. Take the indicators E_AI_T*, E_AI_B* and PC_ENT, PC_ENT_AI_EC.\n`,
    );
  const used = series.reduce((sum, { values }) => sum + values.length, 0);
  const total = rows.length + empty + unreliable;
  return {
    file: {
      id,
      version: versionOf(updated),
      ...(place !== undefined && { country: place }),
      languages,
      series,
      texts: Object.fromEntries(
        await Promise.all(languages.map(async (one) => [one, await textsOf(series, rows, one)] as const)),
      ),
    },
    summary: `${total} lines read: ${used} figures used, ${rows.length - used} of other places, years or indicators, ${empty} without a value, ${unreliable} of low reliability.\n`,
  };
}

function versionOf(updated: string | null): string {
  return updated === null ? '1.0.0' : updated.split('-').map(Number).join('.');
}

/** The built-in words for such series, with the source of the file. */
async function textsOf(
  series: readonly BenchmarkSeries[],
  [first]: readonly FigureRow[],
  language: (typeof languages)[number],
): Promise<Record<string, SeriesText>> {
  const { figures } = await loadAdviceText(language);
  const texts = series.flatMap((one): [string, SeriesText][] => {
    const family = familyOf(one);
    if (!family) return [];
    // A note of ours is about where we found our own figures.
    const { group, measure, population } = figures[family];
    const place = placeName(one.place ?? '', language);
    const words = { measure, population, source: first?.source ?? 'Eurostat', place };
    return [[one.id, { ...words, ...(group !== undefined && { group }) }]];
  });
  return Object.fromEntries(texts);
}
