import { say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';

/** How long so many questions take, as a part of the whole scan. */
export function timeFor(context: CompleteContext, questions: number): string {
  const { items, minutes } = context.assessment;
  const count = Math.max(1, Math.round((minutes * questions) / items.length));
  return count === 1 ? context.words.minute : say(context, 'minutes', { count });
}
