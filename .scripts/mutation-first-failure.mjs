/**
 * `node:test` for mutation testing: the first test that fails ends the process. One is enough to know that a change was
 * noticed, and the reports of some hundred others would take ten seconds.
 */
import { writeSync } from 'node:fs';
import * as runner from 'node:test';

export const { afterEach, describe } = runner;

/** As `test` of `node:test`: a name, then options or the test itself, then the test. */
export function test(name, ...rest) {
  const check = rest.pop();
  return runner.test(name, ...rest, async (context) => {
    try {
      await check(context);
    } catch {
      writeSync(1, `not ok 1 - ${name}\n1..1\n`);
      process.exit(1);
    }
  });
}
