/** Actions that a custom definition brings: what is refused, at which place, and with which cure. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { add, broken, drop, rename, set } from './support/change.js';
import type { Change, Path } from './support/change.js';
import type { Data } from './support/good.js';
import { table } from './support/table.js';
import type { Row } from './support/table.js';

const weekly = {
  ...{ id: 'fixed-day', item: 'use.often', to: 'much', kind: 'try', who: 'one', hours: [1, 2], money: 'none' },
  ...{ support: 'mail', sizes: ['small', 'large'], from: ['no', 'some'] },
  alsoMoves: [{ item: 'use.shared', to: 'yes' }],
  evidence: { grade: 'expert', asOf: '2026-11' },
  variants: [
    { id: 'alone', sizes: ['small'], who: 'you' },
    { id: 'many', sizes: ['large'], hours: [4, 8] },
  ],
};
const share = {
  ...{ id: 'share', item: 'use.shared', to: 'yes', kind: 'share', who: 'few', hours: [2, 3], money: 'none' },
  evidence: { grade: 'observational', source: 'Jansen, Utrecht, 2025', asOf: '2026-11' },
};
const words = {
  'fixed-day': {
    ...{
      title: 'Choose a fixed day',
      why: 'It keeps going.',
      steps: ['Choose it.', 'Keep to it.'],
      done: 'It is kept.',
    },
    variants: { alone: { title: 'Choose your day' } },
  },
  share: {
    title: 'Show it',
    why: 'Others learn.',
    steps: ['Show one task.', 'Ask for one.'],
    done: 'All have seen it.',
  },
};

/** The good definition with two actions, their texts, and an item for forms of support. */
const brings: Change = (definition) => {
  for (const change of [
    set(['items', 3, 'role'], 'support'),
    set(['actions'], structuredClone([weekly, share])),
    set(['texts', 'en', 'actions'], structuredClone(words)),
    set(['texts', 'nl', 'actions'], structuredClone(words)),
  ])
    change(definition);
};
const refusals = (rows: readonly Row[]) => {
  table(
    rows.map(([name, change, issues, cure]): Row => {
      const changes = [brings, ...(typeof change === 'function' ? [change] : change)];
      return cure ? [name, changes, issues, cure] : [name, changes, issues];
    }),
  );
};

const FIRST: Path = ['actions', 0];
const SECOND: Path = ['actions', 1];
const NL: Path = ['texts', 'nl', 'actions'];
const inFirst = (key: string, value: unknown): Change => set([...FIRST, key], value);

describe('a definition with actions passes', () => {
  const rows: readonly [name: string, ...changes: readonly Change[]][] = [
    ['as it is'],
    ['no actions and no texts of any', drop(['actions']), drop(['texts', 'en', 'actions']), drop(NL)],
    ['an empty list without texts', set(['actions'], []), drop(['texts', 'en', 'actions']), drop(NL)],
    ['words of a variant in one language only, since a variant needs none', drop([...NL, 'fixed-day', 'variants'])],
    ['an action of two days without a first step', inFirst('hours', [8, 16])],
    ['a long action and its first step', inFirst('hours', [8, 17]), inFirst('start', [4, 16])],
    ['the same hours from and to', inFirst('hours', [2, 2])],
    ['two actions to one option', add(['actions'], { ...weekly, id: 'other', variants: [] }), addWords('other')],
    ['variants of two actions with one id', set([...SECOND, 'variants'], [{ id: 'alone', who: 'you' }])],
  ];
  for (const [name, ...changes] of rows) {
    test(name, () => {
      const input = broken(brings, ...changes) as Record<string, Data>;
      const outcome = parseDefinition(input);
      assert.ok(outcome.ok, JSON.stringify(outcome));
      assert.deepEqual(outcome.value.actions, input.actions);
      assert.deepEqual(
        outcome.value.texts.nl?.actions,
        (input.texts as Record<string, Record<string, Data>>).nl?.actions,
      );
    });
  }
});

