/**
 * `npm run build:wordpress`: makes `dist/wordpress/ai-maturity-scan.zip`, which an administrator uploads under Plugins.
 * The same sources give the same file, byte for byte.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { terser } from './rollup/terser.mjs';
import { scanFiles, writeZip } from './scan-zip.mjs';
import { ensureBuild, ensurePackages, fail, filesBelow, root } from './setup.mjs';
import { translations } from './wordpress/translations.mjs';

ensurePackages();
if (!ensureBuild()) fail('The build failed; see its message above.');

const HOME = 'src/wordpress';
const PLUGIN = `${HOME}/ai-maturity-scan`;
/** A module of the administration that another one loads when it needs it. */
const LAZY = /\/excel-file\.js$/;
const CONTRACTS = `${HOME}/contracts`;
const { version } = JSON.parse(read('package.json'));
const files = new Map();

for (const file of filesBelow(PLUGIN)) files.set(relative(file, PLUGIN), content(file));
for (const [path, bytes] of Object.entries(translations(join(root, HOME, 'translations'), join(root, PLUGIN))))
  files.set(path, bytes);
for (const name of [
  'excel',
  'excel-file',
  'figures',
  'list',
  'check',
  'offers',
  'publish',
  'publish-worker',
  'result',
  'settings',
  'visit',
])
  files.set(`admin/${name}.js`, await bundled(`${HOME}/modules/${name}.ts`));
// The solver of disclosure control, for the worker.
files.set('admin/highs.wasm', readFileSync(join(root, 'node_modules/highs/build/highs.wasm')));
// A plain script, so that no name of it is left on a page of visitors, whatever an optimiser joins it with.
files.set('public/contact.js', await bundled(`${HOME}/modules/contact.ts`, 'iife'));
files.set('LICENSE', read('LICENSE'));
files.set(
  'licences.txt',
  [read('dist/cdn/licences.txt'), ...['highs', 'write-excel-file', 'fflate'].map(licenceOf)].join('\n'),
);
const scan = addScan();
const now = await contract();
files.set('data/build.json', JSON.stringify({ version, scan, ...now }));
files.set('data/contract.json', JSON.stringify(whole(now)));
addPublished();
files.set('data/ai-maturity.json', JSON.stringify(JSON.parse(read('dist/content/ai-maturity.json'))));
files.set('data/first-screens.json', JSON.stringify(await firstScreens()));
files.set('public/first-screen.css', read('dist/cdn/prerender.css'));
files.set('data/actions.json', JSON.stringify(await actionTitles()));
for (const name of ['result', 'support', 'benchmark', 'cohort'])
  files.set(`data/${name}.json`, read(`dist/schema/${name}.json`));
for (const name of ['support', 'benchmark']) files.set(`data/example-${name}.json`, example(name));
// WordPress has no index of folders to show, but some web servers do.
files.set('index.php', '<?php // Nothing to see here.\n');

writeZip('dist/wordpress/ai-maturity-scan.zip', 'ai-maturity-scan', files);
// What the directory of plugins takes beside the plugin.
rmSync(join(root, 'dist/wordpress/assets'), { recursive: true, force: true });
cpSync(join(root, HOME, 'assets'), join(root, 'dist/wordpress/assets'), { recursive: true });

/** Adds the scan; gives its folder. */
function addScan() {
  const { folder, parts } = scanFiles();
  for (const [name, bytes] of parts) files.set(`${folder}/${name}`, bytes);
  return folder;
}

/** What a result says of the assessment, of the rules by which it was scored, and of what it was compared with. */
async function contract() {
  const { ENGINE_VERSION, RESULT_SCHEMA_VERSION } = await built('engine/index.js');
  const { assessment } = await built('content/index.js');
  const { hashOf } = await built('contract/index.js');
  const { builtInBenchmark, builtInCatalogues } = await built('content/advice/index.js');
  const { id, validation } = assessment;
  return {
    assessment: { id, version: assessment.version, hash: await hashOf(assessment), validation },
    schemaVersion: RESULT_SCHEMA_VERSION,
    engineVersion: ENGINE_VERSION,
    advice: { catalogues: builtInCatalogues.map((one) => one.id), benchmarks: [builtInBenchmark.id] },
  };
}

