/** What a release shows and what it holds back, and why: for an administrator, who sees all results anyway. */
import { largeEnough } from '../../../cohort/index.js';
import type { By, CohortFile, Count, Counts, Group, PublishedGroup, PublishedTable } from '../../../cohort/index.js';

/** Why figures are not shown. */
export type Reason =
  /** Fewer firms than the threshold stand behind the figure, or fewer than twice as many are in its group. */
  | 'few'
  /** Fewer firms of the group than the threshold answered otherwise. */
  | 'alike'
  /** From it and the others, a smaller figure could be computed. */
  | 'computed';

export interface TableStory {
  readonly by: By;
  /** Figures. */
  readonly shown: number;
  readonly heldBack: ReadonlyMap<Reason, number>;
  /** Counted in an earlier release: its figures stay. */
  readonly stands: boolean;
}

export interface VariableStory {
  readonly variable: string;
  /** Over all first; a table of which nothing is shown has `shown` 0. */
  readonly tables: readonly TableStory[];
}

const KINDS = ['all', 'size', 'sector', 'size-sector'] as const;

/** One for each variable, in order. `counts`: what the file was made of. */
export function heldBack(file: CohortFile, counts: Counts): VariableStory[] {
  const possible = largeEnough(counts, file.threshold);
  const known = new Map(counts.tables.map((one) => [keyOf(one.variable, one.group), one.counts]));
  return counts.variables.map(({ categories, id }) => {
    const own = file.tables.filter(({ variable }) => variable === id);
    const valueOf = (group: PublishedGroup, ids: readonly string[]) => {
      const all = groupsIn(group).map((one) => known.get(keyOf(id, one)) ?? []);
      return all.reduce(
        (sum, list) => sum + ids.reduce((part, one) => part + (list[categories.indexOf(one)] ?? 0), 0),
        0,
      );
    };
    const kinds: readonly By[] = own.some(({ by }) => by === 'quarter') ? [...KINDS, 'quarter'] : KINDS;
    return { variable: id, tables: kinds.map((by) => storyOf(by, own.find((one) => one.by === by) ?? null)) };

    function storyOf(by: By, table: PublishedTable | null): TableStory {
      const heldBack = new Map<Reason, number>();
      const add = (reason: Reason) => heldBack.set(reason, (heldBack.get(reason) ?? 0) + 1);
      if (!table) {
        // Of sizes and sectors no single figures are known, since it is open which ones would be counted together.
        if (by === 'all') for (const one of categories) add(reasonOf({}, [one]));
        else add(possible.get(id)?.includes(by) ? 'computed' : 'few');
        return { by, shown: 0, heldBack, stands: false };
      }
      const stands = table.release < file.release;
      for (const row of table.rows) {
        row.counts.forEach((value, column) => {
          if (value === null && !stands) add(reasonOf(row.group, table.categories[column] ?? []));
        });
      }
      const shown = table.rows.flatMap((row) => row.counts).filter((value) => value !== null).length;
      return { by, shown, heldBack, stands };
    }

    function reasonOf(group: PublishedGroup, ids: readonly string[]): Reason {
      const [value, firms] = [valueOf(group, ids), valueOf(group, categories)];
      if (firms < 2 * file.threshold || value < file.threshold) return 'few';
      return firms - value < file.threshold ? 'alike' : 'computed';
    }
  });
}

/** Groups that have no figures of their own anywhere, since too few firms are in them. Ids, in order. */
export function groupsWithout({ tables }: CohortFile, { sectors, sizes }: Counts) {
  const groups = tables.flatMap(({ rows }) => rows.filter(({ firms }) => firms !== null).map(({ group }) => group));
  return {
    sizes: sizes.filter((size) => !groups.some((group) => group.sizes?.includes(size))),
    sectors: sectors.filter((sector) => !groups.some((group) => group.sector === sector)),
  };
}

/** The groups of the counts that a published one is made of. */
function groupsIn({ sector, sizes, until }: PublishedGroup): Group[] {
  const other = { ...(sector !== undefined && { sector }), ...(until !== undefined && { until }) };
  return sizes ? sizes.map((size) => ({ ...other, size })) : [other];
}

function keyOf(variable: string, { sector = '', size = '', until = '' }: Group): Count['variable'] {
  return [variable, size, sector, until].join('\n');
}
