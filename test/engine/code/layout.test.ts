/** What a code knows of the questions: by its fingerprint it is read with the questions it was made with, and no others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Assessment, Condition, Item } from '../../../src/engine/index.js';
import { layoutOf } from '../../../src/engine/code/layout.js';
import { definition, multiple, single } from '../support/definitions.js';

const fact: Condition = { item: 'x', is: ['a', 'b'] };

/** Four questions; `more` is of the last one. */
function questions(more: Partial<Item> = {}): Assessment {
  const number: Item = { id: 'n', type: 'number', min: 0, max: 9, options: [{ id: 'all', from: 0, value: 0 }] };
  const items = [single('x', []), multiple('y', 3), number, single('z', [0, 1, 2], more)];
  return { ...definition({ items, gates: [{ item: 'z', atLeast: 1 }] }), voices: ['z'] };
}

function changed(at: number, more: Partial<Item>): Assessment {
  const base = questions();
  return { ...base, items: base.items.map((item, place) => (place === at ? { ...item, ...more } : item)) };
}

const base = layoutOf(questions()).questions.answers;
const z = questions().items[3];
assert.ok(z);

describe('a code is of other questions, if of one changes', () => {
  const cases: readonly (readonly [title: string, assessment: Assessment])[] = [
    ['the id', changed(1, { id: 'other' })],
    ['how many options may be chosen', changed(1, { max: 2 })],
    ['the most that its points are worth', changed(1, { cap: 2 })],
    ['an option', changed(3, { options: z.options.slice(1) })],
    ['what an option is worth', changed(3, { options: z.options.map((one) => ({ ...one, value: 7 })) })],
    ['whether an option is advised', changed(3, { options: z.options.map((one) => ({ ...one, advise: false })) })],
    [
      'whether an option stands alone',
      changed(1, { options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'none' }] }),
    ],
    ['the lowest number', changed(2, { min: 1 })],
    ['the highest number', changed(2, { max: 8 })],
    ['how exact a number may be', changed(2, { decimals: 1 })],
    ['a band', changed(2, { options: [{ id: 'all', from: 1, value: 0 }] })],
    ['whether it is asked', questions({ askIf: fact, hiddenAnswer: 'a' })],
    ['the answer that counts when it is not asked', questions({ hiddenAnswer: 'b' })],
    ['whom it is for', questions({ applies: fact })],
    ['whether there is a quick scan', { ...questions(), quick: ['section-1'] }],
  ];
  for (const [title, assessment] of cases)
    test(title, () => assert.notEqual(layoutOf(assessment).questions.answers, base));

  test('but not for words, weights, steps or what colleagues are asked', () => {
    const other = { ...changed(3, { variants: [{ id: 'v', when: fact }], effort: 4 }), steps: [], voices: ['y'] };
    assert.equal(layoutOf(other).questions.answers, base);
  });

  test('an invitation also for what colleagues are asked', () => {
    const none = { ...questions(), voices: [] };
    assert.notEqual(layoutOf(none).questions.invitation, layoutOf(questions()).questions.invitation);
    const { voices: _voices, ...without } = questions();
    assert.deepEqual(layoutOf(without).questions, layoutOf(none).questions);
  });
});

// What is on paper is read for ever: these numbers were found once, and must not change.
describe('every condition has its own fingerprint, for ever', () => {
  const cases: readonly (readonly [condition: Condition, fingerprint: number])[] = [
    [fact, 3231],
    [{ item: 'x', isNot: ['a', 'b'] }, 2671],
    [{ item: 'y', atLeast: 2 }, 23541],
    [{ item: 'y', atMost: 2 }, 32393],
    [{ all: [fact] }, 16136],
    [{ any: [fact] }, 30],
    [{ any: [{ all: [fact, { item: 'y', atMost: 0 }] }, fact] }, 21310],
  ];
  for (const [condition, fingerprint] of cases) {
    test(JSON.stringify(condition), () => {
      const routed = questions({ askIf: condition, hiddenAnswer: 'a' });
      assert.equal(layoutOf(routed).questions.answers, fingerprint);
      assert.notEqual(layoutOf(questions({ applies: condition })).questions.answers, fingerprint);
    });
  }
  test('a cap', () => assert.equal(layoutOf(changed(1, { cap: 2 })).questions.answers, 971));
});
