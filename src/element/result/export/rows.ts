/**
 * A result as rows of a table: part, id, name, and one value. For spreadsheets; the words are those that the visitor read.
 * Numbers are whole, as on the page: then no program and no language takes them for something else.
 */
import { itemStates } from '../../../engine/index.js';
import type { Evidence, Interval, Result } from '../../../engine/index.js';
import { answerLabels } from '../../session/answer-labels.js';
import { itemText } from '../../session/context.js';
import type { ResultRow } from '../../session/context.js';
import { itemOf, stepTitle } from '../context.js';
import type { ReportContext } from '../context.js';
import { evidenceText } from '../evidence.js';
import { toDos } from '../plan/to-do.js';
import { entryOf } from '../offer.js';
import { profileRows } from '../profile.js';
import { targetText } from '../target.js';
import { thenFacts } from '../then-and-now/facts.js';
import type { ThenRow } from '../then-and-now/facts.js';
import { cellOf } from '../../../csv-cell.js';
import { restsOn } from './rests-on.js';

type Row = ResultRow;

/** One object a row, of cells that are the same in whatever program reads them. */
export function rowsOf(context: ReportContext, result: Result) {
  return rows(context, result).map(([part, id, name, value]) => ({
    part: cellOf(part),
    id: cellOf(id),
    name: cellOf(name),
    value: cellOf(value),
  }));
}

function rows(context: ReportContext, result: Result): Row[] {
  const { text, words } = context;
  const all = toDos(context, result, result.plan?.stages ?? []);
  const shared = restsOn(context, result, all);
  const notValidated = result.assessment.validation === 'not-validated';
  return [
    ['result', 'id', '', result.id],
    ['result', 'assessment', text.title, `${result.assessment.id} ${result.assessment.version}`],
    ['result', 'hash', '', result.assessment.hash],
    ['result', 'completedAt', '', result.completedAt],
    ['result', 'depth', '', result.depth],
    ['result', 'engineVersion', '', result.engineVersion],
    ...stepRows(context, result),
    ...Object.entries(result.depth === 'full' ? result.cells : {}).flatMap(([id, cell]): Row[] =>
      cell ? numberRows('score', id, text.dimensions[id]?.title ?? id, cell) : [],
    ),
    ...profileRows(context, result).flatMap(({ band, id, title }): Row[] => (band ? [['band', id, title, band]] : [])),
    ...all.flatMap(({ action, stage }): Row[] => {
      const { findOut, item, option, to } = stage;
      const answer = [targetText(context, { item, option, to }), ...(findOut ? [`(${words.planFindOut})`] : [])];
      return [
        ['plan', item, itemText(context, item).label, answer.join(' ')],
        ...(action ? [['action', stage.action ?? '', action.title, action.done] as const] : []),
        ...evidenceRow(context, stage.action ?? '', action),
      ];
    }),
    ...result.support.flatMap(({ catalogue, entry }): Row[] => {
      const entryWords = context.advice?.support[catalogue]?.[entry];
      if (!entryWords) return [];
      const { title, url = '' } = entryWords;
      const evidence = entryOf(context, { catalogue, entry })?.evidence;
      return [['support', entry, title, url], ...evidenceRow(context, entry, evidence && { evidence, title })];
    }),
    ...answerRows(context, result),
    ...previousRows(context, result),
    ...(context.voices?.rows(context, result) ?? []),
    ...(context.beside?.rows(context, result) ?? []),
    ['method', 'validation', words.aboutTitle, notValidated ? words.aboutNotValidated : ''],
    ...(result.depth === 'quick' ? [['method', 'depth', '', words.aboutQuick] as const] : []),
    ...(shared ? [['method', 'evidence', '', shared] as const] : []),
    ['method', 'caveat', '', text.caveat],
    ['method', 'source', '', text.source],
  ];
}

/** Only where it is more than advice by experts, which the last rows say of all others. */
function evidenceRow(
  context: ReportContext,
  id: string,
  of: { readonly evidence: Evidence; readonly title: string } | null | undefined,
): Row[] {
  const said = of ? evidenceText(context, of.evidence) : '';
  return of && said ? [['evidence', id, of.title, said]] : [];
}

/** The questions that were asked, with their answers as the visitor read them: a row for each option that was chosen. */
function answerRows(context: ReportContext, result: Result): Row[] {
  return [...itemStates(context.assessment, { ...result.answers, ...context.texts }).values()].flatMap(
    ({ answer, asked, item }): Row[] => {
      const found = itemOf(context, item.id);
      if (!asked || !found || answer === undefined) return [];
      const { question } = itemText(context, item.id);
      return answerLabels(context, found, answer).map((label) => ['answer', item.id, question, label]);
    },
  );
}

/** The earlier visit, and what has changed since. */
function previousRows(context: ReportContext, result: Result): Row[] {
  const facts = thenFacts(context, result);
  if (!facts) return [];
  const { cells, lost, others, previous, rules, stages } = facts;
  const made = previous.assessment;
  const list = (part: string, rows: readonly ThenRow[]) =>
    rows.map(({ id, label, value }): Row => [part, id, label, value]);
  return [
    ['previous', 'id', '', previous.id ?? ''],
    ['previous', 'date', '', previous.date ?? ''],
    ...(made ? [['previous', 'assessment', '', `${made.id} ${made.version}`] as const] : []),
    ...rules.map((rule): Row => ['previous', 'rules', '', rule]),
    ...stepRows(context, previous, 'previous-step'),
    ...list('previous-plan', stages),
    ...list('previous-score', cells),
    ...list('previous-answer', others),
    ...list('previous-not-carried', lost),
  ];
}

function stepRows(context: ReportContext, { step }: Pick<Result, 'step'>, part = 'step'): Row[] {
  if (!step) return [];
  const { high, id, low } = step;
  if (low === high) return [[part, id, stepTitle(context, low), String(low)]];
  return [
    [`${part}-low`, id, stepTitle(context, low), String(low)],
    [`${part}-high`, context.assessment.steps[high - 1]?.id ?? '', stepTitle(context, high), String(high)],
  ];
}

/** A range has a row for each end. */
function numberRows(part: string, id: string, name: string, { high, low }: Interval): Row[] {
  const [from, to] = [String(Math.round(low)), String(Math.round(high))];
  if (from === to) return [[part, id, name, from]];
  return [
    [`${part}-low`, id, name, from],
    [`${part}-high`, id, name, to],
  ];
}
