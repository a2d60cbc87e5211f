/** `rake`: a published file and numbers of enterprises to figures side by side. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Raked } from '../../src/cohort/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { cohortFile } from '../cohort-element/support/cohort.js';
import { calledOn } from './support/command.js';
import { demo, tempFiles } from './support/made.js';

const files = tempFiles({
  'own.csv': '\uFEFFsize,sector,enterprises\r\n1,,900\r\n2-9,,500\r\n10-49,,70\r\n50-249,,20\r\n250-plus,,10\r\n',
  'both.csv': 'size,sector,enterprises\n10-49,trade,4\n',
  'number.csv': 'size,sector,enterprises\n10-49,,about 5\n',
  'twice.csv': 'size,sector,enterprises\n10-49,,5\n10-49,,6\n',
  'torn.csv': 'size,sector,enterprises\n10-49,,5,6,7\n',
  'small.json': JSON.stringify(cohortFile()),
  'wrong.json': '{"kind":"cohort"}',
});

interface Output {
  readonly synthetic: boolean;
  readonly enterprises: { readonly country?: string; readonly source?: string; readonly sizes: object };
  readonly figures: readonly Raked[];
}

async function raked(...args: string[]): Promise<Output> {
  const { err, out, status } = await calledOn('', 'rake', demo('cohort-5000.json'), ...args);
  assert.equal(status, 0, err);
  return JSON.parse(out) as Output;
}

describe('rake', () => {
  test('official numbers of a country: both figures of the same firms, the source, and that firms are made up', async () => {
    const { enterprises, figures, synthetic } = await raked('--country', 'nl');
    const { country, sizes, source } = enterprises;
    assert.deepEqual([country, source, synthetic], ['NL', 'Eurostat sbs_sc_ovw', true]);
    assert.deepEqual(sizes, { '10-49': 53503, '50-249': 10982, '250-plus': 2800 });
    const [step] = figures;
    assert.ok(step);
    // Firms that have not started, of all of their size, by the file of the demo; enterprises of that size.
    const bySize = [
      { count: 747, firms: 1383, enterprises: 53503 },
      { count: 235, firms: 525, enterprises: 10982 },
      { count: 42, firms: 138, enterprises: 2800 },
    ];
    const [count, firms] = [747 + 235 + 42, 1383 + 525 + 138];
    assert.deepEqual([step.variable, step.raw[0]?.count, step.raw[0]?.firms], ['step', count, firms]);
    // Each size is taken as if 20 firms more had answered as all firms did together.
    const expected = bySize.map(
      (one) => (one.enterprises / 67285) * ((one.count + 20 * (count / firms)) / (one.firms + 20)),
    );
    const share = expected.reduce((sum, part) => sum + part, 0);
    assert.ok(Math.abs((step.raked[0]?.share ?? 0) - share) < 1e-12);
  });

  test('numbers of a file of one\u2019s own; standard input', async () => {
    const { enterprises, figures } = await raked('--enterprises', files('own.csv'));
    assert.equal(enterprises.source, undefined);
    assert.equal(figures[0]?.raw[0]?.firms, 1131 + 1772 + 1383 + 525 + 138);
    const { out } = await calledOn(readFileSync(demo('cohort-5000.json'), 'utf8'), 'rake', '-', '-n', files('own.csv'));
    assert.deepEqual((JSON.parse(out) as Output).figures, figures);
  });

  test('what it writes fits its schema, and nothing else does', async () => {
    const fits = new Ajv2020({ strict: false }).compile(jsonSchemas().raked);
    const whole = await raked('--country', 'nl');
    const own = await raked('--enterprises', files('own.csv'));
    for (const one of [whole, own]) assert.ok(fits(one), JSON.stringify(fits.errors));
    const [figure] = whole.figures;
    for (const change of [
      { kind: 'cohort' },
      { more: 1 },
      { figures: [{ ...figure, leaning: 2 }] },
      { enterprises: { sizes: {} } },
    ])
      assert.equal(fits({ ...whole, ...change }), false, JSON.stringify(change));
  });

  test('says it when no figure can be weighted', async () => {
    const { err, out, status } = await calledOn('', 'rake', files('small.json'), '--country', 'DE');
    assert.deepEqual((JSON.parse(out) as Output).figures, []);
    assert.match(err, /0 of them weighted/);
    assert.equal(status, 1);
  });

  const refused: readonly (readonly [string[], RegExp])[] = [
    [[], /name either --country or --enterprises/],
    [['--country', 'NL', '--enterprises', files('own.csv')], /name either/],
    [['--country', 'XX'], /no numbers of enterprises of "XX".* DE, FR, NL/],
    [['-n', files('both.csv')], /both\.csv:2: .*either a size or a sector/],
    [['-n', files('number.csv')], /number\.csv:2: "about 5" is no number/],
    [['-n', files('twice.csv')], /twice\.csv:3: "10-49" is there twice/],
    [['-n', files('torn.csv')], /torn\.csv: .*Expected CSV/],
    [['-n', files('none.csv')], /no such file/],
  ];
  for (const [args, why] of refused) {
    test(`refuses ${why.source}`, async () => {
      const { err, out, status } = await calledOn('', 'rake', demo('cohort-5000.json'), ...args);
      assert.deepEqual([out, status], ['', 2]);
      assert.match(err, why);
    });
  }

  test('refuses a file that is no cohort file', async () => {
    const { err, status } = await calledOn('', 'rake', files('wrong.json'), '--country', 'NL');
    assert.equal(status, 2);
    assert.match(err, /wrong\.json/);
  });
});
