/**
 * `npm run lint [-- file …]`: runs ESLint and Prettier with a cache in `node_modules/.cache`; without files also a search for
 * circles of imports. Runs all of them even if one fails, so that one run shows all problems.
 */
import { join } from 'node:path';
import { command, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
const files = process.argv.slice(2);
const cache = (name) => [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', join(root, 'node_modules', '.cache', name, 'files')],
];
const those = files.length > 0 ? files : ['.'];
const checks = [
  // The type checker makes many small objects: with room for them, a tenth of the time goes into removing them less.
  ['--max-semi-space-size=64', command('eslint'), '--max-warnings', '0', ...cache('eslint'), ...those],
  [command('prettier'), '--check', '--log-level', 'warn', ...cache('prettier'), ...those],
];
// A circle can go through files that were not named.
if (files.length === 0) {
  checks.push([command('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', 'src', 'test']);
}
const codes = checks.map((check) => run(process.execPath, check).status);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
