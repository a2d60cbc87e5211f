/** Cohort files from outside: what is refused, where, and what to do about it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCohortFile, parseCohortJson } from '../../src/cohort/parse-file.js';
import { cohortFile } from '../cohort-element/support/cohort.js';
import { impossibleFiles } from './support/impossible-files.js';

test('a file as it is published passes, frozen', () => {
  const parsed = parseCohortFile(cohortFile());
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value, cohortFile());
  assert.ok(Object.isFrozen(parsed.value.tables));
});

describe('what cannot be true, or must not be shown', () => {
  const rows: [name: string, file: unknown, path: string, message: RegExp][] = [
    ['nothing', null, '$', /an object/],
    [
      'a getter that throws',
      {
        get kind() {
          throw new Error('no');
        },
      },
      '$.kind',
      /cannot be read/,
    ],
    ['a prototype', JSON.parse('{"__proto__": {"polluted": true}}'), '$.__proto__', /never allowed/],
    ...impossibleFiles,
  ];
  for (const [name, file, path, message] of rows) {
    test(name, () => {
      const parsed = parseCohortFile(file);
      assert.ok(!parsed.ok);
      const found = parsed.issues.find((issue) => issue.path === path);
      assert.ok(found, parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
      assert.match(found.message, message);
      assert.ok(found.cure.length > 0);
    });
  }
});

test('a file of more figures than any definition has is refused at once', () => {
  const tables = new Array(2000).fill(cohortFile().tables[0]);
  const parsed = parseCohortFile({ ...cohortFile(), tables });
  assert.ok(!parsed.ok);
  assert.ok(parsed.issues.some(({ code }) => code === 'too-large'));
});

test('JSON that is none: line and column', () => {
  const parsed = parseCohortJson('{\n"kind": }');
  assert.ok(!parsed.ok);
  assert.match(parsed.issues[0]?.message ?? '', /line 2, column 9/);
});
