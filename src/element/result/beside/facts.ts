/** What figures of many firms say beside a result: the same for page, paper, letter and table. */
import type { CohortFile } from '../../../cohort/file.js';
import { cellsBeside, stepBeside } from '../../../engine/cohort/beside.js';
import type { Beside } from '../../../engine/cohort/beside.js';
import { firmFacts } from '../../../engine/firm-facts.js';
import type { Result } from '../../../engine/index.js';
import { aboutText } from '../../../i18n/cohort/about.js';
import type { CohortWords } from '../../../i18n/cohort/en.js';
import { peopleText } from '../../../i18n/cohort/people.js';
import { fill } from '../../../i18n/index.js';
import { outline } from '../../../languages/index.js';
import { itemInRole, optionLabel } from '../context.js';
import type { ReportContext } from '../context.js';

export interface BesideFacts {
  /** What is said first of firms that are made up; null of real ones. */
  readonly synthetic: { readonly title: string; readonly why: string } | null;
  /** Which firms they are. */
  readonly who: string;
  /** Their step, or why nothing is said of it. */
  readonly step: string;
  readonly cells: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  /** That a group is larger than it could be; empty where none is. */
  readonly note: string;
}

/** Step and scores beside those of firms like it: with their number and an interval, and never a place among them. */
export function besideFacts(
  context: ReportContext,
  words: CohortWords,
  file: CohortFile,
  { answers, cells: scores, step: range }: Result,
): BesideFacts {
  const { assessment } = context;
  const firm = firmFacts(assessment, answers);
  const step = stepBeside(file.tables, assessment, range, firm);
  const cells = cellsBeside(file.tables, assessment, scores, firm);
  const isLarger = [step, ...cells.map((one) => one.beside)].some((one) => one?.isLarger);
  return {
    synthetic: file.synthetic ? { title: `${words.synthetic}.`, why: words.syntheticWhy } : null,
    who: `${whoText(context, words, file)} ${words.onlyThose}`,
    step: step ? stepText(context, words, step) : words.besideNone,
    cells: cells.map(({ beside, dimension }) => ({
      id: dimension,
      label: cellName(context, dimension),
      value: cellText(context, words, beside),
    })),
    note: isLarger ? words.besideLarger : '',
  };
}

function whoText({ language }: ReportContext, words: CohortWords, { firms, population }: CohortFile): string {
  if (population === null) return words.populationUnknown;
  const count = new Intl.NumberFormat(language).format(firms);
  return fill(words.besideWho, { population: population.replace(/\.$/, ''), count });
}

function stepText(context: ReportContext, words: CohortWords, found: Beside): string {
  const { assessment, language } = context;
  const numbers = found.categories.map((id) => String(assessment.steps.findIndex((step) => step.id === id) + 1));
  const step = new Intl.ListFormat(language, { type: 'disjunction' }).format(numbers);
  return `${fill(words.besideStep, { step, ...groupValues(context, words, found) })} ${rangeText(context, words, found)}`;
}

function cellName({ assessment, text }: ReportContext, dimension: string): string {
  const { column = '', row = '' } = assessment.dimensions.find(({ id }) => id === dimension) ?? {};
  const names = [text.rows?.[row], text.columns?.[column]].filter((name) => name !== undefined);
  return names.length === 2 ? names.join(' · ') : (text.dimensions[dimension]?.title ?? dimension);
}

function cellText(context: ReportContext, words: CohortWords, found: Beside): string {
  const ends = found.categories.flatMap((band) => band.split('-'));
  const band = fill(words.band, { low: ends[0] ?? '', high: ends.at(-1) ?? '' });
  return `${fill(words.besideCell, { band, ...groupValues(context, words, found) })} ${rangeText(context, words, found)}`;
}

/** The first word begins a sentence. */
function groupValues(context: ReportContext, words: CohortWords, { group, share }: Beside) {
  const name = groupText(context, words, group);
  const count = new Intl.NumberFormat(context.language).format(share.firms);
  return { group: name.charAt(0).toUpperCase() + name.slice(1), count, share: aboutText(words, share.share) };
}

function groupText(context: ReportContext, words: CohortWords, { sector, sizes }: Beside['group']): string {
  const option = (role: 'size' | 'sector', id: string) => optionLabel(context, itemInRole(context, role)?.id ?? '', id);
  const people = context.assessment.id === outline.id && sizes ? peopleText(words, sizes) : null;
  const size = sizes ? (people ?? sizes.map((id) => option('size', id)).join(', ')) : undefined;
  const names = [size, sector === undefined ? undefined : option('sector', sector)].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? names.join(' · ') : words.everybody;
}

function rangeText({ language }: ReportContext, words: CohortWords, { share }: Beside): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return fill(words.besideRange, { low: format.format(share.low), high: format.format(share.high) });
}
