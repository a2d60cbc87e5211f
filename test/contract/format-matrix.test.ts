/** Sections that are one table of questions, in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstLook } from '../../src/element/loading/first-look.js';
import { drop, set, broken } from './support/change.js';
import type { Change } from './support/change.js';
import { matrix, matrixDefinition } from './support/matrix.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const asked = (...changes: Change[]) => [...matrix(), ...changes];
const words = (language: string, id: string) => ['texts', language, 'items', id];

describe('a matrix', () => {
  const good: [string, ...Change[]][] = [
    ['of two questions'],
    ['of questions with other values for the same options', set(['items', 2, 'options', 2, 'value'], 5)],
    [
      'with other words for the question itself in some firms',
      set(['items', 2, 'variants'], [{ id: 'one', when: { item: 'size', is: ['small'] } }]),
      set([...words('en', 'use.shared'), 'variants'], { one: { question: 'Do you share it?' } }),
      set([...words('nl', 'use.shared'), 'variants'], { one: {} }),
    ],
    [
      'with an answer that a question does not apply',
      ...[1, 2].map((at) => set(['items', at, 'options', 3], { id: 'NA', notApplicable: true })),
      drop(['items', 2, 'askIf']),
      drop(['items', 2, 'hiddenAnswer']),
      ...['en', 'nl'].flatMap((language) =>
        ['use.often', 'use.shared'].map((id) => set([...words(language, id), 'options', 'NA'], 'Not here')),
      ),
    ],
    [
      'with its own words for "I don\'t know" in all rows',
      ...['use.often', 'use.shared'].map((id) => set([...words('en', id), 'dontKnow'], 'No idea')),
    ],
  ];
  for (const [name, ...changes] of good) {
    test(`${name}: is taken`, () => {
      const { sections } = taken(broken(...asked(...changes)));
      assert.deepEqual(
        sections.map(({ layout }) => layout),
        [undefined, 'matrix', undefined],
      );
    });
  }

  test('is seen at first sight as the whole contract reads it', () => {
    assert.deepEqual(firstLook(matrixDefinition(), ['en'])?.assessment.sections, taken(matrixDefinition()).sections);
    for (const layout of ['table', true, null, ''])
      assert.equal(firstLook(broken(...asked(set(['sections', 1, 'layout'], layout))), ['en']), null);
  });
});

describe('a wrong matrix', () => {
  table([
    ['in version 1', [...matrix(), drop(['schemaVersion'])], 'newer-format $.sections[1].layout', /"schemaVersion": 2/],
    ['of another name', asked(set(['sections', 1, 'layout'], 'table')), 'bad-value $.sections[1].layout'],
    [
      'without questions',
      asked(
        set(['sections', 0], { id: 'habits', layout: 'matrix', items: [] }),
        set(['sections', 1, 'items'], ['size', 'use.often', 'use.shared']),
        drop(['sections', 1, 'layout']),
        set(['texts', 'en', 'sections', 'habits', 'description'], 'Read.'),
        set(['texts', 'nl', 'sections', 'habits', 'description'], 'Lees.'),
      ),
      'bad-value $.sections[0].layout',
      /give the section questions/,
    ],
    [
      'with a question that has several answers',
      asked(set(['sections', 2, 'layout'], 'matrix')),
      'bad-value $.items[3].type',
      /take `layout` out of "tools"/,
    ],
    [
      'with another option in one row',
      asked(
        set(['items', 2, 'options', 1, 'id'], 'bit'),
        ...['en', 'nl'].map((one) =>
          set([...words(one, 'use.shared'), 'options'], { no: 'Never', bit: 'Some', much: 'Much' }),
        ),
      ),
      'bad-value $.items[2].options[1]',
      /same options in the same order.*"use"/,
    ],
    [
      'with an option too few in one row',
      asked(
        drop(['items', 2, 'options', 2]),
        ...['en', 'nl'].map((one) => drop([...words(one, 'use.shared'), 'options', 'much'])),
      ),
      'bad-value $.items[2].options[2]',
    ],
    [
      'with an option too many in one row',
      asked(
        set(['items', 2, 'options', 3], { id: 'more', value: 3 }),
        ...['en', 'nl'].map((one) => set([...words(one, 'use.shared'), 'options', 'more'], 'More')),
      ),
      'bad-value $.items[2].options[3]',
    ],
    [
      'with options in another order',
      asked(
        set(['items', 2, 'options', 0], { id: 'some', value: 0 }),
        set(['items', 2, 'options', 1], { id: 'no', value: 1 }),
      ),
      'bad-value $.items[2].options[0]',
    ],
    [
      'with other words in one row, in one language',
      asked(set([...words('nl', 'use.shared'), 'options', 'some'], 'Soms')),
      "bad-value $.texts.nl.items['use.shared'].options.some",
      /head of one column/,
    ],
    [
      'with other words for "I don\'t know" in one row',
      asked(set([...words('en', 'use.often'), 'dontKnow'], 'No idea')),
      "bad-value $.texts.en.items['use.shared'].dontKnow",
    ],
    [
      'with other words for options in some firms',
      asked(
        set(['items', 1, 'variants'], [{ id: 'one', when: { item: 'size', is: ['small'] } }]),
        set([...words('en', 'use.often'), 'variants'], {
          one: { options: { no: 'I never', some: 'Some', much: 'Much' } },
        }),
        set([...words('nl', 'use.often'), 'variants'], { one: {} }),
      ),
      "bad-value $.texts.en.items['use.often'].variants.one.options",
      /for every firm/,
    ],
    [
      'with words that are missing: told once',
      asked(drop([...words('en', 'use.shared'), 'options', 'some'])),
      "missing-text $.texts.en.items['use.shared'].options.some",
    ],
  ]);
});
