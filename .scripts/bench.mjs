/**
 * `npm run bench`: evaluations a second of the engine, of plain loops written for the built-in assessment, and of
 * SurveyJS. They take turns in one process. First it checks that all three give the same scores.
 */
import assert from 'node:assert/strict';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';

ensurePackages();
const { Bench } = await import('tinybench');
if (!ensureBuild()) fail('There is no build to measure; see the message above.');
const { assessment } = await import(pathToFileURL(join(root, 'dist', 'content', 'index.js')).href);
const { evaluate, plan } = await import(pathToFileURL(join(root, 'dist', 'engine', 'index.js')).href);
const { floor } = await import('./bench-floor.mjs');
const { sheets } = await import('./bench-sheets.mjs');
const { sheetFor, survey } = await import('./bench-survey.mjs');

/** What was scored last: a clever compiler leaves out work that nobody looks at. */
let kept;

const ROUNDS = 15;
/** Of each, in every round. */
const MILLISECONDS = 60;
const SHEETS = 256;

const complete = sheets(assessment, SHEETS, 0);
const withGaps = sheets(assessment, SHEETS, 0.2);
const byLoops = floor(assessment);
const bySurvey = survey(assessment);
const surveySheets = complete.map((answers) => sheetFor(assessment, answers));

checkThatTheyAgree();

const ours = (answers) => evaluate(assessment, answers);
const runs = [
  { name: 'evaluate', score: ours, inputs: complete },
  { name: 'hand-written loops', score: byLoops, inputs: complete },
  // Few, so that they can be timed often as well.
  { name: 'SurveyJS survey-core', score: bySurvey, inputs: surveySheets.slice(0, 4) },
  { name: 'evaluate, a fifth not known', score: ours, inputs: withGaps },
  { name: 'loops, a fifth not known', score: byLoops, inputs: withGaps },
].map((run) => ({ ...run, perSecond: [] }));
for (let round = 0; round < ROUNDS; round++) {
  // In many short turns, as a machine is not as fast at all times.
  const bench = new Bench({ time: MILLISECONDS, iterations: 3, warmup: round === 0, throws: true });
  for (const { inputs, name, score } of runs) {
    bench.add(name, () => {
      for (const input of inputs) kept = score(input);
    });
  }
  await bench.run();
  for (const { inputs, name, perSecond } of runs) {
    perSecond.push(inputs.length * bench.getTask(name).result.throughput.p50);
  }
}

const load = loadavg()[0].toFixed(1);
console.log(`Node ${process.version}, load ${load}, ${SHEETS} answer sheets, medians of ${ROUNDS} rounds in turns\n`);
for (const { name, perSecond } of runs) {
  console.log(`${name.padEnd(28)} ${count(median(perSecond)).padStart(12)} a second   ± ${spread(perSecond)} %`);
}
const [own, loops, other, ownGaps, loopsGaps] = runs.map(({ perSecond }) => median(perSecond));
console.log(`\nevaluate takes ${(loops / own).toFixed(2)} x the time of hand-written loops`);
console.log(`               ${(loopsGaps / ownGaps).toFixed(2)} x with a fifth of the answers not known`);
console.log(`evaluate is    ${count(own / other)} x as fast as SurveyJS`);
reportPlan();
assert.ok(kept);

function checkThatTheyAgree() {
  for (const answers of [...complete, ...withGaps]) {
    const { cells, gates, step, undecided } = evaluate(assessment, answers);
    assert.deepEqual(byLoops(answers), {
      low: step.low,
      high: step.high,
      gates: gates.map(({ holds }) => holds),
      cells: Object.values(cells).flatMap((cell) => [cell?.low ?? null, cell?.high ?? null]),
      undecided: undecided.length,
    });
  }
  complete.forEach((answers, index) => {
    const { cells, step } = evaluate(assessment, answers);
    assert.deepEqual(bySurvey(surveySheets[index]), {
      step: step.low,
      // SurveyJS has no score that does not apply; its sum is of nothing.
      cells: Object.values(cells).map((cell) => cell?.low ?? 0),
    });
  });
}

function reportPlan() {
  const times = [...complete, ...withGaps].map((answers) => {
    // The quickest of three, so that a pause of the machine is not taken for a hard case.
    const tries = [0, 1, 2].map(() => {
      const begin = performance.now();
      kept = plan(assessment, answers);
      return performance.now() - begin;
    });
    return Math.min(...tries);
  });
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * times.length)].toFixed(3);
  console.log(`\nplan           median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms`);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Half the range in which the middle half of the rounds lies, in per cent of the median. */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  return ((50 * (sorted.at(-1 - quarter) - sorted[quarter])) / median(values)).toFixed(1);
}

function count(value) {
  return Math.round(value).toLocaleString('en-US');
}