describe('ids of actions', () => {
  refusals([
    ['an action twice', add(['actions'], share), 'duplicate-id $.actions[2].id', /Rename/],
    [
      'the second of an id has other variants',
      add(['actions'], { ...share, id: 'fixed-day' }),
      'duplicate-id $.actions[2].id',
      /Rename/,
    ],
    [
      'a variant twice',
      set([...FIRST, 'variants', 1, 'id'], 'alone'),
      'duplicate-id $.actions[0].variants[1].id',
      /Rename/,
    ],
    ['a wrong id', set([...FIRST, 'id'], 'Fixed day'), 'bad-value $.actions[0].id'],
  ]);
});

describe('a reference of an action that leads nowhere', () => {
  refusals([
    ['an item', inFirst('item', 'use.oftne'), 'unknown-reference $.actions[0].item', /"use.often"\?/],
    [
      'an item without worth',
      [inFirst('item', 'size'), drop([...FIRST, 'from'])],
      'unknown-reference $.actions[0].item',
    ],
    ['an item of many answers', set([...SECOND, 'item'], 'which'), 'unknown-reference $.actions[1].item'],
    ['an option', inFirst('to', 'mush'), 'unknown-reference $.actions[0].to', /"much"\?/],
    [
      'an option of another item',
      inFirst('to', 'yes'),
      'unknown-reference $.actions[0].to',
      /Use one of "some", "much"/,
    ],
    ['the lowest option', inFirst('to', 'no'), 'unknown-reference $.actions[0].to'],
    [
      'an item that moves too',
      set([...FIRST, 'alsoMoves', 0, 'item'], 'use.share'),
      'unknown-reference $.actions[0].alsoMoves[0].item',
      /"use.shared"\?/,
    ],
    [
      'an option that is reached too',
      set([...FIRST, 'alsoMoves', 0, 'to'], 'no'),
      'unknown-reference $.actions[0].alsoMoves[0].to',
      /"yes"/,
    ],
    ['a form of support', inFirst('support', 'mial'), 'unknown-reference $.actions[0].support', /"mail"\?/],
    ['support, and no item has that role', drop(['items', 3, 'role']), 'unknown-reference $.actions[0].support'],
    ['a size', inFirst('sizes', ['smal']), 'unknown-reference $.actions[0].sizes[0]', /"small"\?/],
    ['a sector, and no item has that role', inFirst('sectors', ['shop']), 'unknown-reference $.actions[0].sectors[0]'],
    [
      'a barrier, and no item has that role',
      inFirst('barriers', ['cost']),
      'unknown-reference $.actions[0].barriers[0]',
    ],
    ['a start', inFirst('from', ['no', 'som']), 'unknown-reference $.actions[0].from[1]', /"some"\?/],
    [
      'the size of a variant',
      set([...FIRST, 'variants', 1, 'sizes'], ['large', 'huge']),
      'unknown-reference $.actions[0].variants[1].sizes[1]',
    ],
    [
      'the start of a variant',
      set([...FIRST, 'variants', 0, 'from'], ['yes']),
      'unknown-reference $.actions[0].variants[0].from[0]',
    ],
    [
      'several at once',
      [inFirst('support', 'x'), set([...SECOND, 'to'], 'x')],
      ['unknown-reference $.actions[0].support', 'unknown-reference $.actions[1].to'],
    ],
    [
      'an item that is broken: the reference to it is no second issue',
      set(['items', 1, 'type'], 'one'),
      'bad-value $.items[1].type',
    ],
    [
      'an item that took the id of another: the references to its old one are no second issue',
      set(['items', 2, 'id'], 'use.often'),
      'duplicate-id $.items[2].id',
    ],
  ]);
});

