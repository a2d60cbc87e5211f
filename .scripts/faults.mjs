/**
 * `npm run test:faults [-- seed [results]]`: delivers results to a real server with random faults. By default 2 400
 * results, about 2 000 of them with consent; exactly those have to arrive.
 */
import { spawnSync } from 'node:child_process';
import { ensurePackages, root } from './setup.mjs';

ensurePackages();
const [seed = String(Date.now()), results = '2400'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/delivery/faults.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FAULT_SEED: seed, FAULT_DELIVERIES: results } },
);
process.exit(status ?? 1);
