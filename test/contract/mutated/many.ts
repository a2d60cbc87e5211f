/**
 * `npm run mutated -- COUNT [FIRST SEED]`: checks COUNT mutated definitions, names each seed with a finding, and says how
 * long the slowest took.
 */
import { checkMutated } from './check.js';

const [count = '1000', first = '0'] = process.argv.slice(2);
let [accepted, findings] = [0, 0];
const slowest: { readonly milliseconds: number; readonly name: string; readonly seed: number }[] = [];
const start = process.cpuUsage();
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const begin = performance.now();
  try {
    const seen = checkMutated(seed);
    if (seen.isAccepted) accepted += 1;
    slowest.push({ milliseconds: Math.round(performance.now() - begin), name: seen.name, seed });
  } catch (error) {
    findings += 1;
    console.log(`seed ${seed}:`, error instanceof Error ? (error.message.split('\n')[0] ?? '') : error);
  }
  slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(5);
}
const { user, system } = process.cpuUsage(start);
console.log(`${count} definitions: ${accepted} accepted, ${findings} findings, ${(user + system) / 1e6} CPU seconds.`);
console.log('The slowest:', slowest);
process.exitCode = findings > 0 ? 1 : 0;
