/**
 * `npm run disclosure -- cohorts N [SEED]`: N random cohorts with releases, attacked by the reader.
 * `npm run disclosure -- optimum N [SEED]`: N small linked tables, beside the fewest figures that can be held back.
 */
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';
import { suppress } from '../../../src/cohort/disclosure/suppress.js';
import { attackCohort } from './cohorts.js';
import { fewestHeldBack, smallTables } from './optimum.js';

const [kind, count = '100', seed = '1'] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, at) => Number(seed) + at);
const start = process.cpuUsage();
// Ten thousand cohorts take most of a day. A run that is stopped says what it has found so far.
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true));
if (kind === 'cohorts') await cohorts();
else if (kind === 'optimum') await optimum();
else throw new Error('Say `cohorts N` or `optimum N`.');

async function cohorts() {
  let [done, bad, anew, figures] = [0, 0, 0, 0];
  for (const one of seeds) {
    if (isStopped) break;
    const outcome = await attackCohort(one);
    done += 1;
    anew += outcome.anew;
    figures += outcome.figures.reduce((sum, shown) => sum + shown, 0);
    if (one % 10 === 0) console.error(`${one}: ${anew} tables counted anew, ${secondsEach(done)} CPU seconds each`);
    if (outcome.findings.length === 0) continue;
    bad += 1;
    console.log(`seed ${one}, ${outcome.firms} firms:`, outcome.findings.slice(0, 5));
  }
  console.log(`${done} cohorts: ${figures} figures, ${anew} tables counted anew, ${bad} cohorts with a finding.`);
  console.log(`${secondsEach(done)} CPU seconds each.`);
  process.exitCode = bad > 0 ? 1 : 0;
}

async function optimum() {
  const highs = await loadSolver();
  let [held, fewest, worst] = [0, 0, 1];
  for (const one of seeds) {
    const problem = smallTables(one);
    const found = suppress(highs, problem);
    const ours = typeof found === 'string' ? problem.figures.length : found.shown.filter((one) => !one).length;
    const best = fewestHeldBack(highs, problem);
    held += ours;
    fewest += best;
    worst = Math.max(worst, best === 0 ? 1 : ours / best);
  }
  console.log(
    `${count} tables: ${held} figures held back, ${fewest} at the least; the worst table ${worst.toFixed(3)} times.`,
  );
  console.log(`${secondsEach(seeds.length)} CPU seconds each.`);
  process.exitCode = worst > 1.15 ? 1 : 0;
}

function secondsEach(done: number): string {
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1e6 / done).toFixed(2);
}
