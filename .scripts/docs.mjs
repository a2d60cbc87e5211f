/**
 * `npm run docs`: writes custom-elements.json and the generated tables and samples of `docs/`. With `--check` it writes
 * nothing and fails if a file is out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatted } from './format.mjs';
import { manifest } from './manifest.mjs';
import { METHOD_TABLES } from './method-tables.mjs';
import { fail, filesBelow, root } from './setup.mjs';
import { TABLES } from './tables.mjs';

const checking = process.argv.includes('--check');
const problems = [];

const described = await manifest();
const elementOf = (name) =>
  described.modules.flatMap(({ declarations }) => declarations).find((one) => one.name === name) ??
  fail(`The class ${name} was not found in src/.`);
const element = elementOf('AiMaturityScan');
const cohort = elementOf('AiMaturityCohort');

/** By the name of the region: what stands there, as Markdown. */
const REGIONS = {
  ...Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, () => table(element)])),
  ...Object.fromEntries(
    ['attributes', 'events', 'methods', 'parts'].map((name) => [`cohort-${name}`, () => TABLES[name](cohort)]),
  ),
  ...METHOD_TABLES,
  example: () => fenced('json', read('demo/own-definition.json')),
  broken: () => fenced('', mistakesOf('demo/broken-definition.json')),
  ...Object.fromEntries(Object.entries(answerCodes()).map(([name, content]) => [name, () => content])),
};

put('custom-elements.json', `${JSON.stringify(described, null, 2)}\n`);
const pages = filesBelow('docs').filter((file) => file.endsWith('.md'));
const used = new Set();
for (const page of pages) put(page, await withRegions(page));
for (const name of Object.keys(REGIONS).filter((name) => !used.has(name))) {
  problems.push(`No page in docs/ has <!-- ${name}:start --> … <!-- ${name}:end -->.`);
}

if (checking && problems.length > 0) {
  fail(`${problems.join('\n')}\nThe generated documents are not up to date: run "npm run docs".`);
}
for (const problem of problems) console.warn(problem);

function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

/** What the command says of a definition. */
function mistakesOf(file) {
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'validate', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return stderr;
}

/** The tables of the page on codes. */
function answerCodes() {
  const { stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', '.scripts/answer-codes.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout ? JSON.parse(stdout) : fail(stderr);
}

async function withRegions(page) {
  let text = read(page);
  for (const [name, content] of Object.entries(REGIONS)) {
    const region = new RegExp(`(<!-- ${name}:start[^>]*-->)[^]*?(<!-- ${name}:end -->)`);
    if (!region.test(text)) continue;
    used.add(name);
    const rows = await formatted(page, content());
    text = text.replace(region, (_, start, end) => `${start}\n\n${rows}\n${end}`);
  }
  return text;
}

function put(file, text) {
  if (existsSync(join(root, file)) && read(file) === text) return;
  if (checking) problems.push(`${file} is stale.`);
  else writeFileSync(join(root, file), text);
}

function read(file) {
  // Git on Windows may have turned the line ends.
  return readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
}
