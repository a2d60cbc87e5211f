import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Voices } from '../../../src/engine/index.js';
import { mergeVoices, MOST_VOICES } from '../../../src/engine/index.js';
import { voicesAgain } from '../../../src/engine/voices/voices-again.js';
import { answersTo } from '../support/arbitraries.js';
import { definition, multiple, single } from '../support/definitions.js';
import { always } from '../support/runs.js';
import { withSharedItems } from './arbitraries.js';

const assessment = {
  ...definition({
    items: [single('x', [0, 1, 2, 3]), single('y', [0, 1, 2, 3]), multiple('z', 2), single('own', [0, 1])],
  }),
  voices: ['x', 'y', 'z'],
};
const lead = { answers: { x: 'b', y: 'dont-know', z: ['a'], own: 'a' } };
const others: Answers[] = [
  { x: 'c', y: 'b', z: ['a', 'b'] },
  { x: 'd', y: 'c', z: ['none'] },
];
const made = mergeVoices(assessment, lead, others);
assert.ok(made);

/** The voices with the views on one item written over. */
function forged(item: string, views: Partial<Voices['items'][number]>): Voices {
  assert.ok(made);
  return { ...made, items: made.items.map((one) => (one.item === item ? { ...one, ...views } : one)) };
}

describe('voices computed again', () => {
  test('are the same, whoever answered what', () => {
    const cases = withSharedItems.chain((one) =>
      fc.tuple(
        fc.constant(one),
        answersTo(one),
        fc.array(answersTo(one), { minLength: 1, maxLength: MOST_VOICES }),
        fc.constantFrom('full', 'quick'),
      ),
    );
    always(cases, ([one, answers, colleagues, depth]) => {
      const visit = { answers, depth } as const;
      const voices = mergeVoices(one, visit, colleagues);
      assert.ok(voices);
      assert.deepEqual(voicesAgain(one, visit, voices), voices);
    });
  });

  const cases: readonly (readonly [title: string, changed: Voices])[] = [
    ['another answer of the lead', forged('x', { lead: 3 })],
    ['an answer of the lead where there was none', forged('x', { lead: null })],
    ['a lowest view above the answer of the lead', forged('x', { low: 2 })],
    ['items in another order', { ...made, items: [...made.items].reverse() }],
    [
      'an item that colleagues are not asked',
      { ...made, items: [...made.items, { ...(made.items[0] ?? assert.fail()), item: 'own' }] },
    ],
    ['another step', { ...made, step: null }],
    ['other items to discuss', { ...made, discuss: [] }],
  ];
  for (const [title, changed] of cases) {
    test(`put right: ${title}`, () => assert.deepEqual(voicesAgain(assessment, lead, changed), made));
  }

  test('put right: a highest view below the answer of the lead, as far as the lead goes', () => {
    const [x] = voicesAgain(assessment, lead, forged('x', { low: 0, high: 0 })).items;
    assert.deepEqual([x?.low, x?.lead, x?.high], [0, 1, 1]);
  });

  test('put right: views above the highest option', () => {
    const found = voicesAgain(assessment, lead, forged('y', { low: 7, high: 9 })).items.find(
      ({ item }) => item === 'y',
    );
    assert.deepEqual([found?.low, found?.lead, found?.high], [3, null, 3]);
  });

  test('of an item that nobody told of do not appear', () => {
    const items = made.items.filter(({ item }) => item !== 'y');
    assert.deepEqual(
      voicesAgain(assessment, lead, { ...made, items }).items.map(({ item }) => item),
      ['x', 'z'],
    );
  });
});
