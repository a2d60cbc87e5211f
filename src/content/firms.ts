/** What tells firms apart: who is asked what, and in which words. */
import { least } from './shorthand.js';

export const USES_AI = least('use.frequency', 1);
const SIZE = 'profile.size';
/** A question about others makes no sense to somebody who works alone. */
export const SEVERAL_PEOPLE = { item: SIZE, is: ['2-9', '10-49', '50-249', '250-plus'] } as const;
export const ALONE = { id: 'alone', when: { item: SIZE, is: ['1'] } } as const;
export const FEW = { id: 'few', when: { item: SIZE, is: ['2-9'] } } as const;
/** What has to be in place before AI is used more: tools of the firm, and shared rules for checking. */
export const SAFE_TO_USE = [least('can.people.tools', 2), least('know.people.checking', 2)] as const;
