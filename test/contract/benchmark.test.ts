import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { parseBenchmark } from '../../src/contract/index.js';
import type { BenchmarkFile } from '../../src/contract/index.js';
import { compareUse } from '../../src/engine/index.js';
import { additionsTable, withChanges } from './support/additions.js';
import type { Row } from './support/additions.js';
import { add, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { HOSTILE } from './support/hostile.js';
import { assertComplete, inShort } from './support/outcome.js';

const BOTH = ['members-2026', 'guests'];
const ids = ({ series }: BenchmarkFile) => series.map(({ id }) => id);

/** A second series, so that one can be left out. */
const second: Change = (file) => {
  const words = { measure: 'm', source: 's', population: 'p', place: 'q' };
  add(['series'], { id: 'guests', values: [{ year: 2026, value: 50 }] })(file);
  for (const tag of ['en', 'nl']) set(['texts', tag, 'guests'], { ...words })(file);
};
const made = (...changes: readonly Change[]) => withChanges('benchmark', second, ...changes);
const table = (rows: readonly Row[]) =>
  additionsTable(
    'benchmark',
    parseBenchmark,
    ids,
    assessment,
    rows.map(([name, change, ...rest]) => [
      name,
      [second, ...(typeof change === 'function' ? [change] : change)],
      ...rest,
    ]),
  );

const values = ['series', 0, 'values'];

describe('figures that are in order', () => {
  table([
    ['those of the demo, and more', [], [], BOTH],
    ['by sector', set([...values, 0, 'sector'], 'trade'), [], BOTH],
    ['none and all', [set([...values, 0, 'value'], 0), set([...values, 1, 'value'], 100)], [], BOTH],
    ['with a break', set([...values, 1, 'flag'], 'break'), [], BOTH],
    ['without a note or a link', [drop(['texts', 'en', 'members-2026', 'note']), drop(['series', 0, 'url'])], [], BOTH],
  ]);

  test('those of the demo cover every size below 250', () => {
    const { value } = parseBenchmark(assessment, withChanges('benchmark'));
    assert.ok(value && Object.isFrozen(value.series[0]?.values));
    const figure = (size: string) => compareUse(assessment, { 'profile.size': size }, value);
    assert.deepEqual(
      ['1', '2-9', '10-49', '50-249', '250-plus'].map((size) => figure(size).figures[0]?.value),
      [30, 27, 34, 48, undefined],
    );
    assert.equal(figure('250-plus').notCovered, 'size');
  });

  test('those of the demo say in every language that they are made up', () => {
    const { value } = parseBenchmark(assessment, withChanges('benchmark'));
    for (const [language, word] of [
      ['en', /made up/],
      ['nl', /verzonnen/],
    ] as const) {
      const text = value?.texts[language]?.['members-2026'];
      assert.match(text?.source ?? '', word);
      assert.match(text?.note ?? '', word);
    }
  });
});

describe('a series with a mistake is left out and reported, the others stay', () => {
  table([
    [
      'a size that is none',
      set(['series', 0, 'sizes', 1], '2-10'),
      'unknown-reference $.series[0].sizes[1]',
      ['guests'],
      /"2-9"\?/,
    ],
    [
      'a sector that is none',
      set(['series', 0, 'sectors'], ['trad']),
      'unknown-reference $.series[0].sectors[0]',
      ['guests'],
      /"trade"\?/,
    ],
    [
      'a value for a size that is none',
      set([...values, 2, 'size'], '10-50'),
      'unknown-reference $.series[0].values[2].size',
      ['guests'],
      /"10-49"\?/,
    ],
    [
      'a value for a sector that is none',
      set([...values, 2, 'sector'], 'x'),
      'unknown-reference $.series[0].values[2].sector',
      ['guests'],
    ],
    [
      'more than 100 per cent',
      set([...values, 0, 'value'], 100.1),
      'bad-value $.series[0].values[0].value',
      ['guests'],
      /lower/,
    ],
    ['less than none', set([...values, 0, 'value'], -1), 'bad-value $.series[0].values[0].value', ['guests'], /higher/],
    ['a value in quotes', set([...values, 0, 'value'], '21'), 'wrong-type $.series[0].values[0].value', ['guests']],
    [
      'a year with a fraction',
      set([...values, 0, 'year'], 2026.5),
      'wrong-type $.series[0].values[0].year',
      ['guests'],
    ],
    ['a year far off', set([...values, 0, 'year'], 20260), 'bad-value $.series[0].values[0].year', ['guests']],
    ['no year', drop([...values, 0, 'year']), 'missing-key $.series[0].values[0].year', ['guests']],
    [
      'a flag that is none',
      set([...values, 0, 'flag'], 'brake'),
      'bad-value $.series[0].values[0].flag',
      ['guests'],
      /"break"/,
    ],
    ['no values', set(values, []), 'bad-value $.series[0].values', ['guests']],
    [
      'a link that is not https',
      set(['series', 0, 'url'], 'http://example.org'),
      'bad-value $.series[0].url',
      ['guests'],
      /https/,
    ],
    ['an id that is there', set(['series', 1, 'id'], 'members-2026'), 'duplicate-id $.series[1].id', ['members-2026']],
    ['no words in one language', drop(['texts', 'nl', 'guests']), 'missing-text $.texts.nl.guests', ['members-2026']],
    ['no source', drop(['texts', 'en', 'guests', 'source']), 'missing-key $.texts.en.guests.source', ['members-2026']],
    [
      'no population',
      set(['texts', 'en', 'guests', 'population'], ''),
      'bad-value $.texts.en.guests.population',
      ['members-2026'],
    ],
  ]);
});

describe('a mistake in the file itself leaves nothing', () => {
  table([
    ['the id of the official figures', set(['id'], 'official'), 'bad-value $.id', [], /choose another/],
    ['no version', drop(['version']), 'missing-key $.version', []],
    ['no series', set(['series'], []), 'bad-value $.series', []],
    ['a key of a catalogue', set(['mode'], 'beside'), 'unknown-key $.mode', []],
  ]);
});

describe('nothing makes it throw', () => {
  for (const [name, make] of HOSTILE) {
    test(name, () => {
      for (const path of [[], ['series'], ['series', 0], values, [...values, 0], ['texts', 'nl'], ['languages']]) {
        const { issues, value } = parseBenchmark(assessment, path.length === 0 ? make() : made(set(path, make())));
        issues.forEach(assertComplete);
        assert.ok(value !== null || issues.length > 0);
      }
    });
  }

  test('a definition without sizes and sectors knows none', () => {
    const { issues } = parseBenchmark({ ...assessment, items: [] }, withChanges('benchmark'));
    assert.ok(inShort(issues).includes('unknown-reference $.series[0].sizes[0]'));
  });
});
