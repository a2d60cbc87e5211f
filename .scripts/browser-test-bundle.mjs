/**
 * The browser tests, bundled once before they run: a test file and all that it imports then come as a few scripts, where
 * the test runner by itself would serve every module of `src/` to every test file in every engine.
 */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { esbuildPieces } from './pieces.mjs';
import { root } from './setup.mjs';

/** Kept out of the repository. It has the same folders as the project, so that a bundled test can be told by its path. */
const FOLDER = join('.cache', 'browser-tests');
/** Besides the tests, what they load by its address: the tag a second time, and scripts of other people's pages. */
const MODULES = [
  join('src', 'define.ts'),
  join('test', 'hosts', 'support', 'page-card.ts'),
  join('test', 'hosts', 'support', 'page-tools.ts'),
];

/**
 * Writes the bundle of these test files (paths from the project). Returns the path of each file's bundle by the path of
 * the file. Throws what esbuild has to say of a file that it cannot bundle.
 */
export async function bundleBrowserTests(files) {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files, ...MODULES],
    outbase: '.',
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // The same builds of packages that the test runner would take: Lit then warns of mistakes.
    conditions: ['development'],
    mainFields: ['browser', 'module', 'main'],
    plugins: [esbuildPieces],
    // Else `import './define.js'` would be left out: for whoever uses the package, the sources have no side effects.
    ignoreAnnotations: true,
    // Beside the scripts: the runner asks for them where something fails, and no page loads them.
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return new Map(files.map((file) => [file, join(FOLDER, file.replace(/\.ts$/, '.js'))]));
}

/** The test file that a bundle was made from; any other path is returned as it is. */
export function testFileOf(path) {
  const file = relative(root, path);
  return file.startsWith(FOLDER + sep) ? file.slice(FOLDER.length + 1).replace(/\.js$/, '.ts') : file;
}
