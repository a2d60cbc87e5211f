/**
 * The unknowns of one variable, over all releases in which its figures were counted. The attacker knows of each firm its size
 * and sector, its quarter, and in which releases it is. A firm that answers anew is one that left and one that came.
 */
import type { Variable } from '../types.js';
import { isIn } from './layout.js';
import type { Place } from './layout.js';
import type { KnownSum, Problem, Question } from './problem.js';
import { questionsOf } from './problem.js';
import type { Recode } from './recode.js';
import { recoded } from './recode.js';
import type { Region } from './regions.js';
import { baseOf } from './regions.js';
import type { PublishedGroup } from './types.js';

/** A table as far as it tells firms and categories apart. */
export interface Cut {
  readonly recode: Recode;
  readonly groups: readonly PublishedGroup[];
}

/** A release in which the variable was counted. */
export interface Wave {
  /** Its place in `present` of the regions. */
  readonly at: number;
  readonly cuts: readonly Cut[];
  /** Figures that everybody knows. `places`: of the categories that are counted together. */
  readonly figures: readonly {
    readonly group: PublishedGroup;
    readonly places: readonly number[];
    readonly value: number;
  }[];
}

export interface System extends Omit<Problem, 'figures'> {
  /** Categories that no table tells apart are one. */
  readonly atoms: Recode;
  /** The unknowns of some places, category by category. */
  readonly unknowns: (isOf: IsOf) => number[][];
  /** The places of a group. */
  readonly inside: (group: PublishedGroup) => ReadonlySet<Place>;
  /** Firms that a reader can set apart by their releases and quarters: those of the release to come are the first. */
  readonly sets: readonly IsOf[];
}

type IsOf = (place: Place) => boolean;

/** `regions`: of all releases. `waves`: oldest first; the last one is the release to come. */
export function systemOf(
  variable: Variable,
  regions: readonly Region[],
  waves: readonly Wave[],
  threshold: number,
): System {
  const cuts = waves.flatMap((wave) => wave.cuts);
  const atoms = atomsOf(variable, cuts);
  const merged = merge(regions, waves);
  const truth = merged.flatMap(({ counts }) => recoded(counts, atoms));
  const unknowns = (isOf: IsOf) =>
    atoms.map((_, k) => merged.flatMap((place, at) => (isOf(place) ? [at * atoms.length + k] : [])));
  const insides = new Map<PublishedGroup, ReadonlySet<Place>>();
  const inside = (group: PublishedGroup) => {
    const places = insides.get(group) ?? new Set<Place>(merged.filter((place) => isIn(place, group)));
    insides.set(group, places);
    return places;
  };
  const known: KnownSum[] = [
    ...merged.map((one) => ({ columns: unknowns((place) => place === one).flat(), value: baseOf(one.counts) })),
    ...waves.flatMap(({ at, figures }) =>
      figures.map(({ group, places, value }) => ({
        columns: byRecode(
          atoms,
          [places],
          unknowns((place) => place.present[at] === true && isIn(place, group)),
        ).flat(),
        value,
      })),
    ),
  ];
  const sets = setsOf(waves);
  const groups = distinct([{}, ...singleGroups(merged), ...cuts.flatMap((cut) => cut.groups)]);
  const asked: IsOf[] = [
    ...merged.map((one) => (place: Place) => place === one),
    ...sets.flatMap((isOf) => groups.map((group) => (place: Place) => isOf(place) && inside(group).has(place))),
    ...sets.flatMap((isOf) => silentIn(groups).map((isSilent) => (place: Place) => isOf(place) && isSilent(place))),
  ];
  const questions: Question[] = asked.flatMap((isOf) => questionsOf(unknowns(isOf), truth, threshold));
  const members = [...truth.keys()].filter((at) => (truth[at] ?? 0) > 0);
  return { threshold, truth, known, questions, members, atoms, unknowns, inside, sets };
}

/** Every size and every sector by itself, whether tables have it or not. */
function singleGroups(places: readonly Place[]): PublishedGroup[] {
  return places.flatMap(({ sector, size }) => [
    ...(sector === null ? [] : [{ sector }]),
    ...(size === null ? [] : [{ sizes: [size] }]),
  ]);
}

/** The unknowns of categories that are counted together. */
export function byRecode(atoms: Recode, recode: Recode, unknowns: readonly (readonly number[])[]): number[][] {
  return recode.map((places) =>
    atoms.flatMap((part, k) => (part.every((at) => places.includes(at)) ? (unknowns[k] ?? []) : [])),
  );
}

/** The firms of each release, those that came or left from one to the next, and those between two quarters of a table. */
function setsOf(waves: readonly Wave[]): IsOf[] {
  const newestFirst = [...waves].reverse();
  return newestFirst.flatMap(({ at, cuts }, place) => {
    const isNow: IsOf = ({ present }) => present[at] === true;
    const before = newestFirst[place + 1];
    const was: IsOf = ({ present }) => before !== undefined && present[before.at] === true;
    const moved: IsOf[] = [(one) => isNow(one) && !was(one), (one) => was(one) && !isNow(one)];
    const quarters = cuts.flatMap(({ groups }) => groups.flatMap(({ until }) => until ?? []));
    const between = quarters.map(
      (until, one): IsOf =>
        (other) =>
          isNow(other) && isIn(other, { until }) && !(one > 0 && isIn(other, { until: quarters[one - 1] ?? '' })),
    );
    return [isNow, ...(before ? moved : []), ...between];
  });
}

/** Firms that did not say their size, or their sector: a group like others, where tables tell those who did apart. */
function silentIn(groups: readonly PublishedGroup[]): IsOf[] {
  const bySize = groups.filter(({ sizes }) => sizes !== undefined);
  return [
    ...(bySize.length > 0
      ? [(place: Place) => !bySize.some((group) => isIn(place, { sizes: group.sizes ?? [] }))]
      : []),
    ...(groups.some(({ sector }) => sector !== undefined) ? [(place: Place) => place.sector === null] : []),
  ];
}

function atomsOf({ categories }: Variable, cuts: readonly Cut[]): Recode {
  const atoms = new Map<string, number[]>();
  for (const at of categories.keys()) {
    const key = String(cuts.map(({ recode }) => recode.findIndex((places) => places.includes(at))));
    atoms.set(key, [...(atoms.get(key) ?? []), at]);
  }
  return [...atoms.values()];
}

/**
 * Regions that no table tells apart are one: what holds for all their firms holds for any of them. With tables by size or by
 * sector every size and every sector stays apart, since a group that no table has may lie across several that it has.
 */
function merge(regions: readonly Region[], waves: readonly Wave[]): Region[] {
  const groups = distinct(waves.flatMap(({ cuts }) => cuts.flatMap((cut) => cut.groups)));
  const isApart = groups.some(({ sector, sizes }) => sector !== undefined || sizes !== undefined);
  const untils = groups.flatMap(({ until }) => until ?? []);
  const keyOf = ({ present, quarter, sector, size }: Region) => {
    const key = [
      ...(isApart ? [size, sector] : []),
      untils.map((until) => quarter !== null && quarter <= until),
      waves.map(({ at }) => present[at] === true),
    ];
    return JSON.stringify(key);
  };
  const merged = new Map<string, Region>();
  for (const region of regions) {
    if (!waves.some(({ at }) => region.present[at])) continue;
    const key = keyOf(region);
    const before = merged.get(key);
    const counts = region.counts.map((count, at) => count + (before?.counts[at] ?? 0));
    merged.set(key, { ...(before ?? region), counts });
  }
  return [...merged.values()];
}

function distinct(groups: readonly PublishedGroup[]): PublishedGroup[] {
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
}
