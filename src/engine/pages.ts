/** Pages of the questionnaire, and rules for leaving one. */
import { askedItems } from './flow.js';
import { answerTo, isLeftEmpty } from './values.js';
import type { Answers, Assessment, Item, Section } from './types.js';
import { DONT_KNOW } from './types.js';

/** One item on each page, or one section on each page. A matrix is one page in both. */
export type Layout = 'question' | 'section';

/** A page: items of one section. Without items, it has the words of a section that has none. */
export interface Page {
  readonly section: Section;
  readonly items: readonly Item[];
}

/** The pages in order, according to the answers so far. */
export function pages(assessment: Assessment, answers: Answers, layout: Layout): Page[] {
  const asked = askedItems(assessment, answers);
  const bySection = assessment.sections
    .map((section) => ({ section, items: asked.filter((item) => section.items.includes(item.id)) }))
    .filter(({ items, section }) => items[0] ?? !section.items[0]);
  if (layout === 'section') return bySection;
  return bySection.flatMap(({ items, section }) =>
    items[0] && !section.layout ? items.map((item) => ({ section, items: [item] })) : { section, items },
  );
}

/** Id of the item that a page begins with; of a page of words, that of its section, which no item has. */
export function keyOf({ items: [first], section }: Page): string {
  return (first ?? section).id;
}

/** Why the visitor cannot continue: there is no answer, or more options or characters than the item allows. */
export type Problem = 'missing' | 'too-many';

/** The problem with the answer to an item, or null. */
export function problemOf(item: Item, answers: Answers): Problem | null {
  if (answerTo(item, answers) !== undefined || isLeftEmpty(item, answers)) return null;
  // Of a list, or of a text; a number has none, which is not more than anything.
  const { length } = (answers[item.id] ?? '') as ArrayLike<string>;
  return length > (item.maxLength ?? item.max ?? Infinity) ? 'too-many' : 'missing';
}

/**
 * The answer to a `multiple` item after one option is ticked or cleared. An exclusive option and "don't know" clear all
 * others, and the others clear them. `max` is not enforced here: a checkbox that cannot be ticked explains nothing, so
 * Continue reports the problem.
 */
export function toggle(
  item: Item,
  answer: Answers[string] | undefined,
  option: string,
  ticked: boolean,
): Answers[string] {
  if (option === DONT_KNOW) return ticked ? DONT_KNOW : [];
  const before = typeof answer === 'object' ? answer : [];
  if (!ticked) return before.filter((id) => id !== option);
  const isAlone = item.options.some(({ exclusive, id }) => exclusive && id === option);
  return item.options
    .filter(({ exclusive, id }) => id === option || (!(isAlone || exclusive) && before.includes(id)))
    .map(({ id }) => id);
}
