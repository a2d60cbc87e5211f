import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { handed } from './.scripts/handed.mjs';
import { pieces } from './.scripts/pieces.mjs';
import { CHUNKS, SCRIPT } from './chunks.config.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** From the project, with slashes: neither the machine nor the name of the folder has a say in what is built. */
const pathOf = (id) => relative(folder, id).replaceAll('\\', '/');

const { browserslist, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The oldest supported browsers, as esbuild names them. */
const target = browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));
const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target });

/** A warning means a circular import or something unresolved; neither may reach a user. */
const onwarn = (warning) => {
  // What packages do among themselves is theirs.
  const files = warning.ids ?? [warning.id ?? ''];
  if (files.every((file) => file.includes('node_modules'))) return;
  throw new Error(warning.message);
};

/** Style sheets without comments and spaces. They stand in templates, where no other tool looks. */
const smallStyles = {
  name: 'small-styles',
  async transform(code, id) {
    if (!/^src\/element\/.*styles\.ts$/.test(pathOf(id))) return null;
    const sheet = /css`([^`$]+)`/.exec(code)?.[1];
    if (!sheet) return null;
    const { code: small } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8', target });
    // It leaves the values of custom properties as they are. In quotation marks spaces count.
    const smaller = small
      .trim()
      .replaceAll(/("[^"]*")|([,:]) /g, (_, quoted, sign) => quoted ?? sign)
      .replaceAll('\\', '\\\\');
    return { code: code.replace(sheet, () => smaller), map: null };
  },
};

/** Templates without the line breaks of the source: any white space in HTML is as good as one space. */
const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!pathOf(id).startsWith('src/element/')) return null;
    const small = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(node.tag.name)) return;
        for (const { end, start, value } of node.quasi.quasis) {
          const text = value.raw.replaceAll(/\s*\n\s*/g, ' ');
          if (text !== value.raw) small.update(start, end, text);
        }
      },
    });
    return { code: small.toString(), map: small.generateMap({ hires: true }) };
  },
};

/**
 * For npm: one module per source file, packages left to the reader's own bundler, languages loaded on demand; and the
 * command.
 */
const unbundled = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/define/en.ts',
    'src/define/nl.ts',
    'src/define/de.ts',
    'src/define/fr.ts',
    'src/cli.ts',
    'src/engine/index.ts',
    'src/contract/index.ts',
    'src/content/index.ts',
    'src/prerender/index.ts',
    'src/content/text/en.ts',
    'src/content/text/nl.ts',
    'src/content/text/de.ts',
    'src/content/text/fr.ts',
    'src/content/advice/index.ts',
    'src/content/advice/text/en.ts',
    'src/content/advice/text/nl.ts',
    'src/content/advice/text/de.ts',
    'src/content/advice/text/fr.ts',
  ],
  external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
  plugins: [pieces, nodeResolve({ extensions: ['.ts'] }), smallStyles, typescript(), smallTemplates],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  onwarn,
};

/**
 * Lit makes a Trusted Types policy named "lit-html". A page that has a Lit of its own has that one already, and a policy
 * list that names each once refuses the second; so ours has a name of its own, for pages to allow.
 */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!pathOf(id).endsWith('/lit-html/lit-html.js')) return null;
    const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("ai-maturity-scan"');
    if (renamed === code) throw new Error('Lit names its Trusted Types policy in another way; see rollup.config.mjs.');
    return { code: renamed, map: null };
  },
};

/**
 * Lit and zod leave marks on the page, to see that they are there twice and to share their settings. The script for a tag
 * is to leave none, and takes no settings of others; nor can it where the page has closed what browsers have. Lit's
 * metadata are for decorators, of which we have none.
 */
const MARKS = [
  [
    /\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [/\/reactive-element\.js$/, 'this[Symbol.metadata]', 'null'],
  [/\/(?:reactive|lit)-element\.js$|\/lit-html\.js$/, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/\/zod\/v4\/core\/(?:core|registries)\.js$/, /^/, 'const own = {};\n'],
  [/\/zod\/v4\/core\/(?:core|registries)\.js$/, /\bglobalThis\b/g, 'own'],
];
const noMarks = {
  name: 'no-marks',
  transform(code, id) {
    let changed = code;
    for (const [file, mark, instead] of MARKS.filter(([file]) => file.test(pathOf(id)))) {
      const before = changed;
      changed = changed.replace(mark, instead);
      if (changed === before) throw new Error(`${pathOf(id)} has no ${mark} for ${file}; see rollup.config.mjs.`);
    }
    return changed === code ? null : { code: changed, map: null };
  },
};

/**
 * Zod goes through its own tables with `for … in`, and stops at a name that a page gave to all objects. No scan would be
 * shown on such a page: the schemas are made when the file is run.
 */
const ownKeys = {
  name: 'own-keys',
  transform(code, id) {
    if (!/\/zod\/v4\/core\/(util|schemas)\.js$/.test(pathOf(id))) return null;
    const changed = code.replaceAll(/for \(const (\w+) in (\w+)\)/g, 'for (const $1 of Object.keys($2))');
    if (changed === code) throw new Error('Zod goes through its tables in another way; see rollup.config.mjs.');
    return { code: changed, map: null };
  },
};

/** By module, the files of the script that come to it by plain imports. */
let filesOf;
function findFiles({ getModuleIds, getModuleInfo }) {
  const idOf = new Map([...getModuleIds()].map((id) => [pathOf(id), id]));
  filesOf = new Map();
  for (const { file, modules } of CHUNKS) {
    const reached = new Set(modules.map((path) => idOf.get(path) ?? fail(`${file} has no module ${path}`)));
    // A set goes on to what is added to it meanwhile.
    for (const id of reached) {
      filesOf.set(id, new Set([...(filesOf.get(id) ?? []), file]));
      for (const other of getModuleInfo(id).importedIds) reached.add(other);
    }
  }
}

/** In which file a module belongs: see `chunks.config.mjs`. */
function fileOf(id, graph) {
  if (!filesOf) findFiles(graph);
  const files = filesOf.get(id) ?? fail(`${pathOf(id)} is in no file`);
  return files.size === 1 ? [...files][0] : SCRIPT;
}

function fail(message) {
  throw new Error(`${message}; see chunks.config.mjs.`);
}

/**
 * What checks files of the host page, its settings and what was kept has a file of its own as well. It takes nothing from
 * the script, so it is built apart.
 */
const contractBeside = {
  name: 'contract-beside',
  resolveDynamicImport: (path) =>
    typeof path === 'string' && path.includes('/contract/') ? { id: './contract.js', external: true } : null,
};

/** Delivery looks at addresses too, and files beside the script take nothing from each other: it has a copy inside. */
const COPY = `${folder}src/delivery/address.ts`;
const addressTwice = {
  name: 'address-twice',
  resolveId: (source, importer = '') =>
    source.endsWith('/address.js') && /\/delivery[./]/.test(pathOf(importer)) ? COPY : null,
  load: (id) => (id === COPY ? readFileSync(`${folder}src/address.ts`, 'utf8') : null),
};

/** Whose work is in the files for a tag, and under which terms: these ask to be told along with it. */
const theirs = new Map();
const licences = () =>
  license({
    thirdParty(packages) {
      for (const one of packages) theirs.set(one.name, one);
      const place = new URL('dist/cdn/', import.meta.url);
      mkdirSync(place, { recursive: true });
      writeFileSync(new URL('licences.txt', place), licencesText());
    },
  });

function licencesText() {
  const names = [...theirs.keys()].sort();
  const texts = names.map((name) => {
    const { license: terms, licenseText, version } = theirs.get(name);
    if (!licenseText) throw new Error(`${name} comes without the text of its licence.`);
    return `${name} ${version} (${terms})\n\n${licenseText.trim()}\n`;
  });
  return `The scripts contain code of these packages.\n\n${texts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** What browsers like of the script itself, which all wait for. */
const quickToStart = {
  name: 'quick-to-start',
  generateBundle(_, { 'ai-maturity-scan.js': main }) {
    // One character beyond Latin 1, and they keep the whole text with two bytes a character.
    const code = main.code.replaceAll(/[^\0-\xFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    // Nearly all of it runs before the first question is there. Chrome (from 136) then compiles it as it arrives, and not
    // function by function while the page waits.
    main.code = `//# allFunctionsCalledOnLoad\n${code}`;
  },
};

/** For a script tag: one file up to the last question, in English, and what is beside it. */
const script = {
  input: { 'ai-maturity-scan': 'src/cdn.ts' },
  plugins: [
    contractBeside,
    addressTwice,
    pieces,
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'] }),
    ownPolicy,
    noMarks,
    smallStyles,
    typescript(),
    smallTemplates,
    // The licences lie beside it.
    terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
    handed('ai-maturity-scan.js'),
    quickToStart,
    licences(),
  ],
  // What is handed to the parts is added to what the script exports.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: fileOf,
    onlyExplicitManualChunks: true,
  },
  onwarn,
};

const contract = {
  input: 'src/cdn-contract.ts',
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'] }),
    ownKeys,
    noMarks,
    typescript(),
    terser({ module: true, ecma: 2022 }),
    licences(),
  ],
  output: { file: 'dist/cdn/contract.js', format: 'es', inlineDynamicImports: true },
  onwarn,
};

/** Beside the module: for frames, for the page around one, and for pages that cannot ask for a module themselves. */
const embedding = [
  ['embed', 'embed', 'es'],
  // A module from another site would need that site's leave (CORS); a plain script does not.
  ['bridge', 'bridge', 'iife'],
  ['loader', 'ai-maturity-scan-loader', 'iife'],
].map(([source, name, format]) => ({
  input: `src/${source}.ts`,
  // The frame takes the tag from the file beside it.
  external: [/cdn\.js$/],
  plugins: [nodeResolve({ extensions: ['.ts'] }), typescript(), terser({ module: true, ecma: 2022 })],
  output: { file: `dist/cdn/${name}.js`, format, paths: () => './ai-maturity-scan.js' },
  onwarn,
}));

export default [unbundled, script, contract, ...embedding];
