/**
 * The engine's tests for mutation testing, as tests of Mocha, whose runner for Stryker keeps its process for many changes and
 * runs only the tests that reach a change. For each change a bundle is loaded anew, with the engine in it: so a change in what
 * modules do when they are loaded is seen, too.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { testsIn } from './mutation-bundle.mjs';

/** In milliseconds. The slowest test takes one second; this leaves room for a busy machine. */
const LONGEST = 30_000;
/** Only what is called within a script can be ended from outside. */
const RUN = new Script('checkNow({})');
const bundles = JSON.parse(readFileSync('coverage/mutation-bundles/list.json', 'utf8'));
for (const { file, names } of bundles) {
  let loaded;
  names.forEach((name, at) => {
    globalThis.it(`${file} ${at}: ${name}`, async () => {
      // Stryker's name for the change that is tried. Without one it notes what each test reaches, loading included.
      const change = globalThis.__stryker__?.activeMutant;
      if (change === undefined || loaded?.change !== change) loaded = { change, tests: testsIn(file) };
      await timed(loaded.tests[at].run);
    });
  });
}

/** Runs a test, and ends it if a change made it endless. */
async function timed(check) {
  globalThis.checkNow = check;
  await RUN.runInThisContext({ timeout: LONGEST });
}
