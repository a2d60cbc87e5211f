import { describe } from 'node:test';
import { drop, set } from './support/change.js';
import { table } from './support/table.js';

const OFTEN = ['items', 1];
const SHARED = ['items', 2];
const WHICH = ['items', 3];

describe('routing', () => {
  table([
    [
      'asks about a later item',
      [set([...OFTEN, 'askIf'], { item: 'which', atLeast: 1 }), set([...OFTEN, 'hiddenAnswer'], 'no')],
      'late-reference $.items[1].askIf.item',
      /Move that item up/,
    ],
    ['asks about itself', set([...SHARED, 'askIf', 'item'], 'use.shared'), 'late-reference $.items[2].askIf.item'],
    [
      'asks about a later item, deep down',
      set([...SHARED, 'askIf'], { any: [{ item: 'use.often', atLeast: 1 }, { all: [{ item: 'which', atLeast: 1 }] }] }),
      'late-reference $.items[2].askIf.any[1].all[0].item',
    ],
    [
      'without a hidden answer',
      drop([...SHARED, 'hiddenAnswer']),
      'routing-incomplete $.items[2]',
      /which answer holds/,
    ],
    [
      'a hidden answer that is never needed',
      drop([...SHARED, 'askIf']),
      'routing-incomplete $.items[2]',
      /take `hiddenAnswer` out/,
    ],
    [
      'a hidden answer that is no option',
      set([...SHARED, 'hiddenAnswer'], 'maybe'),
      'bad-answer $.items[2].hiddenAnswer',
      /"no", "yes"/,
    ],
    ['a hidden answer in a list', set([...SHARED, 'hiddenAnswer'], ['no']), 'bad-answer $.items[2].hiddenAnswer'],
    ['a hidden "don\'t know"', set([...SHARED, 'hiddenAnswer'], 'dont-know'), 'bad-answer $.items[2].hiddenAnswer'],
    [
      'hidden answers that exclude each other',
      [set([...WHICH, 'askIf'], { item: 'use.often', atLeast: 1 }), set([...WHICH, 'hiddenAnswer'], ['none', 'mail'])],
      'bad-answer $.items[3].hiddenAnswer',
    ],
    [
      'a threshold that no answer reaches',
      set([...SHARED, 'askIf', 'atLeast'], 3),
      'never-asked $.items[2].askIf.atLeast',
      /Use 2 or less/,
    ],
    ['an item without values', set([...SHARED, 'askIf', 'item'], 'size'), 'no-values $.items[2].askIf.item', /`value`/],
  ]);
});

describe('several options', () => {
  table([
    ['`max` in a single item', set([...OFTEN, 'max'], 1), 'bad-max $.items[1].max', /Take it out/],
    ['`max` 0', set([...WHICH, 'max'], 0), 'bad-max $.items[3].max'],
    ['`max` above the options that count', set([...WHICH, 'max'], 3), 'bad-max $.items[3].max'],
    [
      '`exclusive` in a single item',
      set([...OFTEN, 'options', 0, 'exclusive'], true),
      'bad-exclusive $.items[1].options',
      /Take `exclusive` out/,
    ],
    [
      'exclusive options only',
      [0, 1].map((index) => set([...WHICH, 'options', index, 'exclusive'], true)),
      'bad-exclusive $.items[3].options',
    ],
    [
      'a value in a multiple item',
      set([...WHICH, 'options', 0, 'value'], 1),
      'mixed-values $.items[3].options',
      /Take them out/,
    ],
    ['a single item made multiple', set([...OFTEN, 'type'], 'multiple'), 'mixed-values $.items[1].options'],
  ]);
});

describe('values', () => {
  table([
    [
      'missing from one option',
      drop([...OFTEN, 'options', 1, 'value']),
      'mixed-values $.items[1].options',
      /Add the missing/,
    ],
    ['on one option only', set(['items', 0, 'options', 0, 'value'], 1), 'mixed-values $.items[0].options'],
    [
      'all the same',
      [0, 1, 2].map((index) => set([...OFTEN, 'options', index, 'value'], 1)),
      'equal-values $.items[1].options',
    ],
    [
      'missing from an item that is scored',
      [0, 1].map((index) => drop([...SHARED, 'options', index, 'value'])),
      ['no-values $.dimensions[1].items[0].item', 'no-values $.steps[2].gate.all[1].any[0].item'],
      /Give every option/,
    ],
  ]);
});

describe('gates', () => {
  table([
    ['missing', drop(['steps', 1, 'gate']), 'gate-missing $.steps[1]', /what must hold/],
    [
      'on the first step',
      set(['steps', 0, 'gate'], { item: 'use.often', atLeast: 0 }),
      'gate-on-first-step $.steps[0].gate',
      /Take it out/,
    ],
    [
      'above the best answer',
      set(['steps', 1, 'gate', 'atLeast'], 3),
      'gate-unreachable $.steps[1].gate.atLeast',
      /Use 2 or less/,
    ],
    [
      'a little above the best answer',
      set(['steps', 1, 'gate', 'atLeast'], 2.001),
      'gate-unreachable $.steps[1].gate.atLeast',
    ],
    [
      'more options than may be chosen',
      set(['steps', 2, 'gate', 'all', 1, 'any', 1, 'atLeast'], 3),
      'gate-unreachable $.steps[2].gate.all[1].any[1].atLeast',
    ],
    ['on an item without values', set(['steps', 1, 'gate', 'item'], 'size'), 'no-values $.steps[1].gate.item'],
  ]);
});
