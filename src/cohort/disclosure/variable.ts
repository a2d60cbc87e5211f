/**
 * Protects the tables of one variable. Every published figure concerns one variable, and the attacker is given the number
 * of firms in each size and sector. So figures of other variables tell nothing more, and one variable after another is
 * exactly the same as all at once.
 */
import { isIn } from './layout.js';
import type { Counted, Layout, Place } from './layout.js';
import { questionsOf } from './problem.js';
import type { Figure, Question } from './problem.js';
import type { Recode } from './recode.js';
import type { Region } from './regions.js';
import type { Highs } from './solver.js';
import { suppress } from './suppress.js';
import { byRecode, systemOf } from './system.js';
import type { System, Wave } from './system.js';
import { draftsOf, largeFigures, publishedTables } from './tables.js';
import type { FigurePlace } from './tables.js';
import type { Draft } from './draft.js';
import type { By, PublishedTable } from './types.js';

/** How a variable was protected. */
export interface ProtectedVariable {
  readonly tables: readonly PublishedTable[];
  readonly rounds: number;
  readonly questions: number;
  readonly memberQuestions: number;
  readonly programs: number;
  readonly heldBack: number;
  /** Tables that were held back because no safe choice of their figures was found in time. */
  readonly givenUp: number;
}

/** What is known of a variable before its tables are made. */
export interface Task {
  readonly counted: Counted;
  /** Its regions of all releases. */
  readonly regions: readonly Region[];
  /** Earlier releases in which it was counted. */
  readonly past: readonly Wave[];
  readonly layout: Layout;
  readonly threshold: number;
  /** Number of the release to come. */
  readonly release: number;
}

/** Coarse tables first: a figure over all is worth more than all others together. */
const COST: Readonly<Record<By, number>> = { all: 10_000, size: 20, sector: 20, 'size-sector': 1, quarter: 20 };

/** Null if nothing of the variable can be shown. `finest`: the categories over all. */
export function protectVariable(highs: Highs, task: Task, finest: Recode): ProtectedVariable | null {
  const { counted, layout, threshold } = task;
  let givenUp = 0;
  const all = draftsOf(counted, finest, layout, threshold);
  for (let drafts: readonly Draft[] = all; drafts.length > 0; drafts = fewer(drafts)) {
    const found = protectDrafts(highs, task, drafts);
    if (found === 'unsafe') return null;
    if (found !== 'given-up') return { ...found, givenUp };
    givenUp += 1;
  }
  return null;
}

/** Whether the table over all can be shown by itself, with at least so many figures. It ends as soon as that is known. */
export function isSafeOverAll(highs: Highs, task: Task, finest: Recode, figures: number): boolean {
  const overAll = draftsOf(task.counted, finest, task.layout, task.threshold).filter(({ by }) => by === 'all');
  return overAll.length > 0 && typeof protectDrafts(highs, task, overAll, figures) !== 'string';
}

/** Without the table by quarter, which multiplies what is unknown; then without the last ones. */
function fewer(drafts: readonly Draft[]): readonly Draft[] {
  const others = drafts.filter(({ by }) => by !== 'quarter');
  return others.length < drafts.length ? others : drafts.slice(0, -1);
}

function protectDrafts(
  highs: Highs,
  { counted, past, regions, release, threshold }: Task,
  drafts: readonly Draft[],
  least = 0,
): Omit<ProtectedVariable, 'givenUp'> | 'unsafe' | 'given-up' {
  const cuts = drafts.map(({ recode, rows }) => ({ recode, groups: rows.map(({ group }) => group) }));
  const wave = { at: release - 1, cuts, figures: [] };
  const system = systemOf(counted.variable, regions, [...past, wave], threshold);
  const places = largeFigures(drafts, threshold);
  if (places.length < least) return 'unsafe';
  const isNow = ({ present }: Place) => present[wave.at] === true;
  const figures = places.map((place) => figureAt(system, drafts, place, isNow));
  const shownOf = (list: readonly boolean[]) => new Set(places.filter((_, at) => list[at]).map(nameOf));
  const leftOverOf = (list: readonly boolean[]) => leftOver(system, drafts, shownOf(list));
  const found = suppress(highs, { ...system, figures }, leftOverOf, places.length - least);
  if (typeof found === 'string') return found;
  const shown = shownOf(found.shown);
  return {
    tables: publishedTables(counted, drafts, release, (place) => shown.has(nameOf(place))),
    rounds: found.rounds,
    ...found.count,
    heldBack: places.length - shown.size,
  };
}

function figureAt(
  system: System,
  drafts: readonly Draft[],
  { table, row, column }: FigurePlace,
  isNow: (place: Place) => boolean,
): Figure {
  const draft = drafts[table];
  const line = draft?.rows[row];
  if (!draft || !line) throw new Error('No such figure.');
  const unknowns = system.unknowns((place) => isNow(place) && isIn(place, line.group));
  return {
    columns: byRecode(system.atoms, draft.recode, unknowns)[column] ?? [],
    value: line.counts[column] ?? 0,
    cost: COST[draft.by],
  };
}

/** Questions about what is left of a whole if the figures that are shown of its parts are subtracted. */
function leftOver(system: System, drafts: readonly Draft[], shown: ReadonlySet<string>): Question[] {
  const groups = drafts.flatMap(({ rows }) => rows.map(({ group }) => group));
  // Those of this release, and those that came since the last one.
  const sets = system.sets.slice(0, 2);
  return drafts.flatMap((draft, table) =>
    draft.recode.flatMap((_, column) => {
      const parts = draft.rows.filter((__, row) => shown.has(nameOf({ table, row, column })));
      const shownPlaces = new Set(parts.flatMap(({ group }) => [...system.inside(group)]));
      return sets.flatMap((isOf) =>
        groups.flatMap((whole) => {
          const places = system.inside(whole);
          const unknowns = system.unknowns((place) => places.has(place) && !shownPlaces.has(place) && isOf(place));
          return questionsOf(byRecode(system.atoms, draft.recode, unknowns), system.truth, system.threshold);
        }),
      );
    }),
  );
}

function nameOf({ table, row, column }: FigurePlace): string {
  return `${table} ${row} ${column}`;
}
