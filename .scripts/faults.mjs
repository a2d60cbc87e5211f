/**
 * `npm run test:faults [-- seed [results]]`: 2 400 results, some 2 000 of which their visitors agree to send, to a real
 * server on which everything goes wrong now and then. Each of those has to arrive, and no other.
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
