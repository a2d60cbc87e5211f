import { describe, test } from 'node:test';
import { set } from './support/change.js';
import { assertIssues } from './support/outcome.js';
import { table } from './support/table.js';

const GATE = ['steps', 1, 'gate'];

describe('wrong type', () => {
  table([
    ['id: a number', set(['id'], 5), 'wrong-type $.id', /Replace it by a text/],
    ['minutes: a text', set(['minutes'], '2'), 'wrong-type $.minutes', /Replace it by a number/],
    ['minutes: null', set(['minutes'], null), 'wrong-type $.minutes'],
    ['items: an object', set(['items'], {}), 'wrong-type $.items', /Replace it by a list/],
    ['items: null', set(['items'], null), 'wrong-type $.items'],
    ['an item: a text', set(['items', 0], 'size'), 'wrong-type $.items[0]'],
    ['an item id: a number', set(['items', 1, 'id'], 5), 'wrong-type $.items[1].id'],
    ['options: a text', set(['items', 1, 'options'], 'no'), 'wrong-type $.items[1].options'],
    ['an option: a text', set(['items', 1, 'options', 0], 'no'), 'wrong-type $.items[1].options[0]'],
    ['a value: a text', set(['items', 1, 'options', 0, 'value'], '0'), 'wrong-type $.items[1].options[0].value'],
    [
      'exclusive: a text',
      set(['items', 3, 'options', 2, 'exclusive'], 'yes'),
      'wrong-type $.items[3].options[2].exclusive',
      /true or false/,
    ],
    ['max: half', set(['items', 3, 'max'], 1.5), 'wrong-type $.items[3].max', /a whole number/],
    ['hidden answer: a number', set(['items', 2, 'hiddenAnswer'], 0), 'bad-answer $.items[2].hiddenAnswer', /option/],
    ['a section: null', set(['sections', 0], null), 'wrong-type $.sections[0]'],
    ['a dimension: a number', set(['dimensions', 0], 4), 'wrong-type $.dimensions[0]'],
    [
      'a dimension item: a text',
      set(['dimensions', 0, 'items', 0], 'use.often'),
      'wrong-type $.dimensions[0].items[0]',
    ],
    ['a step: a text', set(['steps', 1], 'second'), 'wrong-type $.steps[1]'],
    ['a minimum: a text', set(['steps', 1, 'minima', 'habit'], '20'), 'wrong-type $.steps[1].minima.habit'],
    ['languages: a text', set(['languages'], 'en'), 'wrong-type $.languages'],
    ['grid: null', set(['grid'], null), 'wrong-type $.grid'],
    ['rows: a text', set(['grid', 'rows'], 'firm'), 'wrong-type $.grid.rows'],
    ['texts: a list', set(['texts'], []), 'wrong-type $.texts'],
    ['the texts of a language: a text', set(['texts', 'nl'], 'ja'), 'wrong-type $.texts.nl'],
    [
      'the texts of an item: a text',
      set(['texts', 'nl', 'items', 'use.often'], 'ja'),
      "wrong-type $.texts.nl.items['use.often']",
    ],
    ['a text: a number', set(['texts', 'nl', 'title'], 1), 'wrong-type $.texts.nl.title'],
    ['a condition: a list', set(GATE, []), 'wrong-type $.steps[1].gate', /Write one of these/],
    ['a condition: true', set(GATE, true), 'wrong-type $.steps[1].gate'],
    ['a threshold: a text', set([...GATE, 'atLeast'], '1'), 'wrong-type $.steps[1].gate.atLeast'],
    [
      'a threshold deep down: a text',
      set(['steps', 2, 'gate', 'all', 1, 'any', 0, 'atLeast'], '1'),
      'wrong-type $.steps[2].gate.all[1].any[0].atLeast',
    ],
  ]);

  for (const [name, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a list', []],
    ['a number', 1],
    ['NaN', NaN],
  ] as const) {
    test(`instead of a definition: ${name}`, () => {
      assertIssues(value, value === undefined || Number.isNaN(value) ? 'not-json $' : 'wrong-type $');
    });
  }
});
