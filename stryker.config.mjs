/**
 * `npm run mutation`: changes the engine in every small way that is likely to be a mistake, and sees whether a test
 * notices. Takes hours, so it is no part of `npm test`. What is left is explained in `test/engine/MUTATION.md`.
 */
export default {
  mutate: ['src/engine/**/*.ts'],
  testRunner: 'tap',
  buildCommand: 'node .scripts/mutation-build.mjs',
  tap: {
    testFiles: ['test/engine/bundles/*.mjs'],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 3000,
  ignorePatterns: ['/dist', '/demo', '/coverage', '/.ci', '/test/element', '/test/contract'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/stryker',
  thresholds: { high: 97, low: 95, break: 94 },
};
