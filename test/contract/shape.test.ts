import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { add, broken, drop, rename, set } from './support/change.js';
import { table } from './support/table.js';

const GATE = ['steps', 1, 'gate'];

describe('missing key', () => {
  const keys = [
    'id',
    'version',
    'validation',
    'minutes',
    'languages',
    'dimensions',
    'items',
    'sections',
    'steps',
    'texts',
  ];
  table([
    // What refers to a list that is missing is no second mistake.
    ...keys.map((key) => [`${key} of the definition`, drop([key]), `missing-key $.${key}`] as const),
    ['id of an item', drop(['items', 1, 'id']), 'missing-key $.items[1].id', /Add "id"/],
    ['type of an item', drop(['items', 1, 'type']), 'missing-key $.items[1].type', /single/],
    ['options of an item', drop(['items', 1, 'options']), 'missing-key $.items[1].options'],
    ['items of a section', drop(['sections', 0, 'items']), 'missing-key $.sections[0].items'],
    ['item of a condition', drop([...GATE, 'item']), 'missing-key $.steps[1].gate.item'],
    ['threshold of a condition', drop([...GATE, 'atLeast']), 'missing-key $.steps[1].gate.atLeast'],
    ['rows of the grid', drop(['grid', 'rows']), 'missing-key $.grid.rows'],
  ]);
});

describe('unknown key', () => {
  table([
    ['next to the right one', set(['itmes'], []), 'unknown-key $.itmes', /Did you mean "items"\?/],
    ['far from all', set(['colour'], 'red'), 'unknown-key $.colour', /Use one of "\$schema"/],
    [
      'in place of the right one',
      rename(['sections'], 'sectons'),
      ['unknown-key $.sectons', 'missing-key $.sections'],
      /"sections"\?/,
    ],
    ['in an item', set(['items', 0, 'hidenAnswer'], 'small'), 'unknown-key $.items[0].hidenAnswer', /"hiddenAnswer"\?/],
    [
      'in an option',
      set(['items', 1, 'options', 0, 'score'], 0),
      'unknown-key $.items[1].options[0].score',
      /Use one of "notApplicable", "points", "from", "exclusive", "effort", "advise", "after"/,
    ],
    [
      'in a dimension item',
      set(['dimensions', 1, 'items', 0, 'wieght'], 1),
      'unknown-key $.dimensions[1].items[0].wieght',
      /"weight"\?/,
    ],
    [
      'in a text',
      set(['texts', 'en', 'items', 'size', 'lable'], 'x'),
      'unknown-key $.texts.en.items.size.lable',
      /"label"\?/,
    ],
    [
      'in a condition',
      rename([...GATE, 'atLeast'], 'atleast'),
      ['unknown-key $.steps[1].gate.atleast', 'missing-key $.steps[1].gate.atLeast'],
      /"atLeast"\?/,
    ],
    [
      'for the item of a condition',
      rename([...GATE, 'item'], 'itm'),
      ['unknown-key $.steps[1].gate.itm', 'missing-key $.steps[1].gate.item'],
      /"item"\?/,
    ],
    [
      'a second shape of condition',
      set(['steps', 2, 'gate', 'item'], 'size'),
      'unknown-key $.steps[2].gate.item',
      /Take it out/,
    ],
    [
      'in a condition that lacks nothing',
      set([...GATE, 'colour'], 'red'),
      'unknown-key $.steps[1].gate.colour',
      /Take it out/,
    ],
  ]);
});

describe('bad value', () => {
  table([
    ['an id with a space', set(['items', 1, 'id'], 'use often'), 'bad-value $.items[1].id', /letters, digits/],
    ['an id that begins with a hyphen', set(['items', 1, 'id'], '-often'), 'bad-value $.items[1].id'],
    ['an id with an accent', set(['items', 1, 'id'], 'é'), 'bad-value $.items[1].id'],
    ['an id that is too long', set(['items', 1, 'id'], 'a'.repeat(65)), 'bad-value $.items[1].id'],
    ['an empty id', set(['steps', 1, 'id'], ''), 'bad-value $.steps[1].id'],
    ['a version of one number', set(['version'], '1'), 'bad-value $.version', /three numbers/],
    ['a kind of validation', set(['validation'], 'notvalidated'), 'bad-value $.validation', /"not-validated"\?/],
    ['a type of item', set(['items', 1, 'type'], 'sngle'), 'bad-value $.items[1].type', /"single"\?/],
    ['a role', set(['items', 0, 'role'], 'sise'), 'bad-value $.items[0].role', /"size"\?/],
    ['no minutes at all', set(['minutes'], 0), 'bad-value $.minutes', /higher/],
    ['weight below 0', set(['dimensions', 0, 'items', 0, 'weight'], -1), 'bad-value $.dimensions[0].items[0].weight'],
    [
      'a value too large to count with',
      set(['items', 1, 'options', 2, 'value'], 1e308),
      'bad-value $.items[1].options[2].value',
    ],
    [
      'a minimum above 100',
      set(['steps', 1, 'minima', 'habit'], 101),
      'bad-value $.steps[1].minima.habit',
      /Use 100 or less/,
    ],
    [
      'a minimum for something that is no id',
      set(['steps', 1, 'minima', 'The habit'], 1),
      "bad-value $.steps[1].minima['The habit']",
    ],
    ['an empty text', set(['texts', 'nl', 'title'], ' \n'), 'bad-value $.texts.nl.title', /Write the text/],
    ['a text of 2001 characters', set(['texts', 'nl', 'title'], 'x'.repeat(2001)), 'bad-value $.texts.nl.title'],
    ['a language that is no tag', add(['languages'], 'Nederlands'), 'bad-value $.languages[2]', /BCP 47/],
    [
      'no languages',
      set(['languages'], []),
      ['bad-value $.languages', 'unknown-key $.texts.en', 'unknown-key $.texts.nl'],
    ],
    ['an empty `all`', set(GATE, { all: [] }), 'bad-value $.steps[1].gate.all'],
    ['one option only', set(['items', 0, 'options'], [{ id: 'small' }]), 'bad-value $.items[0].options'],
    [
      'the option id that is taken',
      set(['items', 0, 'options', 0, 'id'], 'dont-know'),
      'bad-value $.items[0].options[0].id',
      /always there/,
    ],
  ]);
});

test('markup in a text is a text like another', () => {
  const label = '<img src=x onerror="alert(1)"> & <b>bold</b>';
  const outcome = parseDefinition(broken(set(['texts', 'en', 'items', 'size', 'label'], label)));
  assert.equal(outcome.ok && outcome.value.texts.en?.items.size?.label, label);
});
