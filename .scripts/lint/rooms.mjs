/**
 * The import direction: for each room of `src/`, and each door beside the rooms, what it may import. From `types` only
 * types; from `later` also by `import()`, which stays out of the first load; `packages` are those of npm. What is not
 * named is closed, but for a room's own files.
 */
export const ROOMS = {
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
    rooms: ['engine', 'contract', 'content', 'i18n', 'csv-cell', 'excel-text', 'cohort'],
    packages: [
      'commander',
      'cli-progress',
      'csv-parse',
      'read-excel-file',
      'write-excel-file',
      '@duckdb/node-api',
      'tinypool',
      'node:',
    ],
  },
  cohort: { rooms: ['engine', 'contract', 'content'], packages: ['highs', '@noble/hashes'] },
  // Of the other tag it takes what both need (`SHARED`), and nothing that asks or scores.
  'cohort-element': {
    rooms: ['engine', 'charts', 'content', 'i18n', 'address', 'csv-cell', 'element'],
    types: ['contract', 'cohort'],
    later: ['contract', 'cohort'],
    packages: ['lit'],
  },
  // A page of its own. The tag that it shows comes from its own script.
  editor: {
    rooms: ['engine', 'contract', 'csv-cell'],
    later: ['content'],
    packages: ['lit', 'zod/mini', 'csv-parse', 'saxen'],
  },
  frameworks: { types: ['index', 'cohort-element'] },
  define: { rooms: ['index', 'register', 'languages'] },
  delivery: { rooms: ['address'], types: ['engine'], packages: ['idb-keyval'] },
  prerender: { rooms: ['engine', 'content', 'i18n', 'element'], packages: ['lit'] },
  wordpress: {
    rooms: ['engine', 'contract', 'content', 'charts', 'cohort', 'excel-text'],
    packages: ['lit', 'write-excel-file'],
  },
  element: {
    rooms: ['engine', 'charts', 'i18n', 'languages', 'address', 'csv-cell'],
    types: ['contract', 'content', 'delivery', 'cohort'],
    later: ['contract', 'content', 'delivery', 'cohort'],
    packages: ['lit', 'export-to-csv', 'lean-qr'],
  },
};

export const DOORS = {
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
  'excel-text': {},
  // Types of what `.scripts/pieces.mjs` makes.
  pieces: {},
};

/**
 * The features of `element/`, each a folder, and which others each may import. The files beside the folders put the features
 * together; no feature imports those.
 */
export const FEATURES = {
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

/** What a feature may import beside what all of `element` may. Nobody imports this one but by `import()`, so it may send. */
export const MORE = { delivery: { rooms: ['delivery'] } };

/** What the second tag may import of `element/`. */
export const SHARED = /^(?:host|loading)\/|^session\/know-want-can$|^result\/export\/(?:print|save|separator)$/;
