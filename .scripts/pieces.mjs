/**
 * A build step that cuts data modules into pieces, so that each is loaded when it is needed. `import text from
 * './nl.js?first-section'` gives a piece of the default export (or of `assessment`) of `./nl.js`, in the same shape. A
 * question and its text in each language stay in one place in the sources.
 */
import { build } from 'esbuild';
import { dirname, join, resolve } from 'node:path';
import { root } from './setup.mjs';

/** By name of the piece: a function that selects it from the whole. */
const PIECES = {
  outline: async (assessment) => outlineOf(assessment),
  'first-section': async (text) => firstSectionOf(text, await builtIn()),
  'other-sections': async (text) => otherSectionsOf(text, await builtIn()),
  questions: async (words) => picked(words, await questionWords()),
  results: async (words) => left(words, [...(await questionWords()), ...(await voiceWords())]),
};
const NAMES = Object.keys(PIECES).join('|');
const REQUEST = new RegExp(`^(.+)\\.js\\?(${NAMES})$`);
/** How a piece is called as a module of its own. */
const MODULE = new RegExp(`^(.+)\\.(${NAMES})\\.js$`);

/**
 * What the first screen and the first section need of an assessment: which questions there are and what the first section
 * says on who is asked, but the options of the first section only, and nothing that scores. Conditions on other sections
 * decide nothing yet: where these are answered, the whole assessment is there.
 */
export function outlineOf({ grid, id, items, minutes, quick, sections, validation, version }) {
  const first = new Set(sections[0].items);
  const inOutline = (item) =>
    first.has(item.id)
      ? left(item, ['role'])
      : {
          id: item.id,
          type: 'single',
          options: [],
          ...picked(
            item,
            ['askIf', 'applies'].filter((key) => item[key] && itemsIn(item[key]).some((id) => first.has(id))),
          ),
        };
  return {
    id,
    version,
    validation,
    minutes,
    quick,
    grid,
    dimensions: [],
    items: items.map(inOutline),
    sections,
    steps: [],
  };
}

/** Ids of the items that a condition names. */
function itemsIn({ all = [], any = [], item }) {
  return item ? [item] : [...all, ...any].flatMap(itemsIn);
}

export function firstSectionOf({ description, items, sections, title }, { sections: [first] }) {
  return { title, description, sections: picked(sections, [first.id]), items: picked(items, first.items) };
}

export function otherSectionsOf(text, { sections: [first] }) {
  const { items, sections } = text;
  return {
    ...left(text, ['description', 'title']),
    sections: left(sections, [first.id]),
    items: left(items, first.items),
  };
}

function picked(object, keys) {
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}

function left(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

const builtIn = async () => (await valuesOf(join(root, 'src/content/assessment.ts'))).assessment;
const questionWords = async () => (await valuesOf(join(root, 'src/i18n/question-words.ts'))).questionWords;
/** Keys; every language has the same. These words are a module by themselves. */
const voiceWords = async () => Object.keys((await valuesOf(join(root, 'src/i18n/voices/en.ts'))).default);

/** What a module of data exports, by its path. It is run in this process. */
const known = new Map();
function valuesOf(file) {
  if (!known.has(file)) known.set(file, run(file));
  return known.get(file);
}

async function run(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function codeOf(path, piece) {
  const exported = await valuesOf(`${path}.ts`);
  const value = await PIECES[piece](exported.default ?? exported.assessment);
  return `export default ${JSON.stringify(value, null, 2)};\n`;
}

/** For Rollup. */
export const pieces = {
  name: 'pieces',
  resolveId(source, importer = '') {
    const found = REQUEST.exec(source);
    return found && `${resolve(dirname(importer), found[1])}.${found[2]}.js`;
  },
  async load(id) {
    const found = MODULE.exec(id);
    return found && { code: await codeOf(found[1], found[2]), moduleSideEffects: false };
  },
};

/** For esbuild. */
export const esbuildPieces = {
  name: 'pieces',
  setup(bundler) {
    bundler.onResolve({ filter: REQUEST }, ({ path, resolveDir }) => {
      const [, file, piece] = REQUEST.exec(path);
      return { path: `${resolve(resolveDir, file)}.${piece}.js`, namespace: 'pieces' };
    });
    bundler.onLoad({ filter: MODULE, namespace: 'pieces' }, async ({ path }) => {
      const [, file, piece] = MODULE.exec(path);
      return { contents: await codeOf(file, piece), loader: 'js' };
    });
  },
};
