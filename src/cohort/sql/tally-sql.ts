/** The tally of results that lie in a database: one file of SQL, for PostgreSQL or DuckDB. */
import { ENGINE_VERSION, RESULT_SCHEMA_VERSION } from '../../engine/index.js';
import { CODES, KEY_BYTES, layoutOf, RESPONDENT, TIME } from '../layout.js';
import { SYNTHETIC } from '../tally.js';
import type { Counted } from '../tally.js';
import { ROWS_IN_PIECE } from '../tally-file.js';
import { LINE_REFUSALS } from '../types.js';
import { answerColumns, codeColumns, TIME_SQL } from './row-sql.js';

/** The databases that the file is written for. They differ in two functions. */
export const DIALECTS = ['postgresql', 'duckdb'] as const;
export type Dialect = (typeof DIALECTS)[number];

const FUNCTIONS: Readonly<Record<Dialect, string>> = {
  postgresql: `CREATE OR REPLACE FUNCTION cohort_key(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT encode(substr(sha256(convert_to($1, 'UTF8')), 1, ${KEY_BYTES}), 'hex') $$;
CREATE OR REPLACE FUNCTION cohort_base64(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT replace(encode(decode($1, 'hex'), 'base64'), chr(10), '') $$;`,
  duckdb: `CREATE OR REPLACE MACRO cohort_key(t) AS substr(sha256(t), 1, ${2 * KEY_BYTES});
CREATE OR REPLACE MACRO cohort_base64(t) AS to_base64(unhex(t));`,
};

/**
 * Views over a table \`results\`: of a result (\`result\`, jsonb; in DuckDB JSON), the key of its firm (\`respondent\`, text or
 * NULL) and whether it was withdrawn (\`withdrawn\`, boolean). \`cohort_tally\` has one row, the tally file, byte for byte as
 * \`tallyFile\` gives it for the same results. \`cohort_counts\` has what is in it as numbers. Results are not computed again:
 * only what was verified when it came belongs into the table. \`assessment\`: has passed \`parseDefinition\`.
 */
export function tallySql(counted: Counted, dialect: Dialect): string {
  return [HEAD, FUNCTIONS[dialect], EACH_SERVER, linesView(counted), rowsView(), MIDDLE, firmsView()]
    .concat(answersViews(counted), tallyView(counted))
    .map((part) => `${part}\n`)
    .join('\n');
}

/** What parts the file: the views above it are made where results lie, those below it also where several servers are asked. */
export const EACH_SERVER = '-- Of each result, where results lie.';
export const MIDDLE = '-- Of all results together.';

const HEAD = `-- Figures of many firms: the tally of results in a table, as "ai-maturity-scan cohort --tally" makes it of files.
-- Made by "ai-maturity-scan cohort --sql"; made anew for each version of the scan. Needs a table or view
--   results (result jsonb, respondent text, withdrawn boolean)
-- and makes the views cohort_tally (the tally file, one row) and cohort_counts. Both are as confidential as the results.`;

const hexAt = (column: string, from: number, bytes: number) => `substr(${column}, ${2 * from + 1}, ${2 * bytes})`;

/** Each line with the reason why it is not counted, or its row. Columns are taken out of the long JSON text once. */
function linesView({ assessment, hash }: Counted): string {
  const { width } = layoutOf(assessment);
  const rest = 2 * (width - RESPONDENT);
  const isOther = Object.entries({ id: assessment.id, version: assessment.version, hash })
    .map(([key, value]) => `made ->> '${key}' IS DISTINCT FROM '${value}'`)
    .map((one) => one.replace(/^(made ->> '\w+')/, '($1)'))
    .join(' OR ');
  return `CREATE OR REPLACE VIEW cohort_lines AS
WITH taken AS MATERIALIZED (
  SELECT NULLIF(respondent, '') AS respondent, COALESCE(withdrawn, FALSE) AS withdrawn,
    (result ->> 'id') AS id, (result ->> 'schemaVersion') AS schema_version, (result ->> 'engineVersion') AS engine_version,
    (result ->> 'completedAt') AS completed_at, (result -> 'assessment') AS made, (result -> 'answers') AS answers,
    CAST((result -> 'notApplicable') AS text) AS not_applicable, (result -> 'cells') AS cells, (result -> 'step') AS step
  FROM results
), judged AS MATERIALIZED (
  SELECT *, CASE
    WHEN length(respondent) > 1000 THEN 'bad-respondent'
    WHEN schema_version LIKE '0.%' OR schema_version LIKE '1.%' THEN 'older-version'
    WHEN schema_version IS NULL OR id IS NULL OR completed_at IS NULL OR made IS NULL THEN 'no-result'
    WHEN ${isOther} THEN 'other-definition'
    WHEN engine_version IS DISTINCT FROM '${ENGINE_VERSION}' OR schema_version <> '${RESULT_SCHEMA_VERSION}' THEN 'other-engine'
    END AS refused,
    ${answerColumns(assessment).join(',\n    ')}
  FROM taken
)
SELECT refused, CASE WHEN refused IS NULL THEN id LIKE '${SYNTHETIC}%' ELSE FALSE END AS synthetic, CASE
  WHEN refused IS NOT NULL THEN NULL
  -- A withdrawn result keeps its key, so that it stays withdrawn when tallies are merged.
  WHEN withdrawn THEN cohort_key('id:' || id) || '${'f'.repeat(2 * (RESPONDENT - TIME))}' || repeat('0', ${rest})
  ELSE cohort_key('id:' || id) || ${TIME_SQL}
    || CASE WHEN respondent IS NULL THEN cohort_key('id:' || id) ELSE cohort_key('respondent:' || respondent) END
    || ${codeColumns(assessment).join('\n    || ')}
  END AS line
FROM judged;`;
}

