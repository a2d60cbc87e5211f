import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Benchmark, BenchmarkSeries, Comparison } from '../../src/engine/index.js';
import { compareUse, DONT_KNOW } from '../../src/engine/index.js';
import { benchmark as official } from '../../src/content/advice/benchmark.js';
import { builtIn } from './support/built-in.js';

const size = (id: string): Answers => ({ 'profile.size': id });
const firm = (sizeId: string, sector: string): Answers => ({ 'profile.size': sizeId, 'profile.sector': sector });

function compare(answers: Answers, ...series: BenchmarkSeries[]): Comparison {
  return compareUse(builtIn, answers, { id: 'own', version: '1.2.3', series });
}

describe('does the firm use AI', () => {
  const cases: [string, Answers, boolean | null][] = [
    ['one technology', { 'use.frequency': 'daily', 'use.technologies': ['machine-learning'] }, true],
    ['none of them', { 'use.frequency': 'daily', 'use.technologies': ['none'] }, false],
    ['never, so the question is hidden', { 'use.frequency': 'never' }, false],
    ['not known', { 'use.frequency': 'daily', 'use.technologies': DONT_KNOW }, null],
    ['not answered', {}, null],
  ];
  for (const [name, answers, uses] of cases) {
    test(`${name}: ${String(uses)}`, () => assert.equal(compare(answers).uses, uses));
  }
});

describe('which figure of a series', () => {
  const series: BenchmarkSeries = {
    id: 's',
    values: [
      { year: 2024, value: 10 },
      { year: 2025, value: 20 },
      { size: '10-49', year: 2024, value: 30 },
      { sector: 'trade', year: 2025, value: 40 },
      { size: '10-49', sector: 'trade', year: 2023, value: 50 },
    ],
  };
  const cases: [string, Answers, number][] = [
    ['nothing known: all firms, the newest year', {}, 20],
    ['a group that has none: all firms', size('50-249'), 20],
    ['its own size, though older', size('10-49'), 30],
    ['its own sector', firm('2-9', 'trade'), 40],
    ['the narrowest group, though older', firm('10-49', 'trade'), 50],
  ];
  for (const [name, answers, value] of cases) {
    test(`${name}: ${value}`, () =>
      assert.deepEqual(
        compare(answers, series).figures.map((one) => one.value),
        [value],
      ));
  }

  test('the figure says for whom, of when and from where it is', () => {
    const { benchmark, figures } = compare(size('10-49'), {
      ...series,
      values: [{ size: '10-49', year: 2025, value: 28.76, flag: 'break' }],
    });
    assert.deepEqual(figures, [{ series: 's', size: '10-49', year: 2025, value: 28.76, flag: 'break' }]);
    assert.deepEqual(benchmark, { id: 'own', version: '1.2.3' });
  });
});

describe('whom a series covers', () => {
  const series: BenchmarkSeries = { id: 's', sizes: ['10-49'], sectors: ['trade'], values: [{ year: 2025, value: 1 }] };
  const cases: [string, Answers, Comparison['notCovered']][] = [
    ['size and sector', firm('10-49', 'trade'), null],
    ['another size', firm('2-9', 'trade'), 'size'],
    ['another sector', firm('10-49', 'finance'), 'sector'],
    ['both others: the size is named', firm('2-9', 'finance'), 'size'],
    ['not known', {}, null],
    ['"don\'t know"', firm(DONT_KNOW, DONT_KNOW), null],
  ];
  for (const [name, answers, notCovered] of cases) {
    test(`${name}: ${notCovered ?? 'covered'}`, () => {
      const found = compare(answers, series);
      assert.deepEqual([found.notCovered, found.figures.length], [notCovered, notCovered ? 0 : 1]);
    });
  }

  test('one series that covers the firm is enough', () => {
    const found = compare(firm('2-9', 'trade'), series, { id: 'all', values: [{ year: 2025, value: 2 }] });
    assert.deepEqual([found.notCovered, found.figures.map((one) => one.series)], [null, ['all']]);
  });
});

describe('the official figures', () => {
  const data: Benchmark = official;
  const shown = (answers: Answers) =>
    compareUse(builtIn, answers, data).figures.map(({ series, year, value, flag }) =>
      [series, year, value, ...(flag ? [flag] : [])].join(' '),
    );
  const cases: [string, Answers, string[]][] = [
    [
      '10 to 49: the break in series is told',
      firm('10-49', 'trade'),
      ['eurostat-any-ai-nl 2025 28.76 break', 'eurostat-any-ai-eu 2025 17'],
    ],
    ['50 to 249', firm('50-249', 'trade'), ['eurostat-any-ai-nl 2025 46.62', 'eurostat-any-ai-eu 2025 30.36']],
    ['250 and more: no Dutch figure', firm('250-plus', 'trade'), ['eurostat-any-ai-eu 2025 55.03']],
    [
      'construction has its own, from another source',
      firm('10-49', 'construction'),
      ['eurostat-any-ai-nl 2025 28.76 break', 'eurostat-any-ai-eu 2025 17', 'cbs-any-ai-2024 2024 8.9'],
    ],
    ['finance is not in the population of Eurostat', firm('10-49', 'finance'), ['cbs-any-ai-2024 2024 37.4']],
    ['agriculture is in none', firm('10-49', 'agriculture'), []],
    ['one person', firm('1', 'construction'), []],
    ['2 to 9', firm('2-9', 'information-communication'), []],
  ];
  for (const [name, answers, expected] of cases) {
    test(name, () => assert.deepEqual(shown(answers), expected));
  }

  test('a firm of fewer than ten is told that the figures do not cover it, a farm that they leave out its sector', () => {
    for (const small of ['1', '2-9']) assert.equal(compareUse(builtIn, firm(small, 'trade'), data).notCovered, 'size');
    assert.equal(compareUse(builtIn, firm('10-49', 'agriculture'), data).notCovered, 'sector');
  });
});
