/** Why a code is not taken in, in words. */
import { say } from '../session/context.js';
import type { VoicesContext } from './context.js';
import type { Refused, VoiceProblem } from './take-in.js';

const WHY = {
  empty: 'voicesEmpty',
  character: 'voicesMistyped',
  length: 'voicesMistyped',
  mistyped: 'voicesMistyped',
  version: 'backVersion',
  'other-assessment': 'voicesOther',
  'changed-assessment': 'voicesOld',
  answers: 'voicesAnswers',
  invitation: 'voicesIsInvitation',
  // What is none of the kinds that are refused is never told so.
  voice: 'voicesMistyped',
  twice: 'voicesTwice',
  full: 'voicesFull',
} as const satisfies Record<VoiceProblem, keyof VoicesContext['words']>;

/** A code is read from left to right, in the midst of any language. */
const [LTR, END] = ['\u2066', '\u2069'];

/** Names the code: there may be several. */
export function refusal(context: VoicesContext, { problem, typed }: Refused): string {
  const why = context.words[WHY[problem]];
  return typed === '' ? why : say(context, 'labelled', { label: `${LTR}${typed}${END}`, value: why });
}
