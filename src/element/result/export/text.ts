/** A result as a letter in plain text, to send on or to paste: what to do first, the plan, answers, support, when to come back. */
import type { Result } from '../../../engine/index.js';
import { itemText, say } from '../../session/context.js';
import { barrierAnswers } from '../barrier-answers.js';
import type { BarrierAnswer } from '../barrier-answers.js';
import { itemInRole, optionLabel } from '../context.js';
import type { ReportContext } from '../context.js';
import { evidenceLines } from '../evidence.js';
import { actionView } from '../actions/view.js';
import { comeBack, dateText } from '../paper/come-back.js';
import { toDos } from '../plan/to-do.js';
import type { ToDo } from '../plan/to-do.js';
import { shownPlan, situationOf } from '../situation.js';
import type { Situation } from '../situation.js';
import { profileRows, profileTitle } from '../profile.js';
import { leadText, positionText, unknownText } from '../standing.js';
import { entryOf } from '../offer.js';
import { thenLines } from '../then-and-now/lines.js';
import { withoutJoiners } from '../actions/effort.js';
import { actionLines, planParagraphs } from './text-plan.js';
import { restsOn } from './rests-on.js';
import { withoutAiWords } from '../without-ai.js';

/** `address`: of the page with the scan; null where it is not known. */
export function textOf(context: ReportContext, result: Result, address: string | null = null): string {
  const situation = situationOf(context, result);
  const all = toDos(context, result, shownPlan(result, situation)?.stages ?? []);
  const paragraphs = [
    [`${context.text.title}, ${dateText(context, new Date(result.completedAt))}`],
    standing(context, result, situation),
    thenLines(context, result),
    ...planParagraphs(context, result, situation, all),
    ...(situation === 'unknown' || situation === 'quick' ? [] : barriers(context, result, all)),
    ...(situation === 'unknown' || situation === 'without' ? [] : [support(context, result)]),
    ...Object.entries(context.texts).map(([id, written]) => [itemText(context, id).question, written]),
    context.voices?.lines(context, result) ?? [],
    situation === 'unknown' ? [] : (context.beside?.lines(context, result) ?? []),
    [comeBack(context, result, situation, all), ...(address ? [say(context, 'sheetAddress', { address })] : [])],
    method(context, result, situation === 'unknown' ? '' : restsOn(context, result, all)),
  ];
  const written = paragraphs.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean);
  return withoutJoiners(written.join('\n\n'));
}

/** The step and what it means; what has to be found out, where that comes first; what a firm without AI checks. */
function standing(context: ReportContext, result: Result, situation: Situation): string[] {
  const { words } = context;
  if (!result.step) return profileLines(context, result);
  const { high, low } = result.step;
  if (low < high) {
    return [
      situation === 'unknown' ? `${unknownText(context)}.` : `${positionText(context, result)}.`,
      words.resultRangeWhy,
      ...result.undecided.map((id) => `- ${itemText(context, id).question}`),
      situation === 'unknown' ? words.findOutAsk : '',
    ];
  }
  const lead = `${positionText(context, result)}. ${leadText(context, result, situation)}`;
  if (situation === 'quick') return [`${lead} ${words.aboutQuick}`];
  const without = situation === 'without' ? withoutAiWords(context, result) : null;
  if (!without) return [lead];
  return [
    lead,
    `${without.title}. ${without.description}`,
    ...without.checks.map(({ description, title }) => `- ${title}. ${description}`),
  ];
}

/** A dimension a line: its band, its score, and what the band means. */
function profileLines(context: ReportContext, result: Result): string[] {
  return [
    profileTitle(context),
    ...profileRows(context, result).map(({ band, meaning, score, title }) => {
      const name = band ? say(context, 'labelled', { label: title, value: band }) : title;
      return `- ${name}. ${score}. ${meaning}`.trim();
    }),
  ];
}

/** A paragraph each, under one title. */
function barriers(context: ReportContext, result: Result, all: readonly ToDo[]): string[][] {
  const answers = barrierAnswers(context, result, all).map((answer) => barrierLines(context, result, answer));
  const [first, ...rest] = answers;
  return first ? [[context.words.barriersTitle, ...first], ...rest] : [];
}

function barrierLines(context: ReportContext, result: Result, answer: BarrierAnswer): string[] {
  const { barrier, choice, examples, pointer, support: form, text } = answer;
  const action = choice && actionView(context, result, choice);
  const label = form && optionLabel(context, itemInRole(context, 'support')?.id ?? '', form);
  const help = label ? say(context, 'labelled', { label: context.words.howHelp, value: label }) : '';
  return [
    `${barrier}.`,
    [text, pointer].filter(Boolean).join(' '),
    ...examples.map((example) => `- ${example}`),
    ...(action ? actionLines(context, action, action.title) : [help]),
  ];
}

/** Each offer with its address. */
function support(context: ReportContext, { support: offers }: Result): string[] {
  const lines = offers.flatMap(({ catalogue, entry }) => {
    const offer = context.advice?.support[catalogue]?.[entry];
    if (!offer) return [];
    const { evidence } = entryOf(context, { catalogue, entry }) ?? {};
    const said = [offer.title, offer.url].filter(Boolean).join(': ');
    return [`- ${said}`, ...evidenceLines(context, evidence).map((line) => `  ${line}`)];
  });
  return lines.length > 0 ? [context.words.supportFitTitle, ...lines] : [];
}

function method(context: ReportContext, result: Result, evidence: string): string[] {
  const { text, words } = context;
  const { validation, version } = result.assessment;
  const date = dateText(context, new Date(result.completedAt));
  return [
    say(context, 'aboutMethod', { title: text.title, version, date }),
    validation === 'not-validated' ? words.aboutNotValidated : '',
    evidence,
    text.caveat,
    text.source,
  ];
}
