/**
 * `npm run sql:servers -- N`: N results over one, two and three PostgreSQL servers on loopback. One more server asks them:
 * foreign tables, so that each reads and counts its own, all at once. Says whether tally and counts are those of the
 * command, and how time falls.
 */
import assert from 'node:assert/strict';
import getPort from 'get-port';
import { MIDDLE, tallySql } from '../../../src/cohort/sql/tally-sql.js';
import { builtIn, randomResults } from '../support/results.js';
import { NO_POSTGRESQL, Server } from './postgresql.js';
import { expectedCounts, expectedFile, wholeRows } from './results.js';

if (NO_POSTGRESQL !== null) throw new Error(NO_POSTGRESQL);
const count = Number(process.argv[2] ?? 20_000);
const SQL = tallySql(builtIn, 'postgresql');
const [, OF_ALL = ''] = SQL.split(MIDDLE);
const FUNCTIONS = SQL.slice(SQL.indexOf('CREATE OR REPLACE FUNCTION'), SQL.indexOf('CREATE OR REPLACE VIEW'));
const SETTINGS = 'SET enable_partitionwise_aggregate = on; SET jit = off;';
const COUNTS = `SELECT COALESCE(size, ''), COALESCE(sector, ''), variable, category, sum(firms) FROM (
  SELECT server, size, sector, variable, category, count(*) AS firms FROM answers_of_servers
  GROUP BY server, size, sector, variable, category
) AS of_each GROUP BY size, sector, variable, category`;

/** What is asked of the other servers, and of what type its columns are. */
const FOREIGN: Readonly<Record<string, readonly [view: string, columns: string]>> = {
  rows_of_servers: ['cohort_rows', 'line text'],
  read_of_servers: ['cohort_read', 'refused text, synthetic boolean, lines bigint'],
  answers_of_servers: ['cohort_answers', 'size text, sector text, variable text, category text'],
};

const some = randomResults(200, 3);
const results = Array.from({ length: Math.ceil(count / some.length) }, (_, turn) =>
  some.map((one, at) => ({ ...one, id: `firm-${turn}-${at}` })),
).flat();
const sample = wholeRows(builtIn, results);
const [file, counts] = [expectedFile(sample), expectedCounts(sample)];
let first: readonly number[] | undefined;
for (const servers of [1, 2, 3]) {
  const times = await timesWith(servers);
  first ??= times;
  const ratios = times.map((time, at) => (time / (first?.[at] ?? time)).toFixed(2));
  console.log(
    `${servers} of 3 servers, ${results.length} results: tally ${seconds(times[0])} (${ratios[0]}), ` +
      `counts ${seconds(times[1])} (${ratios[1]}); both as the command has them.`,
  );
}

async function timesWith(many: number): Promise<number[]> {
  const ports = await Promise.all(Array.from({ length: many }, () => getPort({ host: '127.0.0.1' })));
  const servers: Server[] = [];
  try {
    for (const [at, port] of ports.entries()) {
      const server = new Server(port);
      servers.push(server);
      server.insert(sample.rows.filter((_, row) => row % many === at));
      server.sql(`${SQL}; ALTER SYSTEM SET jit = off; SELECT pg_reload_conf(); ANALYZE;`);
      for (const [view] of Object.values(FOREIGN)) {
        server.sql(`CREATE VIEW ${view}_here AS SELECT ${at} AS server, * FROM ${view}`);
      }
    }
    const asking = new Server();
    servers.push(asking);
    asking.sql(`${foreignTables(ports)}${FUNCTIONS}
CREATE VIEW cohort_rows AS SELECT max(line) AS line FROM rows_of_servers GROUP BY substr(line, 1, 16);
CREATE VIEW cohort_read AS SELECT refused, synthetic, sum(lines) AS lines FROM (
  SELECT server, refused, synthetic, sum(lines) AS lines FROM read_of_servers GROUP BY server, refused, synthetic
) AS of_each GROUP BY refused, synthetic;
${OF_ALL}`);
    const plan = asking.sql(`${SETTINGS} EXPLAIN (VERBOSE) ${COUNTS}`).join('\n');
    assert.match(plan, /Remote SQL: SELECT .*count\(\*\).*GROUP BY/, 'each server counts its own');
    if (many > 1) assert.match(plan, /Async Foreign Scan/, 'all servers work at once');
    const [tallyTime, [found]] = timed(() => asking.sql(`${SETTINGS} SELECT file FROM cohort_tally`));
    const [countTime, foundCounts] = timed(() => asking.sql(`${SETTINGS} ${COUNTS}`));
    assert.ok(found === file, 'the tally is that of the command, byte for byte');
    assert.deepEqual(foundCounts.sort(), counts);
    return [tallyTime, countTime];
  } finally {
    for (const server of servers) server.stop();
  }
}

function foreignTables(ports: readonly number[]): string {
  const servers = ports.map(
    (port, at) => `CREATE SERVER server_${at} FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true', fetch_size '10000');
CREATE USER MAPPING FOR postgres SERVER server_${at} OPTIONS (user 'postgres');`,
  );
  const tables = Object.entries(FOREIGN).map(
    ([table, [view, columns]]) => `CREATE TABLE ${table} (server integer, ${columns}) PARTITION BY LIST (server);
${ports.map((_, at) => `CREATE FOREIGN TABLE ${table}_${at} PARTITION OF ${table} FOR VALUES IN (${at}) SERVER server_${at} OPTIONS (table_name '${view}_here');`).join('\n')}`,
  );
  return ['CREATE EXTENSION postgres_fdw;', ...servers, ...tables].map((one) => `${one}\n`).join('');
}

function timed<T>(work: () => T): [milliseconds: number, value: T] {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
}

function seconds(milliseconds = 0): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
