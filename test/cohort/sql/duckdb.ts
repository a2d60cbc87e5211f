/** DuckDB, inside the process. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Row } from './results.js';

/** A reason why there is none; null if it is there. */
export const NO_DUCKDB = await import('@duckdb/node-api').then(
  () => null,
  () => 'The package @duckdb/node-api is not installed.',
);

export async function connect(path = ':memory:'): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return (await DuckDBInstance.create(path)).connect();
}

/** Makes the table. */
export async function insert(duckdb: DuckDBConnection, rows: readonly Row[]): Promise<void> {
  await duckdb.run('CREATE TABLE results (result JSON, respondent VARCHAR, withdrawn BOOLEAN)');
  const table = await duckdb.createAppender('results');
  for (const { respondent, result, withdrawn } of rows) {
    table.appendVarchar(JSON.stringify(result));
    if (respondent === null) table.appendNull();
    else table.appendVarchar(respondent);
    table.appendBoolean(withdrawn);
    table.endRow();
  }
  table.closeSync();
}

export async function rowsOf(duckdb: DuckDBConnection, sql: string): Promise<string[]> {
  const reader = await duckdb.runAndReadAll(sql);
  return reader.getRows().map(String);
}
