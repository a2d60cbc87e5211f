/**
 * For mutation testing, in Stryker's copy of the project: bundles each engine test into one JavaScript file, which starts
 * several times faster than TypeScript. Tests of fixed cases run first, since they are quick and kill most mutants; slow
 * searches run last.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'test/engine';
/** Left out: slow tests that kill no mutants beyond those that the comparisons with the oracles kill. */
const left = ['laws.test.ts', 'narrowing.test.ts', 'purity.test.ts', 'random-oracle.test.ts'];
const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !left.includes(name));

await build({
  entryPoints: Object.fromEntries(names.map((name) => [bundleName(name), `${folder}/${name}`])),
  // One level below the tests, like `support/`: what looks for files beside it finds them.
  outdir: `${folder}/bundles`,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});

function bundleName(name) {
  const isSlow = name === 'plan-bounds.test.ts';
  const isRandom = /support\/(runs|random-sheets)/.test(readFileSync(`${folder}/${name}`, 'utf8'));
  return `${isSlow ? '3-slow' : isRandom ? '2-random' : '1-cases'}-${name.replace('.test.ts', '')}`;
}
