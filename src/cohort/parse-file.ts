/** Checks cohort files from outside: their form, and whether their figures can be true and may be shown. */
import { capped, issue } from '../contract/issues.js';
import type { Issue, Parsed, Path } from '../contract/issues.js';
import { copyJson } from '../contract/copy.js';
import { jsonFrom } from '../contract/json.js';
import { cut } from '../contract/limits.js';
import { cohort as schema } from '../contract/schemas/cohort.js';
import { fromZod, parsedBy, tooManyMistakes } from '../contract/zod-issues.js';
import { freeze } from '../engine/freeze.js';
import type { By, PublishedRow, PublishedTable } from './disclosure/types.js';
import type { CohortFile } from './file.js';
import type { Counts } from './types.js';

/** Values of a file: figures by size and sector of 54 variables are some 50 000. */
export const MOST_VALUES = 200_000;
const MOST_ENTRIES = 1000;

/** What the group of a row names, by kind of table; all of it. */
const PARTS: Readonly<Record<By, readonly (keyof PublishedRow['group'])[]>> = {
  all: [],
  size: ['sizes'],
  sector: ['sector'],
  'size-sector': ['sizes', 'sector'],
  quarter: ['until'],
};

/** Checks an untrusted cohort file, of whatever definition. Never throws. The value is a frozen copy. */
export function parseCohortFile(value: unknown): Parsed<CohortFile> {
  const { issues: unreadable, value: whole } = copyJson(value, MOST_VALUES);
  if (whole === undefined) return { ok: false, issues: unreadable };
  const { issues: cuts, value: copy } = cut(whole, MOST_ENTRIES, 'lists too');
  const parsed = parsedBy(schema, copy);
  if (!parsed) return { ok: false, issues: [tooManyMistakes()] };
  if (!parsed.success) return refused([...unreadable, ...cuts, ...fromZod(parsed.error.issues, schema, copy)]);
  // Zod types optional keys as `T | undefined`; the copy has no key with the value undefined.
  const file = parsed.data as CohortFile;
  const issues = [...unreadable, ...cuts, ...impossible(file)];
  return issues.length > 0 ? refused(issues) : { ok: true, value: freeze(file) };
}

/** As `parseCohortFile`, for JSON text. A syntax error has line and column. */
export function parseCohortJson(text: string): Parsed<CohortFile> {
  const json = jsonFrom(text);
  return json.ok ? parseCohortFile(json.value) : json;
}

/**
 * As `parseCohortFile`, for figures to compare with. `of`: the definition and engine that the file has to be of; figures of
 * others are not compared.
 */
export function parseCohort(of: Pick<Counts, 'assessment' | 'engineVersion'>, value: unknown): Parsed<CohortFile> {
  const parsed = parseCohortFile(value);
  if (!parsed.ok) return parsed;
  const { assessment, engineVersion } = parsed.value;
  const cure = 'Only figures of one definition and one version of the rules go together.';
  if (assessment.hash !== of.assessment.hash)
    return refused([issue('bad-value', ['assessment', 'hash'], assessment.hash, of.assessment.hash, cure)]);
  if (engineVersion !== of.engineVersion)
    return refused([issue('bad-value', ['engineVersion'], engineVersion, of.engineVersion, cure)]);
  return parsed;
}

function refused(issues: readonly Issue[]): Parsed<CohortFile> {
  return { ok: false, issues: capped(issues) };
}

/** What a schema cannot see. */
function impossible(file: CohortFile): Issue[] {
  const { firms, lines, refused: notCounted, release, tables } = file;
  const others = Object.values(notCounted).reduce((sum, count) => sum + count, 0);
  const seen = new Set<string>();
  const issues =
    firms + others === lines ? [] : [issue('bad-value', ['lines'], lines, `${firms + others}, ${ADDED_UP}`, AGAIN)];
  tables.forEach((table, at) => {
    const path: Path = ['tables', at];
    const key = `${table.by} ${table.variable}`;
    if (seen.has(key)) issues.push(issue('duplicate-id', path, key, 'each table once', 'Take one out.'));
    seen.add(key);
    if (table.release > release)
      issues.push(issue('bad-value', [...path, 'release'], table.release, `at most ${release}`, AGAIN));
    issues.push(...repeatedCategory(table, path), ...repeatedGroup(table, path));
    table.rows.forEach((row, index) => issues.push(...impossibleRow(file, table, row, [...path, 'rows', index])));
  });
  return issues;
}

const ADDED_UP = 'the firms and all that was not counted';
const AGAIN = 'Make the file again with `ai-maturity-scan cohort`; do not change its figures by hand.';

function repeatedCategory({ categories }: PublishedTable, path: Path): Issue[] {
  const seen = new Set<string>();
  const twice = categories.flat().find((one) => seen.size === seen.add(one).size);
  if (twice === undefined) return [];
  return [issue('duplicate-id', [...path, 'categories'], twice, 'each category once', AGAIN)];
}

/** A size, sector or quarter is in one row. */
function repeatedGroup({ rows }: PublishedTable, path: Path): Issue[] {
  const seen = new Set<string>();
  const at = rows.findIndex(({ group: { sector, sizes = [''], until } }) =>
    sizes.some((size) => seen.size === seen.add([size, sector, until].join()).size),
  );
  if (at < 0) return [];
  return [issue('duplicate-id', [...path, 'rows', at, 'group'], rows[at]?.group, 'each group once', AGAIN)];
}

function impossibleRow(file: CohortFile, table: PublishedTable, row: PublishedRow, path: Path): Issue[] {
  const { counts, firms, group } = row;
  const wrong = (key: string | number, found: unknown, expected: string) => [
    issue('bad-value', [...path, key], found, expected, AGAIN),
  ];
  const parts = PARTS[table.by];
  const named = Object.keys(group).sort().join(' and ');
  if (named !== [...parts].sort().join(' and '))
    return wrong('group', group, `a group with ${parts.join(' and ') || 'nothing'}: the table is by ${table.by}`);
  if (counts.length !== table.categories.length)
    return wrong('counts', counts, `a list of ${table.categories.length}, one for each category`);
  const shown = counts.filter((count) => count !== null);
  const sum = shown.reduce((total, count) => total + count, 0);
  if (firms === null) return shown.length > 0 ? wrong('counts', counts, 'null for each, as for the firms') : [];
  if (shown.length === 0) return wrong('firms', firms, 'null, as each of its figures');
  // Figures of an earlier release stand, also when firms have left since.
  if (table.release === file.release && firms > file.firms)
    return wrong('firms', firms, `at most ${file.firms}, the firms of the file`);
  if (shown.length === counts.length) {
    if (sum !== firms) return wrong('firms', firms, `the sum of the figures, ${sum}`);
  } else if (firms - sum < file.threshold) {
    // Everybody can subtract.
    return wrong('firms', firms, `at least ${sum + file.threshold}: the threshold holds for what is held back, too`);
  }
  const small = shown.find((count) => count < file.threshold);
  return small === undefined ? [] : wrong('counts', small, `no figure below ${file.threshold}, the threshold`);
}
