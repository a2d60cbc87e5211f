import { transformSync } from 'esbuild';

/**
 * A Rollup plugin for a script that loads parts of itself from files beside it.
 *
 * Rollup lets such a part import what it shares with the script. A page may have asked for the script under an address
 * of its own (`?v=3`, as content management systems do to get past a cache); the part would then import it once more,
 * under its plain name, and two of everything would run. So a part imports nothing: the script hands it what they share.
 * The parts are asked for with the same `?v=3`, since they are as new as the script.
 *
 * Some browsers remember that a module did not arrive, and never ask for it again. So a part that is asked for once more
 * has another address: unless the page has hashes by address, which would not be looked at then.
 *
 * To stand after the minifier.
 */
export function handed(script) {
  return {
    name: 'handed',
    generateBundle(_, bundle) {
      const main = bundle[script];
      const parts = Object.values(bundle).filter((chunk) => chunk !== main);
      const takes = new Set(parts.filter(({ imports }) => imports.length > 0).map(({ fileName }) => fileName));
      const shared = new Set(parts.flatMap(({ importedBindings }) => importedBindings[script] ?? []));

      for (const part of parts.filter(({ fileName }) => takes.has(fileName))) {
        if (part.imports.some((file) => file !== script)) this.error(`${part.fileName} imports more than ${script}.`);
        const { body, exported, imported } = split(this.parse(part.code), part.code);
        const given = ['$beside', ...imported.map(({ name, local }) => `${name}:${local}`)];
        const gives = exported.map(({ name, local }) => `${name}:${local}`);
        const make = `({${given}})=>{${body};return{${gives}}}`;
        part.code = `let made;export default $shared=>made??=(${asked(make, takes)})($shared);\n`;
      }

      const { body, exported } = split(this.parse(main.code), main.code);
      const kept = exported.filter(({ name }) => !shared.has(name)).map(({ name, local }) => `${local} as ${name}`);
      const handing = exported.filter(({ name }) => shared.has(name)).map(({ name, local }) => `${name}:${local}`);
      handing.unshift('$beside');
      main.code = `${LOADER}${asked(body, takes)};const $shared={${handing}};export{${kept}};\n`;
    },
  };
}

const PART = /\bimport\(["']\.\/([\w-]+\.js)["']\)/g;

/** Stands before the script, which hands it on: parts load others. */
const LOADER = minified(`
  const $query = new URL(import.meta.url).search;
  const $tries = {};
  const $beside = (file, plain) => {
    const again = $tries[file];
    const query = again ? ($query ? $query + '&' : '?') + 'again=' + again : $query;
    return (query ? import(new URL(file + query, import.meta.url)) : plain()).catch((error) => {
      const hasHashes = [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes('"integrity"'));
      if (!hasHashes) $tries[file] = (again ?? 0) + 1;
      throw error;
    });
  };
`);

/** The plain import stays where nothing is added: a bundler can follow it. */
function asked(code, takes) {
  return code.replaceAll(PART, (plain, file) => {
    const module = `$beside("./${file}",()=>${plain})`;
    return takes.has(file) ? `${module}.then(part=>part.default($shared))` : module;
  });
}

function minified(code) {
  return transformSync(code, {
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'es2022',
    format: 'esm',
  }).code.trim();
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
