import type { BenchmarkSeries } from '../../engine/benchmark.js';

/** What is compared, in the order in which it is shown. */
export const GROUPS: readonly (string | undefined)[] = ['use', 'sectors', 'technologies', 'reasons'];

/** In that order. The sort is stable: within a group, the series keep theirs. */
export function inGroups(series: readonly BenchmarkSeries[]): BenchmarkSeries[] {
  return [...series].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}
