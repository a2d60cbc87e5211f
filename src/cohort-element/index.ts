/** `ai-maturity-scan/cohort/element`: the class and types of the tag for figures. Importing this registers nothing. */
export { AiMaturityCohort } from './ai-maturity-cohort.js';
export type { CohortErrorCode, CohortErrorDetail, CohortEventMap } from './events.js';
export type { CohortFile } from '../cohort/file.js';
export type { CohortWords } from '../i18n/cohort/en.js';
