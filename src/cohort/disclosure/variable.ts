/**
 * Protects the tables of one variable. Every published figure concerns one variable, and the attacker is given the number
 * of firms in each size and sector. So figures of other variables tell nothing more, and one variable after another is
 * exactly the same as all at once.
 */
import { isIn } from './layout.js';
import type { Counted, Layout } from './layout.js';
import { questionsOf } from './problem.js';
import type { Figure, Problem, Question } from './problem.js';
import type { Recode } from './recode.js';
import { recoded } from './recode.js';
import type { Region } from './regions.js';
import { baseOf } from './regions.js';
import type { Highs } from './solver.js';
import { suppress } from './suppress.js';
import { draftsOf, largeFigures, publishedTables } from './tables.js';
import type { Draft, Place } from './tables.js';
import type { By, PublishedTable } from './types.js';

export interface ProtectedVariable {
  readonly tables: readonly PublishedTable[];
  readonly rounds: number;
  readonly questions: number;
  readonly memberQuestions: number;
  readonly programs: number;
  readonly heldBack: number;
}

/** Coarse tables first: a figure over all is worth more than all others together. */
const COST: Readonly<Record<By, number>> = { all: 10_000, size: 20, sector: 20, 'size-sector': 1, quarter: 20 };

/** Null if nothing of the variable can be shown. */
export function protectVariable(
  highs: Highs,
  counted: Counted,
  layout: Layout,
  release: number,
  threshold: number,
): ProtectedVariable | null {
  const drafts = draftsOf(counted, layout, threshold);
  const [overAll] = drafts;
  if (!overAll) return null;
  const places = largeFigures(drafts, threshold);
  const system = systemOf(counted.regions, drafts, overAll.recode, threshold);
  const figures = places.map((place) => figureAt(system, drafts, place));
  const shownOf = (list: readonly boolean[]) => new Set(places.filter((_, at) => list[at]).map(nameOf));
  const found = suppress(highs, { ...system, figures }, (list) => leftOver(system, drafts, shownOf(list)));
  if (!found) return null;
  const shown = shownOf(found.shown);
  return {
    tables: publishedTables(counted, drafts, release, (place) => shown.has(nameOf(place))),
    rounds: found.rounds,
    ...found.count,
    heldBack: places.length - shown.size,
  };
}

interface System extends Omit<Problem, 'figures'> {
  readonly regions: readonly Region[];
  /** The categories of the unknowns. */
  readonly finest: Recode;
}

/** Unknowns and questions. Regions that no table tells apart are one: what holds for all their firms holds for any of them. */
function systemOf(regions: readonly Region[], drafts: readonly Draft[], finest: Recode, threshold: number): System {
  const merged = merge(regions, drafts);
  const truth = merged.flatMap(({ counts }) => recoded(counts, finest));
  const system = {
    regions: merged,
    finest,
    threshold,
    truth,
    known: merged.map(({ counts }, at) => ({
      columns: finest.map((_, k) => at * finest.length + k),
      value: baseOf(counts),
    })),
    members: [...truth.keys()].filter((at) => (truth[at] ?? 0) > 0),
    questions: [],
  };
  const sectors = [...new Set(merged.map(({ sector }) => sector))].filter((sector) => sector !== null);
  const groups = [
    ...merged.map((region) => (other: Region) => other === region),
    ...sectors.map((sector) => (other: Region) => other.sector === sector),
    ...drafts.flatMap(({ rows }) =>
      rows.map(
        ({ group }) =>
          (other: Region) =>
            isIn(other, group),
      ),
    ),
  ];
  const questions = groups.flatMap((isOf) => questionsOf(unknownsOf(system, isOf), truth, threshold));
  return { ...system, questions };
}

/** Tables by one thing alone tell only its groups apart; with two, every pair of a size and a sector is a region. */
function merge(regions: readonly Region[], drafts: readonly Draft[]): Region[] {
  const kinds = new Set(drafts.map(({ by }) => by));
  const crossed = kinds.has('size-sector') || (kinds.has('size') && kinds.has('sector'));
  const rows = drafts.flatMap(({ by, rows: list }) =>
    by === 'size' || by === 'sector' || by === 'size-sector' ? list : [],
  );
  const merged = new Map<string, Region>();
  for (const region of regions) {
    const sizeRow = rows.findIndex(({ group }) => group.sector === undefined && isIn(region, group));
    const sectorRow = rows.findIndex(({ group }) => group.sizes === undefined && isIn(region, group));
    const key = crossed ? `${sizeRow} ${region.sector}` : `${sizeRow} ${sectorRow}`;
    const before = merged.get(key);
    const counts = region.counts.map((count, at) => count + (before?.counts[at] ?? 0));
    merged.set(key, { ...(before ?? region), counts });
  }
  return [...merged.values()];
}

/** The unknowns of some regions, category by category. */
function unknownsOf(
  { regions, finest }: Pick<System, 'regions' | 'finest'>,
  isOf: (region: Region) => boolean,
): number[][] {
  return finest.map((_, k) => regions.flatMap((region, at) => (isOf(region) ? [at * finest.length + k] : [])));
}

function figureAt(system: System, drafts: readonly Draft[], { table, row, column }: Place): Figure {
  const draft = drafts[table];
  const line = draft?.rows[row];
  if (!draft || !line) throw new Error('No such figure.');
  return {
    columns: columnsOf(system, draft, [row], column),
    value: line.counts[column] ?? 0,
    cost: COST[draft.by],
  };
}

/** The unknowns of one category of a draft, in some of its rows. */
function columnsOf(system: System, draft: Draft, rows: readonly number[], column: number): number[] {
  const { finest } = system;
  const places = draft.recode[column] ?? [];
  const unknowns = unknownsOf(system, (region) => rows.some((row) => isIn(region, draft.rows[row]?.group ?? {})));
  return finest.flatMap((part, k) => (part.every((at) => places.includes(at)) ? (unknowns[k] ?? []) : []));
}

/** Questions about what is left of a whole if the figures that are shown of its parts are subtracted. */
function leftOver(system: System, drafts: readonly Draft[], shown: ReadonlySet<string>): Question[] {
  const groups = drafts.flatMap(({ rows }) => rows.map(({ group }) => group));
  return drafts.flatMap((draft, table) =>
    draft.recode.flatMap((_, column) => {
      const parts = draft.rows.filter((__, row) => shown.has(nameOf({ table, row, column })));
      const isPart = (region: Region) => parts.some(({ group }) => isIn(region, group));
      return groups.flatMap((whole) => {
        const unknowns = unknownsOf(system, (region) => isIn(region, whole) && !isPart(region));
        return questionsOf(byRecode(system, draft.recode, unknowns), system.truth, system.threshold);
      });
    }),
  );
}

function byRecode({ finest }: System, recode: Recode, unknowns: readonly (readonly number[])[]): number[][] {
  return recode.map((places) =>
    finest.flatMap((part, k) => (part.every((at) => places.includes(at)) ? (unknowns[k] ?? []) : [])),
  );
}

function nameOf({ table, row, column }: Place): string {
  return `${table} ${row} ${column}`;
}
