/** The first action that a firm may still need, and the answers to its barriers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Action, ActionSource, AnswerSource, Answers, Limits } from '../../src/engine/index.js';
import { answerBarriers, DONT_KNOW, firstAhead, unknownActions } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const assessment = definition({
  items: [
    { id: 'size', type: 'single', role: 'size', options: [{ id: 'one' }, { id: 'more' }] },
    multiple('barriers', 3, { role: 'barriers' }),
    { id: 'wish', type: 'single', role: 'ambition', options: [{ id: 'step-1' }, { id: 'step-2' }] },
    single('x', [0, 1, 2]),
    single('y', [0, 1, 2]),
    single('z', [0, 1], { askIf: { item: 'x', atLeast: 1 }, hiddenAnswer: 'a' }),
  ],
  gates: [{ item: 'x', atLeast: 2 }],
});

const action = (id: string, item: string, to: string, more: Partial<Action> = {}): Action => ({
  ...{ id, item, to, kind: 'try', who: 'you', hours: [1, 2], money: 'none' },
  evidence: { grade: 'expert', asOf: '2026-11' },
  ...more,
});
const variant = (id: string, limits: Limits) => ({ id, ...limits });
const library: ActionSource = {
  id: 'library',
  actions: [
    action('x-b', 'x', 'b', { sizes: ['more'], variants: [variant('alone', { sizes: ['one'] })] }),
    action('x-c', 'x', 'c', { variants: [variant('starts', { from: ['a'] }), variant('goes-on', { from: ['b'] })] }),
    action('y-b', 'y', 'b'),
    action('z-b', 'z', 'b'),
    action('lost', 'gone', 'b'),
    action('odd', 'y', 'zz'),
  ],
};
const partner: ActionSource = { id: 'partner', actions: [action('y-b', 'y', 'c')], hides: ['x-b'] };
const start: Answers = { size: 'more', x: 'a', y: 'a' };

/** As `source/action` and `+variant`. */
const inShort = (choice: ReturnType<typeof firstAhead>) =>
  choice && `${choice.source}/${choice.action}${choice.variant === null ? '' : `+${choice.variant}`}`;

describe('the first action ahead', () => {
  const rows: [name: string, ids: string[], answers: Answers, expected: string | null, sources?: ActionSource[]][] = [
    ['none is named', [], start, null],
    ['there are no sources', ['x-b'], start, null, []],
    ['the first of several, in their own order', ['y-b', 'x-b'], start, 'library/y-b'],
    ['one that no source has is passed over', ['x-d', 'x-b'], start, 'library/x-b'],
    ['one that is done is passed over', ['x-b', 'y-b'], { ...start, x: 'b' }, 'library/y-b'],
    ['one that is more than done is passed over', ['x-b', 'y-b'], { ...start, x: 'c' }, 'library/y-b'],
    ['all are done', ['x-b', 'x-c'], { ...start, x: 'c' }, null],
    ['an item without an answer may still need it', ['y-b'], { x: 'c' }, 'library/y-b'],
    ['so may one whose answer is unknown', ['y-b'], { ...start, y: DONT_KNOW }, 'library/y-b'],
    ['an item that is hidden is not asked', ['z-b', 'y-b'], start, 'library/y-b'],
    ['once it is shown, it is', ['z-b', 'y-b'], { ...start, x: 'b' }, 'library/z-b'],
    ['an item that is not there', ['lost', 'y-b'], start, 'library/y-b'],
    ['an option that is not there counts as reached', ['odd', 'x-b'], start, 'library/x-b'],
    ['sizes of the action do not matter here: the list is chosen by hand', ['x-b'], { x: 'a' }, 'library/x-b'],
    ['the variant for the size', ['x-b'], { ...start, size: 'one' }, 'library/x-b+alone'],
    ['the variant for where the firm starts', ['x-c'], start, 'library/x-c+starts'],
    ['the variant for another start', ['x-c'], { ...start, x: 'b' }, 'library/x-c+goes-on'],
    ['no variant by start while the answer is unknown', ['x-c'], { x: DONT_KNOW }, 'library/x-c'],
    ['an earlier source replaces', ['y-b'], { y: 'b' }, 'partner/y-b', [partner, library]],
    ['a later one does not', ['y-b'], { y: 'b' }, null, [library, partner]],
    ['an earlier source hides', ['x-b', 'x-c'], start, 'library/x-c+starts', [partner, library]],
    ['a later one does not hide', ['x-b', 'x-c'], start, 'library/x-b', [library, partner]],
  ];
  for (const [name, ids, answers, expected, sources = [library]] of rows) {
    test(name, () => assert.equal(inShort(firstAhead(assessment, answers, sources, ids)), expected));
  }
});

