/** A result as plain text, to paste into a mail or a document. */
import type { Result } from '../../../engine/index.js';
import { itemText, say } from '../../session/context.js';
import { scoreText } from '../context.js';
import type { ReportContext } from '../context.js';
import { targetText } from '../target.js';
import { positionText } from '../standing.js';

export function textOf(context: ReportContext, result: Result): string {
  const { text, words } = context;
  const isFull = result.depth === 'full';
  const lines = (title: string, list: readonly string[]) =>
    list.length > 0 ? ['', title, ...list.map((line) => `- ${line}`)] : [];
  const stages = (result.plan?.stages ?? []).map(({ findOut, item, option, to }) => {
    const answer = targetText(context, { item, option, to });
    const first = findOut ? ` (${words.planFindOut})` : '';
    return `${itemText(context, item).label}${first}. ${say(context, 'planTo', { answer })}`;
  });
  const offers = result.support.flatMap(({ catalogue, entry }) => {
    const offer = context.advice?.support[catalogue]?.[entry];
    return offer ? [[offer.title, offer.url].filter(Boolean).join(': ')] : [];
  });
  const planTitle = result.plan
    ? say(context, 'planTitle', { step: result.plan.step, name: text.steps[result.plan.id]?.title ?? '' })
    : '';
  const date = new Intl.DateTimeFormat(context.language, { dateStyle: 'long' }).format(new Date(result.completedAt));
  return [
    text.title,
    positionText(context, result),
    ...(result.step.low === result.step.high ? [text.steps[result.step.id]?.description ?? ''] : []),
    ...(isFull ? [] : [words.aboutQuick]),
    ...lines(planTitle, stages),
    ...lines(
      words.cellsTitle,
      Object.entries(isFull ? result.cells : {}).flatMap(([id, cell]) =>
        !cell
          ? []
          : say(context, 'labelled', { label: text.dimensions[id]?.title ?? id, value: scoreText(context, cell) }),
      ),
    ),
    ...lines(words.supportFitTitle, offers),
    '',
    say(context, 'aboutMethod', { title: text.title, version: result.assessment.version, date }),
    ...(result.assessment.validation === 'not-validated' ? [words.aboutNotValidated] : []),
    text.caveat,
    text.source,
  ].join('\n');
}
