/** Compares a firm's use of AI with official figures. Steps are not compared, since no figures on steps exist. */
import { chosenOrUnknown } from './chosen.js';
import { countedAnswers } from './flow.js';
import { readAnswers } from './routing.js';
import { all } from './truth.js';
import type { Answers, Assessment, Truth } from './types.js';

/** Figures with one measure, source and population. Figures of different series are never compared with each other. */
export interface BenchmarkSeries {
  readonly id: string;
  /** Option ids of the roles `size` and `sector` that the population covers. Absent: all. */
  readonly sizes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly values: readonly BenchmarkValue[];
}

/** The share of firms that use AI, in one year. */
export interface BenchmarkValue {
  /** Size and sector of these firms. Absent: all that the series covers. */
  readonly size?: string;
  readonly sector?: string;
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
  readonly series: readonly BenchmarkSeries[];
}

/** The figure that a firm is compared with. */
export interface Figure extends BenchmarkValue {
  /** Id of the series. */
  readonly series: string;
}

/** The comparison of a firm with a benchmark. */
export interface Comparison {
  readonly benchmark: { readonly id: string; readonly version: string };
  /** Whether the firm uses AI: at least one technology, and `inUse` holds. Null if unknown. */
  readonly uses: boolean | null;
  /** At most one figure of each series: the newest one for the firm's size and sector. */
  readonly figures: readonly Figure[];
  /** Why no series covers the firm. Null if one does, or if size and sector are unknown. */
  readonly notCovered: 'size' | 'sector' | null;
}

/** Compares a firm's use of AI with a benchmark. */
export function compareUse(assessment: Assessment, answers: Answers, benchmark: Benchmark): Comparison {
  const counted = countedAnswers(assessment, answers);
  const technologies = chosenOrUnknown(assessment, counted, 'technologies');
  const size = chosenOrUnknown(assessment, counted, 'size')?.[0];
  const sector = chosenOrUnknown(assessment, counted, 'sector')?.[0];
  const isExcluded = (covered: readonly string[] | undefined, id: string | undefined) =>
    covered !== undefined && id !== undefined && !covered.includes(id);
  const bySize = benchmark.series.filter((series) => !isExcluded(series.sizes, size));
  const covering = bySize.filter((series) => !isExcluded(series.sectors, sector));
  return {
    benchmark: { id: benchmark.id, version: benchmark.version },
    uses: all([technologies && technologies.length > 0, inUse(assessment, counted)]),
    figures: covering.flatMap((series) => figureOf(series, size, sector)),
    notCovered: covering.length > 0 ? null : bySize.length > 0 ? 'sector' : 'size',
  };
}

/** Whether the condition `inUse` holds. */
function inUse(assessment: Assessment, answers: Answers): Truth {
  if (!assessment.inUse) return true;
  return readAnswers(assessment, answers).holds(assessment.inUse);
}

/** The value for the narrowest group that includes the firm; of several years, the newest. */
function figureOf(series: BenchmarkSeries, size: string | undefined, sector: string | undefined): Figure[] {
  const fits = series.values.filter(
    (value) => [undefined, size].includes(value.size) && [undefined, sector].includes(value.sector),
  );
  const narrowness = (value: BenchmarkValue) => Number(value.size !== undefined) + Number(value.sector !== undefined);
  const [best] = [...fits].sort((a, b) => narrowness(b) - narrowness(a) || b.year - a.year);
  return best ? [{ series: series.id, ...best }] : [];
}
