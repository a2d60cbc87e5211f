/** The tally by SQL is that of the command, byte for byte. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { tallySql } from '../../../src/cohort/sql/tally-sql.js';
import { builtIn } from '../support/results.js';
import { routed, routedResults } from './definition.js';
import { connect, insert, NO_DUCKDB, rowsOf } from './duckdb.js';
import { NO_POSTGRESQL, Server } from './postgresql.js';
import { expectedCounts, expectedFile, manyRows, mixedRows, wholeRows } from './results.js';
import type { Sample } from './results.js';

const SAMPLES: Readonly<Record<string, Sample>> = {
  'rows of every kind': mixedRows(),
  'more rows than a piece of the file holds': manyRows(),
  'a definition with routing': wholeRows(routed, routedResults(600, 2)),
  'no rows': wholeRows(builtIn, []),
};

const COUNTS = `SELECT COALESCE(size, ''), COALESCE(sector, ''), variable, category, CAST(firms AS integer) FROM cohort_counts`;

describe('DuckDB', { skip: NO_DUCKDB ?? false }, () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    test(name, async () => {
      const duckdb = await connect();
      await insert(duckdb, sample.rows);
      await duckdb.run(tallySql(sample.counted, 'duckdb'));
      const [file] = await rowsOf(duckdb, 'SELECT file FROM cohort_tally');
      assert.equal(file, expectedFile(sample));
      assert.deepEqual((await rowsOf(duckdb, COUNTS)).sort(), expectedCounts(sample));
    });
  }
});

describe('PostgreSQL', { skip: NO_POSTGRESQL ?? false }, () => {
  let server: Server | undefined;
  after(() => server?.stop());
  for (const [name, sample] of Object.entries(SAMPLES)) {
    test(name, () => {
      server ??= new Server();
      server.sql('DROP TABLE IF EXISTS results CASCADE');
      server.insert(sample.rows);
      server.sql(tallySql(sample.counted, 'postgresql'));
      assert.equal(server.sql('SELECT file FROM cohort_tally')[0], expectedFile(sample));
      assert.deepEqual(server.sql(COUNTS).sort(), expectedCounts(sample));
    });
  }
});
