/** What earlier releases have shown, and whose figures they were. */
import type { Variable } from '../types.js';
import { checkCounts, DisclosureError, keyOf } from './check.js';
import { countsIn } from './layout.js';
import { recoded } from './recode.js';
import type { Recode } from './recode.js';
import type { Region } from './regions.js';
import { baseOf } from './regions.js';
import type { Wave } from './system.js';
import type { CountTables, PublishedTable, Release, Stratum } from './types.js';

/**
 * Throws a `DisclosureError` unless these are all releases so far, the oldest first, and their figures, which may stay, are no
 * smaller than the threshold.
 */
export function checkEarlier(earlier: readonly Release[], threshold: number): void {
  const least = Math.min(...earlier.map(({ published }) => published.threshold));
  if (threshold > least) {
    throw new DisclosureError(
      `threshold: at most ${least} is expected, that of an earlier release; found ${threshold}.`,
    );
  }
  for (const [at, { published }] of earlier.entries()) {
    if (published.release === at + 1) continue;
    throw new DisclosureError(
      `earlier: release ${at + 1} is expected here, not ${published.release}. Give all earlier releases, the oldest first.`,
    );
  }
}

/** Throws a `DisclosureError` unless the strata of the release to come add up to its counts. */
export function checkStrata(counts: CountTables, strata: readonly Stratum[], releases: number): void {
  const sums = new Map<string, readonly number[]>();
  for (const { present, tables } of strata) {
    if (present.length !== releases) {
      throw new DisclosureError(`strata: \`present\` has ${present.length} values for ${releases} releases.`);
    }
    checkCounts({ ...counts, tables: tables.filter(({ group }) => group.until === undefined) });
    if (!present[releases - 1]) continue;
    for (const { counts: values, group, variable } of tables) {
      const before = sums.get(keyOf(variable, group));
      sums.set(
        keyOf(variable, group),
        values.map((value, at) => value + (before?.[at] ?? 0)),
      );
    }
  }
  for (const { counts: values, group, variable } of counts.tables) {
    const sum = sums.get(keyOf(variable, group));
    if (group.until !== undefined || values.every((value, at) => value === (sum?.[at] ?? 0))) continue;
    throw new DisclosureError(`strata: ${keyOf(variable, group)}: they do not add up to the counts.`);
  }
}

/** The figures of a variable that stand: each release has all of them, also those that it repeats. */
export function standingTables(variable: string, earlier: readonly Release[]): readonly PublishedTable[] {
  return earlier.at(-1)?.published.tables.filter((table) => table.variable === variable) ?? [];
}

/**
 * The releases in which a variable was counted. Throws a `DisclosureError` if the regions are not those of the figures.
 * `regions`: of all releases.
 */
export function wavesOf(variable: Variable, regions: readonly Region[], earlier: readonly Release[]): Wave[] {
  return earlier.flatMap(({ published: { release, tables } }, at) => {
    const own = tables.filter((table) => table.variable === variable.id && table.release === release);
    const there = regions.filter(({ present }) => present[at]);
    return own.length === 0 ? [] : [waveOf(variable, own, there, at)];
  });
}

/** Firms that came or left since a wave. */
export function movedSince({ at }: Wave, regions: readonly Region[]): number {
  const moved = regions.filter(({ present }) => present[at] !== present.at(-1));
  return moved.reduce((sum, { counts }) => sum + baseOf(counts), 0);
}

/** Places of the categories that a published table counts together. */
export function recodeOf({ categories, id }: Variable, merged: PublishedTable['categories']): Recode {
  return merged.map((ids) =>
    ids.map((one) => {
      const at = categories.indexOf(one);
      if (at === -1) throw new DisclosureError(`earlier: ${id}: there is no category ${one}.`);
      return at;
    }),
  );
}

function waveOf(variable: Variable, tables: readonly PublishedTable[], regions: readonly Region[], at: number): Wave {
  const cuts = tables.map(({ categories, rows }) => ({
    recode: recodeOf(variable, categories),
    groups: rows.map(({ group }) => group),
  }));
  const figures = tables.flatMap(({ rows }, table) =>
    rows.flatMap(({ counts, group }) =>
      counts.flatMap((value, column) => {
        const places = cuts[table]?.recode[column] ?? [];
        return value === null ? [] : [{ group, places, value }];
      }),
    ),
  );
  for (const { group, places, value } of figures) {
    const [found] = recoded(countsIn(regions, group, variable.categories.length), [places]);
    if (found === value) continue;
    throw new DisclosureError(`earlier: release ${at + 1}: ${variable.id}: these are not the firms of its figures.`);
  }
  return { at, cuts, figures };
}
