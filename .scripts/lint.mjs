/**
 * `npm run lint [-- file …]`: runs Oxlint and Oxfmt; without files also a search for circles of imports. Runs all of them even
 * if one fails, so that one run shows all problems.
 */
import { command, ensurePackages, run } from './setup.mjs';

ensurePackages();
const files = process.argv.slice(2);
// A file that one of them does not know, such as a text for Oxlint, is no mistake.
const those = files.length > 0 ? ['--no-error-on-unmatched-pattern', ...files] : [];
const checks = [
  [command('oxlint'), '--deny-warnings', ...those],
  [command('oxfmt'), '--check', ...those],
];
// A circle can go through files that were not named.
if (files.length === 0) {
  checks.push([command('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', 'src', 'test']);
}
const codes = checks.map((check) => run(process.execPath, check).status);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
