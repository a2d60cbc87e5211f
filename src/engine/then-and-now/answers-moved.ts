/** Which answers are others today. */
import { isExact } from '../interval.js';
import { hasPoints } from '../points.js';
import { answerTo, valueOf } from '../values.js';
import { isWorthNothing } from '../worth.js';
import type { Answer, Answers, Assessment, Item } from '../types.js';
import type { AnswerMoved } from './types.js';

/** `then`, `now`: the answers that count. `planned`: ids of the items that the plans of then were about. */
export function answersMoved(
  { items }: Assessment,
  then: Answers,
  now: Answers,
  planned: ReadonlySet<string>,
): AnswerMoved[] {
  return items.flatMap((item) => {
    const [before, after] = [answerTo(item, then) ?? null, answerTo(item, now) ?? null];
    if (String(before) === String(after)) return [];
    const direction = directionOf(item, before, after);
    return { item: item.id, then: before, now: after, direction, planned: planned.has(item.id) };
  });
}

function directionOf(item: Item, then: Answer | null, now: Answer | null): AnswerMoved['direction'] {
  // In a multiple item without a score more is not better.
  const hasNoScale = item.type === 'multiple' ? !hasPoints(item) : isWorthNothing(item);
  if (then === null || now === null || hasNoScale) return 'other';
  const [before, after] = [valueOf(item, then), valueOf(item, now)];
  const areKnown = [before, after].every((value) => isExact(value) && Number.isFinite(value.low));
  if (!areKnown || before.low === after.low) return 'other';
  return after.low > before.low ? 'up' : 'down';
}