describe('hours, evidence and keys of an action', () => {
  const variant = (more: object) => set([...FIRST, 'variants', 1], { id: 'many', sizes: ['large'], ...more });
  const long: Change[] = [inFirst('hours', [8, 40]), inFirst('start', [2, 4])];
  refusals([
    ['from more to less', inFirst('hours', [4, 2]), 'bad-value $.actions[0].hours', /lower number first/],
    ['a first step from more to less', inFirst('start', [4, 2]), 'bad-value $.actions[0].start', /lower number first/],
    ['one number', inFirst('hours', [4]), 'bad-value $.actions[0].hours'],
    ['below zero', inFirst('hours', [-1, 4]), 'bad-value $.actions[0].hours[0]'],
    ['long without a first step', inFirst('hours', [8, 17]), 'bad-value $.actions[0]', /`start`.*two days/],
    ['a first step of more than two days', [...long, inFirst('start', [4, 17])], 'bad-value $.actions[0]', /two days/],
    ['a long variant without a first step', variant({ hours: [8, 17] }), 'bad-value $.actions[0]', /two days/],
    ['the first step is not that of a variant', [...long, variant({ hours: [8, 17] })], 'bad-value $.actions[0]'],
    ['a variant with a long first step', [...long, variant({ start: [8, 17] })], 'bad-value $.actions[0]', /two days/],
    [
      'observed, but not where',
      drop([...SECOND, 'evidence', 'source']),
      'bad-value $.actions[1].evidence',
      /Add a `source`, or write `expert`/,
    ],
    [
      'a grade that is none',
      set([...SECOND, 'evidence', 'grade'], 'tiral'),
      'bad-value $.actions[1].evidence.grade',
      /"trial"/,
    ],
    [
      'a source without its year',
      set([...SECOND, 'evidence', 'source'], 'Jansen, Utrecht'),
      'bad-value $.actions[1].evidence.source',
      /Add the year/,
    ],
    ['a month that is none', set([...SECOND, 'evidence', 'asOf'], '2026-13'), 'bad-value $.actions[1].evidence.asOf'],
    ['a kind that is none', inFirst('kind', 'lern'), 'bad-value $.actions[0].kind', /"learn"\?/],
    ['somebody who is none', inFirst('who', 'me'), 'bad-value $.actions[0].who'],
    ['no money named', drop([...FIRST, 'money']), 'missing-key $.actions[0].money'],
    ['an empty filter', inFirst('sizes', []), 'bad-value $.actions[0].sizes'],
    ['a key too many', inFirst('title', 'Choose'), 'unknown-key $.actions[0].title'],
    ['no list', set(['actions'], { weekly }), 'wrong-type $.actions'],
  ]);
});

describe('texts of actions, in each language', () => {
  const first: Path = [...NL, 'fixed-day'];
  refusals([
    [
      'of none',
      drop(NL),
      ["missing-text $.texts.nl.actions['fixed-day']", 'missing-text $.texts.nl.actions.share'],
      /Write it, or take the language out/,
    ],
    ['of one', drop([...NL, 'share']), 'missing-text $.texts.nl.actions.share', /Write it/],
    [
      'of an action that is not there',
      rename([...NL, 'share'], 'shar'),
      ['unknown-key $.texts.nl.actions.shar', 'missing-text $.texts.nl.actions.share'],
      /"share"\?/,
    ],
    [
      'without any action',
      drop(['actions']),
      ['en', 'nl'].flatMap((tag) => ["['fixed-day']", '.share'].map((id) => `unknown-key $.texts.${tag}.actions${id}`)),
    ],
    ['no title', drop([...first, 'title']), "missing-key $.texts.nl.actions['fixed-day'].title"],
    ['one step', drop([...first, 'steps', 0]), "bad-value $.texts.nl.actions['fixed-day'].steps"],
    [
      'five steps',
      set([...first, 'steps'], ['A.', 'B.', 'C.', 'D.', 'E.']),
      "bad-value $.texts.nl.actions['fixed-day'].steps",
    ],
    ['an empty step', set([...first, 'steps', 1], ' '), "bad-value $.texts.nl.actions['fixed-day'].steps[1]"],
    [
      'of a variant by another name',
      rename([...first, 'variants', 'alone'], 'alnoe'),
      "unknown-key $.texts.nl.actions['fixed-day'].variants.alnoe",
      /"alone"\?/,
    ],
    [
      'of a variant, and the action has none',
      set([...NL, 'share', 'variants'], { alone: { title: 'Show it' } }),
      'unknown-key $.texts.nl.actions.share.variants.alone',
    ],
    [
      'a variant with a key too many',
      set([...first, 'variants', 'alone', 'hours'], [1, 2]),
      "unknown-key $.texts.nl.actions['fixed-day'].variants.alone.hours",
    ],
  ]);
});

function addWords(id: string): Change {
  return (definition) => {
    for (const tag of ['en', 'nl']) set(['texts', tag, 'actions', id], words.share)(definition);
  };
}
