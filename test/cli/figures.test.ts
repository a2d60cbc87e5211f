import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { benchmarkFor } from '../../src/content/advice/index.js';
import { assessment } from '../../src/content/index.js';
import { parseBenchmark } from '../../src/contract/index.js';
import type { BenchmarkFile } from '../../src/contract/index.js';
import { calledOn } from './support/command.js';
import { tempFiles } from './support/made.js';

const HEAD = 'DATAFLOW,LAST UPDATE,freq,size_emp,nace_r2,indic_is,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
const ALL = 'C10-S951_X_K';

/** A line of a download. */
function line(
  geo: string,
  size: string,
  indicator: string,
  year: number,
  value: string,
  more: { unit?: string; nace?: string; flag?: string } = {},
) {
  const { flag = '', nace = ALL, unit = 'PC_ENT' } = more;
  return `ESTAT:ISOC_EB_AI(1.0),12/12/26 11:00:00,A,${size},${nace},${indicator},${unit},${geo},${year},${value},${flag},`;
}

const small = [
  HEAD,
  line('NL', '10-49', 'E_AI_TANY', 2026, '35.5', { flag: 'b' }),
  line('NL', '10-49', 'E_AI_TANY', 2025, '28.76'),
  line('NL', 'GE250', 'E_AI_TANY', 2026, '70'),
  line('NL', 'GE10', 'E_AI_TANY', 2026, '38'),
  line('NL', '50-249', 'E_AI_TANY', 2026, ''),
  line('NL', '10-49', 'E_AI_TTM', 2026, '20', { flag: 'u' }),
  line('NL', '10-49', 'E_AI_TML', 2026, '9.5'),
  line('NL', '10-49', 'E_AI_BCST', 2026, '41.2', { unit: 'PC_ENT_AI_EC' }),
  line('NL', '10-49', 'E_AI_BCST', 2026, '4.2'),
  line('EL', '10-49', 'E_AI_TANY', 2026, '12'),
  line('EU27_2020', '10-49', 'E_AI_TANY', 2026, '22'),
].join('\r\n');

const files = tempFiles({
  'small.csv': `\uFEFF${small}\r\n`,
  'labels.csv': 'Indicator,Country,Value\nUse of AI,Netherlands,3\n',
  'value.csv': `${HEAD}\n${line('NL', '10-49', 'E_AI_TANY', 2026, '101')}\n`,
  'torn.csv': `${HEAD}\n${line('NL', '10-49', 'E_AI_TANY', 2026, '10')}\nESTAT,12/12\n`,
  'nothing.csv': '',
  'other.csv': `${HEAD}\n${line('NL', '10-49', 'E_CC', 2026, '10')}\n`,
});

async function imported(...args: string[]): Promise<{ file: BenchmarkFile; err: string }> {
  const { err, out, status } = await calledOn('', 'figures', 'import', ...args);
  assert.equal(status, 0, err);
  return { file: JSON.parse(out) as BenchmarkFile, err };
}

describe('figures import', () => {
  test('the newest year, Eurostat\u2019s codes as ours, the country before the EU27; the lines add up', async () => {
    const { err, file } = await imported(files('small.csv'), '--country', 'nl');
    const values = file.series.map(({ id, values }) => [
      id,
      ...values.map(({ flag, option, size, value, year }) =>
        [size, option, year, value, flag].filter((one) => one !== undefined).join(' '),
      ),
    ]);
    assert.deepEqual(values, [
      ['use-nl', '10-49 2026 35.5 break', '250-plus 2026 70'],
      ['use-eu', '10-49 2026 22'],
      ['technologies-nl', '10-49 machine-learning 2026 9.5'],
      ['reasons-nl', '10-49 cost 2026 41.2'],
    ]);
    assert.deepEqual([file.id, file.version, file.country], ['eurostat', '2026.12.12', 'NL']);
    assert.equal(file.texts.en?.['use-nl']?.source, 'Eurostat isoc_eb_ai, 2026-12-12');
    assert.equal(
      err,
      '11 lines read: 5 figures used, 4 of other places, years or indicators, 1 without a value, 1 of low reliability.\n',
    );
  });

  test('the contract takes it as a file for benchmark-src', async () => {
    const { file } = await imported(files('small.csv'), '--country', 'NL', '--id', 'wave-2026');
    const { issues, value } = parseBenchmark(assessment, file);
    assert.deepEqual(issues, []);
    assert.equal(value?.series.length, 4);
  });

  test('without a country: the EU27 alone', async () => {
    const { file } = await imported(files('small.csv'));
    assert.deepEqual([file.country, file.series.map(({ id }) => id)], [undefined, ['use-eu']]);
  });

  test('Greece by either code of it', async () => {
    const { file } = await imported(files('small.csv'), '--country', 'GR');
    assert.deepEqual(
      file.series.map(({ id }) => id),
      ['use-gr', 'use-eu'],
    );
  });

  test('all of the built-in rows by size, written as a download, give the built-in figures', async () => {
    const rows = parse<Record<string, string>>(
      readFileSync(new URL('../../src/content/figures/rows.csv', import.meta.url)),
      { columns: true },
    );
    const codes: Readonly<Record<string, string>> = { '10+': 'GE10', '250+': 'GE250', EU: 'EU27_2020', GR: 'EL' };
    const lines = rows
      .filter(({ sector }) => sector === 'all')
      .map((row) =>
        line(
          codes[row.place ?? ''] ?? row.place ?? '',
          codes[row.size ?? ''] ?? row.size ?? '',
          row.code ?? '',
          Number(row.year),
          row.value ?? '',
          {
            unit: row.unit ?? '',
            flag: row.flag ?? '',
          },
        ),
      );
    const all = tempFiles({ 'all.csv': [HEAD, ...lines].join('\n') });
    for (const country of ['NL', 'ES', 'FR']) {
      const { file } = await imported(all('all.csv'), '--country', country);
      const { series } = await benchmarkFor(country);
      assert.deepEqual(
        file.series,
        series.filter(({ group }) => group !== 'sectors'),
      );
    }
  });

  const bad: [string, string[], RegExp][] = [
    ['a file of labels', ['labels.csv'], /labels\.csv:1: There is no column indic_is, unit, .*as SDMX-CSV/],
    ['a value that is no share', ['value.csv'], /value\.csv:2: "101" is no share in per cent\. Expected 0 to 100/],
    ['a torn line', ['torn.csv'], /torn\.csv:\d: This line is no CSV like those before it/],
    ['an empty file', ['nothing.csv'], /nothing\.csv: There is nothing in it/],
    ['other indicators', ['other.csv'], /There is no figure to use in it/],
    [
      'a country that is not in it',
      ['small.csv', '--country', 'DE'],
      /no figure to use of "DE"\. There are some of EU, GR, NL/,
    ],
  ];
  for (const [name, [file = '', ...args], expected] of bad) {
    test(`${name}: said, with place and cure`, async () => {
      const { err, out, status } = await calledOn('', 'figures', 'import', files(file), ...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, expected);
    });
  }

  test('a file that is not there', async () => {
    const { err, status } = await calledOn('', 'figures', 'import', 'not-there.csv');
    assert.equal(status, 2);
    assert.match(err, /not-there\.csv: There is no such file/);
  });
});
