import { describe } from 'node:test';
import { add, drop, rename, set } from './support/change.js';
import { table } from './support/table.js';

const SIZE = { id: 'size', type: 'single', options: [{ id: 'small' }, { id: 'large' }] };
const THIRD_OFTEN = ['steps', 2, 'gate', 'all', 0];

const noGrid = [
  drop(['grid']),
  ...['en', 'nl'].flatMap((tag) => [drop(['texts', tag, 'rows']), drop(['texts', tag, 'columns'])]),
];

const noDimensions = [set(['dimensions'], []), ...['en', 'nl'].map((tag) => set(['texts', tag, 'dimensions'], {}))];

describe('an id twice', () => {
  table([
    ['a whole item', add(['items'], SIZE), 'duplicate-id $.items[4].id', /Rename/],
    ['an item takes the id of another', set(['items', 1, 'id'], 'size'), 'duplicate-id $.items[1].id'],
    [
      'an item that is routed takes the id of another',
      set(['items', 2, 'id'], 'use.often'),
      'duplicate-id $.items[2].id',
    ],
    ['an option', set(['items', 1, 'options', 1, 'id'], 'no'), 'duplicate-id $.items[1].options[1].id'],
    ['a section', set(['sections', 1, 'id'], 'habits'), 'duplicate-id $.sections[1].id'],
    ['a dimension', set(['dimensions', 0, 'id'], 'spread'), 'duplicate-id $.dimensions[1].id'],
    ['a step', set(['steps', 1, 'id'], 'first'), 'duplicate-id $.steps[1].id'],
    ['a language', set(['languages', 1], 'en'), 'duplicate-id $.languages[1]', /Take one/],
    ['a row', add(['grid', 'rows'], 'firm'), 'duplicate-id $.grid.rows[1]'],
    ['a column', set(['grid', 'columns', 1], 'depth'), 'duplicate-id $.grid.columns[1]'],
    [
      'an item in a dimension',
      add(['dimensions', 0, 'items'], { item: 'use.often' }),
      'duplicate-id $.dimensions[0].items[2].item',
    ],
    ['an item in a section', add(['sections', 0, 'items'], 'size'), 'duplicate-id $.sections[0].items[3]'],
    ['an item in two sections', add(['sections', 1, 'items'], 'size'), 'duplicate-id $.sections[1].items[1]'],
    ['a role', set(['items', 1, 'role'], 'size'), 'duplicate-role $.items[1].role', /one item only/],
  ]);
});

describe('an id that stands for nothing', () => {
  table([
    [
      'in askIf',
      set(['items', 2, 'askIf', 'item'], 'use.oftn'),
      'unknown-reference $.items[2].askIf.item',
      /"use.often"\?/,
    ],
    ['in a section', add(['sections', 1, 'items'], 'whcih'), 'unknown-reference $.sections[1].items[1]', /"which"\?/],
    [
      'in a dimension',
      set(['dimensions', 1, 'items', 0, 'item'], 'use.share'),
      'unknown-reference $.dimensions[1].items[0].item',
      /"use.shared"\?/,
    ],
    [
      'in a gate',
      set(['steps', 1, 'gate', 'item'], 'often'),
      'unknown-reference $.steps[1].gate.item',
      /Use one of "size", "use.often"/,
    ],
    [
      'deep in a gate',
      set(['steps', 2, 'gate', 'all', 1, 'any', 1, 'item'], 'what'),
      'unknown-reference $.steps[2].gate.all[1].any[1].item',
    ],
    [
      'in the minima',
      rename(['steps', 1, 'minima', 'habit'], 'habits'),
      'unknown-reference $.steps[1].minima.habits',
      /"habit"\?/,
    ],
    ['a row', set(['dimensions', 0, 'row'], 'frm'), 'unknown-reference $.dimensions[0].row', /"firm"\?/],
    ['a column', set(['dimensions', 0, 'column'], 'dept'), 'unknown-reference $.dimensions[0].column', /"depth"\?/],
    [
      'minima where there are no dimensions',
      [...noGrid, ...noDimensions],
      'unknown-reference $.steps[1].minima.habit',
      /none to refer to/,
    ],
    [
      'beside an item that lost its id',
      [drop(['items', 0, 'id']), set([...THIRD_OFTEN, 'item'], 'use.oftn')],
      [
        'missing-key $.items[0].id',
        'unknown-reference $.steps[2].gate.all[0].item',
        'unknown-reference $.sections[0].items[0]',
      ],
    ],
  ]);
});

describe('sections', () => {
  table([
    ['an item in none', drop(['sections', 0, 'items', 0]), 'section-order $.sections', /Add "size"/],
    [
      'another order than the items',
      set(['sections', 0, 'items'], ['use.often', 'size', 'use.shared']),
      'section-order $.sections[0].items[0]',
      /order/,
    ],
    [
      'sections in another order',
      [drop(['sections', 0]), add(['sections'], { id: 'habits', items: ['size', 'use.often', 'use.shared'] })],
      'section-order $.sections[0].items[0]',
    ],
    ['an empty one', set(['sections', 1, 'items'], []), 'bad-value $.sections[1].items'],
  ]);
});

describe('grid', () => {
  table([
    [
      'a place without a grid',
      [...noGrid, drop(['dimensions', 1, 'row']), drop(['dimensions', 1, 'column'])],
      'grid-mismatch $.dimensions[0]',
      /Add a grid/,
    ],
    [
      'texts for rows and columns without a grid',
      [
        drop(['grid']),
        ...[0, 1].flatMap((index) => [drop(['dimensions', index, 'row']), drop(['dimensions', index, 'column'])]),
      ],
      ['en', 'nl'].flatMap((tag) => [
        `unknown-key $.texts.${tag}.rows.firm`,
        `unknown-key $.texts.${tag}.columns.depth`,
        `unknown-key $.texts.${tag}.columns.width`,
      ]),
    ],
    [
      'a grid without dimensions',
      [...noDimensions, drop(['steps', 1, 'minima'])],
      'grid-mismatch $.grid',
      /take the grid out/,
    ],
    [
      'no place in a grid',
      [drop(['dimensions', 0, 'row']), drop(['dimensions', 0, 'column'])],
      'grid-mismatch $.dimensions[0]',
      /both/,
    ],
    ['a row without a column', drop(['dimensions', 0, 'column']), 'grid-mismatch $.dimensions[0]', /both/],
    [
      'two dimensions in one place',
      set(['dimensions', 1, 'column'], 'depth'),
      'grid-mismatch $.dimensions[1]',
      /another/,
    ],
  ]);
});
