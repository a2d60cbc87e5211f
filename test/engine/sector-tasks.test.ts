/** Which tasks of a sector a firm sees, in which order, and which safety notes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, SafetyNote, SectorTasks } from '../../src/engine/index.js';
import { DONT_KNOW, safetyNotes, tasksOf } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const sectors = ['shop', 'farm', 'other'].map((id) => ({ id }));
const assessment = definition({
  items: [
    { id: 'sector', type: 'single', role: 'sector', options: sectors },
    single('use', [0, 1]),
    multiple('applications', 3, { role: 'applications', askIf: { item: 'use', atLeast: 1 }, hiddenAnswer: ['none'] }),
  ],
});
const without = definition({ items: [single('use', [0, 1])] });

const packs: SectorTasks[] = [
  {
    sector: 'shop',
    tasks: [
      { id: 'reviews', applications: ['a'] },
      { id: 'texts', applications: ['b', 'c'] },
      { id: 'mail', applications: ['b'] },
      { id: 'stock', applications: [] },
    ],
  },
  { sector: 'other', tasks: [{ id: 'summary', applications: ['c'] }] },
];

describe('the tasks of a sector', () => {
  const usual = 'shop: reviews, texts, mail, stock';
  const rows: [
    name: string,
    answers: Answers,
    expected: string | null,
    of?: typeof assessment,
    from?: SectorTasks[],
  ][] = [
    ['in their own order', { sector: 'shop' }, usual],
    [
      'those of chosen applications first',
      { sector: 'shop', use: 'b', applications: ['b'] },
      'shop: texts, mail, reviews, stock',
    ],
    [
      'one that has one of several',
      { sector: 'shop', use: 'b', applications: ['c'] },
      'shop: texts, reviews, mail, stock',
    ],
    ['all chosen', { sector: 'shop', use: 'b', applications: ['a', 'b', 'c'] }, usual],
    ['none chosen', { sector: 'shop', use: 'b', applications: ['none'] }, usual],
    ['unknown applications', { sector: 'shop', use: 'b', applications: DONT_KNOW }, usual],
    ['an answer that is hidden does not count', { sector: 'shop', use: 'a', applications: ['b'] }, usual],
    ['a sector without tasks has those of the last', { sector: 'farm' }, 'other: summary'],
    ['so has an unknown one', { sector: DONT_KNOW }, 'other: summary'],
    ['and one without an answer', {}, 'other: summary'],
    ['no item has the role', { sector: 'shop' }, 'other: summary', without],
    ['there are none at all', { sector: 'shop' }, null, assessment, []],
  ];
  for (const [name, answers, expected, of = assessment, from = packs] of rows) {
    test(name, () => {
      const found = tasksOf(of, answers, from);
      assert.equal(found && `${found.sector}: ${found.tasks.join(', ')}`, expected);
    });
  }

  test('the packs stay as they are', () => {
    const before = structuredClone(packs);
    tasksOf(assessment, { sector: 'shop', use: 'b', applications: ['b'] }, packs);
    assert.deepEqual(packs, before);
  });
});

describe('the safety notes', () => {
  const note = (id: string, at: readonly string[], applications?: readonly string[]): SafetyNote => ({
    ...{ id, sectors: at, asOf: '2026-11' },
    ...(applications && { applications }),
  });
  const notes = [note('staff', [], ['a']), note('till', ['shop']), note('clients', ['shop', 'farm'], ['b', 'c'])];
  const rows: [name: string, answers: Answers, expected: string[], of?: typeof assessment][] = [
    ['nothing is known', {}, []],
    ['a sector without notes', { sector: 'other' }, []],
    ['by sector', { sector: 'farm' }, ['clients']],
    ['several, in their own order', { sector: 'shop' }, ['till', 'clients']],
    ['by application', { sector: 'other', use: 'b', applications: ['a'] }, ['staff']],
    ['by either, once', { sector: 'farm', use: 'b', applications: ['c', 'b', 'a'] }, ['staff', 'clients']],
    ['an unknown sector, a known application', { sector: DONT_KNOW, use: 'b', applications: ['b'] }, ['clients']],
    ['unknown applications', { sector: 'other', use: 'b', applications: DONT_KNOW }, []],
    ['an answer that is hidden does not count', { sector: 'other', use: 'a', applications: ['a'] }, []],
    ['no item has the roles', { sector: 'shop' }, [], without],
  ];
  for (const [name, answers, expected, of = assessment] of rows) {
    test(name, () => assert.deepEqual(safetyNotes(of, answers, notes), expected));
  }
});
