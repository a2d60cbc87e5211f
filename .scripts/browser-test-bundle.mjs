/**
 * The browser tests, bundled once before they run: a page of tests and all that it imports then come as a few scripts, where
 * the test runner by itself would serve every module of `src/` to every page in every engine.
 */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { esbuildPieces } from './pieces.mjs';
import { root } from './setup.mjs';

/** Kept out of the repository. It has the same folders as the project: a file alone on its page has the place that it has there. */
const FOLDER = join('.cache', 'browser-tests');
/** Besides the tests, what they load by its address: the tag a second time, and scripts of other people's pages. */
const MODULES = [
  join('src', 'define.ts'),
  join('test', 'hosts', 'support', 'page-card.ts'),
  join('test', 'hosts', 'support', 'page-tools.ts'),
];

const OPTIONS = {
  absWorkingDir: root,
  outbase: '.',
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  // The same builds of packages that the test runner would take: Lit then warns of mistakes.
  conditions: ['development'],
  mainFields: ['browser', 'module', 'main'],
  // Else `import './define.js'` would be left out: for whoever uses the package, the sources have no side effects.
  ignoreAnnotations: true,
  // Beside the scripts: the runner asks for them where something fails, and no page loads them.
  sourcemap: 'linked',
  logLevel: 'warning',
};

/**
 * Writes a bundle for each of these pages (see `browser-test-pages.mjs`). Returns the pages with the path of their bundle.
 * Throws what esbuild has to say of a file that it cannot bundle.
 */
export async function bundleBrowserTests(pages) {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  const outOf = ({ files, name }) => (files.length === 1 ? name.replace(/\.ts$/, '') : join('pages', name));
  const entryPoints = pages.map((page, at) => ({ in: `page:${at}`, out: outOf(page) }));
  await Promise.all([
    build({ ...OPTIONS, entryPoints, plugins: [pagesFrom(pages), esbuildPieces] }),
    // By themselves: a page that loads the tag a second time gets a second copy of all of it.
    build({ ...OPTIONS, entryPoints: MODULES, plugins: [esbuildPieces] }),
  ]);
  return pages.map((page) => ({ ...page, path: join(FOLDER, `${outOf(page)}.js`) }));
}

/** Makes the module of a page, which runs each of its files when the file's suite is declared. */
function pagesFrom(pages) {
  return {
    name: 'pages',
    setup(bundler) {
      bundler.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
      bundler.onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => {
        const { files, isAlone } = pages[path];
        const declared = files.map((file) => {
          const path = file.replaceAll(sep, '/');
          // Of `require`, esbuild makes a call that runs the module at that place, with all that it imports.
          return `testFile('${path}', () => require('./${path}'), ${isAlone});`;
        });
        const contents = ["import { testFile } from './test/element/support/shared-page.ts';", ...declared].join('\n');
        return { contents, resolveDir: root };
      });
    },
  };
}
