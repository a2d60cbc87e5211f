import { delimiter, join } from 'node:path';

/** Where programs of these names would be, the first name first. */
export function onPath(names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}
