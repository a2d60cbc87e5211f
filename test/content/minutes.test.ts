import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the first screen promises no less than the scan takes at reading speed, in any language', () => {
  const script = fileURLToPath(new URL('../../.scripts/minutes.mjs', import.meta.url));
  // Throws if the exit status is not 0.
  const lines = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n');
  assert.equal(lines.length, 8);
  for (const line of lines) assert.match(line, /^✓ (?:full|quick), \w\w: \d+ words, \d+\.\d minutes/);
});
