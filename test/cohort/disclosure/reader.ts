/**
 * A reader who wants to know what single firms answered. He has every release, knows of each firm its size, its sector and in
 * which releases it is, and looks for the least and the most of each group that may have given an answer. Written apart
 * from `src/cohort/disclosure`, from what is published alone.
 */
import type { Highs, Model } from 'highs';
import type { Published, PublishedTable } from '../../../src/cohort/disclosure/index.js';

/** A firm with one answer. A firm that answers anew is two: one that left and one that came. */
export interface Known {
  readonly size: string | null;
  readonly sector: string | null;
  /** For each release, whether it is in it. */
  readonly present: readonly boolean[];
  /** Place of the category, which the reader does not know. */
  readonly answer: number;
}

/** What the reader found out and should not have. */
export interface Finding {
  readonly group: string;
  readonly category: string;
  readonly firms: number;
  readonly least: number;
  readonly most: number;
}

interface Kind extends Omit<Known, 'answer'> {
  readonly firms: number;
  readonly counts: readonly number[];
}

const NEARLY = 1e-6;

/**
 * All that the reader learns about one variable. `own`: one of the firms, if the reader is that one; then he needs one firm
 * more to be in doubt.
 */
export function findings(
  highs: Highs,
  variable: { readonly id: string; readonly categories: readonly string[] },
  firms: readonly Known[],
  releases: readonly Published[],
  threshold: number,
  own?: Known,
): Finding[] {
  const kinds = kindsOf(firms, variable.categories.length);
  const ownAt = own ? kinds.findIndex((kind) => keyOf(kind) === keyOf(own)) : -1;
  const width = variable.categories.length;
  const truth = kinds.flatMap(({ counts }) => counts);
  const model = highs.createModel({ format: 'lp', data: program(variable, kinds, releases) });
  model.options.set({ output_flag: false });
  if (own) model.changeColBounds(model.getColByName(`x${ownAt}_${own.answer}`), 1, highs.infinity);
  const columns = truth.map((_, at) => model.getColByName(`x${Math.floor(at / width)}_${at % width}`));
  try {
    const seen: (readonly number[])[] = [truth];
    return groupsOf(kinds).flatMap(([group, members]) =>
      variable.categories.flatMap((category, k) => {
        const cells = members.map((at) => at * width + k);
        const isIn = own !== undefined && members.includes(ownAt);
        const others = members.reduce((sum, at) => sum + (kinds[at]?.firms ?? 0), 0) - (isIn ? 1 : 0);
        const mine = isIn && own.answer === k ? 1 : 0;
        const open = Math.min(others, own ? threshold - 1 : threshold);
        const reaches = (sign: 1 | -1, goal: number) => {
          const value = (table: readonly number[]) => cells.reduce((sum, cell) => sum + (table[cell] ?? 0), 0) - mine;
          if (seen.some((table) => sign * value(table) >= sign * goal)) return goal;
          const table = optimum(highs, model, columns, cells, sign);
          seen.push(table);
          const found = value(table);
          return sign > 0 ? Math.floor(found + NEARLY) : Math.ceil(found - NEARLY);
        };
        const most = reaches(1, open);
        const least = reaches(-1, others - open);
        return most >= open && least <= others - open ? [] : [{ group, category, firms: others, least, most }];
      }),
    );
  } finally {
    model.dispose();
  }
}

function optimum(highs: Highs, model: Model, columns: readonly number[], cells: readonly number[], sign: number) {
  const costs = new Float64Array(columns.length);
  for (const cell of cells) costs[columns[cell] ?? 0] = -sign;
  model.changeColsCost({ kind: 'range', from: 0, to: columns.length - 1 }, costs);
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
    throw new Error('The releases contradict each other.');
  const { colValue } = model.getSolution();
  return columns.map((column) => colValue[column] ?? 0);
}

/** The program in CPLEX's format: how many firms of each kind gave each answer. */
function program(
  { id, categories }: { readonly id: string; readonly categories: readonly string[] },
  kinds: readonly Kind[],
  releases: readonly Published[],
): string {
  const firms = kinds.map(
    ({ firms: count }, at) => `${categories.map((_, k) => `x${at}_${k}`).join(' + ')} = ${count}`,
  );
  const tables = new Map<string, { table: PublishedTable; release: number }>();
  for (const { tables: list } of releases) {
    for (const table of list.filter(({ variable }) => variable === id)) {
      tables.set(JSON.stringify(table), { table, release: table.release - 1 });
    }
  }
  const facts = [...tables.values()].flatMap(({ table, release }) =>
    table.rows.flatMap(({ group, counts }) => {
      const members = [...kinds.keys()].filter((at) => {
        const { size, sector, present } = kinds[at] ?? { size: null, sector: null, present: [] };
        const isOfSize = group.sizes === undefined || (size !== null && group.sizes.includes(size));
        return present[release] && isOfSize && (group.sector === undefined || group.sector === sector);
      });
      return counts.flatMap((value, at) => {
        const merged = (table.categories[at] ?? []).map((category) => categories.indexOf(category));
        const names = members.flatMap((kind) => merged.map((k) => `x${kind}_${k}`));
        return value === null || names.length === 0 ? [] : [`${names.join(' + ')} = ${value}`];
      });
    }),
  );
  const rows = [...firms, ...facts].map((row, at) => ` c${at}: ${row.replaceAll(' + ', '\n + ')}`);
  return `Minimize\n obj: 0 x0_0\nSubject To\n${rows.join('\n')}\nEnd\n`;
}

function kindsOf(firms: readonly Known[], categories: number): Kind[] {
  const kinds = new Map<string, Known[]>();
  for (const firm of firms) kinds.set(keyOf(firm), [...(kinds.get(keyOf(firm)) ?? []), firm]);
  return [...kinds.values()].flatMap((list) => {
    const [first] = list;
    const counts = Array.from({ length: categories }, (_, k) => list.filter(({ answer }) => answer === k).length);
    return first
      ? [{ size: first.size, sector: first.sector, present: first.present, firms: list.length, counts }]
      : [];
  });
}

/** Firms of one kind, of a size, a sector, both, and all: in each release, and among those that came or left. */
function groupsOf(kinds: readonly Kind[]): [name: string, members: readonly number[]][] {
  const groups = new Map<string, Set<number>>();
  const add = (name: string, at: number) => groups.set(name, (groups.get(name) ?? new Set()).add(at));
  for (const [at, { size, sector, present }] of kinds.entries()) {
    add(`kind ${at}`, at);
    for (const [release, isThere] of present.entries()) {
      const before = present[release - 1];
      const moved =
        before === undefined || before === isThere ? [] : [isThere ? `came in ${release}` : `left in ${release}`];
      for (const name of [...(isThere ? [`in ${release}`] : []), ...moved]) {
        for (const part of ['all', `size ${size}`, `sector ${sector}`, `size ${size} sector ${sector}`]) {
          add(`${name}, ${part}`, at);
        }
      }
    }
  }
  return [...groups].map(([name, members]) => [name, [...members]]);
}

function keyOf({ size, sector, present }: Omit<Known, 'answer'>): string {
  return `${size} ${sector} ${String(present)}`;
}
