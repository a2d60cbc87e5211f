/** What groups and categories are called. Labels come from the definition, by id. */
import type { CohortGroup, CohortTable } from '../engine/cohort/figures.js';
import type { Item, ItemRole } from '../engine/index.js';
import { peopleText } from '../i18n/cohort/people.js';
import { listText, say } from './context.js';
import type { FiguresContext, Labels } from './context.js';

export function itemInRole({ assessment }: Pick<Labels, 'assessment'>, role: ItemRole): Item | undefined {
  return assessment.items.find((item) => item.role === role);
}

export function optionName({ text }: Pick<Labels, 'text'>, item: string, option: string): string {
  return text.items[item]?.options[option] ?? option;
}

/** Such as "firms with 10 to 249 people"; of all firms, "All firms". */
export function groupName(context: FiguresContext, { sector, sizes }: CohortGroup): string {
  const named = [
    ...(sizes ? [sizesName(context, sizes)] : []),
    ...(sector === undefined ? [] : [optionName(context, itemInRole(context, 'sector')?.id ?? '', sector)]),
  ];
  return named.length > 0 ? named.join(' · ') : context.words.everybody;
}

/** Sizes of other definitions are called what their options are called. */
function sizesName(context: FiguresContext, sizes: readonly string[]): string {
  const people = context.isBuiltIn ? peopleText(context.words, sizes) : null;
  if (people !== null) return people;
  const item = itemInRole(context, 'size')?.id ?? '';
  return listText(
    context,
    sizes.map((id) => optionName(context, item, id)),
    'or',
  );
}

/** Step or steps, with their number: "3 or 4", "Occasional or Integrated". */
export function stepsName(context: FiguresContext, ids: readonly string[]): { step: string; name: string } {
  const { assessment, text } = context;
  const numbers = ids.map((id) => String(assessment.steps.findIndex((step) => step.id === id) + 1));
  return {
    step: listText(context, numbers, 'or'),
    name: listText(
      context,
      ids.map((id) => text.steps[id]?.title ?? id),
      'or',
    ),
  };
}

/** Bands that are counted together are one: `['0-25', '25-50']` is 0 to 50. */
export function bandName(context: FiguresContext, bands: readonly string[]): string {
  return say(context, 'band', { low: lowOf(bands), high: highOf(bands) });
}

/** Points at which the first of these bands begins, and at which the last ends. */
export function lowOf([first = '']: readonly string[]): number {
  return Number(first.split('-')[0]);
}

export function highOf(bands: readonly string[]): number {
  return Number(bands.at(-1)?.split('-')[1]);
}

/** Row and column of the grid, such as "Know · People"; without a grid, its title. */
export function dimensionName({ assessment, text }: FiguresContext, id: string): string {
  const dimension = assessment.dimensions.find((one) => one.id === id);
  const row = text.rows?.[dimension?.row ?? ''];
  const column = text.columns?.[dimension?.column ?? ''];
  return row !== undefined && column !== undefined ? `${row} · ${column}` : (text.dimensions[id]?.title ?? id);
}

/** What was counted: "The step", a dimension, a question, or one of its options. */
export function variableName(context: FiguresContext, variable: string): string {
  const { assessment, text, words } = context;
  if (variable === 'step') return words.ladderTitle;
  if (variable.startsWith('cell.')) return dimensionName(context, variable.slice('cell.'.length));
  const item = assessment.items.find(({ id }) => variable === id || variable.startsWith(`${id}.`));
  if (!item) return variable;
  const label = text.items[item.id]?.label ?? item.id;
  if (variable === item.id) return label;
  return say(context, 'labelled', { label, value: optionName(context, item.id, variable.slice(item.id.length + 1)) });
}

/** A category of a table, or those that are counted together. */
export function categoryName(
  context: FiguresContext,
  { categories, variable }: Pick<CohortTable, 'categories' | 'variable'>,
  at: number,
): string {
  const ids = categories[at] ?? [];
  if (variable === 'step') return say(context, 'step', stepsName(context, ids));
  if (variable.startsWith('cell.')) return bandName(context, ids);
  const names = ids.map((id) => {
    if (id === 'yes' || id === 'no') return context.words[id];
    return optionName(context, variable, id);
  });
  return listText(context, names, 'or');
}
