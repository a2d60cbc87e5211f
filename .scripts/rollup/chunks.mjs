/** Which module is in which file of the script for a tag: follows the table in `chunks.config.mjs`. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COPIED, UNUSED } from '../../chunks.config.mjs';
import { pathOf } from './project.mjs';

/** `chunks`: one of the tables; `script`: the file that is there before all others. */
export function linesOf(chunks, script) {
  /** By module, the files that come to it by plain imports. */
  let filesOf;

  function findFiles({ getModuleIds, getModuleInfo }) {
    const idOf = new Map([...getModuleIds()].map((id) => [pathOf(id), id]));
    filesOf = new Map();
    for (const { file, modules } of chunks) {
      const reached = new Set(modules.map((path) => idOf.get(path) ?? fail(`${file} has no module ${path}`)));
      // A set goes on to what is added to it meanwhile.
      for (const id of reached) {
        filesOf.set(id, new Set([...(filesOf.get(id) ?? []), file]));
        for (const other of getModuleInfo(id).importedIds) if (!UNUSED.includes(pathOf(other))) reached.add(other);
      }
    }
  }

  /** For Rollup's `manualChunks`. */
  function fileOf(id, graph) {
    if (!filesOf) findFiles(graph);
    const files = filesOf.get(id) ?? fail(`${pathOf(id)} is in no file`);
    const [first, ...others] = [...files].map(lineOf);
    return first.find((file) => others.every((line) => line.includes(file)));
  }

  /** The file, the one that is there before it, and so on, up to the script. */
  function lineOf(file) {
    const { after } = chunks.find((chunk) => chunk.file === file) ?? {};
    if (file === script) return [file];
    return [file, ...lineOf(after ?? script)];
  }

  return { fileOf, lineOf };
}

function fail(message) {
  throw new Error(`${message}; see chunks.config.mjs.`);
}

/** Gives each folder that imports a module of `COPIED` its own copy. */
const originals = new Map();
export const copies = {
  name: 'copies',
  async resolveId(source, importer) {
    // What a copy imports is found from where the original is.
    const original = originals.get(importer);
    const { id } = (importer && (await this.resolve(source, original ?? importer, { skipSelf: true }))) ?? {};
    if (!id || !COPIED.includes(pathOf(id))) return original ? id : null;
    const copy = join(dirname(importer), `copy-of-${basename(id)}`);
    originals.set(copy, id);
    return copy;
  },
  load: (id) => (originals.has(id) ? readFileSync(originals.get(id), 'utf8') : null),
};

/**
 * What checks files of the host page, its settings and what was kept takes nothing from the script, so it is built apart,
 * as a file of its own.
 */
export const contractBeside = {
  name: 'contract-beside',
  resolveDynamicImport: (path) =>
    typeof path === 'string' && /\/(?:contract\/|cohort\/(?:own-figures|parse-file)\.js)/.test(path)
      ? { id: './contract.js', external: true }
      : null,
};

/** Official figures of countries lie beside the script for the scan; another script takes them from there. */
export const figuresBeside = {
  name: 'figures-beside',
  resolveDynamicImport: (path, importer) => {
    const [, place] = (importer.includes('/figures/places/') && /^\.\/(\w\w)\.js$/.exec(path)) || [];
    return place ? { id: `./figures-${place}.js`, external: true } : null;
  },
};
