/**
 * Which browser tests share a page. To open one, and to load the scan into it, takes longer than most files of tests run; so
 * a page has many of them, one after the other (`test/element/support/shared-page.ts`). What a file needs beyond that, it
 * says in its first lines:
 *
 *   // Runs in every engine: focus, keyboard.             what engines may differ in, of what it looks at
 *   // Runs in a page of its own: it counts what loads.   why nothing may have run on its page before
 */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './setup.mjs';

const EVERYWHERE = /^\/\/ Runs in every engine: ([\w, ]+)\.$/m;
const ALONE = /^\/\/ Runs in a page of its own: .+\.$/m;

/** What engines may differ in. */
const SUBJECTS = [
  ...['clipboard', 'files', 'focus', 'frames', 'keyboard', 'layout'],
  ...['loading', 'markup', 'policy', 'print', 'sharing', 'storage', 'styles'],
];

/** Bytes of test files on one page. With more, the last page to end would keep one processor waiting. */
const MOST = 40_000;

/**
 * Shares test files (paths from the project) out among pages, in the order of their paths. Returns for each page its name
 * (of one file, that is its path), its files, whether it has what engines may differ in, and whether it has to be alone.
 */
export function pagesOf(files) {
  const kinds = {};
  const pages = [];
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const isEverywhere = EVERYWHERE.test(text);
    const kind = file.split(sep)[1] + (isEverywhere ? '-everywhere' : '');
    if (ALONE.test(text)) pages.push({ name: file, files: [file], isEverywhere, isAlone: true });
    else (kinds[kind] ??= []).push({ file, size: text.length, isEverywhere });
  }
  pages.push(...Object.entries(kinds).flatMap(([kind, members]) => shared(kind, members)));
  // What takes longest is among what engines may differ in, and has to begin first.
  return pages.sort((one, other) => other.isEverywhere - one.isEverywhere);
}

/** As few pages as will do, with about as much on each. */
function shared(kind, members) {
  const total = members.reduce((sum, { size }) => sum + size, 0);
  const count = Math.ceil(total / MOST);
  const pages = Array.from({ length: count }, () => []);
  let before = 0;
  for (const { file, size } of members) {
    // Where its middle falls.
    pages[Math.floor(((before + size / 2) / total) * count)].push(file);
    before += size;
  }
  const { isEverywhere } = members[0];
  return pages
    .filter((files) => files.length > 0)
    .map((files, at) => ({
      name: files.length === 1 ? files[0] : `${kind}-${at + 1}`,
      files,
      isEverywhere,
      isAlone: false,
    }));
}

/** Words in this file's first lines for what engines may differ in that mean nothing. */
export function unknownSubjects(file) {
  const subjects = EVERYWHERE.exec(readFileSync(join(root, file), 'utf8'))?.[1].split(', ') ?? [];
  return subjects.filter((subject) => !SUBJECTS.includes(subject));
}
