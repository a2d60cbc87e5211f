/**
 * `npm run mutation`: mutation testing of the engine with Stryker. Arguments go to Stryker:
 * `npm run mutation -- --mutate src/engine/plan.ts` tests one file.
 */
import { command, ensurePackages, run } from './setup.mjs';

ensurePackages();
const stryker = [command('@stryker-mutator/core', 'stryker'), 'run', ...process.argv.slice(2)];
// Tests run hundreds of times: of their random values the first few will do (`test/engine/support/runs.ts`).
const { status } = run(process.execPath, stryker, { env: { ...process.env, TEST_PART: '0.02' } });
process.exitCode = status ?? 1;
