/**
 * `npm run mutation`: changes the engine in every small way that is likely to be a mistake, and sees whether a test
 * notices. Takes an hour or more, so it is no part of `npm test`. What is left is explained in
 * `test/engine/MUTATION.md`.
 */
export default {
  mutate: ['src/engine/**/*.ts'],
  testRunner: 'mocha',
  buildCommand: 'node .scripts/mutation-build.mjs',
  mochaOptions: { spec: ['.scripts/mutation-tests.mjs'] },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Endless loops are counted, not timed; this is for the rest, on a busy machine.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  ignorePatterns: ['/dist', '/demo', '/coverage', '/.ci', '/test/element', '/test/contract'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/stryker',
  thresholds: { high: 97, low: 95, break: 94 },
};
