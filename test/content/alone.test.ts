/** What somebody who works alone reads of the built-in assessment. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { askedItems, textFor } from '../../src/engine/index.js';
import { PLURAL } from './support/others.js';
import { inAllLanguages } from './support/texts.js';

const ANSWERS = { 'profile.size': '1', 'use.frequency': 'weekly' };

for (const [language, text] of inAllLanguages) {
  describe(`texts for a firm of one in ${language}`, () => {
    const { dimensions, items, steps } = textFor(assessment, text, ANSWERS);
    const plural = new Map(Object.entries(PLURAL)).get(language) ?? assert.fail(`no words for ${language}`);

    test('no question and no answer says "we"', () => {
      const asked = askedItems(assessment, ANSWERS).flatMap(({ id }) => {
        const { hint = '', label = '', options = {}, question = '' } = items[id] ?? {};
        return [question, label, hint, ...Object.values(options)];
      });
      assert.ok(asked.length > 150);
      assert.deepEqual(
        asked.filter((one) => plural.test(one)),
        [],
      );
    });

    test('no name of a dimension or step does', () => {
      const named = [...Object.values(dimensions), ...Object.values(steps)];
      assert.deepEqual(
        named.filter(({ description, title }) => plural.test(`${title} ${description}`)),
        [],
      );
    });

    test('both columns of the grid have a head of their own', () => {
      const { columns = [] } = assessment.grid ?? {};
      const heads = columns.map((column) =>
        assessment.dimensions.flatMap(({ column: own, id }) => (own === column ? (dimensions[id]?.column ?? []) : [])),
      );
      assert.deepEqual(
        heads.map((found) => found.length),
        [1, 1],
      );
    });
  });
}
