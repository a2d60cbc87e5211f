import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { allBenchmarks, benchmarkFor, builtInBenchmark, countriesWithFigures } from '../../src/content/advice/index.js';
import { FIGURE_FAMILIES } from '../../src/content/figures/families.js';
import { compareUse } from '../../src/engine/index.js';
import type { Answers, Figure } from '../../src/engine/index.js';
import { builtIn } from '../engine/support/built-in.js';
import { random, randomSheets } from '../engine/support/random-sheets.js';
import { PART } from '../engine/support/runs.js';

const FIRMS = Math.ceil(100_000 * PART);

type Row = Readonly<Record<string, string>>;

const folder = new URL('../../src/content/figures/', import.meta.url);
const rows = ['rows.csv', 'more-rows.csv'].flatMap((name) =>
  parse<Row>(readFileSync(new URL(name, folder)), { columns: true }),
);

/** Written down here a second time, as the offices publish them: the maker of the figures has a table of its own. */
const CODES: Readonly<Record<string, string>> = {
  'text-analysis': 'E_AI_TTM',
  'speech-recognition': 'E_AI_TSR',
  'language-generation': 'E_AI_TNLG',
  'media-generation': 'E_AI_TPVSG',
  'image-recognition': 'E_AI_TIR',
  'machine-learning': 'E_AI_TML',
  'workflow-automation': 'E_AI_TPA',
  'autonomous-machines': 'E_AI_TAR',
  expertise: 'E_AI_BLE',
  'legal-consequences': 'E_AI_BLEG',
  privacy: 'E_AI_BCDP',
  data: 'E_AI_BDDT',
  'incompatible-systems': 'E_AI_BINC',
  cost: 'E_AI_BCST',
  ethics: 'E_AI_BEC',
  'not-useful': 'E_AI_BNU',
};
const NACE: Readonly<Record<string, string>> = {
  construction: 'F',
  trade: 'G',
  hospitality: 'I',
  'information-communication': 'J',
  finance: 'K',
  'specialist-services': 'M',
};

/** The row that a figure is, as text; what differs in two rows differs here. */
function keyOf(row: Row): string {
  return [row.place, row.code, row.unit, row.size, row.sector, row.year, Number(row.value), row.flag].join(' ');
}
const keys = new Set(rows.map(keyOf));

function rowKeyOf({ flag, measure, option, place, sector, series, size, value, year }: Figure): string {
  const people = series.includes('-micro-') ? '0-9' : sector ? '10+' : (size ?? '').replace('250-plus', '250+');
  const code = option ? CODES[option] : 'E_AI_TANY';
  const unit = measure === 'reasons' ? 'PC_ENT_AI_EC' : 'PC_ENT';
  return [place, code, unit, people, sector ? NACE[sector] : 'all', year, value, flag ? 'b' : ''].join(' ');
}

describe('the rows', () => {
  test('each says source, year, population, and no row stands twice', () => {
    assert.ok(rows.every(({ population, source, year }) => source && population && /^20\d\d$/.test(year ?? '')));
    const named = rows.map(({ code, place, sector, size, source, unit }) =>
      [source, place, code, unit, size, sector].join(),
    );
    assert.equal(new Set(named).size, rows.length);
  });

  test('none is of low reliability, none without a value, none on reasons of all firms', () => {
    for (const { code, flag, unit, value } of rows) {
      assert.ok(['', 'b'].includes(flag ?? '-'), flag);
      assert.ok(value !== '' && Number(value) >= 0 && Number(value) <= 100, value);
      if (code?.startsWith('E_AI_B')) assert.equal(unit, 'PC_ENT_AI_EC');
    }
  });

  test('the list of technologies, and of reasons, of one group of firms is of one year', () => {
    const years = new Map<string, Set<string>>();
    for (const { code = '', place, sector, size, year = '' } of rows) {
      const key = [place, size, sector, code.slice(0, 6)].join();
      if (code !== 'E_AI_TANY') years.set(key, (years.get(key) ?? new Set()).add(year));
    }
    assert.ok([...years.values()].every(({ size }) => size === 1));
  });
});

