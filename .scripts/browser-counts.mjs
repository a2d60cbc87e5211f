import { writeFileSync } from 'node:fs';
import { testFileOf } from './browser-test-bundle.mjs';

/**
 * A reporter of @web/test-runner that writes to a file, for each engine by its `id`, how many tests passed, what failed
 * and why (a line each), and the names of those that were left out. A file that broke counts as a failure.
 */
export function browserCounts(target) {
  return {
    stop({ sessions }) {
      if (!target) return;
      const counts = {};
      for (const { browser, errors, testFile, testResults } of sessions) {
        const file = testFileOf(testFile);
        const count = (counts[browser.id] ??= { passed: 0, failures: [], skipped: [] });
        if (errors.length > 0) count.failures.push(line(file, errors[0]));
        for (const { name, passed, skipped, error } of testResults ? all(testResults) : []) {
          if (skipped) count.skipped.push(name);
          else if (passed) count.passed += 1;
          else count.failures.push(line(`${file}: ${name}`, error));
        }
      }
      writeFileSync(target, JSON.stringify(counts));
    },
  };
}

/** All tests, with the names of the suites they are in. */
function all({ name, suites, tests }) {
  const path = (test) => ({ ...test, name: [name, test.name].filter(Boolean).join(': ') });
  return [...tests, ...suites.flatMap(all)].map(path);
}

function line(place, error) {
  return `${place}: ${error?.message?.split('\n')[0] ?? 'no message'}`;
}
