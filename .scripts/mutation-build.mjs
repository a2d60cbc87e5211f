/**
 * For mutation testing, in Stryker's copy of the project: makes of every test of the engine one plain file, since that
 * starts several times faster than TypeScript does. Those of fixed cases come first: they are quick, and find most. Last
 * come those that search long.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'test/engine';
/** They take long, and find nothing that the comparisons with the oracles do not find. */
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
