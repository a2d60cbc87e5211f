import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseAnswers } from '../../src/contract/index.js';
import { assessment, languages } from '../../src/content/index.js';
import { firms } from './firms.js';
import { resultFor, told } from './told.js';

const folder = new URL('told/', import.meta.url);

describe('what twelve firms are told', () => {
  for (const firm of firms) {
    test(firm.id, async () => {
      const file = new URL(`${firm.id}.txt`, folder);
      const text = await told(firm);
      if (process.env.UPDATE_FIRMS) writeFileSync(file, text);
      assert.equal(readFileSync(file, 'utf8'), text, 'Run UPDATE_FIRMS=1 npm run test:node -- firms, and read it.');
    });

    test(`${firm.id}: its answers are those of the scan, and all count`, () => {
      const parsed = parseAnswers(assessment, firm.answers);
      assert.deepEqual(parsed.issues, []);
      assert.deepEqual(resultFor(firm).answers, firm.answers);
    });
  }

  test('there is a file for each and for no other', () => {
    assert.deepEqual(readdirSync(folder).sort(), firms.map(({ id }) => `${id}.txt`).sort());
  });

  test('they are of all sizes, languages and steps', () => {
    const sizes = assessment.items.find(({ role }) => role === 'size')?.options.map(({ id }) => id);
    assert.deepEqual(new Set(firms.map(({ answers }) => answers['profile.size'])), new Set(sizes));
    assert.deepEqual(new Set(firms.map(({ language }) => language)), new Set(languages));
    assert.deepEqual(new Set(firms.map((firm) => resultFor(firm).step?.low)), new Set([1, 2, 3, 4, 5]));
  });
});
