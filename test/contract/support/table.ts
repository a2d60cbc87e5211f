import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './change.js';
import type { Change } from './change.js';
import { assertIssues } from './outcome.js';

/** A mistake, the issues that it must give and no other, and what the cure of the first one has to say. */
export type Row = readonly [
  name: string,
  change: Change | readonly Change[],
  issues: string | readonly string[],
  cure?: RegExp,
];

/** One test for each mistake, made in the good definition. */
export function table(rows: readonly Row[]): void {
  for (const [name, change, expected, cure] of rows) {
    test(name, () => {
      const changes = typeof change === 'function' ? [change] : change;
      const list = typeof expected === 'string' ? [expected] : expected;
      const issues = assertIssues(broken(...changes), ...list);
      const first = issues.find(({ code, path }) => `${code} ${path}` === list[0]);
      if (cure) assert.match(first?.cure ?? '', cure);
    });
  }
}
