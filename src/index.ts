/** `ai-maturity-scan`: the element's class and types. Importing this registers nothing. */
export { AiMaturityScan } from './element/ai-maturity-scan.js';
export type {
  ScanAnswerDetail,
  ScanDeliverDetail,
  ScanDeliveredDetail,
  ScanErrorCode,
  ScanErrorDetail,
  ScanEventMap,
  ScanStartDetail,
} from './element/host/events.js';
export type { Persist } from './element/host/attributes.js';
export type { CohortFile } from './cohort/file.js';
export type { BenchmarkFile, SupportCatalogueFile } from './contract/index.js';
export type { Words } from './i18n/index.js';
export type {
  Answer,
  Answers,
  Assessment,
  AssessmentDefinition,
  AssessmentText,
  Depth,
  Layout,
  Result,
  Stage,
} from './engine/index.js';
