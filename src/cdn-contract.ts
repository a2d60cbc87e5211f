/** The chunk with which the script checks the host page's files and settings, and stored drafts. */
export { parseAnswers } from './contract/answers.js';
export { parseCatalogue } from './contract/catalogue.js';
export { parseDefinition, parseDefinitionJson } from './contract/definition.js';
export { parseEarlier, parseKeptVisit } from './contract/earlier.js';
export { hashOf } from './contract/hash.js';
export { jsonFrom } from './contract/json.js';
export { parseCohortFile, parseCohortJson } from './cohort/parse-file.js';
export { parseOwnFigures } from './cohort/own-figures.js';
