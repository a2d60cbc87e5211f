/** Sections without questions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstLook } from '../../src/element/loading/first-look.js';
import { add, broken, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const version2 = set(['schemaVersion'], 2);
const words = { title: 'Thank you', description: 'That was all.' };
const LANGUAGES = ['en', 'nl'];
const ending = (section: object, text: object = words): Change[] => [
  add(['sections'], section),
  ...LANGUAGES.map((language) => set(['texts', language, 'sections', 'end'], text)),
];

describe('a section without questions', () => {
  for (const [name, section] of [
    ['without `items`', { id: 'end' }],
    ['with an empty list', { id: 'end', items: [] }],
  ] as const) {
    test(`${name}, has an empty list once it is checked`, () => {
      const whole = taken(broken(version2, ...ending(section)));
      assert.deepEqual(whole.sections.at(-1), { id: 'end', items: [] });
    });
  }

  test('may be part of a quick scan', () =>
    void taken(broken(version2, ...ending({ id: 'end' }), set(['quick'], ['habits', 'end']))));

  test('is there at first sight', () => {
    const seen = firstLook(broken(version2, ...ending({ id: 'end' })), ['en']);
    assert.deepEqual([seen?.assessment.sections.at(-1), seen?.text.sections.end], [{ id: 'end', items: [] }, words]);
  });

  table([
    ['in version 1', ending({ id: 'end' }), 'missing-key $.sections[2].items', /page of words.*"schemaVersion": 2/],
    [
      'without anything to read',
      [version2, ...ending({ id: 'end' }, { title: 'End' })],
      LANGUAGES.map((language) => `missing-text $.texts.${language}.sections.end.description`),
      /read/,
    ],
    [
      'with the id of a question',
      [
        version2,
        add(['sections'], { id: 'which' }),
        ...LANGUAGES.map((language) => set(['texts', language, 'sections', 'which'], words)),
      ],
      'duplicate-id $.sections[2].id',
    ],
    [
      'in place of one whose questions are then in none',
      [version2, set(['sections', 1, 'items'], [])],
      'section-order $.sections',
    ],
  ]);
});
