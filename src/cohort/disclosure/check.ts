/** Refuses counts that cannot be true: disclosure control on them would protect nobody. */
import type { Count, Group, Variable } from '../types.js';
import type { CountTables, Policy } from './types.js';

export const DEFAULT_THRESHOLD = 10;
export const LEAST_THRESHOLD = 5;
export const GREATEST_THRESHOLD = 50;

/** Counts or a policy that are refused; the message says where, and what is expected. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
}

/** Throws a `DisclosureError` unless the threshold is one that may be set. */
export function checkPolicy({ threshold }: Policy): void {
  if (Number.isInteger(threshold) && threshold >= LEAST_THRESHOLD && threshold <= GREATEST_THRESHOLD) return;
  throw new DisclosureError(
    `threshold: ${threshold} is no whole number from ${LEAST_THRESHOLD} to ${GREATEST_THRESHOLD}.`,
  );
}

/** Throws a `DisclosureError` unless every table is there, once, in whole numbers, and parts add up to at most the whole. */
export function checkCounts(counts: CountTables): void {
  const variables = new Map(counts.variables.map((variable) => [variable.id, variable]));
  if (variables.size < counts.variables.length) throw new DisclosureError('variables: an id is there twice.');
  const found = new Map<string, readonly number[]>();
  for (const table of counts.tables) {
    const key = keyOf(table.variable, table.group);
    checkTable(counts, table, variables.get(table.variable), key);
    if (found.has(key)) throw new DisclosureError(`${key}: this table is there twice.`);
    found.set(key, table.counts);
  }
  for (const { id } of counts.variables) checkSums(counts, id, found);
}

/** Name of a table in messages and maps. */
export function keyOf(variable: string, { size, sector, until }: Group): string {
  return [variable, size && `size ${size}`, sector && `sector ${sector}`, until && `until ${until}`]
    .filter(Boolean)
    .join(', ');
}

function checkTable(
  counts: CountTables,
  { group, counts: values }: Count,
  variable: Variable | undefined,
  key: string,
) {
  if (!variable) throw new DisclosureError(`${key}: there is no variable with this id.`);
  const isKnown = (list: readonly string[], id: string | undefined) => id === undefined || list.includes(id);
  if (!isKnown(counts.sizes, group.size)) throw new DisclosureError(`${key}: this size is not in \`sizes\`.`);
  if (!isKnown(counts.sectors, group.sector)) throw new DisclosureError(`${key}: this sector is not in \`sectors\`.`);
  if (!isKnown(counts.quarters, group.until)) throw new DisclosureError(`${key}: this quarter is not in \`quarters\`.`);
  if (group.until !== undefined && (group.size !== undefined || group.sector !== undefined)) {
    throw new DisclosureError(`${key}: a group until a quarter has no size and no sector.`);
  }
  if (values.length !== variable.categories.length) {
    throw new DisclosureError(`${key}: ${values.length} counts for ${variable.categories.length} categories.`);
  }
  const bad = values.find((value) => !Number.isSafeInteger(value) || value < 0);
  if (bad !== undefined) throw new DisclosureError(`${key}: ${bad} is no number of firms.`);
}

function checkSums(
  { sizes, sectors, quarters }: CountTables,
  id: string,
  found: ReadonlyMap<string, readonly number[]>,
) {
  const get = (group: Group) => {
    const values = found.get(keyOf(id, group));
    if (!values) throw new DisclosureError(`${keyOf(id, group)}: this table is missing.`);
    return values;
  };
  const all = get({});
  const bySize = sizes.map((size) => get({ size }));
  const bySector = sectors.map((sector) => get({ sector }));
  const both = sizes.map((size) => sectors.map((sector) => get({ size, sector })));
  for (const [at, size] of sizes.entries()) atMost(both[at] ?? [], bySize[at] ?? [], keyOf(id, { size }));
  for (const [at, sector] of sectors.entries()) {
    atMost(
      both.flatMap((row) => [row[at] ?? []]),
      bySector[at] ?? [],
      keyOf(id, { sector }),
    );
  }
  // Firms of a known size or sector; those of which both are known would be counted twice.
  atMost(
    [...bySize, ...bySector],
    all.map((value, at) => value + total(both.flat(), at)),
    id,
  );
  atMost(bySize, all, id);
  atMost(bySector, all, id);
  let earlier = all.map(() => 0);
  const untils = quarters.flatMap((until) => found.get(keyOf(id, { until })) ?? []);
  if (untils.length === 0) return;
  for (const until of quarters) {
    const values = get({ until });
    atMost([earlier], values, keyOf(id, { until }));
    earlier = [...values];
  }
  atMost([earlier], all, id);
}

function atMost(parts: readonly (readonly number[])[], whole: readonly number[], key: string) {
  for (const [at, value] of whole.entries()) {
    if (total(parts, at) > value) throw new DisclosureError(`${key}: the parts add up to more than the whole.`);
  }
}

function total(rows: readonly (readonly number[])[], at: number): number {
  return rows.reduce((sum, row) => sum + (row[at] ?? 0), 0);
}
