/** `ai-maturity-scan/contract`: the trust boundary. Outside data goes in as `unknown` and comes out checked. */
export { parseAnswers } from './answers.js';
export { parseDefinition, parseDefinitionJson } from './definition.js';
export type { Issue, IssueCode, Parsed } from './issues.js';
export { jsonSchemas } from './json-schemas.js';
export { parseResult } from './parse-result.js';
