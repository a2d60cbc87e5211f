/**
 * Node tests that share a process. Each file in one of its own would start the compiler, the checks and a browser anew,
 * which takes longer than most of them run.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { root } from './setup.mjs';

/** Kept out of the repository. */
const FOLDER = join('.cache', 'node-tests');

const roomOf = (file) => file.split(sep)[1];
const imports = (module) => (file) => readFileSync(join(root, file), 'utf8').includes(`/support/${module}.js'`);
/** By the name of the group; a file is in the first that takes it. Two groups run at a time: the longest come first. */
const GROUPS = {
  // It waits for most of its time: at the end, a processor would wait with it.
  delivery: (file) => roomOf(file) === 'delivery',
  // One browser for all of them, and one page at a time: nothing takes the focus away from another test.
  editor: (file) => roomOf(file) === 'package' && /^editor[-.]/.test(basename(file)),
  browser: (file) => ['browser', 'scan-person'].some((module) => imports(module)(file)),
  // Pure functions: nothing that a test leaves behind could be seen by the next.
  rules: (file) => ['engine', 'contract', 'content', 'cohort', 'editor', 'i18n', 'firms'].includes(roomOf(file)),
  // What the compiler has read of the declarations of the DOM.
  types: imports('type-check'),
  package: (file) => ['package', 'prerender'].includes(roomOf(file)),
  wordpress: (file) => roomOf(file) === 'wordpress',
  cli: (file) => roomOf(file) === 'cli',
};

/** The files to hand to the test runner of Node: one for each group, which imports its tests, and the others as they are. */
export function groupedTests(files) {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  mkdirSync(join(root, FOLDER), { recursive: true });
  const left = new Set(files);
  const groups = Object.entries(GROUPS).flatMap(([name, isIn], at) => {
    const members = [...left].filter(isIn);
    members.forEach((file) => left.delete(file));
    // Not left to a later group: its process would end before what this one still holds open.
    if (members.length < 2) return members;
    // The runner takes files in the order of their names.
    const entry = join(FOLDER, `${at}-${name}.mjs`);
    const specifiers = members.map((file) => relative(FOLDER, file).replaceAll(sep, '/'));
    writeFileSync(join(root, entry), specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
    return [entry];
  });
  return [...groups, ...left];
}
