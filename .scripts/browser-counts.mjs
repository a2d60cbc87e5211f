import { writeFileSync } from 'node:fs';

/**
 * A reporter of @web/test-runner that writes to a file, for each engine by its `id`, how many tests there were, and the
 * names of those that were left out. A file that broke counts as a failure.
 */
export function browserCounts(file) {
  return {
    stop({ sessions }) {
      if (!file) return;
      const counts = {};
      for (const { browser, errors, testResults } of sessions) {
        const count = (counts[browser.id] ??= { passed: 0, failed: 0, skipped: [] });
        if (errors.length > 0) count.failed += 1;
        for (const { name, passed, skipped } of testResults ? all(testResults) : []) {
          if (skipped) count.skipped.push(name);
          else if (passed) count.passed += 1;
          else count.failed += 1;
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** All tests, with the names of the suites they are in. */
function all({ name, suites, tests }) {
  const path = (test) => ({ ...test, name: [name, test.name].filter(Boolean).join(': ') });
  return [...tests, ...suites.flatMap(all)].map(path);
}
