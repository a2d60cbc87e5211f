/** Benchmark pages with other libraries, bundled with esbuild. Their packages are no dependencies of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../setup.mjs';

const APPS = join(dirname(fileURLToPath(import.meta.url)), 'apps');
const FOLDER = join(root, '.cache', 'page-bench');

/** Exact versions, so that runs at different times can be compared. */
export const VERSIONS = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38', '@formbricks/surveys': '1.99.0' };

/** Installs them beside the project unless they are there. Whatever is in them is not run while installing. */
export function installPeers() {
  const isThere = ([name, version]) => {
    const manifest = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (Object.entries(VERSIONS).every(isThere)) return true;
  console.log('Installing what is measured beside ours …');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Files of a page from `apps/`, name and code, around the questionnaire as data. */
export async function bundlePeer(name, sections) {
  const source = readFileSync(join(APPS, `${name}.js`), 'utf8');
  const { outputFiles } = await build({
    // As if it lay beside the packages: the project has another version of one of them.
    stdin: { contents: source, resolveDir: name === 'lit' ? root : FOLDER, sourcefile: `${name}.js` },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    outdir: FOLDER,
    entryNames: 'app',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [ownModules(sections)],
  });
  return outputFiles.map(({ path, text }) => ({ name: path.slice(FOLDER.length + 1), code: text }));
}

function ownModules(sections) {
  return {
    name: 'own-modules',
    setup(builder) {
      builder.onResolve({ filter: /^questionnaire$/ }, () => ({ path: 'questionnaire', namespace: 'data' }));
      builder.onLoad({ filter: /.*/, namespace: 'data' }, () => ({
        contents: `export const sections = ${JSON.stringify(sections)};`,
      }));
      builder.onResolve({ filter: /^\.\/look\.js$/ }, () => ({ path: join(APPS, 'look.js') }));
    },
  };
}
