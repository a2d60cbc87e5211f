/**
 * For mutation testing, in Stryker's copy of the project: bundles the engine's tests into two JavaScript files, which start
 * many times faster than some forty files of TypeScript. Tests of fixed cases run first, since they are quick and kill most
 * mutants; those of random values run last.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = 'test/engine';
/** Left out: slow tests that kill no mutants beyond those that the comparisons with the oracles kill. */
const left = ['laws', 'narrowing', 'purity', 'random-oracle'].map((name) => `${folder}/${name}.test.ts`);
const files = readdirSync(folder, { recursive: true })
  .map((name) => `${folder}/${name}`)
  .filter((file) => file.endsWith('.test.ts') && !left.includes(file))
  .sort();
/** What looks for files beside itself finds them from the bundle, too. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /test[/\\\\]engine[/\\\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
/** Tests get a `node:test` that stops at the first failure. */
const stopAtFailure = {
  name: 'stop-at-failure',
  setup({ onResolve }) {
    onResolve({ filter: /^node:test$/ }, ({ importer }) =>
      importer.endsWith('.test.ts') ? { path: resolve('.scripts/mutation-first-failure.mjs') } : { external: true },
    );
  },
};
const isRandom = (file) => /support\/(runs|random-sheets)/.test(readFileSync(file, 'utf8'));

await bundle(
  '1-cases',
  files.filter((file) => !isRandom(file)),
);
await bundle('2-random', files.filter(isRandom));

async function bundle(name, tests) {
  await build({
    stdin: {
      contents: tests.map((file) => `import './${file}';`).join('\n'),
      resolveDir: process.cwd(),
      sourcefile: `${name}.js`,
    },
    outfile: `${folder}/bundles/${name}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // It reads a file beside itself.
    external: ['highs'],
    // The package says that its modules have no side effects; tests are nothing else.
    ignoreAnnotations: true,
    logLevel: 'warning',
    plugins: [ownPlace, stopAtFailure],
  });
}
