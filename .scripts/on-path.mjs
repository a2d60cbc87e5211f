import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs with these names in PATH, in the order of the names. The package `which` needs Node 22. */
export function onPath(names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
    .filter((path) => existsSync(path));
}
