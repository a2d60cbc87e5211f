import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Assessment, SupportCatalogue, SupportEntry } from '../../src/engine/index.js';
import { DONT_KNOW, matchSupport, offersAt } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const scale = [0, 1, 2, 3, 4];
/** Two dimensions of one question each; the second step asks 50 of `d` and 75 of `e`. */
const assessment: Assessment = {
  ...definition({
    items: [
      single('use', [0, 1, 2]),
      single('x', scale),
      single('y', scale),
      { id: 'sector', type: 'single', role: 'sector', options: [{ id: 'a' }, { id: 'b' }] },
      { id: 'size', type: 'single', role: 'size', options: [{ id: 's' }, { id: 'm' }] },
      { id: 'region', type: 'single', role: 'region', options: [{ id: 'north' }, { id: 'south' }] },
      multiple('barriers', 3, { role: 'barriers' }),
      multiple('forms', 3, { role: 'support' }),
    ],
    gates: [
      { item: 'use', atLeast: 1 },
      { item: 'use', atLeast: 2 },
    ],
    dimensions: [
      { id: 'd', items: [{ item: 'x' }] },
      { id: 'e', items: [{ item: 'y' }] },
    ],
    minima: [{ d: 50, e: 75 }, { d: 100 }],
  }),
  firstSupport: { dimension: 'e', form: 'c' },
};

function entry(id: string, more: Partial<SupportEntry> = {}): SupportEntry {
  return { id, form: 'a', dimensions: [], barriers: [], ...more };
}

function catalogue(...entries: SupportEntry[]): SupportCatalogue {
  return { id: 'own', version: '1.0.0', entries };
}

const enough: Answers = { use: 'a', x: 'e', y: 'e', forms: ['a'] };
const low: Answers = { use: 'a', x: 'a', y: 'a' };

function order(answers: Answers, ...catalogues: SupportCatalogue[]): string[] {
  return matchSupport(assessment, answers, catalogues).map((match) => match.entry);
}

describe('what suits', () => {
  const cases: [string, Partial<SupportEntry>, Answers, boolean][] = [
    ['no limit', {}, {}, true],
    ['the step', { steps: ['step-1'] }, {}, true],
    ['another step', { steps: ['step-2'] }, {}, false],
    ['one of the steps it may be', { steps: ['step-3'] }, { use: DONT_KNOW }, true],
    ['none of the steps it may be', { steps: ['step-1', 'step-3'] }, { use: 'b' }, false],
    ['the sector', { sectors: ['a'] }, { sector: 'a' }, true],
    ['another sector', { sectors: ['a'] }, { sector: 'b' }, false],
    ['a sector that is not known rules nothing out', { sectors: ['a'] }, { sector: DONT_KNOW }, true],
    ['the size', { sizes: ['m'] }, { size: 'm' }, true],
    ['another size', { sizes: ['m'] }, { size: 's' }, false],
    ['the region', { regions: ['north'] }, { region: 'north' }, true],
    ['another region', { regions: ['north'] }, { region: 'south' }, false],
    ['a region that is not known rules nothing out', { regions: ['north'] }, {}, true],
    ['one limit is enough to be out', { sectors: ['a'], sizes: ['m'] }, { sector: 'a', size: 's' }, false],
  ];
  for (const [name, limits, answers, isIn] of cases) {
    test(`${name}: ${isIn ? 'in' : 'out'}`, () => {
      assert.equal(order({ ...enough, ...answers }, catalogue(entry('one', limits))).length, isIn ? 1 : 0);
    });
  }
});

describe('next to an action', () => {
  const named = (id: string, more: Partial<SupportEntry> = {}) => entry(id, { actions: ['count', 'list'], ...more });
  const found = (answers: Answers, ...entries: SupportEntry[]) =>
    offersAt(assessment, { ...enough, ...answers }, [catalogue(...entries)], 'count').map((offer) => offer.entry);

  test('those that name it, in their order, also without another reason', () =>
    assert.deepEqual(found({ forms: ['b'] }, named('two'), entry('none'), named('one')), ['two', 'one']));

  test('not those that name another action', () =>
    assert.deepEqual(found({}, named('other', { actions: ['list'] })), []));

  test('not what its filters exclude', () =>
    assert.deepEqual(found({}, named('later', { steps: ['step-3'] }), named('now', { steps: ['step-1'] })), ['now']));
});

