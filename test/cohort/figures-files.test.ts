/** The figures as files: what a spreadsheet, a program for statistics and a data portal get. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readSdmxCsv } from '../../src/cli/figures/sdmx-csv.js';
import type { CohortFile } from '../../src/cohort/index.js';
import type { FiguresContext } from '../../src/cohort-element/context.js';
import { csv } from '../../src/cohort-element/files/csv.js';
import { dcat } from '../../src/cohort-element/files/dcat.js';
import { sdmxCsv } from '../../src/cohort-element/files/sdmx-csv.js';
import { assessment } from '../../src/content/index.js';
import en from '../../src/content/text/en.js';
import nl from '../../src/content/text/nl.js';
import englishWords from '../../src/i18n/cohort/en.js';
import dutchWords from '../../src/i18n/cohort/nl.js';
import { cohortFile } from '../cohort-element/support/cohort.js';

function contextOf(file: CohortFile, language: 'en' | 'nl' = 'en'): FiguresContext {
  const labels = language === 'en' ? { text: en, words: englishWords } : { text: nl, words: dutchWords };
  const shown = { headingLevel: 2, group: {}, official: null, weighted: null };
  return { assessment, isBuiltIn: true, language, direction: 'ltr', file, ...labels, ...shown };
}

const file = cohortFile();
const figures = file.tables.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts));
const held = figures.filter((count) => count === null).length;
const PUBLICATION = {
  address: 'https://bakers.example/cohort.json',
  publisher: 'Association of bakers',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  country: 'NL',
};

describe('CSV', () => {
  test('has a line for each figure, in the language of the page and as its spreadsheets read it', () => {
    const rows: string[][] = parse(csv(contextOf(file, 'nl')), { delimiter: ';' });
    assert.equal(rows.length, 1 + figures.length);
    assert.deepEqual(rows[0], ['ID', 'Bedrijven', 'Antwoord', 'Aantal', 'Van de', 'Deel', 'Waarschijnlijk']);
    assert.deepEqual(rows[2]?.slice(0, 2), ['step', 'Alle bedrijven']);
    assert.deepEqual(rows[2].slice(3, 6), ['32', '64', '50']);
  });

  test('says what is held back in place of a number', () => {
    const rows: string[][] = parse(csv(contextOf(file)));
    assert.equal(rows.filter(([, , , count]) => count === 'held back').length, held);
  });

  test('has weighted figures below, out of the effective number', () => {
    const raw = { count: 30, firms: 60, share: 0.5, low: 0.4, high: 0.6 };
    const raked = [0.25, 0.75].map((share) => ({ share, low: share - 0.1, high: share + 0.1 }));
    const categories = [['yes'], ['no']];
    const figure = { variable: 'plans.support.guidance', by: ['size'] as const, categories, raw: [raw, raw], raked };
    const figuresOf = [{ ...figure, effective: 44.4, leaning: 0.2 }];
    const weighted = { figures: figuresOf, numbers: { sizes: {}, sectors: {} }, source: null };
    const rows: string[][] = parse(csv({ ...contextOf(file), weighted }));
    const last = rows.slice(1 + figures.length);
    assert.deepEqual(
      last.map(([id, , , ...cells]) => [id, ...cells]),
      [
        ['plans.support.guidance', '', '44', '25', "'15–35"],
        ['plans.support.guidance', '', '44', '75', "'65–85"],
      ],
    );
    assert.match(last[0]?.[1] ?? '', /Weighted/);
  });

  test('of made-up firms says so in its first line', () => {
    assert.match(csv(contextOf(cohortFile({ synthetic: true }))), /^"Made-up firms"\r\n/);
  });
});

describe('SDMX-CSV', () => {
  const text = sdmxCsv(contextOf(file), PUBLICATION);

  test('is read back by `figures import`: every figure, its group and its year', async () => {
    const read = await readSdmxCsv({ name: 'cohort.csv', stream: Readable.from([text]) });
    assert.equal(read.rows.length, figures.length - held);
    assert.equal(read.empty, held);
    assert.equal(read.unreliable, 0);
    const [first] = read.rows;
    assert.ok(first);
    const { code, place, sector, size, unit, value, year } = first;
    assert.deepEqual(
      { code, place, sector, size, unit, value, year },
      {
        ...{ code: 'step', place: 'NL', sector: 'TOTAL', size: 'TOTAL', unit: 'PC_ENT' },
        ...{ value: 18.75, year: 2026 },
      },
    );
    assert.ok(read.rows.some((row) => row.code === 'E_AI_TTM' && row.value === 25));
    assert.ok(read.rows.some((row) => row.size === '1-9'));
    assert.ok(read.rows.some((row) => row.sector === 'G'));
  });

  test('is read by a second reader: counts, bases and flags are those of the file', () => {
    const lines = parse<Record<string, string>>(text, { columns: true });
    assert.deepEqual(
      lines.map((line) => (line.OBS_COUNT === '' ? null : Number(line.OBS_COUNT))),
      figures.map((count, at) => (lines[at]?.OBS_BASE === '' ? null : count)),
    );
    assert.ok(lines.every((line) => (line.OBS_VALUE === '') === (line.OBS_FLAG === 'c')));
    for (const line of lines.filter((one) => one.OBS_VALUE !== ''))
      assert.equal(((100 * Number(line.OBS_COUNT)) / Number(line.OBS_BASE)).toFixed(2), line.OBS_VALUE);
  });

  test('of made-up firms says so in its data flow', () => {
    assert.match(sdmxCsv(contextOf(cohortFile({ synthetic: true })), PUBLICATION), /AI-MATURITY-SCAN:SYNTHETIC-COHORT/);
  });
});

describe('DCAT', () => {
  test('names what it is, when, by whom, where it is and under which licence', () => {
    const described = dcat(contextOf(file), PUBLICATION);
    assert.equal(described['@type'], 'dcat:Dataset');
    assert.deepEqual(described['dct:publisher'], { '@type': 'foaf:Agent', 'foaf:name': 'Association of bakers' });
    assert.match(JSON.stringify(described['dct:temporal']), /2026-01-01.*2026-09-30/);
    assert.match(JSON.stringify(described['dcat:distribution']), /bakers\.example.*licenses\/by/);
    assert.match(
      JSON.stringify(described['dct:description']),
      /Members of the association of bakers.*not yet been validated/,
    );
  });

  test('leaves out what the page does not say', () => {
    const described = dcat(contextOf(file), { address: '', publisher: '', licence: '', country: '' });
    for (const key of ['@id', 'dct:publisher', 'dcat:distribution']) assert.ok(!(key in described), key);
  });
});
