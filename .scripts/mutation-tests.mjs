/**
 * The engine's tests for mutation testing: each test file is one test of Mocha, whose runner for Stryker keeps its process for
 * many changes and runs only the tests that reach a change. A file's script is run anew each time, with the engine in it: so a
 * change in what modules do when they are loaded is seen, too.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, constants } from 'node:vm';

const require = createRequire(import.meta.url);
/** In milliseconds. The slowest test takes one second; this leaves room for a busy machine. */
const LONGEST = 30_000;
/** Only what is called within a script can be ended from outside. */
const RUN = new Script('checkNow({})');
const files = JSON.parse(readFileSync('coverage/mutation-bundles/list.json', 'utf8'));
for (const file of files) {
  let script;
  globalThis.it(file, async () => {
    script ??= new Script(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    const { tests, runner } = collector();
    script.runInThisContext()((name) => (name === 'node:test' ? runner : require(name)), { exports: {} }, {});
    for (const check of tests) await timed(check);
  });
}

/** Runs a test, and ends it if a change made it endless. */
async function timed(check) {
  globalThis.checkNow = check;
  await RUN.runInThisContext({ timeout: LONGEST });
}

/** What `node:test` exports, and the tests that were handed to it. The first that fails is enough. */
function collector() {
  const tests = [];
  const afterEach = [];
  const test = (_name, ...rest) => {
    const check = rest.pop();
    tests.push(async (context) => {
      try {
        await check(context);
      } finally {
        for (const tidy of afterEach) await tidy();
      }
    });
  };
  const runner = { test, describe: (_name, group) => group(), afterEach: (tidy) => afterEach.push(tidy) };
  return { tests, runner };
}
