import type { Answer, Item } from '../../engine/index.js';
import { DONT_KNOW } from '../../engine/questionnaire.js';
import { dontKnowLabel, itemText } from './context.js';
import type { ViewContext } from './context.js';

/** The chosen answers as the visitor read them. */
export function answerLabels(context: ViewContext, item: Item, answer: Answer): string[] {
  // First: who writes just that into a text has not said "don't know".
  const typed = context.typedText?.(context, item, answer);
  if (typed !== undefined) return [typed];
  if (answer === DONT_KNOW) return [dontKnowLabel(context, item.id)];
  const { options } = itemText(context, item.id);
  return [answer].flat().map((id) => options[id] ?? String(id));
}
