/** A result as rows of a table: part, id, name, value. For spreadsheets; the words are those that the visitor read. */
import { itemStates } from '../../engine/index.js';
import type { Result } from '../../engine/index.js';
import { answerLabels, itemOf, itemText, optionLabel, say, scoreText, stepTitle } from '../views/context.js';
import type { ViewContext } from '../views/context.js';

type Row = readonly [part: string, id: string, name: string, value: string];

/** One object a row. */
export function rowsOf(context: ViewContext, result: Result) {
  return rows(context, result).map(([part, id, name, value]) => ({ part, id, name, value }));
}

function rows(context: ViewContext, result: Result): Row[] {
  const { text, words } = context;
  return [
    ['result', 'id', '', result.id],
    ['result', 'assessment', text.title, `${result.assessment.id} ${result.assessment.version}`],
    ['result', 'hash', '', result.assessment.hash],
    ['result', 'completedAt', '', result.completedAt],
    ['result', 'depth', '', result.depth],
    ['step', result.step.id, stepTitle(context, result.step.low), stepText(context, result)],
    ...Object.entries(result.cells).map(([id, cell]): Row => [
      'score',
      id,
      text.dimensions[id]?.title ?? id,
      scoreText(context, cell),
    ]),
    ...(result.plan?.raises ?? []).map(({ item, option, to }): Row => [
      'plan',
      item,
      itemText(context, item).label,
      option === null ? say(context, 'answerCount', { count: to }) : optionLabel(context, item, option),
    ]),
    ...result.support.flatMap(({ catalogue, entry }): Row[] => {
      const entryWords = context.advice?.support[catalogue]?.[entry];
      return entryWords ? [['support', entry, entryWords.title, entryWords.url ?? '']] : [];
    }),
    ...answerRows(context, result),
    ['method', 'caveat', words.aboutTitle, text.caveat],
  ];
}

/** The questions that were asked, with their answers as the visitor read them. */
function answerRows(context: ViewContext, result: Result): Row[] {
  return [...itemStates(context.assessment, result.answers).values()].flatMap(({ answer, asked, item }): Row[] => {
    const found = itemOf(context, item.id);
    if (!asked || !found || answer === undefined) return [];
    return [['answer', item.id, itemText(context, item.id).question, answerLabels(context, found, answer).join('; ')]];
  });
}

function stepText(context: ViewContext, { step: { high, low } }: Result): string {
  return low === high ? String(low) : say(context, 'cellBetween', { low, high });
}
