import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { digestOf, filesBelow } from './.scripts/setup.mjs';

/**
 * The import direction: for each room of `src/`, and each door beside the rooms, what it may import. From `types` only
 * types; from `later` also by `import()`, which stays out of the first load; `packages` are those of npm. What is not
 * named is closed, but for a room's own files.
 */
const ROOMS = {
  engine: {},
  i18n: {},
  charts: { packages: ['lit'] },
  contract: {
    rooms: ['engine', 'address'],
    packages: ['zod/mini', 'fastest-levenshtein', 'canonicalize', '@noble/hashes'],
  },
  content: { types: ['engine'] },
  languages: { rooms: ['content', 'i18n'], types: ['engine'] },
  cli: {
    rooms: ['engine', 'contract', 'content', 'i18n', 'csv-cell', 'cohort'],
    packages: [
      'commander',
      'cli-progress',
      'csv-parse',
      'read-excel-file',
      'write-excel-file',
      '@duckdb/node-api',
      'tinypool',
      'node:.+',
    ],
  },
  cohort: { rooms: ['engine', 'contract', 'content'], packages: ['highs', '@noble/hashes'] },
  // Of the other tag it takes what both need, and nothing that asks or scores.
  'cohort-element': {
    rooms: ['engine', 'charts', 'content', 'i18n', 'address', 'csv-cell', 'element'],
    types: ['contract', 'cohort'],
    later: ['contract', 'cohort'],
    packages: ['lit'],
    features: '/element/(?!host/|loading/|result/export/(?:print|save|separator)\\.js$)',
  },
  // A page of its own. The tag that it shows comes from its own script.
  editor: {
    rooms: ['engine', 'contract', 'csv-cell'],
    later: ['content'],
    packages: ['lit', 'zod/mini', 'csv-parse', 'saxen'],
  },
  frameworks: { types: ['index'] },
  define: { rooms: ['index', 'register', 'languages'] },
  delivery: { rooms: ['address'], types: ['engine'], packages: ['idb-keyval'] },
  prerender: { rooms: ['engine', 'content', 'i18n', 'element'], packages: ['lit'] },
  wordpress: { rooms: ['engine', 'contract', 'content', 'charts', 'cohort'], packages: ['lit'] },
  element: {
    rooms: ['engine', 'charts', 'i18n', 'languages', 'address', 'csv-cell'],
    types: ['contract', 'content', 'delivery', 'cohort'],
    later: ['contract', 'content', 'delivery', 'cohort'],
    packages: ['lit', 'export-to-csv', 'lean-qr'],
  },
};
const DOORS = {
  index: { rooms: ['element'], types: ['engine', 'i18n', 'contract', 'cohort'] },
  register: { rooms: ['index'] },
  define: { rooms: ['index', 'register'] },
  'cdn-contract': { rooms: ['contract', 'cohort'] },
  'cdn-cohort': { rooms: ['cohort-element'] },
  cdn: { rooms: ['define'] },
  cli: { rooms: ['cli'] },
  embed: { rooms: ['cdn', 'bridge-message', 'address'] },
  bridge: { rooms: ['bridge-message', 'address'] },
  'bridge-message': {},
  loader: { types: ['element'] },
  address: {},
  'csv-cell': {},
};
/**
 * The features of `element/`, each a folder, and which others each may import. The files beside the folders put the features
 * together; no feature imports those.
 */
const FEATURES = {
  host: [],
  // What shows fields to type into, or a table of questions, comes with the definition that has such questions.
  loading: ['host', 'fields', 'matrix'],
  fields: ['host', 'loading', 'session'],
  matrix: ['host', 'loading', 'session'],
  session: ['host', 'loading'],
  questionnaire: ['host', 'loading', 'session'],
  result: ['host', 'loading', 'session'],
  draft: ['host', 'loading', 'session'],
  resume: ['host', 'loading', 'session'],
  voices: ['host', 'loading', 'session'],
  delivery: ['host', 'loading', 'session'],
};
const everyone = [...Object.keys(ROOMS), ...Object.keys(DOORS)];

/** For files that lie `depth` folders below `src/`: from there, so many `../` lead out of the room, and no fewer. */
function importRules(name, files, depth, { rooms = [], types = [], later = [], packages = [], features = '' }) {
  const pathsTo = (names) => {
    const out = depth === 0 ? '\\./' : `(?:\\./)*(?:\\.\\./){${depth}}`;
    return names.length > 0 ? `^${out}(?:${names.join('|')})(?:/|\\.js$)` : '';
  };
  const others = everyone.filter((other) => other !== name && !rooms.includes(other));
  const packagesButThese = `^(?!\\.)${packages.map((one) => `(?!${one}(?:/|$))`).join('')}`;
  const patterns = [
    closed(
      pathsTo(others.filter((other) => !types.includes(other))),
      `${name} may not import this: see the import direction in CONTRIBUTING.md.`,
    ),
    closed(
      pathsTo(types),
      `${name} may import types only from here${later.length > 0 ? ', or import() it' : ''}.`,
      true,
    ),
    closed(features, 'This feature may not import that one: see FEATURES in eslint.config.js.'),
    closed(packagesButThese, `${name} may import these packages only: ${packages.join(', ') || 'none'}.`),
  ];
  const notLater = others.filter((other) => !later.includes(other));
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.filter(Boolean) }],
      // import() is not an import to the rule above.
      'no-restricted-syntax': [
        'error',
        ...[pathsTo(notLater), packagesButThese, features].filter(Boolean).map((pattern) => ({
          // A slash would end the selector's regular expression.
          selector: `ImportExpression[source.value=/${pattern.replaceAll('/', '\\u002F')}/]`,
          message: `${name} may not import() this: see the import direction in CONTRIBUTING.md.`,
        })),
        {
          selector: 'ImportExpression[source.type!="Literal"]',
          message: 'Only a literal path can be checked, and bundled.',
        },
      ],
    },
  };
}