describe('ids without an action', () => {
  test('those that no source has, hidden ones too', () => {
    assert.deepEqual(unknownActions([partner, library], ['x-b', 'y-b', 'x-d']), ['x-b', 'x-d']);
    assert.deepEqual(unknownActions([library], ['x-b', 'y-b', 'x-d']), ['x-d']);
    assert.deepEqual(unknownActions([], ['x-b']), ['x-b']);
  });
});

describe('the answers to barriers', () => {
  const answering: AnswerSource = {
    ...library,
    barriers: [
      { barrier: 'b', actions: ['x-b', 'y-b'], support: 'peers', examples: true },
      {
        ...{ barrier: 'a', actions: ['y-b'], support: 'guidance' },
        variants: [variant('alone', { sizes: ['one'] }), variant('both', { sizes: ['one'], barriers: ['b'] })],
      },
    ],
  };
  const own: AnswerSource = { id: 'own', barriers: [{ barrier: 'a', actions: ['x-d'], support: 'finance' }] };
  const a = 'library a: library/y-b, guidance';
  const b = 'library b: library/x-b, peers, examples';
  const rows: [name: string, answers: Answers, expected: string[], sources?: AnswerSource[]][] = [
    ['no answer, no barrier', start, []],
    ['none stands alone', { ...start, barriers: ['none'] }, []],
    ['unknown', { ...start, barriers: DONT_KNOW }, []],
    ['one', { ...start, barriers: ['a'] }, [a]],
    ['in the order of the assessment', { ...start, barriers: ['b', 'a'] }, [a, b]],
    ['one without an answer is left out', { ...start, barriers: ['c', 'b'] }, [b]],
    ['no sources', { ...start, barriers: ['a'] }, [], []],
    ['what is done is passed over', { ...start, x: 'b', barriers: ['b'] }, ['library b: library/y-b, peers, examples']],
    ['all is done: support stays', { ...start, y: 'c', barriers: ['a'] }, ['library a: null, guidance']],
    ['other words by size', { ...start, size: 'one', barriers: ['a'] }, ['library a+alone: library/y-b, guidance']],
    [
      'the most precise words',
      { ...start, size: 'one', barriers: ['a', 'b'] },
      ['library a+both: library/y-b, guidance', 'library b: library/x-b+alone, peers, examples'],
    ],
    ['an ambition changes nothing', { ...start, wish: 'step-2', barriers: ['a'] }, [a]],
    [
      'who prefers to work without gets words alone',
      { ...start, wish: 'step-1', barriers: ['a', 'b'] },
      ['library a: null, null', 'library b: null, null, examples'],
    ],
    [
      'the first source with an answer',
      { ...start, barriers: ['a', 'b'] },
      ['own a: null, finance', b],
      [own, answering],
    ],
    ['not a later one', { ...start, barriers: ['a'] }, [a], [answering, own]],
    [
      'its actions may be those of another source',
      { ...start, y: 'b', barriers: ['a'] },
      ['library a: partner/y-b, guidance'],
      [partner, answering],
    ],
  ];
  for (const [name, answers, expected, sources = [answering]] of rows) {
    test(name, () => {
      const said = answerBarriers(assessment, answers, sources).map((one) => {
        const words = `${one.barrier}${one.variant === null ? '' : `+${one.variant}`}`;
        return `${one.source} ${words}: ${inShort(one.action)}, ${one.support}${one.examples ? ', examples' : ''}`;
      });
      assert.deepEqual(said, expected);
    });
  }
});
