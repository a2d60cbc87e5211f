/** What the script of the tag loads from beside it to check the host page's files, settings and what was kept. */
export { parseAnswers } from './contract/answers.js';
export { parseBenchmark } from './contract/benchmark.js';
export { parseCatalogue } from './contract/catalogue.js';
export { parseDefinition, parseDefinitionJson } from './contract/definition.js';
export { hashOf } from './contract/hash.js';
export { jsonFrom } from './contract/json.js';
