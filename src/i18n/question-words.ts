/** Splits the widget's words by the screen that needs them. */
import type { Words } from './en.js';

/**
 * The words needed up to the last question. They are in the first load; all others are loaded while the visitor answers.
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
  'comeBack',
  'start',
  'resume',
  'positionQuestion',
  'positionSection',
  'dontKnow',
  'back',
  'continue',
  'problemMissing',
  'problemTooMany',
  'restFailed',
  'introPrivacyKept',
  'introPrivacyKeptAsked',
  'draftLocal',
  'draftSession',
] as const satisfies readonly (keyof Words)[];

export type QuestionWord = (typeof questionWords)[number];
