import { askedItems } from './flow.js';
import { answerTo } from './values.js';
import type { Answers, Assessment, Item, Section } from './types.js';
import { DONT_KNOW } from './types.js';

/** One question a page, or one section a page. */
export type Layout = 'question' | 'section';

/** What is on screen at a time: at least one item, all of one section. */
export interface Page {
  readonly section: Section;
  readonly items: readonly Item[];
}

/** The pages of the path as far as the answers so far tell, in order. */
export function pages(assessment: Assessment, answers: Answers, layout: Layout): Page[] {
  const asked = askedItems(assessment, answers);
  const bySection = assessment.sections
    .map((section) => ({ section, items: asked.filter((item) => section.items.includes(item.id)) }))
    .filter((page) => page.items.length > 0);
  if (layout === 'section') return bySection;
  return bySection.flatMap(({ section, items }) => items.map((item) => ({ section, items: [item] })));
}

/** Why a page cannot be left forward: nothing chosen, or more than the item allows. */
export type Problem = 'missing' | 'too-many';

/** What is wrong with the answer to an item, or null. */
export function problemOf(item: Item, answers: Answers): Problem | null {
  if (answerTo(item, answers) !== undefined) return null;
  const answer: unknown = answers[item.id];
  return Array.isArray(answer) && answer.length > (item.max ?? Infinity) ? 'too-many' : 'missing';
}

/**
 * The answer to a `multiple` item after one option is ticked or cleared. An option that stands alone, and "don't
 * know", clear the others; the others clear them. The maximum is not enforced here: the visitor may go over it and is
 * told on Continue, since a box that refuses a tick explains nothing.
 */
export function toggle(
  item: Item,
  answer: Answers[string] | undefined,
  option: string,
  ticked: boolean,
): Answers[string] {
  if (option === DONT_KNOW) return ticked ? DONT_KNOW : [];
  const standsAlone = (id: string) => item.options.some((candidate) => candidate.id === id && candidate.exclusive);
  const before = typeof answer === 'string' || answer === undefined ? [] : answer;
  if (!ticked) return before.filter((id) => id !== option);
  if (standsAlone(option)) return [option];
  const chosen = new Set([...before.filter((id) => !standsAlone(id)), option]);
  return item.options.map(({ id }) => id).filter((id) => chosen.has(id));
}
