import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, BenchmarkSeries, Comparison } from '../../src/engine/index.js';
import { compareUse, DONT_KNOW } from '../../src/engine/index.js';
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

test('without a condition for it, a firm with a technology uses AI', () => {
  const { inUse: _inUse, ...simple } = builtIn;
  const uses = (chosen: string): boolean | null =>
    compareUse(
      simple,
      { 'use.frequency': 'daily', 'use.technologies': [chosen] },
      { id: 'own', version: '1.0.0', series: [] },
    ).uses;
  assert.deepEqual([uses('machine-learning'), uses('none')], [true, false]);
});

test('of two values of one thing in one year, the first stands', () => {
  const values = [10, 20].map((value) => ({ year: 2025, value }));
  assert.deepEqual(
    compare({}, { id: 's', values }).figures.map(({ value }) => value),
    [10],
  );
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

  test('series on something else than use cover nobody', () => {
    const reasons: BenchmarkSeries = {
      id: 'r',
      measure: 'reasons',
      values: [{ year: 2025, option: 'cost', value: 3 }],
    };
    assert.equal(compare(firm('2-9', 'trade'), series, reasons).notCovered, 'size');
  });

  test('one series that covers the firm is enough', () => {
    const found = compare(firm('2-9', 'trade'), series, { id: 'all', values: [{ year: 2025, value: 2 }] });
    assert.deepEqual([found.notCovered, found.figures.map((one) => one.series)], [null, ['all']]);
  });
});

describe('of several series in one group', () => {
  const own: BenchmarkSeries = {
    id: 'own',
    group: 'g',
    sizes: ['10-49'],
    values: [{ size: '10-49', year: 2024, value: 1 }],
  };
  const rest: BenchmarkSeries = { id: 'rest', group: 'g', values: [{ year: 2025, value: 2 }] };
  const alone: BenchmarkSeries = { id: 'alone', values: [{ year: 2025, value: 3 }] };
  const cases: [string, Answers, string[]][] = [
    ['the first, though it is older', firm('10-49', 'trade'), ['own', 'alone']],
    ['the next, where the first has none for the firm', firm('50-249', 'trade'), ['rest', 'alone']],
  ];
  for (const [name, answers, expected] of cases) {
    test(name, () =>
      assert.deepEqual(
        compare(answers, own, alone, rest).figures.map(({ series }) => series),
        expected,
      ),
    );
  }
});

describe('technologies and reasons', () => {
  const values = (options: readonly string[], year: number) =>
    options.map((option, at) => ({ option, size: '10-49', year, value: 10 + at }));
  const technologies: BenchmarkSeries = {
    id: 't',
    measure: 'technologies',
    values: [...values(['machine-learning'], 2024), ...values(['text-analysis', 'machine-learning'], 2025)],
  };
  const reasons: BenchmarkSeries = { id: 'r', measure: 'reasons', values: values(['cost', 'expertise'], 2025) };
  const daily = { ...size('10-49'), 'use.frequency': 'daily', 'plans.barriers': ['cost'] };
  const cases: [string, Answers, string[]][] = [
    [
      'a user: its technologies, of the newest year alone',
      { ...daily, 'use.technologies': ['machine-learning'] },
      ['machine-learning 2025'],
    ],
    ['a technology without a figure', { ...daily, 'use.technologies': ['image-recognition'] }, []],
    [
      'a firm without AI: its reasons',
      { ...size('10-49'), 'use.frequency': 'never', 'plans.barriers': ['cost'] },
      ['cost 2025'],
    ],
    ['a reason without a figure', { ...size('10-49'), 'use.frequency': 'never', 'plans.barriers': ['jobs'] }, []],
    ['not known whether it uses AI', { ...daily, 'use.technologies': DONT_KNOW }, []],
    ['not known what holds it back', { ...size('10-49'), 'use.frequency': 'never' }, []],
  ];
  for (const [name, answers, expected] of cases) {
    test(name, () =>
      assert.deepEqual(
        compare(answers, technologies, reasons).figures.map(({ option = '', year }) => `${option} ${year}`),
        expected,
      ),
    );
  }
});
