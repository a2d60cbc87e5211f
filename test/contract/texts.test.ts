import { describe } from 'node:test';
import { add, drop, rename, set } from './support/change.js';
import { table } from './support/table.js';

const NL = ['texts', 'nl'];

describe('a text is missing', () => {
  table([
    ['all of a language', add(['languages'], 'pt-BR'), "missing-text $.texts['pt-BR']", /take "pt-BR" out/],
    ['the title', drop([...NL, 'title']), 'missing-key $.texts.nl.title'],
    ['a whole group', drop([...NL, 'items']), 'missing-key $.texts.nl.items'],
    ['an item', drop([...NL, 'items', 'use.often']), "missing-text $.texts.nl.items['use.often']", /Write it/],
    [
      'a question',
      drop([...NL, 'items', 'use.often', 'question']),
      "missing-key $.texts.nl.items['use.often'].question",
    ],
    [
      'all options',
      drop([...NL, 'items', 'use.often', 'options']),
      "missing-key $.texts.nl.items['use.often'].options",
    ],
    [
      'an option',
      drop([...NL, 'items', 'use.often', 'options', 'some']),
      "missing-text $.texts.nl.items['use.often'].options.some",
    ],
    ['a section', drop([...NL, 'sections', 'tools']), 'missing-text $.texts.nl.sections.tools'],
    ['a dimension', drop([...NL, 'dimensions', 'habit']), 'missing-text $.texts.nl.dimensions.habit'],
    ['a step', drop([...NL, 'steps', 'third']), 'missing-text $.texts.nl.steps.third'],
    [
      'the description of a step',
      drop([...NL, 'steps', 'third', 'description']),
      'missing-key $.texts.nl.steps.third.description',
    ],
    ['a column', drop([...NL, 'columns', 'width']), 'missing-text $.texts.nl.columns.width'],
    ['all rows', drop([...NL, 'rows']), 'missing-text $.texts.nl.rows.firm'],
  ]);
});

describe('a text for nothing', () => {
  table([
    [
      'an item',
      set([...NL, 'items', 'use'], { question: 'x', label: 'x', options: {} }),
      'unknown-key $.texts.nl.items.use',
      /Use one of "size"/,
    ],
    [
      'an item by another name',
      rename([...NL, 'items', 'use.often'], 'use.oftne'),
      ["unknown-key $.texts.nl.items['use.oftne']", "missing-text $.texts.nl.items['use.often']"],
      /"use.often"\?/,
    ],
    [
      'an option',
      set([...NL, 'items', 'size', 'options', 'large+'], 'x'),
      "unknown-key $.texts.nl.items.size.options['large+']",
      /"large"\?/,
    ],
    [
      'a section',
      set([...NL, 'sections', 'tool'], { title: 'x' }),
      'unknown-key $.texts.nl.sections.tool',
      /"tools"\?/,
    ],
    [
      'a step',
      set([...NL, 'steps', 'fourth'], { title: 'x', description: 'x' }),
      'unknown-key $.texts.nl.steps.fourth',
    ],
    ['a row', set([...NL, 'rows', 'people'], 'x'), 'unknown-key $.texts.nl.rows.people'],
    ['a language that is not claimed', drop(['languages', 1]), 'unknown-key $.texts.nl', /Add "nl"/],
    ['a language by another name', rename(NL, 'nll'), ['unknown-key $.texts.nll', 'missing-text $.texts.nl']],
  ]);
});

describe('the place of a text is written so that it can be read', () => {
  const extra = (key: string) => set([...NL, 'rows', key], 'x');
  table([
    ['dots', extra('a.b'), "unknown-key $.texts.nl.rows['a.b']"],
    ['a quotation mark', extra("it's"), "unknown-key $.texts.nl.rows['it\\'s']"],
    ['a double one', extra('"'), `unknown-key $.texts.nl.rows['"']`],
    ['a backslash', extra('a\\'), "unknown-key $.texts.nl.rows['a\\\\']"],
    ['a line break', extra('a\nb'), "unknown-key $.texts.nl.rows['a\\nb']"],
    ['nothing', extra(''), "unknown-key $.texts.nl.rows['']"],
    ['a digit', extra('1'), "unknown-key $.texts.nl.rows['1']"],
    ['a long one is cut', extra('a'.repeat(99)), `unknown-key $.texts.nl.rows['${'a'.repeat(60)}…']`],
  ]);
});
