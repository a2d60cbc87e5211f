/**
 * `ai-maturity-scan/contract`: the trust boundary. Functions take untrusted data as `unknown` and return typed, frozen
 * data, or issues with place and cure. No parse function throws for any input.
 */
export { parseAnswerLine } from './answer-line.js';
export type { AnswerLine } from './answer-line.js';
export { parseAnswers } from './answers.js';
export { parseDefinition, parseDefinitionJson } from './definition.js';
export { parseBenchmark } from './benchmark.js';
export type { BenchmarkFile, SeriesText } from './benchmark.js';
export { parseCatalogue } from './catalogue.js';
export type { ActionWords } from '../engine/action-words.js';
export type { BarrierWords, CatalogueOptions, SupportCatalogueFile, SupportEntryText } from './catalogue.js';
export type { Additions } from './additions.js';
export { parseEarlier } from './earlier.js';
export { hashOf } from './hash.js';
export { isExact } from './exact.js';
export type { VerifySources } from './sources.js';
export { verify } from './verify.js';
export type { Difference, Verdict, VerifyOptions } from './verify.js';
export type { Issue, IssueCode, Parsed } from './issues.js';
export { jsonSchemas } from './json-schemas.js';
export { warningsOf } from './warnings/index.js';
export { parseResult } from './parse-result.js';
