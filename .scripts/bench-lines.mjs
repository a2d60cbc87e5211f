/**
 * `npm run bench:lines`: results a second of the commands `score` and `verify`, for each second of processor time and on the
 * clock. `-- --against=FOLDER` takes turns with another checkout that is built.
 */
import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sheets } from './bench-sheets.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    against: { type: 'string' },
    lines: { type: 'string', default: '8000' },
    rounds: { type: 'string', default: '5' },
  },
});
ensurePackages();
if (!ensureBuild()) fail('There is no build to measure; see the message above.');

const LINES = Number(options.lines);
const AT = ['--at', '2026-01-01T00:00:00Z'];
const builds = await Promise.all(
  [['this', root], ...(options.against ? [['other', options.against]] : [])].map(async ([name, folder]) => ({
    name,
    run: (await built(folder, 'cli/program.js')).runCommand,
    content: await built(folder, 'content/index.js'),
  })),
);

const runs = [];
for (const { content, name, run } of builds) {
  // Half of the firms leave a tenth of the questions out.
  const half = [0, 0.1].flatMap((gaps) => sheets(content.assessment, LINES / 2, gaps));
  const answers = half.map((sheet) => `${JSON.stringify(sheet)}\n`).join('');
  const results = (await called(run, answers, ['score', ...AT])).out;
  for (const [input, ...args] of [
    [answers, 'score', ...AT],
    [results, 'verify'],
    [answers, 'score', '--only', 'step,cells', ...AT],
  ]) {
    runs.push({
      name,
      run,
      input,
      args,
      label: args
        .slice(0, 3)
        .join(' ')
        .replace(/ --at.*/, ''),
      perCpu: [],
      perClock: [],
    });
  }
}
for (let round = 0; round < Number(options.rounds); round++) {
  for (const one of runs) {
    const { clock, cpu } = await called(one.run, one.input, one.args);
    one.perCpu.push(LINES / cpu);
    one.perClock.push(LINES / clock);
  }
}

const load = loadavg()[0].toFixed(1);
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${load}, ${LINES} lines, medians of ${options.rounds} rounds in turns\n`,
);
console.log(`${''.padEnd(36)} ${'a second of one core'.padStart(22)} ${'on the clock'.padStart(14)}`);
for (const { label, name, perClock, perCpu } of runs) {
  console.log(`${`${label} (${name})`.padEnd(36)} ${count(perCpu).padStart(22)} ${count(perClock).padStart(14)}`);
}

function built(folder, module) {
  return import(pathToFileURL(join(folder, 'dist', module)).href);
}

/** What a call writes, and the seconds that it takes: of all cores together, and on the clock. */
async function called(run, input, args) {
  const out = [];
  const stdout = new Writable({ write: (chunk, _encoding, done) => (out.push(chunk.toString()), done()) });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const stdin = Readable.from(pieces(Buffer.from(input)), { objectMode: false });
  const [begin, used] = [performance.now(), process.cpuUsage()];
  assert.equal(await run(args, { stdin, stdout, stderr }), 0);
  const { system, user } = process.cpuUsage(used);
  return { out: out.join(''), cpu: (system + user) / 1e6, clock: (performance.now() - begin) / 1000 };
}

/** As a file is read. */
function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

function count(values) {
  const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return Math.round(median).toLocaleString('en-US');
}
