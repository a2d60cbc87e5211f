/** What was answered last time, at the question of today. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo } from '../../engine/questionnaire.js';
import type { EarlierVisit, Item } from '../../engine/index.js';
import { answerLabels } from '../session/answer-labels.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';

/** Empty for somebody who was not asked then, or who did not come back. */
function lastTime(context: ViewContext, visit: EarlierVisit | null, item: Item): string {
  // Words of a language that the host page chose since are on their way.
  if (!visit || !Object.hasOwn(visit.answers, item.id) || !context.hasAllWords) return '';
  const answer = answerTo(item, visit.answers);
  const said = answer === undefined ? context.words.thenLostAnswer : answerLabels(context, item, answer).join(', ');
  return say(context, 'lastTime', { answer: said });
}

/** What stands at the question, and describes it to a screen reader. Null where that is its hint alone. */
export function hintWithLastTime(
  context: ViewContext,
  visit: EarlierVisit | null,
  item: Item,
  hint: string | undefined,
): TemplateResult | null {
  const said = lastTime(context, visit, item);
  return said ? html`${hint ? html`${hint}<br />` : nothing}<span class="last-time">${said}</span>` : null;
}

/** The same where the answer of today is another one; else empty. */
export function lastTimeIfOther(context: ViewContext, visit: EarlierVisit | null, item: Item): string {
  const [then, now] = [visit?.answers ?? {}, context.session.answers].map((answers) => answerTo(item, answers));
  const isSame = then !== undefined && String(then) === String(now);
  return isSame ? '' : lastTime(context, visit, item);
}
