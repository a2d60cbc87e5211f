/** Which tables of a variable go into a release: those counted anew where that is safe, else those that stand. */
import { movedSince, recodeOf, standingTables, wavesOf } from './earlier.js';
import { recodeOverAll } from './layout.js';
import type { Counted, Layout } from './layout.js';
import type { Region } from './regions.js';
import type { Highs } from './solver.js';
import type { By, PublishedTable, Release } from './types.js';
import { isSafeOverAll, protectVariable } from './variable.js';
import type { ProtectedVariable, Task } from './variable.js';

/** What holds for all variables of a release. */
export interface Setting {
  readonly layout: Layout;
  readonly threshold: number;
  readonly earlier: readonly Release[];
  /** Whether it is known which firms were in the earlier releases. */
  readonly isKnown: boolean;
}

const KINDS: readonly By[] = ['all', 'quarter', 'size', 'sector', 'size-sector'];

/** Figures that are repeated tell nothing new. */
const NO_ATTACK = { rounds: 0, questions: 0, memberQuestions: 0, programs: 0, heldBack: 0, givenUp: 0 };

/** Null if nothing of the variable can be shown. `regions`: of all releases. */
export function releaseVariable(
  highs: Highs,
  counted: Counted,
  regions: readonly Region[],
  { earlier, isKnown, layout, threshold }: Setting,
): ProtectedVariable | null {
  const { variable } = counted;
  const finest = recodeOverAll(counted, threshold);
  const standing = standingTables(variable.id, earlier);
  const past = isKnown ? wavesOf(variable, regions, earlier) : [];
  const task: Task = { counted, regions, past, layout, threshold, release: earlier.length + 1 };
  if (standing.length === 0) return finest && protectVariable(highs, task, finest);
  const stays = { ...NO_ATTACK, tables: standing };
  const last = past.at(-1);
  // Fewer firms could not hide among each other, whatever they answered. Everybody knows how many came and left.
  if (!last || !finest || movedSince(last, regions) < 2 * threshold) return stays;
  const overAll = standing.find(({ by }) => by === 'all');
  const least = overAll ? shownIn(overAll) : 1;
  const recodes = [finest, ...(overAll ? [recodeOf(variable, overAll.categories)] : [])];
  for (const recode of new Map(recodes.map((one) => [JSON.stringify(one), one])).values()) {
    const anew = isSafeOverAll(highs, task, recode, least) ? protectVariable(highs, task, recode) : null;
    if (anew && shownOverAll(anew.tables) >= least) return { ...anew, tables: richest(standing, anew.tables) };
  }
  return stays;
}

function shownOverAll(tables: readonly PublishedTable[]): number {
  return tables.flatMap((table) => (table.by === 'all' ? shownIn(table) : [])).reduce((sum, shown) => sum + shown, 0);
}

/** Of each kind the new table, unless the one that stands shows more. What stands is known to everybody. */
function richest(standing: readonly PublishedTable[], anew: readonly PublishedTable[]): PublishedTable[] {
  return KINDS.flatMap((kind) => {
    const [before, now] = [standing, anew].map((tables) => tables.find(({ by }) => by === kind));
    if (!before || !now) return now ?? before ?? [];
    return shownIn(now) >= shownIn(before) ? now : before;
  });
}

function shownIn({ rows }: PublishedTable): number {
  return rows.flatMap(({ counts }) => counts).filter((value) => value !== null).length;
}
