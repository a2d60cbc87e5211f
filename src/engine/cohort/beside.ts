/** Compares one firm with the figures of firms like it: what share of them is where it is. Never its place among them. */
import { evaluate } from '../evaluate.js';
import type { FirmFacts } from '../firm-facts.js';
import type { Assessment, Evaluation, Interval } from '../types.js';
import { BANDS, bandOf } from './bands.js';
import { shareAt } from './figures.js';
import type { CohortGroup, CohortTable, Share } from './figures.js';

/** Where a firm is, and how many firms like it are there, too. */
export interface Beside {
  /** The smallest group with the firm in it that has a figure. */
  readonly group: CohortGroup;
  /** Of that group, the share in the same category. */
  readonly share: Share;
  /** Categories that are counted together, with that of the firm in them. */
  readonly categories: readonly string[];
  /** Whether the figures of a smaller group are held back. */
  readonly isLarger: boolean;
}

type Firm = Pick<FirmFacts, 'sector' | 'size'>;

/** Null if there is no step, it is not certain enough for the categories of the file, or there is no figure. */
export function stepBeside(
  tables: readonly CohortTable[],
  assessment: Assessment,
  step: Interval | null,
  firm: Firm,
): Beside | null {
  if (!step) return null;
  return beside(
    tables,
    'step',
    assessment.steps.slice(step.low - 1, step.high).map(({ id }) => id),
    firm,
  );
}

/** By dimension id, in the order of the definition; without those whose score is not certain, or that have no figure. */
export function cellsBeside(
  tables: readonly CohortTable[],
  assessment: Assessment,
  cells: Evaluation['cells'],
  firm: Firm,
): readonly { readonly dimension: string; readonly beside: Beside }[] {
  const scales = scalesOf(assessment);
  return assessment.dimensions.flatMap(({ id }) => {
    const band = bandOf(cells[id], scales[id] ?? null);
    const found = band === null ? null : beside(tables, `cell.${id}`, BANDS.slice(band, band + 1), firm);
    return found ? [{ dimension: id, beside: found }] : [];
  });
}

const knownScales = new WeakMap<Assessment, Evaluation['cells']>();

/** With no answers at all, a score is its whole scale. Found once, since a page asks at each render. */
function scalesOf(assessment: Assessment): Evaluation['cells'] {
  const found = knownScales.get(assessment) ?? evaluate(assessment, {}).cells;
  knownScales.set(assessment, found);
  return found;
}

function beside(
  tables: readonly CohortTable[],
  variable: string,
  own: readonly string[],
  { sector, size }: Firm,
): Beside | null {
  const has = ({ sector: one, sizes, until }: CohortGroup) =>
    until === undefined &&
    (one === undefined || one === sector) &&
    (sizes === undefined || (size !== null && sizes.includes(size)));
  const all = tables
    .filter((table) => table.variable === variable)
    .flatMap(({ categories, rows }) => {
      const at = categories.findIndex((ids) => own.every((id) => ids.includes(id)));
      return rows
        .filter(({ group }) => has(group))
        .map((row) => ({ row, share: at < 0 ? null : shareAt(row, at), categories: categories[at] ?? [] }));
    });
  const found = all.flatMap(({ categories, row, share }) => (share ? [{ group: row.group, share, categories }] : []));
  const [first] = found.sort((a, b) => a.share.firms - b.share.firms);
  return first
    ? { ...first, isLarger: all.some(({ row, share }) => !share && isWithin(row.group, first.group)) }
    : null;
}

/** Whether a group names more of the firm than another one. */
function isWithin(inner: CohortGroup, outer: CohortGroup): boolean {
  return Object.keys(inner).length > Object.keys(outer).length;
}
