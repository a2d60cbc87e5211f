import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Additions } from '../../../src/contract/index.js';
import type { Assessment } from '../../../src/engine/index.js';
import type { Change } from './change.js';
import type { Data } from './good.js';
import { demoFile } from './good.js';
import { assertComplete, inShort } from './outcome.js';

/** A mistake, its issues, which entries stay (none: nothing does), and what the cure of the first has to say. */
export type Row = readonly [
  name: string,
  change: Change | readonly Change[],
  issues: string | readonly string[],
  kept: readonly string[],
  cure?: RegExp,
];

export function withChanges(name: 'support' | 'benchmark', ...changes: readonly Change[]): Data {
  const file = demoFile(name);
  for (const change of changes) change(file);
  return file;
}

/** One test for each mistake, made in the file of the demo. */
export function additionsTable<File>(
  name: 'support' | 'benchmark',
  parse: (assessment: Assessment, value: unknown) => Additions<File>,
  idsOf: (file: File) => readonly string[],
  assessment: Assessment,
  rows: readonly Row[],
): void {
  for (const [title, change, expected, kept, cure] of rows) {
    test(title, () => {
      const changes = typeof change === 'function' ? [change] : change;
      const { issues, value } = parse(assessment, withChanges(name, ...changes));
      const list = typeof expected === 'string' ? [expected] : expected;
      assert.deepEqual(inShort(issues), [...list].sort());
      issues.forEach(assertComplete);
      assert.deepEqual(value === null ? [] : idsOf(value), kept);
      const first = issues.find(({ code, path }) => `${code} ${path}` === list[0]);
      if (cure) assert.match(first?.cure ?? '', cure);
    });
  }
}
