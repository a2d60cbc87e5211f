/** `ai-maturity-scan`: the element's class and types. Importing this registers nothing. */
export { AiMaturityScan } from './element/ai-maturity-scan.js';
export type { ScanEventMap, ScanErrorDetail, ScanAnswerDetail, ScanStartDetail } from './element/events.js';
export type { Words } from './i18n/index.js';
export type {
  Answer,
  Answers,
  Assessment,
  AssessmentDefinition,
  AssessmentText,
  Layout,
  Result,
} from './engine/index.js';
