/** `npm run build`: makes `dist/` with modules, script for a tag, types, JSON Schemas, built-in definition, editor data. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorFiles } from './editors.mjs';
import { buildFingerprint, command, compiler, ensurePackages, fail, root, stampBuild } from './setup.mjs';

ensurePackages();
const fingerprint = buildFingerprint();
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

// They write different files, so they run side by side.
const failed = await Promise.all([
  step('rollup', [command('rollup'), '--config', '--silent']),
  step('tsc', [...compiler(), '--project', 'tsconfig.build.json']),
]);
if (failed.some(Boolean)) fail(`The build failed in ${failed.filter(Boolean).join(' and ')}; see the messages above.`);

const { jsonSchemas } = await built('contract/index.js');
for (const [name, schema] of Object.entries(jsonSchemas())) write(`schema/${name}.json`, schema);

const { builtInDefinition, languages } = await built('content/index.js');
write('content/ai-maturity.json', { $schema: '../schema/assessment.json', ...(await builtInDefinition()) });

// The tally of results that lie in a database.
const { DIALECTS, tallySql } = await built('cohort/index.js');
const { assessment } = await built('content/index.js');
const { hashOf } = await built('contract/index.js');
mkdirSync(join(dist, 'sql'));
for (const dialect of DIALECTS) {
  writeFileSync(join(dist, 'sql', `${dialect}.sql`), tallySql({ assessment, hash: await hashOf(assessment) }, dialect));
}

const { modules } = readJson('custom-elements.json');
const tags = [
  ['AiMaturityScan', 'index.d.ts'],
  ['AiMaturityCohort', join('cohort-element', 'index.d.ts')],
].map(([name, types]) => ({
  types,
  declaration: modules.flatMap(({ declarations }) => declarations).find((one) => one.name === name),
}));
const written = editorFiles(tags, readJson('package.json'));
for (const [name, content] of Object.entries(written)) write(`editors/${name}`, content);

// Types alone, written by hand; a bundler that meets the import has to find a module.
for (const file of readdirSync(join(root, 'src', 'frameworks')).filter((name) => name.endsWith('.d.ts'))) {
  copyFileSync(join(root, 'src', 'frameworks', file), join(dist, 'frameworks', file));
  writeFileSync(join(dist, 'frameworks', file.replace('.d.ts', '.js')), 'export {};\n');
}

for (const file of ['embed.html', 'embed.css']) copyFileSync(join(root, 'src', file), join(dist, 'cdn', file));
for (const file of ['editor.html', 'editor.css'])
  copyFileSync(join(root, 'src', 'editor', file), join(dist, 'editor', file));

// The first screen for pages that are not made by a program of ours: a file to paste for each language.
const { prerender, styles } = await built('prerender/index.js');
writeFileSync(join(dist, 'cdn', 'prerender.css'), `${styles}\n`);
for (const lang of languages) {
  writeFileSync(
    join(dist, 'cdn', `prerender-${lang}.html`),
    `${await prerender({ lang, styleSheet: 'prerender.css' })}\n`,
  );
}

// For `<script integrity>`: a page then runs this very file and no other.
const files = readdirSync(join(dist, 'cdn')).filter((file) => file.endsWith('.js'));
write(
  'cdn/integrity.json',
  Object.fromEntries(files.sort().map((file) => [file, integrityOf(join(dist, 'cdn', file))])),
);

stampBuild(fingerprint);

/** Resolves to the name if the step failed. */
function step(name, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('close', (code) => resolve(code === 0 ? null : name));
  });
}

function built(module) {
  return import(pathToFileURL(join(dist, module)).href);
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function write(path, value) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
