/** Brings a published table and numbers of enterprises together: which groups have figures, and how many exist of each. */
import type { CohortTable } from '../../engine/cohort/figures.js';
import { sum } from './fit.js';

/** Firms in a group that exist, and those of them that answered. */
export interface Stratum {
  /** Enterprises that exist, above 0. */
  readonly enterprises: number;
  /** Firms that answered, by category; null if they are held back, or the table has no such group. */
  readonly counts: readonly number[] | null;
}

/** At least this part of the enterprises has to be in groups with figures; else the figure would be hardly about them. */
const LEAST_COVERED = 0.5;

/**
 * `numbers`: enterprises by id of a size or sector. Groups with none of these ids are left out: the outcome is about the
 * enterprises of the numbers. Null if fewer than two groups have figures, these are fewer than half of the enterprises, or
 * the table counts ids together with others of which no number is known.
 */
export function marginOf(table: CohortTable, numbers: Readonly<Record<string, number>>): readonly Stratum[] | null {
  const numberOf = (id: string) => (Object.hasOwn(numbers, id) ? (numbers[id] ?? 0) : 0);
  const strata: Stratum[] = [];
  const seen = new Set<string>();
  for (const { counts, firms, group } of table.rows) {
    const ids = group.sizes ?? (group.sector === undefined ? [] : [group.sector]);
    const known = ids.filter((id) => numberOf(id) > 0);
    if (known.length === 0) continue;
    if (known.length < ids.length) return null;
    for (const id of known) seen.add(id);
    const shown = counts.filter((count) => count !== null);
    const hasAll = firms !== null && shown.length === counts.length;
    strata.push({ enterprises: sum(known.map(numberOf)), counts: hasAll ? shown : null });
  }
  const others = sum(Object.keys(numbers).map((id) => (seen.has(id) ? 0 : numberOf(id))));
  if (others > 0) strata.push({ enterprises: others, counts: null });
  const withFigures = strata.filter(({ counts }) => counts !== null);
  const enterprisesOf = (list: readonly Stratum[]) => sum(list.map(({ enterprises }) => enterprises));
  const isEnough = enterprisesOf(withFigures) >= LEAST_COVERED * enterprisesOf(strata);
  return withFigures.length >= 2 && isEnough ? strata : null;
}