describe('the official figures', () => {
  test('34 places: 33 countries and the EU27', () => {
    assert.equal(countriesWithFigures.length, 33);
    for (const place of ['NL', 'DE', 'FR', 'GR', 'NO', 'RS']) assert.ok(countriesWithFigures.includes(place), place);
  });

  test('every row is in them, and each series has words', async () => {
    const all = await allBenchmarks();
    const series = new Map(all.flatMap((one) => one.series).map((one) => [one.id, one]));
    const counted = [...series.values()].reduce((sum, { values }) => sum + values.length, 0);
    assert.equal(counted, rows.length);
    for (const { id, place = '' } of series.values()) {
      assert.ok(
        FIGURE_FAMILIES.some((family) => id === `${family}-${place.toLowerCase()}`),
        id,
      );
    }
  });

  test('a country of which there is none has those of the EU27', async () => {
    const swiss = await benchmarkFor('CH');
    assert.deepEqual(swiss, { ...builtInBenchmark, country: 'CH' });
  });

  test('the files of the countries are what `npm run figures` makes of the rows', () => {
    const script = fileURLToPath(new URL('../../.scripts/figures.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  test('what a country has stands before what the EU27 has of the same', async () => {
    const { series } = await benchmarkFor('NL');
    assert.deepEqual(
      series.map(({ group = '', place = '' }) => `${group} ${place}`),
      [
        'use NL',
        'use EU',
        'sectors NL',
        'sectors EU',
        'technologies NL',
        'technologies EU',
        'reasons NL',
        'reasons EU',
      ],
    );
  });
});

describe(`${FIRMS} random firms, each in some country`, () => {
  test('each figure is a row; one place, year, base and source in one comparison; no reasons for users, none of others', async () => {
    const benchmarks = [...(await allBenchmarks()), await benchmarkFor('CH')];
    const next = random(7);
    const seen = { use: 0, technologies: 0, reasons: 0, own: 0, fallback: 0 };
    for (const answers of randomSheets(FIRMS, 7)) {
      const benchmark = benchmarks[Math.floor(next() * benchmarks.length)] ?? builtInBenchmark;
      const { figures, uses } = compareUse(builtIn, answers, benchmark);
      for (const figure of figures) {
        if (!keys.has(rowKeyOf(figure))) assert.fail(`${rowKeyOf(figure)} is no row`);
        seen[figure.place === benchmark.country ? 'own' : 'fallback'] += 1;
        seen[figure.measure ?? 'use'] += 1;
      }
      for (const measure of ['technologies', 'reasons'] as const) checkOne(answers, figures, measure, uses);
      const onUse = figures.filter((one) => one.measure === undefined);
      // Of sizes and of sectors: two comparisons, each of one figure.
      if (onUse.length > 2 || new Set(onUse.map(({ sector }) => sector !== undefined)).size !== onUse.length)
        assert.fail(JSON.stringify(onUse));
    }
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 100 * PART, `${what}: ${count}`);
  });

  function checkOne(
    answers: Answers,
    all: readonly Figure[],
    measure: 'technologies' | 'reasons',
    uses: boolean | null,
  ) {
    const figures = all.filter((one) => one.measure === measure);
    const [first] = figures;
    if (!first) return;
    const named = [answers[measure === 'reasons' ? 'plans.barriers' : 'use.technologies'] ?? []].flat();
    const isOne = figures.every(
      ({ place, series, year }) => place === first.place && series === first.series && year === first.year,
    );
    const isNamed = figures.every(({ option = '' }) => named.includes(option));
    if (!isOne || !isNamed || uses !== (measure === 'technologies')) assert.fail(JSON.stringify({ answers, figures }));
  }

  test('a firm of a country without a figure for it is shown that of the EU27, if it has one', async () => {
    const albania = await benchmarkFor('AL');
    for (const answers of randomSheets(2_000, 11)) {
      const own = new Map(
        compareUse(builtIn, answers, albania).figures.map((one) => [`${one.measure} ${one.option} ${one.sector}`, one]),
      );
      for (const figure of compareUse(builtIn, answers, builtInBenchmark).figures) {
        assert.ok(own.has(`${figure.measure} ${figure.option} ${figure.sector}`), JSON.stringify(figure));
      }
    }
  });
});
