/** Runs a bundle of the engine's tests, made by `mutation-build.mjs`, for the tests in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, constants } from 'node:vm';

const require = createRequire(import.meta.url);
const scripts = new Map();

/** The tests of a bundle, each with its name, in their order. Its modules are loaded anew each time, with the engine. */
export function testsIn(file) {
  if (!scripts.has(file)) scripts.set(file, compiled(file));
  const { tests, runner } = collector();
  const requireOrCollect = (name) => (name === 'node:test' ? runner : require(name));
  scripts.get(file).runInThisContext()(requireOrCollect, { exports: {} }, {});
  return tests;
}

function compiled(file) {
  return new Script(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** What `node:test` exports, and the tests that were handed to it. */
function collector() {
  const tests = [];
  const afterEach = [];
  const test = (name, ...rest) => {
    const check = rest.pop();
    const run = async (context) => {
      try {
        await check(context);
      } finally {
        for (const tidy of afterEach) await tidy();
      }
    };
    tests.push({ name, run });
  };
  const runner = { test, describe: (_name, group) => group(), afterEach: (tidy) => afterEach.push(tidy) };
  return { tests, runner };
}
