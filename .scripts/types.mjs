/** `npm run types`: checks the types of sources and tests, and of the engine without a DOM; both, even if one fails. */
import { compiler, ensurePackages, run } from './setup.mjs';

ensurePackages();
const projects = ['.', 'src/engine'];
const codes = projects.map((project) => run(process.execPath, [...compiler(), '--project', project]).status);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
