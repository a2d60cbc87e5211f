/** Results as a database has them: whole ones, and all that a tally does not count or counts once. */
import { Tally } from '../../../src/cohort/index.js';
import type { Counted, LineRefusal } from '../../../src/cohort/index.js';
import { tallyFile } from '../../../src/cohort/tally-file.js';
import type { Result } from '../../../src/engine/index.js';
import { builtIn, randomResults } from '../support/results.js';

/** A row of the table. */
export interface Row {
  readonly result: unknown;
  readonly respondent: string | null;
  readonly withdrawn: boolean;
}

/** Some rows, and the tally that the command makes of them. */
export interface Sample {
  readonly counted: Counted;
  readonly rows: readonly Row[];
  readonly tally: Tally;
}

/** The tally file of the sample, as the command writes it. */
export function expectedFile({ counted, tally }: Sample): string {
  return JSON.stringify(tallyFile(counted, tally.part()));
}

/** Counts by the names of the view `cohort_counts`, sorted. */
export function expectedCounts({ tally }: Sample): string[] {
  const { sectors, sizes, tables, variables } = tally.counts();
  const found = new Map(
    tables
      .filter(({ group }) => group.until === undefined)
      .map(({ counts, group: { sector = null, size = null }, variable }) => [String([variable, size, sector]), counts]),
  );
  const at = (variable: string, size: string | null, sector: string | null, place: number) =>
    found.get(String([variable, size, sector]))?.[place] ?? 0;
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  return variables
    .flatMap(({ categories, id }) =>
      categories.flatMap((category, place) => {
        const both = (size: string, sector: string) => at(id, size, sector, place);
        const onlySize = (size: string) => at(id, size, null, place) - sum(sectors.map((sector) => both(size, sector)));
        const onlySector = (sector: string) =>
          at(id, null, sector, place) - sum(sizes.map((size) => both(size, sector)));
        const known: (readonly [string, string, number])[] = [
          ...sizes.flatMap((size) => sectors.map((sector) => [size, sector, both(size, sector)] as const)),
          ...sizes.map((size) => [size, '', onlySize(size)] as const),
          ...sectors.map((sector) => ['', sector, onlySector(sector)] as const),
        ];
        const rest = at(id, null, null, place) - sum(known.map(([, , firms]) => firms));
        return [...known, ['', '', rest] as const].map(([size, sector, firms]) => [size, sector, id, category, firms]);
      }),
    )
    .filter((row) => row[4] !== 0)
    .map(String)
    .sort();
}

/** Rows of whole results, one firm each. */
export function wholeRows(counted: Counted, results: readonly Result[]): Sample {
  const tally = new Tally(counted);
  for (const result of results) tally.add(result);
  return { counted, tally, rows: results.map((result) => ({ result, respondent: null, withdrawn: false })) };
}

/** More rows than a piece of the file holds: results of some firms, each under many ids. */
export function manyRows(): Sample {
  const some = randomResults(40, 5);
  return wholeRows(
    builtIn,
    Array.from({ length: 26 }, (_, turn) => some.map((one, at) => ({ ...one, id: `many-${turn}-${at}` }))).flat(),
  );
}

/** Rows of every kind: repeated, superseded, withdrawn, of others, and times as a result may have them. */
export function mixedRows(): Sample {
  const results = randomResults(120, 11);
  const tally = new Tally(builtIn);
  const rows: Row[] = [];
  const add = (result: Result, respondent: string | null = null, withdrawn = false) => {
    tally.add(result, respondent);
    rows.push({ result, respondent, withdrawn });
  };
  const refuse = (reason: LineRefusal, result: unknown, respondent: string | null = null) => {
    tally.refuse(reason);
    rows.push({ result, respondent, withdrawn: false });
  };
  results.forEach((result, at) => {
    add(result, at % 3 === 0 ? `Müller ${at % 40}` : null, at % 17 === 5);
    // The same id again, with other answers and another time: the greater row is kept, whichever that is.
    if (at % 11 === 4) add({ ...(results[at + 1] ?? result), id: result.id }, at % 2 === 0 ? 'a second key' : null);
    if (at % 13 === 6) add(result, null, at % 17 === 5);
  });
  const [first] = results;
  if (!first) throw new Error('There are no results.');
  const times = [
    '2026-02-03T04:05Z',
    '2026-02-03T04:05:06.5Z',
    '2026-02-03T04:05:06.123999Z',
    '0999-12-31T23:59:59.001Z',
  ];
  times.forEach((completedAt, at) => {
    add({ ...first, id: `time-${at}`, completedAt });
  });
  add({ ...first, id: 'synthetic-7' });
  refuse('older-version', { ...first, schemaVersion: '1.0.0' });
  refuse('other-definition', { ...first, assessment: { ...first.assessment, hash: 'sha256:0' } });
  refuse('other-definition', { ...first, assessment: { ...first.assessment, version: '1.9.0' } });
  refuse('other-engine', { ...first, engineVersion: '1.0.0' });
  refuse('no-result', { hello: 'world' });
  refuse('bad-respondent', first, 'k'.repeat(1001));
  tally.withdraw(results.filter((_, at) => at % 17 === 5).map(({ id }) => id));
  return { counted: builtIn, rows, tally };
}
