/** Compares a firm with figures on others: its use of AI, never its step, since no figures on steps exist. */
import { chosenIn } from './chosen.js';
import { sheetOf } from './sheet.js';
import type { Sheet } from './sheet.js';
import { all } from './truth.js';
import type { Answers, Assessment, Truth } from './types.js';

/**
 * What is counted. `use`: firms that use AI. `technologies`: firms that use a kind of AI. `reasons`: firms that name a reason
 * for not using AI, of those that considered it and do not use it.
 */
export type BenchmarkMeasure = 'use' | 'technologies' | 'reasons';

/** Figures with one measure, source and population. Figures of different series are never compared with each other. */
export interface BenchmarkSeries {
  readonly id: string;
  /** Default `use`. */
  readonly measure?: BenchmarkMeasure;
  /** ISO 3166 code of the country, or `EU`. */
  readonly place?: string;
  /** Of the series with the same group, only the first that has a figure for the firm is shown. */
  readonly group?: string;
  /** Option ids of the roles `size` and `sector` that the population covers. Absent: all. */
  readonly sizes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly values: readonly BenchmarkValue[];
}

/** A share of firms, in one year. */
export interface BenchmarkValue {
  /** Size and sector of these firms. Absent: all that the series covers. */
  readonly size?: string;
  readonly sector?: string;
  /** Option id of the role `technologies` or `barriers`; absent where the measure is `use`. */
  readonly option?: string;
  readonly year: number;
  /** Per cent, 0-100. */
  readonly value: number;
  /** `break`: a break in the series; not comparable with earlier years. */
  readonly flag?: 'break';
}

/** A set of figures with id and version. */
export interface Benchmark {
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** ISO 3166 code of the country that it was put together for. Absent: none in particular. */
  readonly country?: string;
  readonly series: readonly BenchmarkSeries[];
}

/** A figure that a firm is compared with. */
export interface Figure extends BenchmarkValue {
  /** Id of the series. */
  readonly series: string;
  /** Those of the series, if it has them. */
  readonly measure?: BenchmarkMeasure;
  readonly place?: string;
}

/** The comparison of a firm with a benchmark. */
export interface Comparison {
  readonly benchmark: { readonly id: string; readonly version: string; readonly country?: string };
  /** Whether the firm uses AI: at least one technology, and `inUse` holds. Null if unknown. */
  readonly uses: boolean | null;
  /**
   * Of each group of series, those of the first that has any for the firm: of its size and sector, all of one year, the
   * newest. On technologies for firms that use AI, of those that they use; on reasons for firms that do not, of the barriers
   * that they named.
   */
  readonly figures: readonly Figure[];
  /** Why no series on the use of AI covers the firm. Null if one does, or if size and sector are unknown. */
  readonly notCovered: 'size' | 'sector' | null;
}

/** What is known of the firm. */
interface Firm {
  readonly size: string | undefined;
  readonly sector: string | undefined;
  readonly uses: Truth;
  readonly technologies: readonly string[];
  readonly barriers: readonly string[];
}

/** Compares a firm with a benchmark. */
export function compareUse(assessment: Assessment, answers: Answers, benchmark: Benchmark): Comparison {
  return comparisonOf(sheetOf(assessment, answers), benchmark);
}

/** `compareUse`, of answers that were read already. */
export function comparisonOf(sheet: Sheet, benchmark: Benchmark): Comparison {
  const firm = firmOf(sheet);
  const { country, id, series, version } = benchmark;
  const onUse = series.filter(({ measure = 'use' }) => measure === 'use');
  const bySize = onUse.filter((one) => mayCover(one.sizes, firm.size));
  const covering = bySize.filter((one) => mayCover(one.sectors, firm.sector));
  return {
    benchmark: { id, version, ...(country !== undefined && { country }) },
    uses: firm.uses,
    figures: groupsOf(series).flatMap((group) => figuresOf(group, firm)),
    notCovered: covering.length > 0 ? null : bySize.length > 0 ? 'sector' : 'size',
  };
}

function firmOf(sheet: Sheet): Firm {
  const { inUse } = sheet.assessment;
  const technologies = chosenIn(sheet, 'technologies');
  return {
    size: chosenIn(sheet, 'size')?.[0],
    sector: chosenIn(sheet, 'sector')?.[0],
    uses: all([technologies && technologies.length > 0, inUse ? sheet.holds(inUse) : true]),
    technologies: technologies ?? [],
    barriers: chosenIn(sheet, 'barriers') ?? [],
  };
}

/** What is not known may be covered. */
function mayCover(covered: readonly string[] | undefined, id: string | undefined): boolean {
  return covered === undefined || id === undefined || covered.includes(id);
}

/** In the order of their first series. A series without a group is one by itself. */
function groupsOf(series: readonly BenchmarkSeries[]): BenchmarkSeries[][] {
  const groups = new Map<unknown, BenchmarkSeries[]>();
  for (const one of series) {
    const key = one.group ?? one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function figuresOf(group: readonly BenchmarkSeries[], firm: Firm): readonly Figure[] {
  const found = group.map((series) => figuresOfSeries(series, firm));
  return found.find((figures) => figures.length > 0) ?? [];
}

function figuresOfSeries(series: BenchmarkSeries, firm: Firm): Figure[] {
  const { id, measure = 'use', place, sectors, sizes, values } = series;
  if (!mayCover(sizes, firm.size) || !mayCover(sectors, firm.sector)) return [];
  return newest(values, firm)
    .filter(({ option }) => optionsFor(measure, firm)?.includes(option ?? '') ?? true)
    .map((value) => ({
      series: id,
      ...(measure !== 'use' && { measure }),
      ...(place !== undefined && { place }),
      ...value,
    }));
}

/** Of these options a firm is shown the figures; undefined where there are none to choose from. */
function optionsFor(measure: BenchmarkMeasure, { barriers, technologies, uses }: Firm): readonly string[] | undefined {
  if (measure === 'technologies') return uses === true ? technologies : [];
  return measure === 'reasons' ? (uses === false ? barriers : []) : undefined;
}

/** The values for the narrowest group that includes the firm; of several years, the newest. */
function newest(values: readonly BenchmarkValue[], { sector, size }: Firm): readonly BenchmarkValue[] {
  const fits = values.filter(
    (value) => [undefined, size].includes(value.size) && [undefined, sector].includes(value.sector),
  );
  const narrowness = (value: BenchmarkValue) => Number(value.size !== undefined) + Number(value.sector !== undefined);
  const [best] = [...fits].sort((a, b) => narrowness(b) - narrowness(a) || b.year - a.year);
  const one = fits.filter((value) => value.size === best?.size && value.sector === best?.sector);
  // Where a year has two values of one thing, the first stands.
  return one.filter(
    ({ option, year }, at) =>
      year === best?.year && one.findIndex((other) => other.year === year && other.option === option) === at,
  );
}
