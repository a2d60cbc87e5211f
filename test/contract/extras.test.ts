import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { drop, broken, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';

const EFFORT = ['items', 1, 'effort'];
const asSupport = set(['items', 3, 'role'], 'support');
const first = (dimension: unknown, form: unknown) => set(['firstSupport'], { dimension, form });
/** The item in the second section hangs on one in the first. */
const routed = [
  set(['items', 3, 'askIf'], { item: 'use.often', atLeast: 1 }),
  set(['items', 3, 'hiddenAnswer'], ['none']),
];

const good: [name: string, changes: Change[]][] = [
  ['effort 1', [set(EFFORT, 1)]],
  ['effort 100', [set(EFFORT, 100)]],
  ['effort of an item that is not scored', [set(['items', 0, 'effort'], 3)]],
  ['a quick scan of one section', [set(['quick'], ['habits'])]],
  ['a quick scan of all sections', [set(['quick'], ['habits', 'tools'])]],
  ['a quick scan in another order', [set(['quick'], ['tools', 'habits'])]],
  ['a quick scan with a whole route', [...routed, set(['quick'], ['tools', 'habits'])]],
  ['a quick scan without the end of a route', [...routed, set(['quick'], ['habits'])]],
  ['support that comes first', [asSupport, first('habit', 'mail')]],
  ['the role region', [set(['items', 0, 'role'], 'region')]],
];

describe('in order', () => {
  for (const [name, changes] of good) {
    test(name, () => {
      const outcome = parseDefinition(broken(...changes));
      assert.ok(outcome.ok, JSON.stringify(outcome));
    });
  }
});

describe('effort', () => {
  table([
    ['0', set(EFFORT, 0), 'bad-value $.items[1].effort', /higher/],
    ['negative', set(EFFORT, -1), 'bad-value $.items[1].effort'],
    ['101', set(EFFORT, 101), 'bad-value $.items[1].effort', /lower/],
    ['with a fraction', set(EFFORT, 1.5), 'wrong-type $.items[1].effort', /a whole number/],
    ['in quotes', set(EFFORT, '2'), 'wrong-type $.items[1].effort'],
    ['null', set(EFFORT, null), 'wrong-type $.items[1].effort'],
  ]);
});

describe('the quick scan', () => {
  table([
    ['of a section by another name', set(['quick'], ['habit']), 'unknown-reference $.quick[0]', /"habits"\?/],
    ['of an item', set(['quick'], ['habits', 'which']), 'unknown-reference $.quick[1]'],
    ['of nothing', set(['quick'], []), 'bad-value $.quick'],
    ['of one section, not in a list', set(['quick'], 'habits'), 'wrong-type $.quick'],
    ['of a section twice', set(['quick'], ['habits', 'tools', 'habits']), 'duplicate-id $.quick[2]', /Take one/],
    ['of something that is no id', set(['quick'], ['habits', 7]), 'wrong-type $.quick[1]'],
    [
      'that cuts a route in two',
      [...routed, set(['quick'], ['tools'])],
      'routing-incomplete $.items[3].askIf.item',
      /Add the section of that item/,
    ],
    [
      'that cuts two routes in two, each told',
      [
        ...routed,
        set(['items', 3, 'askIf'], {
          any: [
            { item: 'use.often', atLeast: 1 },
            { item: 'use.shared', atLeast: 1 },
          ],
        }),
        set(['quick'], ['tools']),
      ],
      ['routing-incomplete $.items[3].askIf.any[0].item', 'routing-incomplete $.items[3].askIf.any[1].item'],
    ],
    [
      'of a section by another name, with a route',
      [...routed, set(['quick'], ['habit', 'tools'])],
      'unknown-reference $.quick[0]',
    ],
    [
      'of a section that is broken, with a route',
      [...routed, drop(['sections', 0, 'items']), set(['quick'], ['habits', 'tools'])],
      'missing-key $.sections[0].items',
    ],
    [
      'and routing on an item that is none',
      [...routed, set(['items', 3, 'askIf', 'item'], 'use.oftn'), set(['quick'], ['tools'])],
      'unknown-reference $.items[3].askIf.item',
    ],
  ]);
});

describe('support that comes first', () => {
  table([
    [
      'while a dimension by another name is low',
      [asSupport, first('habbit', 'mail')],
      'unknown-reference $.firstSupport.dimension',
      /"habit"\?/,
    ],
    [
      'of a form by another name',
      [asSupport, first('habit', 'mial')],
      'unknown-reference $.firstSupport.form',
      /"mail"\?/,
    ],
    [
      'without an item for support',
      first('habit', 'mail'),
      'unknown-reference $.firstSupport.form',
      /There is none to refer to yet/,
    ],
    [
      'with an item for support that is broken',
      [asSupport, set(['items', 3, 'max'], 'two'), first('habit', 'mail')],
      'wrong-type $.items[3].max',
    ],
    ['without a form', [asSupport, set(['firstSupport'], { dimension: 'habit' })], 'missing-key $.firstSupport.form'],
    ['a form alone', [asSupport, set(['firstSupport'], 'mail')], 'wrong-type $.firstSupport'],
    [
      'with a key too many',
      [asSupport, first('habit', 'mail'), set(['firstSupport', 'step'], 'first')],
      'unknown-key $.firstSupport.step',
    ],
  ]);
});

describe('roles', () => {
  table([
    ['two regions', [0, 1].map((at) => set(['items', at, 'role'], 'region')), 'duplicate-role $.items[1].role'],
    ['a role by another name', set(['items', 0, 'role'], 'regions'), 'bad-value $.items[0].role', /"region"\?/],
  ]);
});
