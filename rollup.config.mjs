/** What is built: modules for npm, and files for a script tag. The plugins of our own are in `.scripts/rollup/`. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { pieces } from './.scripts/pieces.mjs';
import { CHUNKS, COHORT_CHUNKS, COHORT_SCRIPT, SCRIPT } from './chunks.config.mjs';
import { contractBeside, copies, figuresBeside, linesOf } from './.scripts/rollup/chunks.mjs';
import { licences } from './.scripts/rollup/licences.mjs';
import { linkChunks } from './.scripts/rollup/link-chunks.mjs';
import { patches } from './.scripts/rollup/patches.mjs';
import { target } from './.scripts/rollup/project.mjs';
import { quickToStart, smallStyles, smallTemplates } from './.scripts/rollup/small-code.mjs';
import { terser } from './.scripts/rollup/terser.mjs';
import manifest from './package.json' with { type: 'json' };

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target });

/** A warning means a circular import or something unresolved; neither may reach a user. */
const onwarn = (warning) => {
  // What packages do among themselves is theirs.
  const files = warning.ids ?? [warning.id ?? ''];
  if (files.every((file) => file.includes('node_modules'))) return;
  throw new Error(warning.message);
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
    'src/cli/cohort/worker.ts',
    'src/cli/line-worker.ts',
    'src/cohort/index.ts',
    'src/cohort-element/index.ts',
    'src/cohort-element/define.ts',
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
  external: [
    /^node:/,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
      (name) => new RegExp(`^${name}(/|$)`),
    ),
  ],
  plugins: [pieces, nodeResolve({ extensions: ['.ts'] }), smallStyles, typescript(), smallTemplates],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  onwarn,
};

/** For a script tag. `script`: its name; `chunks`: the table of what is beside it; `before`: plugins of its own. */
function scriptTag({ before, chunks, input, script }) {
  const { fileOf, lineOf } = linesOf(chunks, script);
  return {
    input: { [script]: input },
    plugins: [
      contractBeside,
      before,
      pieces,
      nodeResolve({ extensions: ['.ts', '.js', '.mjs'] }),
      patches(script),
      smallStyles,
      typescript(),
      smallTemplates,
      // Unlike terser, it calls private fields of different classes by the same short names: 0.1 kB of the first load.
      minify({ minify: false, minifyIdentifiers: true, target, sourceMap: false }),
      // The licences lie beside it.
      terser({ module: true, ecma: 2022, compress: { passes: 3, keep_fargs: false }, format: { comments: false } }),
      linkChunks(`${script}.js`, lineOf),
      quickToStart(`${script}.js`),
      licences(),
    ],
    // What is handed to the chunks is added to what the script exports.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      generatedCode: 'es2015',
      manualChunks: fileOf,
      onlyExplicitManualChunks: true,
    },
    onwarn,
  };
}

/** One file up to the last question, in English, and what is beside it. */
const scan = scriptTag({ script: SCRIPT, input: 'src/cdn.ts', chunks: CHUNKS, before: copies });
const cohort = scriptTag({
  script: COHORT_SCRIPT,
  input: 'src/cdn-cohort.ts',
  chunks: COHORT_CHUNKS,
  before: figuresBeside,
});

const contract = {
  input: 'src/cdn-contract.ts',
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'] }),
    patches(SCRIPT),
    typescript(),
    terser({ module: true, ecma: 2022 }),
    licences(),
  ],
  output: { file: 'dist/cdn/contract.js', format: 'es', inlineDynamicImports: true },
  onwarn,
};

/** The page on which definitions are written. The tag that it shows is the script beside it, in `dist/cdn`. */
const editor = {
  input: { editor: 'src/editor/main.ts' },
  plugins: [
    pieces,
    nodeResolve({ extensions: ['.ts', '.js', '.mjs'] }),
    patches('ai-maturity-editor'),
    typescript(),
    terser({ module: true, ecma: 2022 }),
    licences('editor'),
  ],
  output: { dir: 'dist/editor', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
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

export default [unbundled, scan, cohort, contract, editor, ...embedding];