/** Of two lines with one id the greater is kept, as a tally does. */
function rowsView(): string {
  return `CREATE OR REPLACE VIEW cohort_rows AS
SELECT max(line) AS line FROM cohort_lines WHERE line IS NOT NULL GROUP BY ${hexAt('line', 0, KEY_BYTES)};

CREATE OR REPLACE VIEW cohort_read AS
SELECT refused, synthetic, count(*) AS lines FROM cohort_lines GROUP BY refused, synthetic;`;
}

/** Of each firm the result that was completed last. */
function firmsView(): string {
  const order = `${hexAt('line', TIME, 8)} DESC, ${hexAt('line', 0, KEY_BYTES)} DESC`;
  return `CREATE OR REPLACE VIEW cohort_firms AS
SELECT line FROM (
  SELECT line, row_number() OVER (PARTITION BY ${hexAt('line', RESPONDENT, KEY_BYTES)} ORDER BY ${order}) AS place
  FROM cohort_rows WHERE ${hexAt('line', TIME, 1)} <> 'ff'
) AS ordered WHERE place = 1;`;
}

/** What firms answered, one row for each variable on which that is certain, and how many did so. */
function answersViews({ assessment }: Counted): string {
  const { sectors, sizes, variables } = layoutOf(assessment);
  const named = (column: string, ids: readonly string[]) =>
    ids.length === 0
      ? 'CAST(NULL AS text)'
      : `CASE ${column} ${ids.map((id, at) => `WHEN '${(at + 1).toString(16).padStart(2, '0')}' THEN '${id}'`).join(' ')} END`;
  const categories = variables.flatMap(({ categories: ids, id }, at) =>
    ids.map(
      (one, place) =>
        `('${id}', ${2 * (CODES + 2 + at) + 1}, '${(place + 1).toString(16).padStart(2, '0')}', '${one}')`,
    ),
  );
  return `CREATE OR REPLACE VIEW cohort_answers AS
SELECT ${named(hexAt('line', CODES, 1), sizes)} AS size, ${named(hexAt('line', CODES + 1, 1), sectors)} AS sector,
  of_scan.variable, of_scan.category
FROM cohort_firms JOIN (VALUES
  ${categories.join(',\n  ')}
) AS of_scan (variable, place, code, category) ON substr(cohort_firms.line, of_scan.place, 2) = of_scan.code;

CREATE OR REPLACE VIEW cohort_counts AS
SELECT size, sector, variable, category, count(*) AS firms FROM cohort_answers GROUP BY size, sector, variable, category;`;
}

function tallyView({ assessment, hash }: Counted): string {
  const { id, version } = assessment;
  const made = JSON.stringify({ id, version, hash });
  const refused = LINE_REFUSALS.map(
    (reason) =>
      `'${LINE_REFUSALS[0] === reason ? '' : ','}"${reason}":' || COALESCE(sum(lines) FILTER (WHERE refused = '${reason}'), 0)`,
  ).join('\n  || ');
  return `CREATE OR REPLACE VIEW cohort_tally AS
WITH numbered AS (
  SELECT line, row_number() OVER (ORDER BY line) - 1 AS place FROM cohort_rows
), pieces AS (
  SELECT min(place) AS place, cohort_base64(string_agg(line, '' ORDER BY line)) AS piece
  FROM numbered GROUP BY place - mod(place, ${ROWS_IN_PIECE})
)
SELECT '{"schemaVersion":"1.0.0","kind":"tally","assessment":${made},"engineVersion":"${ENGINE_VERSION}","synthetic":'
  || CASE WHEN bool_or(synthetic) THEN 'true' ELSE 'false' END || ',"lines":' || COALESCE(sum(lines), 0) || ',"refused":{'
  || ${refused}
  || '},"results":[' || COALESCE((SELECT string_agg('"' || piece || '"', ',' ORDER BY place) FROM pieces), '') || ']}' AS file
FROM cohort_read;`;
}
