/**
 * `npm test`: sets up and runs everything, stopping at nothing; what needs no browser goes on beside what does, and shows
 * what it printed when it is done. `test.mjs node [word]` and `test.mjs browser [word]` run one kind of test, of files
 * whose path has the word; `--engines=` names the engines of browser tests, and whatever else starts with a dash goes to
 * the runner. `npm test` tries what takes long with fewer values and on fewer pages, and asks Firefox and WebKit only
 * where engines may differ; `npm run test:all`, for a release, and either kind by itself run everything in every engine
 * (so does `TEST_PART=1`). Ends with "N passed, N failed", where each stage that is not made of tests counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesOf, unknownSubjects } from './browser-test-pages.mjs';
import { groupedTests } from './node-test-groups.mjs';
import { command, ensurePackages, fail, filesBelow, isBuilt, root } from './setup.mjs';

/** Which tests run where, by folder of `test/`. */
const ROOMS = {
  node: [
    'engine',
    'contract',
    'content',
    'firms',
    'cohort',
    'delivery',
    'editor',
    'cli',
    'i18n',
    'package',
    'prerender',
    'wordpress',
  ],
  browser: ['element', 'cohort-element', 'charts', 'hosts', 'demo'],
};

const MOST_FAILURES_TOLD = 20;
/** Megabytes. With the usual 16, collecting the garbage takes a tenth more of the processor. */
const ROOM_FOR_YOUNG_OBJECTS = ['--max-semi-space-size=64'];

ensurePackages();
const [asked, ...rest] = process.argv.slice(2);
/** `node` or `browser`, or undefined: then every kind of check runs. */
const kind = asked === 'all' ? undefined : asked;
const options = rest.filter((word) => word.startsWith('-') && !word.startsWith('--engines='));
const words = rest.filter((word) => !word.startsWith('-'));
const part = Number(process.env.TEST_PART ?? (asked ? 1 : 0.05));
const summary = [];
let tests = 0;
// Runners write their counts into files: what tests print cannot be mistaken for them.
const countsFolder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-'));

const sources = sourceStages();
await stage('build', () => (isBuilt() ? 0 : start([join('.scripts', 'build.mjs')], {}, false)));
await Promise.all([withoutBrowser(), kind !== 'node' && browserStages()]);
rmSync(countsFolder, { recursive: true, force: true });

if (tests === 0)
  console.error(`\nNo test was run${words.length > 0 ? ` whose file has "${words.join('" or "')}"` : ''}.`);
report();

/** What reads the sources and nothing that is built: it goes on beside the build, which needs one processor for most of its time. */
async function sourceStages() {
  if (kind) return;
  await stage('lint', () => start([join('.scripts', 'lint.mjs')]));
  await stage('types', () => start([join('.scripts', 'types.mjs')]));
  await stage('docs:check', () => start([join('.scripts', 'docs.mjs'), '--check']));
  await stage('test folders', everyTestHasARunner);
}

async function withoutBrowser() {
  await sources;
  if (kind !== 'browser') await testStage('node tests', ROOMS.node, nodeTests);
}

/** A stage that passes or fails as a whole. Where one kind of test was asked for, only its failure is worth a line. */
async function stage(name, action) {
  if (!kind) console.log(`\n— ${name}`);
  const begin = Date.now();
  const code = await action();
  const failed = code === 0 ? 0 : 1;
  if (!kind || failed) summary.push({ name, passed: 1 - failed, failed, seconds: secondsSince(begin) });
}

/** A stage made of tests. */
async function testStage(name, rooms, action) {
  const files = testFiles(rooms);
  console.log(`\n— ${name}${files.length === 0 ? ': no files' : ''}`);
  if (files.length === 0) return;
  const begin = Date.now();
  const countsFile = join(countsFolder, `${name}.json`);
  const code = await action(files, countsFile);
  addTests(name, code, readCounts(countsFile) ?? {}, begin);
}

