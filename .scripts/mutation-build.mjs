/**
 * For mutation testing, in Stryker's copy of the project: bundles each file of the engine's tests into one script, and lists
 * the tests in it for `mutation-tests.mjs`. Tests of fixed cases come first, since they are quick and kill most mutants;
 * those of random values come last.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { testsIn } from './mutation-bundle.mjs';

const folder = 'test/engine';
const bundles = 'coverage/mutation-bundles';
/** Left out: it searches for seconds. */
const left = [`${folder}/plan-limits.test.ts`];
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
const isRandom = (file) => /support\/(runs|random-sheets)/.test(readFileSync(file, 'utf8'));

await build({
  entryPoints: files,
  outbase: folder,
  outdir: bundles,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // HiGHS reads a file beside itself; fast-check makes long tables when it is loaded, which is once so.
  external: ['fast-check', 'highs'],
  // The package says that its modules have no side effects; tests are nothing else.
  ignoreAnnotations: true,
  logLevel: 'warning',
  plugins: [ownPlace],
});
const inOrder = [...files.filter((file) => !isRandom(file)), ...files.filter(isRandom)];
const listed = inOrder.map((source) => {
  const file = `${bundles}/${source.slice(folder.length + 1).replace(/\.ts$/, '.cjs')}`;
  return { file, names: testsIn(file).map(({ name }) => name) };
});
writeFileSync(`${bundles}/list.json`, JSON.stringify(listed));
