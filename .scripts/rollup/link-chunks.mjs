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
 * A chunk may come after another one (`after` in `chunks.config.mjs`). Only that one can load it, or one before, and passes
 * it the code that both need.
 *
 * Place it after the minifier. `lineOf` gives a chunk's name and those of the chunks that are there before it, up to the
 * script's.
 */
export function linkChunks(script, lineOf) {
  return {
    name: 'link-chunks',
    generateBundle(_, bundle) {
      const main = bundle[script];
      const chunks = Object.values(bundle).filter((file) => file !== main);
      const shared = new Set(chunks.flatMap(({ importedBindings }) => importedBindings[script] ?? []));
      const files = new Set(Object.keys(bundle));
      const mark = markOf(bundle);

      const lines = new Map(chunks.map(({ fileName, name }) => [fileName, lineOf(name).map((one) => `${one}.js`)]));
      for (const chunk of chunks) {
        const [, ...before] = lines.get(chunk.fileName) ?? [];
        const stray = chunk.imports.find((file) => !before.includes(file));
        if (stray) this.error(`${chunk.fileName} imports ${stray}, which is not there before it.`);
        const handed = chunks.flatMap(({ importedBindings }) => importedBindings[chunk.fileName] ?? []);
        const isAlone = chunk.imports.length + chunk.dynamicImports.length + handed.length === 0 && before.length === 1;
        const parts = split(this.parse(chunk.code), chunk.code);
        chunk.code = isAlone
          ? `${chunk.code.trimEnd()}export const $mark="${mark}";\n`
          : `export const $mark="${mark}",$make=${made(parts, chunk.fileName, { lines, files, handed })};\n`;
      }

      const { body, exported } = split(this.parse(main.code), main.code);
      const kept = exported.filter(({ name }) => !shared.has(name)).map(({ name, local }) => `${local} as ${name}`);
      const handing = ['$ask', '$get', ...exported.filter(({ name }) => shared.has(name)).map(pair)];
      const loader = minified(LOADER.replace('MARK', mark));
      main.code = `${loader}${asked(body, files, lines, script)}\nconst $shared={${handing}};export{${kept}};\n`;

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

/**
 * A function that runs the chunk with what it is handed. A chunk that comes after another gives back `$of`, which runs it
 * with what that one and those before it hand on; a chunk that others come after gives back `$under`, which loads them.
 */
function made({ body, exported, imported }, file, { files, handed, lines }) {
  const [, parent, ...earlier] = lines.get(file);
  const isLater = earlier.length > 0;
  const isBefore = [...lines.values()].some(([, before]) => before === file);
  const names = new Set(handed);
  const own = `{${isLater ? '...$up,' : ''}"./${file}":{${exported.filter(({ name }) => names.has(name)).map(pair)}}}`;
  const under = `const $own=${own},$under=(file,plain)=>$ask(file,plain).then(({$of})=>$of($own));`;
  const returned = [...exported.map(pair), ...(isBefore ? ['$under'] : [])];
  const code = `${asked(body, files, lines, file)}\n${isBefore ? under : ''}return{${returned}}`;
  const from = (source) => imported.filter((one) => one.source === `./${source}`).map(pair);
  if (!isLater) return `({$ask,$get,${from(parent)}})=>{${code}}`;
  const script = earlier.at(-1);
  const taken = [parent, ...earlier.slice(0, -1)].map((one) => `"./${one}":{${from(one)}}`);
  return `({$ask,$get,${from(script)}})=>{let made;return{$of:$up=>made??=(()=>{const{${taken}}=$up;${code}})()}}`;
}

/** What is built apart takes nothing from the script, and has no mark. `here`: the file of the code. */
function asked(code, files, lines, here) {
  return code.replaceAll(/\bimport\(["'](\.\/([\w-]+\.js))["']\)/g, (plain, address, file) => {
    if (!files.has(file)) return `$get("${address}",()=>${plain})`;
    const line = lines.get(file) ?? [];
    const load = (one) => `("./${one}",()=>import("./${one}"))`;
    if (line.length < 3) return `$ask${load(file)}`;
    const at = line.indexOf(here);
    if (at < 1 || here === line.at(-1)) throw new Error(`${here} cannot load ${file}, which comes after ${line[1]}.`);
    // From the next after this one on.
    const [first, ...others] = line.slice(0, at).reverse();
    return [`$under${load(first)}`, ...others.map((one) => `.then(({$under})=>$under${load(one)})`)].join('');
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
  for (const { end, source, specifiers, start, type } of statements) {
    if (type === 'ImportDeclaration') {
      const from = source.value;
      imported.push(...specifiers.map(({ imported: { name }, local }) => ({ name, local: local.name, source: from })));
    } else if (type === 'ExportNamedDeclaration') {
      exported.push(...specifiers.map(({ exported: { name }, local }) => ({ name, local: local.name })));
    } else rest.push(code.slice(start, end));
  }
  return { body: rest.join('\n'), exported, imported };
}
