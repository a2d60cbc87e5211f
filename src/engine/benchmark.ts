/** How a firm's use of AI compares with figures on others. Never its step: nobody knows how steps are spread. */
import { chosenOrUnknown } from './chosen.js';
import { compileItems, compileTest, noScore } from './compile-items.js';
import { countedAnswers } from './flow.js';
import { readAt, test } from './reading.js';
import { all } from './truth.js';
import type { Answers, Assessment, Truth } from './types.js';

/** Figures on one measure, of one source, for one population: figures of two series are never put in one comparison. */
export interface BenchmarkSeries {
  readonly id: string;
  /** Option ids of the items with the roles `size` and `sector` that the population covers. Absent: all. */
  readonly sizes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly values: readonly BenchmarkValue[];
}

/** The share of firms that use AI. */
export interface BenchmarkValue {
  /** Absent: firms of all sizes, of all sectors, that the series covers. */
  readonly size?: string;
  readonly sector?: string;
  readonly year: number;
  /** Per cent, 0-100. */
  readonly value: number;
  /** `break`: not to be compared with the years before. */
  readonly flag?: 'break';
}

export interface Benchmark {
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  readonly series: readonly BenchmarkSeries[];
}

export interface Figure extends BenchmarkValue {
  readonly series: string;
}

export interface Comparison {
  readonly benchmark: { readonly id: string; readonly version: string };
  /** Does the firm use any of the technologies asked for, and as much as `inUse` asks? Null if that is not known. */
  readonly uses: boolean | null;
  /** At most one of each series: that of the newest year for the firm's own group. */
  readonly figures: readonly Figure[];
  /** What keeps all figures from covering the firm; null where there is one, or no reason is known. */
  readonly notCovered: 'size' | 'sector' | null;
}

export function compareUse(assessment: Assessment, answers: Answers, benchmark: Benchmark): Comparison {
  const counted = countedAnswers(assessment, answers);
  const technologies = chosenOrUnknown(assessment, counted, 'technologies');
  const size = chosenOrUnknown(assessment, counted, 'size')?.[0];
  const sector = chosenOrUnknown(assessment, counted, 'sector')?.[0];
  const outside = (covered: readonly string[] | undefined, own: string | undefined) =>
    covered !== undefined && own !== undefined && !covered.includes(own);
  const bySize = benchmark.series.filter((series) => !outside(series.sizes, size));
  const covering = bySize.filter((series) => !outside(series.sectors, sector));
  return {
    benchmark: { id: benchmark.id, version: benchmark.version },
    uses: all([technologies && technologies.length > 0, inUse(assessment, counted)]),
    figures: covering.flatMap((series) => figureOf(series, size, sector)),
    notCovered: covering.length > 0 ? null : bySize.length > 0 ? 'sector' : 'size',
  };
}

/** Does the firm use AI as much as it takes to be counted among those that do? */
function inUse(assessment: Assessment, answers: Answers): Truth {
  if (!assessment.inUse) return true;
  const compiled = compileItems(assessment);
  return test(compileTest(assessment.inUse, compiled, noScore), readAt(compiled, compiled.all, answers));
}

/** The newest of the values for the narrowest group the firm is in. */
function figureOf(series: BenchmarkSeries, size: string | undefined, sector: string | undefined): Figure[] {
  const fits = series.values.filter(
    (value) => [undefined, size].includes(value.size) && [undefined, sector].includes(value.sector),
  );
  const narrowness = (value: BenchmarkValue) => Number(value.size !== undefined) + Number(value.sector !== undefined);
  const [best] = [...fits].sort((a, b) => narrowness(b) - narrowness(a) || b.year - a.year);
  return best ? [{ series: series.id, ...best }] : [];
}
