/** Tallies results that lie in a DuckDB database. Its package is optional, since most callers have none. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { visible } from '../../contract/visible.js';
import { parseTally, tallySql } from '../../cohort/index.js';
import type { Counted, TallyPart } from '../../cohort/index.js';
import { BadFile, listed } from '../files.js';

/**
 * The tally of the table or view `results` of a database, by SQL. Results are not computed again. `respondent`: the column
 * with the key of the firm; null: `respondent`, if there is one. Throws `BadFile`.
 */
export async function tallyDatabase(counted: Counted, file: string, respondent: string | null): Promise<TallyPart> {
  const { DuckDBInstance } = await packageFor();
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    // The views stand in memory, so that the file of the results is only read.
    await duckdb.run(`ATTACH ${quoted(file, "'")} AS source (READ_ONLY)`);
    await duckdb.run(`CREATE VIEW results AS ${await selection(duckdb, respondent)}`);
    await duckdb.run(tallySql(counted, 'duckdb'));
    const [[text] = []] = (await duckdb.runAndReadAll('SELECT file FROM cohort_tally')).getRows();
    const parsed = parseTally(counted, JSON.parse(String(text)));
    if (parsed.ok) return parsed.value;
    throw new BadFile(listed(visible(file), parsed.issues));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(`${visible(file)}: ${visible(String(error))}\n`);
  } finally {
    duckdb.closeSync();
  }
}

async function packageFor() {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new BadFile('A DuckDB database needs one more package: npm install @duckdb/node-api\n');
  }
}

/** The columns that the SQL needs; those that the table does not have are empty. */
async function selection(duckdb: DuckDBConnection, respondent: string | null): Promise<string> {
  const described = await duckdb.runAndReadAll('DESCRIBE source.results');
  const columns = described.getRows().map(([name]) => String(name));
  const missing = ['result', ...(respondent === null ? [] : [respondent])].find((name) => !columns.includes(name));
  if (missing !== undefined)
    throw new BadFile(`Expected a column ${visible(missing)} in the table results; it has ${columns.join(', ')}.\n`);
  const key = respondent ?? 'respondent';
  const keyColumn = columns.includes(key) ? `CAST(${quoted(key, '"')} AS VARCHAR)` : 'NULL';
  const isOut = columns.includes('withdrawn') ? 'withdrawn' : 'FALSE';
  return `SELECT CAST(result AS JSON) AS result, ${keyColumn} AS respondent, ${isOut} AS withdrawn FROM source.results`;
}

function quoted(text: string, mark: '"' | "'"): string {
  return mark + text.replaceAll(mark, mark + mark) + mark;
}
