/**
 * `npm test`: sets up and runs everything, stopping at nothing. `test.mjs node [word]` and `test.mjs browser [word]`
 * run one kind of test, of files whose path has the word; whatever starts with a dash goes to the runner.
 * Ends with "N passed, N failed", where each stage that is not made of tests counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { command, ensureBuild, ensurePackages, filesBelow, root } from './setup.mjs';

/** Which tests run where, by folder of `test/`. */
const ROOMS = {
  node: ['engine', 'contract', 'content', 'delivery', 'cli', 'i18n', 'package'],
  browser: ['element', 'charts', 'hosts', 'demo'],
};

ensurePackages();
const [kind, ...rest] = process.argv.slice(2);
const options = rest.filter((word) => word.startsWith('-'));
const words = rest.filter((word) => !word.startsWith('-'));
const summary = [];
let tests = 0;
// Runners write their counts into files: what tests print cannot be mistaken for them.
const countsFolder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-'));

if (!kind) {
  await stage(
    'lint',
    checks(['eslint', '.', '--max-warnings', '0'], ['prettier', '--check', '--log-level', 'warn', '.']),
  );
  await stage('types', checks(['tsc'], ['tsc', '-p', 'src/engine']));
  await stage('docs:check', () => start([join('.scripts', 'docs.mjs'), '--check']));
  await stage('test folders', everyTestHasARunner);
}
await stage('build', async () => (ensureBuild() ? 0 : 1));
if (kind !== 'browser') await testStage('node tests', ROOMS.node, nodeTests);
if (kind !== 'node') await testStage('browser tests', ROOMS.browser, browserTests);
rmSync(countsFolder, { recursive: true, force: true });

if (tests === 0)
  console.error(`\nNo test was run${words.length > 0 ? ` whose file has "${words.join('" or "')}"` : ''}.`);
report();

/** A stage that passes or fails as a whole. Where one kind of test was asked for, only its failure is worth a line. */
async function stage(name, action) {
  if (!kind) console.log(`\n— ${name}`);
  const begin = Date.now();
  const code = await action();
  const failed = code === 0 ? 0 : 1;
  if (!kind || failed) summary.push({ name, passed: 1 - failed, failed, seconds: secondsSince(begin) });
}

/** A stage made of tests. A runner that ended badly without a failed test counts as one failure. */
async function testStage(name, rooms, action) {
  const files = testFiles(rooms);
  console.log(`\n— ${name}${files.length === 0 ? ': no files' : ''}`);
  if (files.length === 0) return;
  const begin = Date.now();
  const countsFile = join(countsFolder, `${name}.json`);
  const code = await action(files, countsFile);
  const { passed, failed } = readCounts(countsFile);
  tests += passed + failed;
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  summary.push({ name, passed, failed: failures, seconds: secondsSince(begin) });
}

function report() {
  console.log('');
  for (const { name, passed, failed, seconds } of summary) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const passed = summary.reduce((sum, one) => sum + one.passed, 0);
  const failed = summary.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || tests === 0 ? 1 : 0;
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
  const lost = filesBelow('test').filter((file) => /\.test\.[jt]s$/.test(file) && !known.includes(file.split(sep)[1]));
  for (const file of lost) console.error(`${file} is in a folder that no runner looks into (see .scripts/test.mjs).`);
  return lost.length;
}

function nodeTests(files, countsFile) {
  const counting = pathToFileURL(join(root, '.scripts', 'node-reporter.mjs')).href;
  const reporters = [`--test-reporter=${counting}`, `--test-reporter-destination=${countsFile}`];
  const shown = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  return start(['--import', 'tsx', '--test', ...shown, ...reporters, ...options, ...files]);
}

function browserTests(files, countsFile) {
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  console.log(`  in ${browser}`);
  const env = { CHROME_PATH: browser, TEST_COUNTS_FILE: countsFile };
  return start([command('@web/test-runner', 'wtr'), '--files', ...files, ...options], env);
}

/** Runs commands of packages one after the other; all of them, so that one run shows everything. */
function checks(...commands) {
  const packages = { tsc: 'typescript' };
  return async () => {
    let code = 0;
    for (const [name, ...args] of commands) {
      code = (await start([command(packages[name] ?? name, name), ...args])) || code;
    }
    return code;
  };
}

/** Runs a script with Node and resolves to its exit code. */
function start(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function secondsSince(begin) {
  return ((Date.now() - begin) / 1000).toFixed(1);
}
