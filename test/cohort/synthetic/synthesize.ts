/** `npm run synthesize -- N --seed S`: results of N made-up firms, JSON Lines to standard output. */
import { parseArgs } from 'node:util';
import { syntheticResults } from './firms.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(positionals[0]), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  throw new Error('Say how many firms: npm run synthesize -- 200 --seed 1');
}
for (const result of syntheticResults(count, seed)) process.stdout.write(`${JSON.stringify(result)}\n`);
