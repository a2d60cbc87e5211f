import assert from 'node:assert/strict';
import type { Issue, Parsed } from '../../../src/contract/index.js';
import { parseDefinition } from '../../../src/contract/index.js';

/** The issues of what must be refused; each of them says all that an issue says. */
export function issuesOf(outcome: Parsed<unknown>): readonly Issue[] {
  assert.equal(outcome.ok, false, 'refused');
  const { issues } = outcome;
  assert.ok(issues.length > 0, 'a refusal has a reason');
  issues.forEach(assertComplete);
  return issues;
}

export function assertComplete(issue: Issue): void {
  for (const key of ['code', 'path', 'found', 'expected', 'cure', 'message'] as const) {
    assert.match(issue[key], /\S/, `${key} of ${JSON.stringify(issue)}`);
  }
  assert.match(issue.path, /^\$(?:$|[.[])/);
  assert.match(issue.cure, /[.?]$/, 'a cure is a sentence');
  assert.doesNotMatch(
    issue.message,
    /undefined|\[object|NaN of|\bnull of/,
    'words, not what JavaScript makes of a value',
  );
  assert.ok(issue.message.includes(issue.found) && issue.message.endsWith(issue.cure));
}

/** Code and path of each issue, in the alphabet's order. */
export function inShort(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path}`).sort();
}

/** That a definition is refused for these reasons and no other: one mistake must not look like several. */
export function assertIssues(definition: unknown, ...expected: readonly string[]): readonly Issue[] {
  const issues = issuesOf(parseDefinition(definition));
  assert.deepEqual(inShort(issues), [...expected].sort());
  return issues;
}
