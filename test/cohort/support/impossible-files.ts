/** Cohort files that fit the schema or nearly, but cannot be true or must not be shown: for the checks in TypeScript and in PHP. */
import { cohortFile } from '../../cohort-element/support/cohort.js';

type Loose = Record<string, unknown>;
const changed = (change: (file: { tables: Loose[] } & Loose) => void): unknown => {
  const copy = structuredClone(cohortFile()) as unknown as { tables: Loose[] } & Loose;
  change(copy);
  return copy;
};
const firstRow = (file: { tables: Loose[] }) => (file.tables[0]?.rows as Loose[])[0] ?? {};

/** Each with the place of what is wrong, and what is said of it. */
export const impossibleFiles: [name: string, file: unknown, path: string, message: RegExp][] = [
  ['lines that do not add up', changed((it) => (it.lines = 66)), '$.lines', /67/],
  ['a table twice', changed((it) => it.tables.push(it.tables[0] ?? {})), '$.tables[10]', /once/],
  [
    'a category twice',
    changed((it) => Object.assign(it.tables[0] ?? {}, { categories: [['a'], ['a'], ['b'], ['c']] })),
    '$.tables[0].categories',
    /once/,
  ],
  [
    'a release to come',
    changed((it) => Object.assign(it.tables[0] ?? {}, { release: 2 })),
    '$.tables[0].release',
    /at most 1/,
  ],
  [
    'a figure too few',
    changed((it) => (firstRow(it).counts = [12, 32, 10])),
    '$.tables[0].rows[0].counts',
    /list of 4/,
  ],
  ['figures that do not add up', changed((it) => (firstRow(it).firms = 63)), '$.tables[0].rows[0].firms', /64/],
  [
    'more firms than there are',
    changed((it) => Object.assign(firstRow(it), { firms: 80, counts: [28, 32, 10, 10] })),
    '$.tables[0].rows[0].firms',
    /at most 64/,
  ],
  [
    'a figure below the threshold',
    changed((it) => (firstRow(it).counts = [9, 35, 10, 10])),
    '$.tables[0].rows[0].counts',
    /below 10/,
  ],
  [
    'a figure where all are held back',
    changed((it) => (firstRow(it).firms = null)),
    '$.tables[0].rows[0].counts',
    /null for each/,
  ],
  [
    'few firms whose figures are all held back',
    changed((it) => Object.assign(firstRow(it), { firms: 3, counts: [null, null, null, null] })),
    '$.tables[0].rows[0].firms',
    /null/,
  ],
  [
    'a figure held back that is what is left, and below the threshold',
    changed((it) => Object.assign(firstRow(it), { firms: 64, counts: [30, 20, 11, null] })),
    '$.tables[0].rows[0].firms',
    /at least 71/,
  ],
  [
    'a group twice',
    changed((it) => (it.tables[0]?.rows as Loose[]).push(firstRow(it))),
    '$.tables[0].rows[1].group',
    /once/,
  ],
  [
    'a size in two groups',
    changed((it) => Object.assign((it.tables[1]?.rows as Loose[])[1] ?? {}, { group: { sizes: ['10-49', '2-9'] } })),
    '$.tables[1].rows[1].group',
    /once/,
  ],
  [
    'a group of no sizes',
    changed((it) => Object.assign((it.tables[1]?.rows as Loose[])[1] ?? {}, { group: { sizes: [] } })),
    '$.tables[1].rows[1].group.sizes',
    /at least 1/,
  ],
  [
    'no categories',
    changed((it) => Object.assign(it.tables[0] ?? {}, { categories: [] })),
    '$.tables[0].categories',
    /at least 1/,
  ],
  [
    'a category of nothing',
    changed((it) => Object.assign(it.tables[0] ?? {}, { categories: [[], ['a'], ['b'], ['c']] })),
    '$.tables[0].categories[0]',
    /at least 1/,
  ],
  [
    'a group of another kind',
    changed((it) => (firstRow(it).group = { sector: 'trade' })),
    '$.tables[0].rows[0].group',
    /by all/,
  ],
  [
    'a figure that is no whole number',
    changed((it) => (firstRow(it).firms = 1.5)),
    '$.tables[0].rows[0].firms',
    /whole/,
  ],
  [
    'a quarter twice',
    changed((it) => {
      const row = { ...firstRow(it), group: { until: '2026-Q1' } };
      it.tables.push({ ...it.tables[0], by: 'quarter', rows: [row, row] });
    }),
    '$.tables[10].rows[1].group',
    /once/,
  ],
  [
    'a group by size and sector with a size alone',
    changed((it) => {
      const row = { ...firstRow(it), group: { sizes: ['1'] } };
      it.tables.push({ ...it.tables[0], by: 'size-sector', rows: [row] });
    }),
    '$.tables[10].rows[0].group',
    /by size-sector/,
  ],
];