/** By language and id of the action: its words without all but the title, also those of its variants. */
async function actionTitles() {
  const { actionLanguages, loadActionText } = await built('content/advice/actions/index.js');
  const titles = async (language) => {
    const { actions } = await loadActionText(language);
    return Object.fromEntries(
      Object.entries(actions).map(([id, { title, variants = {} }]) => {
        const others = Object.entries(variants).filter(([, words]) => words.title);
        return [id, { title, variants: Object.fromEntries(others.map(([name, { title }]) => [name, { title }])) }];
      }),
    );
  };
  return Object.fromEntries(await Promise.all(actionLanguages.map(async (one) => [one, await titles(one)])));
}

/**
 * First screens by language, and by depth, what is kept and whether the page asks to send: without the tag and the rules. What
 * stands inside the tag is shown once somebody has pressed the button, and until the script has loaded.
 */
async function firstScreens() {
  const { prerender } = await built('prerender/index.js');
  const screen = async (options) => {
    const [, inside] = /<link[^>]*>(.*)<\/template>/s.exec(await prerender({ ...options, styleSheet: '/' })) ?? [];
    if (!inside?.includes('</details>')) fail('The first screen has another form than this build knows.');
    return inside.replace('</details>', '<slot></slot></details>');
  };
  const screens = {};
  for (const lang of ['en', 'nl', 'de', 'fr']) {
    screens[lang] = {};
    for (const depth of ['full', 'quick'])
      for (const persist of ['none', 'session', 'local'])
        for (const [word, endpoint] of Object.entries({ keeps: undefined, sends: '/' }))
          screens[lang][`${depth}-${persist}-${word}`] = await screen({ lang, depth, persist, endpoint });
  }
  return screens;
}

/** All by which a result can be checked: without words, which decide no score. */
function whole(stamp) {
  const words = ['$schema', 'languages', 'texts'];
  const all = Object.entries(JSON.parse(read('dist/content/ai-maturity.json')));
  const definition = Object.fromEntries(all.filter(([key]) => !words.includes(key)));
  return { ...stamp, definition, schema: JSON.parse(read('dist/schema/result.json')) };
}

/** Results of published versions may come in for a month and more. `--publish` adds that of now to them. */
function addPublished() {
  const name = `${version}-${now.assessment.hash.slice(7, 15)}.json`;
  if (process.argv.includes('--publish')) writeFileSync(join(root, CONTRACTS, name), pretty(whole(now)));
  for (const file of filesBelow(CONTRACTS))
    files.set(`data/contracts/${relative(file, CONTRACTS)}`, JSON.stringify(JSON.parse(read(file))));
}

function pretty(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Of a package that is not in the scripts of the scan. */
function licenceOf(name) {
  const { license, version } = JSON.parse(read(`node_modules/${name}/package.json`));
  return `${'-'.repeat(78)}\n\n${name} ${version} (${license})\n\n${read(`node_modules/${name}/LICENSE`).trim()}\n`;
}

/** A file to begin with. Its schema is in the package, not in the plugin. */
function example(name) {
  const { $schema, ...file } = JSON.parse(read(`demo/${name}.json`));
  return pretty($schema ? file : {});
}

async function bundled(input, format = 'es') {
  const plugins = [
    nodeResolve({ extensions: ['.ts', '.js'] }),
    esbuild({ target: 'es2022' }),
    terser({ module: format === 'es' }),
  ];
  // What packages do among themselves is theirs.
  const onwarn = (warning) => {
    if (!JSON.stringify(warning.ids ?? warning.id ?? '').includes('node_modules')) throw new Error(warning.message);
  };
  const bundle = await rollup({ input: join(root, input), external: [/^node:/, LAZY], plugins, onwarn });
  // Beside the file that loads it, with the version by which browsers know an old copy.
  const paths = (id) => (LAZY.test(id) ? `./${basename(id)}?ver=${version}` : id);
  const { output } = await bundle.generate({ format, paths, inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** The version stands in one place: package.json. */
function content(file) {
  const bytes = readFileSync(join(root, file));
  if (!/\/(?:ai-maturity-scan\.php|readme\.txt)$/.test(file)) return bytes;
  return bytes.toString().replace(/^(\s*\*?\s*(?:Version|Stable tag):) .*$/m, `$1 ${version}`);
}

function built(module) {
  return import(pathToFileURL(join(root, 'dist', module)).href);
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function relative(file, folder) {
  return file.slice(folder.length + 1).replaceAll('\\', '/');
}
