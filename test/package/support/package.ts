/** The package as npm would hand it out: what `package.json` says, and what was built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Target = string | { readonly types: string; readonly default: string };

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export const manifest = JSON.parse(read('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly files: readonly string[];
  readonly 'web-types': string;
};

export interface Door {
  /** As others write it in an import. */
  readonly specifier: string;
  readonly file: string;
  readonly types: string | null;
}

/** Every door; one with a star gives one for each file behind it. */
export const doors: readonly Door[] = Object.entries(manifest.exports).flatMap(([key, target]) => {
  const [file, types] = typeof target === 'string' ? [target, null] : [target.default, target.types];
  const door = (star: string) => ({
    specifier: `${manifest.name}${key.slice(1).replace('*', star)}`,
    file: file.replace('*', star),
    types: types?.replace('*', star) ?? null,
  });
  const [folder = '', ending = ''] = file.split('*');
  return file.includes('*') ? behind(folder, ending).map(door) : [door('')];
});

export const modules = doors.filter(({ types }) => types !== null);

/** Nothing of these is there when a program runs. */
export const typesOnly = ['react', 'preact', 'solid', 'svelte', 'vue'].map((name) => `${manifest.name}/${name}`);

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function exists(file: string): boolean {
  return existsSync(join(root, file));
}

/** Built files of the package with this ending, relative to the project. The documentation is a site of its own. */
export function built(ending: string): string[] {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  const isOfPackage = (file: string) => file.endsWith(ending) && !file.startsWith(join('docs', '/'));
  return files.filter(isOfPackage).map((file) => join('dist', file));
}

function behind(folder: string, ending: string): string[] {
  const names = readdirSync(join(root, folder)).filter((file) => file.endsWith(ending));
  return names.map((file) => file.slice(0, -ending.length));
}
