import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/**
 * A Rollup plugin for a script that loads chunks of itself from files beside it. Why not Rollup's own, with content hashes:
 * such a chunk imports what it shares with the script by the script's plain name. A page that asks for the script as
 * `….js?v=3`, as content management systems do, then loads and runs all of it twice (18 kB more). With the shared code in a
 * chunk that has a hash, nothing is double, but it is one more request in a row: on slow 4G the first question came after
 * 1.90 s in place of 1.31 s (medians of 7). This costs 0.4 kB: the script hands to each chunk what they share.
 *
 * Chunks are asked for with the same `?v=3`, since they are as new as the script.
 *
 * Some browsers remember that a module did not arrive, and never ask for it again. So a chunk that is asked for once more
 * has another address: unless the page has hashes by address, which would not be looked at then.
 *
 * What is handed over has short names, which mean something else in every build. So each chunk bears the mark of its build.
 * One with another mark, out of the browser's cache, is not run: it is fetched again under the script's mark.
 *
 * An optimiser may have moved the script away from its chunks. A page that knows says where they are, in a `<meta>`. Then
 * the path that stands there is used, on the page's own server: markup may come from others.
 *
 * To stand after the minifier.
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
