import type { Words } from './en.js';

/**
 * The words that are on screen up to the last question. They arrive with the first screen; all others, those of results,
 * arrive while the visitor answers.
 */
export const questionWords = [
  'loading',
  'loadFailed',
  'loadFailedDetail',
  'tryAgain',
  'introTime',
  'minute',
  'minutes',
  'introPrivacy',
  'introPrivacyAsked',
  'introDontKnow',
  'introGet',
  'introGetStep',
  'introGetMissing',
  'introGetCells',
  'start',
  'resume',
  'positionQuestion',
  'positionSection',
  'progressLabel',
  'progressValue',
  'dontKnow',
  'back',
  'continue',
  'problemTitle',
  'problemMissing',
  'problemTooMany',
  'labelled',
  'restFailed',
  'introPrivacyKept',
  'introPrivacyKeptAsked',
  'draftLocal',
  'draftSession',
] as const satisfies readonly (keyof Words)[];

export type QuestionWord = (typeof questionWords)[number];
