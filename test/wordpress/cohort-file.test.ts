/** The check of published figures in PHP beside that of the package: the same files are refused, at the same place. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCohortFile } from '../../src/cohort/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { cohortFile } from '../cohort-element/support/cohort.js';
import { impossibleFiles } from '../cohort/support/impossible-files.js';
import { hasPhp, php } from './support/php.js';
import { leaves, replaced } from './site/support/leaves.js';

const check = (files: readonly unknown[]) => php('cohort-file.php', [jsonSchemas().cohort, ...files]);

describe('the check of cohort files in PHP', { skip: hasPhp ? false : 'no PHP here' }, () => {
  test('takes a file as it is published', () => {
    assert.deepEqual(check([cohortFile()]), [null]);
  });

  test('refuses what cannot be true or must not be shown, at the place that the package names', () => {
    const found = check(impossibleFiles.map(([, file]) => file));
    for (const [at, [name, , path]] of impossibleFiles.entries()) assert.equal(found[at], path, name);
  });

  test('agrees with the package on files in which any one value is another', () => {
    const file = cohortFile({ release: 2 });
    const others = [null, -1, 0, 1, 2, 9, 10, 11, 63, 64, 65, 'trade', '2-9', '2026-Q1', [], {}];
    const files = leaves(file)
      .filter(([first]) => first !== 'disclosure')
      .flatMap((path) => others.map((other) => replaced(file, path, other)));
    const found = check(files);
    let taken = 0;
    for (const [at, one] of files.entries()) {
      const { ok } = parseCohortFile(one);
      assert.equal(found[at] === null, ok, `${JSON.stringify(found[at])}: ${JSON.stringify(one)}`);
      taken += Number(ok);
    }
    assert.ok(taken > 50 && files.length - taken > 1000, `${taken} of ${files.length}`);
  });
});