describe('why it is shown', () => {
  test('an entry without a reason is not', () => {
    assert.deepEqual(
      order({ ...enough, forms: ['b'] }, catalogue(entry('one', { dimensions: ['d'], barriers: ['a'] }))),
      [],
    );
  });

  test('every reason is named, in the order of the entry', () => {
    const [match] = matchSupport(assessment, { ...low, barriers: ['a', 'b'], forms: ['c'] }, [
      catalogue(entry('one', { form: 'c', dimensions: ['e', 'd'], barriers: ['c', 'b', 'a'] })),
    ]);
    assert.deepEqual(match, {
      catalogue: 'own',
      entry: 'one',
      reasons: { first: true, dimensions: ['e', 'd'], barriers: ['b', 'a'], form: true },
    });
  });

  test('a dimension that meets its row is no reason', () => {
    const [match] = matchSupport(assessment, { ...low, x: 'c' }, [catalogue(entry('one', { dimensions: ['d', 'e'] }))]);
    assert.deepEqual(match?.reasons.dimensions, ['e']);
  });

  test('on the highest step no dimension is one, barriers and forms still are', () => {
    const entries = catalogue(
      entry('one', { dimensions: ['d'], barriers: ['a'], form: 'c' }),
      entry('two', { dimensions: ['d'] }),
    );
    const found = matchSupport(assessment, { ...low, use: 'c', barriers: ['a'] }, [entries]);
    assert.deepEqual(
      found.map((match) => match.reasons),
      [{ first: false, dimensions: [], barriers: ['a'], form: false }],
    );
  });
});

describe('the order', () => {
  const cases: [string, Answers, SupportEntry[], string[]][] = [
    [
      'what comes first before the largest shortfall',
      low,
      [entry('large', { dimensions: ['d', 'e'] }), entry('first', { form: 'c' })],
      ['first', 'large'],
    ],
    [
      'it comes first only while its dimension is below the row',
      { ...low, y: 'd', forms: ['c'] },
      [entry('large', { dimensions: ['d'] }), entry('first', { form: 'c' })],
      ['large', 'first'],
    ],
    [
      'shortfalls add up: 50 and 75 before 75 before 50',
      low,
      [entry('d', { dimensions: ['d'] }), entry('e', { dimensions: ['e'] }), entry('both', { dimensions: ['d', 'e'] })],
      ['both', 'e', 'd'],
    ],
    [
      'an unknown answer counts from its low end',
      { ...low, x: DONT_KNOW, y: 'c' },
      [entry('e', { dimensions: ['e'] }), entry('d', { dimensions: ['d'] })],
      ['d', 'e'],
    ],
    [
      'shortfall before barriers',
      { ...low, barriers: ['a', 'b'] },
      [entry('barriers', { barriers: ['a', 'b'] }), entry('shortfall', { dimensions: ['d'] })],
      ['shortfall', 'barriers'],
    ],
    [
      'more barriers before fewer',
      { ...enough, barriers: ['a', 'b'] },
      [entry('one', { barriers: ['a'] }), entry('two', { barriers: ['b', 'a'] })],
      ['two', 'one'],
    ],
    [
      'barriers before the form asked for',
      { ...enough, forms: ['a'], barriers: ['a'] },
      [entry('form'), entry('barrier', { form: 'b', barriers: ['a'] })],
      ['barrier', 'form'],
    ],
    [
      'the form asked for before another one',
      { ...enough, forms: ['b'], barriers: ['a'] },
      [entry('other', { barriers: ['a'] }), entry('asked', { form: 'b', barriers: ['a'] })],
      ['asked', 'other'],
    ],
    [
      'of a form asked for one is among the first three, however low it stands',
      { ...low, y: 'e', forms: ['b'] },
      [
        ...['one', 'two', 'three', 'four'].map((id) => entry(id, { dimensions: ['d'] })),
        ...[entry('asked', { form: 'b' }), entry('asked-too', { form: 'b' })],
      ],
      ['one', 'two', 'asked', 'three', 'four', 'asked-too'],
    ],
    [
      'also where it would be the fourth',
      { ...low, y: 'e', forms: ['b'] },
      [...['one', 'two', 'three'].map((id) => entry(id, { dimensions: ['d'] })), entry('asked', { form: 'b' })],
      ['one', 'two', 'asked', 'three'],
    ],
    [
      'where one stands higher already, it stays there',
      { ...low, y: 'e', forms: ['b'] },
      [
        ...[entry('one', { dimensions: ['d'] }), entry('asked', { form: 'b', dimensions: ['d'] })],
        ...[entry('three', { dimensions: ['d'] }), entry('asked-too', { form: 'b' })],
      ],
      ['asked', 'one', 'three', 'asked-too'],
    ],
    ['else as in the catalogue', enough, [entry('z'), entry('a'), entry('m')], ['z', 'a', 'm']],
  ];
  for (const [name, answers, entries, expected] of cases) {
    test(name, () => assert.deepEqual(order(answers, catalogue(...entries)), expected));
  }

  test('the first catalogue comes first where nothing else decides', () => {
    assert.deepEqual(order(enough, catalogue(entry('one')), { ...catalogue(entry('two')), id: 'other' }), [
      'one',
      'two',
    ]);
  });
});
