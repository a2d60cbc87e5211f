import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { enterpriseNumbers } from '../../src/content/figures/enterprises.js';

const file = new URL('../../src/content/figures/enterprises.csv', import.meta.url);
const rows = parse<Readonly<Record<string, string>>>(readFileSync(file), { columns: true });

test('numbers of enterprises are those of the rows from Eurostat: each row once, and no other', () => {
  const told = Object.entries(enterpriseNumbers).flatMap(([country, { sizes, source, year }]) =>
    Object.entries(sizes).map(([size, value]) => [
      source,
      String(year),
      country,
      size.replace('-plus', '+'),
      String(value),
    ]),
  );
  const known = rows.map(({ country, size, source, value, year }) => [source, year, country, size, value]);
  assert.equal(known.length, 9);
  assert.deepEqual(told.sort(), known.sort());
});

test('they are of the business economy, and of all its sectors', () => {
  for (const { measure = '', population = '', sector = '' } of rows)
    assert.match(
      `${measure}; ${population}; ${sector}`,
      /^number of enterprises; enterprises \(business economy; .*\); all$/,
    );
  for (const { population } of Object.values(enterpriseNumbers))
    assert.equal(population, 'enterprises of the business economy');
});
