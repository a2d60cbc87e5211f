import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeProblemCode } from '../../../src/engine/index.js';
import { problem } from '../../../src/engine/code/problem.js';

describe('what is wrong with a code is said, with what to do about it', () => {
  const cases: readonly (readonly [code: CodeProblemCode, place: Parameters<typeof problem>[1], says: RegExp])[] = [
    ['empty', {}, /no code.* Type all groups/],
    ['character', { found: 'U' }, /no "U".* Compare/],
    ['length', { group: 3 }, /Group 3 is not right.* five characters.* Compare/],
    ['length', {}, /number of characters is not right.* five characters/],
    ['mistyped', {}, /mistyped.* Compare/],
    ['invitation', {}, /invites a colleague.* Use the code of a result/],
    ['voice', {}, /answers of a colleague.* Add it on the page/],
    ['version', {}, /another version of the scan.* Update/],
    ['other-assessment', {}, /another scan.* Use it where/],
    ['changed-assessment', {}, /have changed.* Use the definition/],
  ];
  for (const [code, place, says] of cases) {
    test(`${code} ${JSON.stringify(place)}`, () => {
      const { message, ...others } = problem(code, place);
      assert.deepEqual(others, { code, ...place });
      assert.match(message, says);
    });
  }
});
