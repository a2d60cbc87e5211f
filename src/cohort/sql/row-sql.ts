/** What a tally keeps of one result, as SQL: the row of bytes of `layout.ts`, written in hexadecimal digits. */
import { BANDS } from '../../engine/cohort/bands.js';
import { evaluate } from '../../engine/index.js';
import type { Assessment, Item, ItemRole } from '../../engine/index.js';
import { YEAR_0 } from '../layout.js';
import { COUNTED_ROLES, groupsOf, MOST_CATEGORIES } from '../variables.js';
import { answerSql, isChosen } from './answer-sql.js';

const ROLES: readonly ItemRole[] = ['size', 'sector', ...COUNTED_ROLES];

/** The answers that are counted, each as a column of its own, so that none is looked up for each option. */
export function answerColumns(assessment: Assessment): string[] {
  return ROLES.flatMap((role) => {
    const item = itemWith(assessment, role);
    return item ? [`${answerSql(assessment, item)} AS ${columnOf(role)}`] : [];
  });
}

/** The codes of a row: size, sector, step, cells, then what firms choose. Each is an expression of two digits. */
export function codeColumns(assessment: Assessment): string[] {
  return [
    groupSql(assessment, 'size'),
    groupSql(assessment, 'sector'),
    `CASE WHEN (step ->> 'low') = (step ->> 'high') THEN ${digits("CAST((step ->> 'low') AS integer)")} ELSE '00' END`,
    ...cellsSql(assessment),
    ...COUNTED_ROLES.flatMap((role) => choicesSql(assessment, role)),
  ];
}

/** Milliseconds since the year 0 as 16 digits. `completed_at`: in UTC, with any number of decimals of a second. */
export const TIME_SQL = `lower(lpad(to_hex(
      CAST(extract(epoch FROM CAST(split_part(rtrim(completed_at, 'Z'), '.', 1) AS timestamp)) AS bigint) * 1000
      + CAST(rpad(substr(split_part(rtrim(completed_at, 'Z'), '.', 2), 1, 3), 3, '0') AS bigint) + ${-YEAR_0}), 16, '0'))`;

function itemWith(assessment: Assessment, role: ItemRole): Item | undefined {
  return assessment.items.find((item) => item.role === role);
}

function columnOf(role: ItemRole): string {
  return `answer_${role}`;
}

/** A size or sector, from 1. */
function groupSql(assessment: Assessment, role: 'size' | 'sector'): string {
  return placeSql(columnOf(role), groupsOf(assessment, role));
}

function placeSql(column: string, options: readonly string[]): string {
  if (options.length === 0) return `'00'`;
  const cases = options.map((id, at) => `WHEN '"${id}"' THEN '${hex(at + 1)}'`);
  return `CASE ${column} ${cases.join(' ')} ELSE '00' END`;
}

function cellsSql(assessment: Assessment): string[] {
  const scales = evaluate(assessment, {}).cells;
  return assessment.dimensions.map(({ id }) => {
    const scale = scales[id];
    if (!scale || scale.high <= scale.low) return `'00'`;
    const at = (end: 'low' | 'high') => `((cells -> '${id}') ->> '${end}')`;
    const band = (end: 'low' | 'high') =>
      `least(${BANDS.length - 1}, greatest(0, floor(${BANDS.length} * ` +
      `(${double(at(end))} - ${double(scale.low)}) / ${double(scale.high - scale.low)})))`;
    // Without a score both ends are NULL, which LEAST and GREATEST would leave out.
    return (
      `CASE WHEN ${at('low')} IS NOT NULL AND ${band('low')} = ${band('high')} ` +
      `THEN ${digits(`CAST(${band('low')} AS integer) + 1`)} ELSE '00' END`
    );
  });
}

function choicesSql(assessment: Assessment, role: ItemRole): string[] {
  const item = itemWith(assessment, role);
  if (!item || item.options.length > MOST_CATEGORIES) return [];
  const column = columnOf(role);
  const options = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  if (item.type !== 'multiple') return [placeSql(column, options)];
  return options.map(
    (id) => `CASE WHEN ${column} IS NULL THEN '00' WHEN ${isChosen(column, id)} THEN '01' ELSE '02' END`,
  );
}

function digits(code: string): string {
  return `lpad(lower(to_hex(${code})), 2, '0')`;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0');
}

function double(value: string | number): string {
  return `CAST(${value} AS double precision)`;
}
