/** `ai-maturity-scan/cohort`: figures of many firms. Pure: the same in Node and in a browser. */
export { publish } from './cohort-file.js';
export { parseCohort, parseCohortFile } from './parse-file.js';
export type { PublishOptions } from './cohort-file.js';
export type { CohortFile } from './file.js';
export * from './disclosure/index.js';
export { rake, SMALL } from './raking/rake.js';
export type { Enterprises, Raked, RakedShare } from './raking/rake.js';
export type { Count, Counts, Group, LineRefusal, Refusal, Variable } from './types.js';
export { LINE_REFUSALS } from './types.js';
export { readLine } from './read-line.js';
export type { LineOutcome, LineRules } from './read-line.js';
export { SYNTHETIC, Tally } from './tally.js';
export type { Counted, TallyPart } from './tally.js';
export { NO_STEPS } from './variables.js';
export { parseTally, tallyFile } from './tally-file.js';
export type { TallyFile } from './tally-file.js';
export { DIALECTS, tallySql } from './sql/tally-sql.js';
export type { Dialect } from './sql/tally-sql.js';