/** The browser tests: one run, a stage for each engine. An engine that nobody asked for by name may be missing. */
async function browserStages() {
  const files = testFiles(ROOMS.browser);
  console.log(`\n— browser tests${files.length === 0 ? ': no files' : ''}`);
  if (files.length === 0) return;
  const begin = Date.now();
  // It needs packages, which were not there when this file began.
  const { chosenEngines } = await import('./engines.mjs');
  const { bundleBrowserTests } = await import('./browser-test-bundle.mjs');
  const { engines, isChoice } = await chosenEngines(rest).catch((error) => fail(error.message));
  for (const { missing, name } of engines.filter((engine) => engine.missing)) {
    const mayBeMissing = !isChoice && name !== 'Chromium';
    summary.push({ name: `browser tests in ${name}`, passed: 0, failed: mayBeMissing ? 0 : 1, without: missing });
    console.log(`  not in ${name}: ${missing}`);
  }
  const ready = engines.filter((engine) => !engine.missing);
  if (ready.length === 0) return;
  console.log(`  in ${ready.map(({ name }) => name).join(', ')}`);
  const pages = await bundleBrowserTests(pagesOf(files)).catch((error) => fail(error.message));
  const countsFile = join(countsFolder, 'browser.json');
  // What engines do not differ in, a short run asks the first of them.
  const isFor = (at, { isEverywhere }) => at === 0 || part >= 1 || words.length > 0 || isEverywhere;
  const pagesIn = ready.map(({ id }, at) => [id, pages.filter((page) => isFor(at, page))]);
  const env = {
    TEST_COUNTS_FILE: countsFile,
    TEST_PAGES: JSON.stringify(Object.fromEntries(pagesIn.filter(([, those]) => those.length > 0))),
  };
  const code = await start([command('@web/test-runner', 'wtr'), ...options], env, false);
  const counts = readCounts(countsFile);
  for (const { id, name } of ready) addTests(`browser tests in ${name}`, counts ? 0 : code, counts?.[id] ?? {}, begin);
  const onlyRunnerFailed = counts && code !== 0 && Object.values(counts).every(({ failures }) => failures.length === 0);
  if (onlyRunnerFailed) summary.push({ name: 'browser test runner', passed: 0, failed: 1 });
}

/** A runner that ended badly without a failed test counts as one failure. */
function addTests(name, code, { passed = 0, failures = [], skipped = [] }, begin) {
  tests += passed + failures.length;
  const failed = code !== 0 && failures.length === 0 ? 1 : failures.length;
  summary.push({ name, passed, failed, failures, skipped, seconds: secondsSince(begin) });
}

function report() {
  console.log('');
  for (const { name, passed, failed, skipped = [], seconds, without } of summary) {
    const time = seconds === undefined ? '' : ` (${seconds} s)`;
    const left = skipped.length > 0 ? `, ${skipped.length} left out` : '';
    if (without) console.log(`${failed > 0 ? '✗' : '–'} ${name}: not run. ${without}`);
    else console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${left}${time}`);
    for (const one of leftOut(skipped)) console.log(`    left out: ${one}`);
  }
  // Last, for those who see only the end of what was printed.
  for (const { name, failures = [] } of summary) {
    for (const failure of failures.slice(0, MOST_FAILURES_TOLD)) console.log(`  ✗ ${name}: ${failure}`);
    if (failures.length > MOST_FAILURES_TOLD) console.log(`  ✗ ${name}: and more, see above`);
  }
  const passed = summary.reduce((sum, one) => sum + one.passed, 0);
  const failed = summary.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || tests === 0 ? 1 : 0;
}

/** One line for each suite that left tests out, where there are several of it. Its title says what they need. */
function leftOut(names) {
  const bySuite = {};
  const suiteOf = (name) => name.split(': ').find((title) => title.includes('(needs ')) ?? name.split(': ')[0];
  for (const name of names) (bySuite[suiteOf(name)] ??= []).push(name);
  return Object.entries(bySuite).map(([suite, ofIt]) =>
    ofIt.length === 1 ? ofIt[0] : `${suite}: ${ofIt.length} tests`,
  );
}

function testFiles(rooms) {
  const files = rooms.flatMap((room) => filesBelow(join('test', room)));
  return files.filter(
    (file) => file.endsWith('.test.ts') && (words.length === 0 || words.some((w) => file.includes(w))),
  );
}

/** A test file in a folder nobody runs would look like one that passes. */
function everyTestHasARunner() {
  const known = Object.values(ROOMS).flat();
  const files = filesBelow('test');
  const lost = files.filter((file) => /\.test\.[jt]s$/.test(file) && !known.includes(file.split(sep)[1]));
  for (const file of lost) console.error(`${file} is in a folder that no runner looks into (see .scripts/test.mjs).`);
  const unknown = testFiles(ROOMS.browser).filter((file) => unknownSubjects(file).length > 0);
  for (const file of unknown)
    console.error(
      `${file} names what differs between engines by a word that is not in .scripts/browser-test-pages.mjs.`,
    );
  return lost.length + unknown.length;
}

function nodeTests(files, countsFile) {
  const counting = pathToFileURL(join(root, '.scripts', 'node-reporter.mjs')).href;
  const reporters = [`--test-reporter=${counting}`, `--test-reporter-destination=${countsFile}`];
  const shown = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  // By itself, the runner leaves one processor to others, which of two is half.
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  const node = ['--import', 'tsx', ...ROOM_FOR_YOUNG_OBJECTS];
  return start([...node, '--test', atOnce, ...shown, ...reporters, ...options, ...groupedTests(files)]);
}

/** Runs a script with Node and resolves to its exit code. Beside another one, it is heard when it has ended. */
function start(args, env = {}, isBeside = !kind) {
  const stdio = isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, TEST_PART: part, ...env }, stdio });
    const heard = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => heard.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(heard));
      resolve(code ?? 1);
    });
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function secondsSince(begin) {
  return ((Date.now() - begin) / 1000).toFixed(1);
}