function roomRules([name, allowed]) {
  return ['*', '*/*', '*/*/*'].map((path, level) => importRules(name, [`src/${name}/${path}.ts`], level + 1, allowed));
}

function featureRules([feature, allowed]) {
  const closedOnes = Object.keys(FEATURES).filter((other) => other !== feature && !allowed.includes(other));
  const { rooms, ...others } = ROOMS.element;
  // Nothing imports this one but by `import()`, so that it may import what sends.
  const sends = feature === 'delivery' && { rooms: [...rooms, 'delivery'], types: ['contract', 'content', 'cohort'] };
  return ['*', '*/*'].map((path, level) => {
    const features = `^(?:\\.\\./){${level + 1}}(?:(?:${closedOnes.join('|')})/|[\\w-]+\\.js$)`;
    const files = [`src/element/${feature}/${path}.ts`];
    return importRules('element', files, level + 2, { rooms, ...others, ...sends, features });
  });
}

function doorRules([name, allowed]) {
  return importRules(name, [`src/${name}.ts`], 0, allowed);
}

function closed(regex, message, allowTypeImports = false) {
  return regex && { regex, message, allowTypeImports };
}

const sources = ['src', 'test', 'package-lock.json', 'tsconfig.json']
  .flatMap(filesBelow)
  .filter((file) => /\.(?:ts|json)$/.test(file));

/** `npm test` looks at tests without what rules learn from types, which takes half of the time; the whole run does not. */
const isShort = Number(process.env.TEST_PART ?? 1) < 1;

/** Tests wait for what they want to see (`until`, an event): a guessed time is too short on a busy machine. */
const GUESSED = 'Wait for the event or the state, with `until` in test/element/support: no time is right everywhere.';
const TIMERS = '/^(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/';
const GUESSED_WAITS = [
  `NewExpression[callee.name="Promise"] CallExpression[callee.name=${TIMERS}]`,
  `NewExpression[callee.name="Promise"] > Identifier.arguments[name=${TIMERS}]`,
  'ImportSpecifier[imported.name=/^(?:aTimeout|nextFrame|waitUntil)$/]',
  'ImportDeclaration[source.value="node:timers/promises"] > ImportSpecifier[imported.name="setTimeout"]',
].map((selector) => ({ selector, message: GUESSED }));

/** Puppeteer waits for a change in the document, and sees none in a shadow root. */
const UNSEEN_WAIT = {
  selector: "CallExpression[callee.property.name='waitForSelector'][arguments.length=1] > Literal[value=/>>>/]",
  message: 'This may wait for ever. With { visible: true } it looks at each frame.',
};

/** Part of every page that the tag is on. */
const OLD_LIBRARIES = {
  object: 'Array',
  property: 'from',
  message: 'prototype.js puts its own in place, which takes no length and no function. It does so with entries(), too.',
};

export default tseslint.config(
  {
    ignores: ['dist', '.cache', 'coverage', 'node_modules', 'screenshots', 'src/frameworks/*.d.ts', 'demo/frameworks'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    settings: {
      // Rules about types see other files too: what the cache holds of a file is true for these sources only.
      sources: digestOf(sources),
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      complexity: ['error', 15],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // They take a fifth of the time; there are no enums here, nor classes that could be taken for one another.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  ...Object.entries(ROOMS).flatMap(roomRules),
  ...Object.entries(FEATURES).flatMap(featureRules),
  ...Object.entries(DOORS).map(doorRules),
  {
    files: ['src/{charts,contract,delivery,element,i18n}/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', OLD_LIBRARIES] },
  },
  {
    // The same answers give the same result, at any time and place.
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'globalThis'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, OLD_LIBRARIES],
    },
  },
  {
    // Half of it is the description from which the README's tables are made.
    files: ['src/element/ai-maturity-scan.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: true }] },
  },
  {
    // The texts are long because the questionnaire is; the words of a language are one list, to be translated as one.
    files: ['src/content/**/text/**/*.ts', 'src/i18n/{en,nl,de,fr}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's `test()` returns a promise that nobody has to wait for; chai's assertions are expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...GUESSED_WAITS, UNSEEN_WAIT],
    },
  },
  ...(isShort ? [{ files: ['test/**/*.ts'], extends: [tseslint.configs.disableTypeChecked] }] : []),
  {
    files: ['.scripts/**/*.mjs', 'docs/site/*.mjs', '*.{js,mjs}', 'demo/hosts/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  // Functions in them run in a page.
  {
    files: ['.scripts/{visit,editor-pictures,reader,reader/scenes,screenshot,bench-prerender,frameworks/visit}.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['{demo,src}/**/*.js', 'docs/site/*.js', '.scripts/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
