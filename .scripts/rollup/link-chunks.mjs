import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/**
 * A Rollup plugin for a script that loads chunks from files beside it. Rollup's own chunks with content hashes do not do here:
 * such a chunk imports shared code from the script by its plain name. A page that loads the script as `….js?v=3`, as content
 * management systems do, then loads and runs all of it twice (18 kB more). Shared code in a chunk with a hash avoids that, but
 * costs one more request in a row: the first question on slow 4G came after 1.90 s instead of 1.31 s (medians of 7 rounds).
 * This plugin costs 0.4 kB of the first load. The script passes the shared code to each chunk, so chunks import nothing.
 *
 * Chunks are loaded with the same `?v=3`, since they are as new as the script.
 *
 * Some browsers remember that a module failed to load and never request it again. So a retry uses another address, unless
 * the page has an import map with hashes by address, which would not cover the new one.
 *
 * The shared code has short names, which differ from build to build. So each chunk contains the mark of its build. A chunk
 * with another mark, from the browser's cache, does not run: it is loaded again, with the script's mark in its address.
 *
 * An optimiser may move the script away from its chunks. Then a `<meta>` of the page says where they are. Only the path in it
 * is used, on the page's own server, since others may write markup into the page.
 *
 * Place it after the minifier.
 */
export function linkChunks(script) {
  return {
    name: 'link-chunks',
    generateBundle(_, bundle) {
      const main = bundle[script];
      const chunks = Object.values(bundle).filter((file) => file !== main);
      const shared = new Set(chunks.flatMap(({ importedBindings }) => importedBindings[script] ?? []));
      const files = new Set(Object.keys(bundle));
      const mark = markOf(bundle);

      for (const chunk of chunks) {
        if (chunk.imports.some((file) => file !== script)) this.error(`${chunk.fileName} imports more than ${script}.`);
        chunk.code =
          chunk.imports.length + chunk.dynamicImports.length === 0
            ? `${chunk.code.trimEnd()}export const $mark="${mark}";\n`
            : `export const $mark="${mark}",$make=${made(split(this.parse(chunk.code), chunk.code), files)};\n`;
      }

      const { body, exported } = split(this.parse(main.code), main.code);
      const kept = exported.filter(({ name }) => !shared.has(name)).map(({ name, local }) => `${local} as ${name}`);
      const handing = ['$ask', '$get', ...exported.filter(({ name }) => shared.has(name)).map(pair)];
      const loader = minified(LOADER.replace('MARK', mark));
      main.code = `${loader}${asked(body, files)}\nconst $shared={${handing}};export{${kept}};\n`;

      // Nobody else looks at it after this.
      for (const { code } of Object.values(bundle)) this.parse(code);
    },
  };
}

/**
 * Stands before the script, which hands it on: chunks load others. It takes a file and the plain import of it, which a
 * bundler can follow; one that did has changed it, and then there is no such file beside what it made.
 */
const LOADER = `
  const $query = /[?][^#]*/.exec(import.meta.url)?.[0] ?? '';
  const $mark = 'MARK';
  const $tries = {};
  const $made = {};
  const $path = (address, base) => new URL(address, base).pathname;
  const $told = () => {
    const { content } = document.querySelector('meta[name=ai-maturity-scan]') ?? {};
    const path = content && $path(content, document.baseURI);
    return path && path !== $path('.', import.meta.url) ? new URL(path, document.baseURI).href : '';
  };
  const $load = (address) => import($told() + address);
  const $hasHashes = () =>
    [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes('"integrity"'));
  const $get = async (file, plain) => {
    const again = $tries[file];
    const query = again ? ($query ? $query + '&' : '?') + 'again=' + again : $query;
    try {
      return await ((query || $told()) && String(plain).includes(file) ? $load(file + query) : plain());
    } catch (error) {
      if (!$hasHashes()) $tries[file] = (again ?? 0) + 1;
      throw error;
    }
  };
  const $ask = async (file, plain) => {
    let chunk = await $get(file, plain);
    if (chunk.$mark !== $mark && !$hasHashes()) chunk = await $load(file + '?' + $mark);
    if (chunk.$mark !== $mark) throw Error(file + ' is of another version');
    return chunk.$make ? ($made[file] ??= chunk.$make($shared)) : chunk;
  };
`;

function markOf(bundle) {
  const hash = createHash('sha256');
  for (const file of Object.keys(bundle).sort()) hash.update(bundle[file].code);
  return hash.digest('hex').slice(0, 8);
}

/** A function that runs the chunk with what it is handed. */
function made({ body, exported, imported }, files) {
  return `({$ask,$get,${imported.map(pair)}})=>{${asked(body, files)}\nreturn{${exported.map(pair)}}}`;
}

/** What is built apart takes nothing from the script, and has no mark. */
function asked(code, files) {
  return code.replaceAll(/\bimport\(["'](\.\/([\w-]+\.js))["']\)/g, (plain, address, file) => {
    return `${files.has(file) ? '$ask' : '$get'}("${address}",()=>${plain})`;
  });
}

function pair({ name, local }) {
  return `${name}:${local}`;
}

/** With words for bundlers, which would warn that they cannot follow an address. */
function minified(code) {
  const options = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, target: 'es2022' };
  return transformSync(code, options)
    .code.trim()
    .replace(/(?<=\bimport\()(?=\w+\))/, '/*webpackIgnore:true*//*@vite-ignore*/');
}

/** A module as Rollup writes it: imports of names and one list of exports, both at the top level, around the rest. */
function split({ body: statements }, code) {
  const imported = [];
  const exported = [];
  const rest = [];
  for (const { end, specifiers, start, type } of statements) {
    if (type === 'ImportDeclaration') {
      imported.push(...specifiers.map(({ imported: { name }, local }) => ({ name, local: local.name })));
    } else if (type === 'ExportNamedDeclaration') {
      exported.push(...specifiers.map(({ exported: { name }, local }) => ({ name, local: local.name })));
    } else rest.push(code.slice(start, end));
  }
  return { body: rest.join('\n'), exported, imported };
}
