import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './setup.mjs';

/**
 * For @web/test-runner: a `reporter` that writes to a file, for each engine by its `id`, how many tests passed, what failed
 * and why (a line each), and the names of those that were left out; and the `plugin` by which it knows how far a page came.
 * A page that broke counts as a failure, and so do the tests of a file that were not run.
 */
export function browserCounts(target, pages) {
  /** By the id of a session: the file whose tests began last. */
  const reached = new Map();
  const plugin = {
    name: 'test-file',
    executeCommand({ command, payload, session }) {
      if (command !== 'test-file') return undefined;
      reached.set(session.id, payload.name);
      return true;
    },
  };
  const reporter = {
    stop({ sessions }) {
      if (!target) return;
      const counts = {};
      for (const { browser, errors, id, testFile, testResults } of sessions) {
        const { files, name } = pages.find(({ path }) => path === relative(root, testFile));
        const count = (counts[browser.id] ??= { passed: 0, failures: [], skipped: [] });
        const place = testResults ? name : (reached.get(id) ?? name);
        count.failures.push(...errors.map((error) => line(place, error)));
        const others = testResults ? [] : files.filter((file) => file !== place);
        if (others.length > 0) count.failures.push(`${name}: nothing is known of ${others.join(', ')}`);
        for (const suite of testResults?.suites ?? []) add(count, suite);
      }
      writeFileSync(target, JSON.stringify(counts));
    },
  };
  return { plugin, reporter };
}

/** The tests of a file, which are a suite by its name. */
function add(count, { name: file, ...suite }) {
  let notRun = 0;
  for (const { error, name, passed, skipped } of all(suite)) {
    if (skipped) count.skipped.push(name);
    else if (passed) count.passed += 1;
    else if (error) count.failures.push(line(`${file}: ${name}`, error));
    else notRun += 1;
  }
  if (notRun > 0) count.failures.push(`${file}: ${notRun} of its tests were not run`);
}

/** All tests, with the names of the suites they are in. */
function all({ name, suites, tests }) {
  const path = (test) => ({ ...test, name: [name, test.name].filter(Boolean).join(': ') });
  return [...tests, ...suites.flatMap(all)].map(path);
}

/** A failed hook has its file in the message already. */
function line(place, error) {
  const message = error?.message?.split('\n')[0] ?? 'no message';
  return message.startsWith('test/') ? message : `${place}: ${message}`;
}
