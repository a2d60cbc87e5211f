/** How long a scan takes, and how often each of its questions is asked. */
import { askedItems, pages, textFor } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, AssessmentText } from '../../engine/index.js';
import { countWords, MIND, POINT, PRESS, WORDS_A_MINUTE } from './reading.js';

export interface Length {
  /** Median of the firms, and the time within which nine of ten are done; in minutes. */
  readonly median: number;
  readonly nineOfTen: number;
  /** Most questions that a firm is asked, and fewest. */
  readonly most: number;
  readonly fewest: number;
}

/** `sheets`: at least one. Words of the widget itself are not counted. */
export function lengthOf(definition: AssessmentDefinition, text: AssessmentText, sheets: readonly Answers[]): Length {
  const seconds = sheets.map((answers) => secondsOf(definition, text, answers)).sort((a, b) => a - b);
  const counts = sheets.map((answers) => askedItems(definition, answers).length);
  const at = (share: number) => (seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0) / 60;
  return { median: at(0.5), nineOfTen: at(0.9), most: Math.max(...counts), fewest: Math.min(...counts) };
}

/** From the first screen to the last answer. A page is read as a whole, with all its answers. */
function secondsOf(definition: AssessmentDefinition, whole: AssessmentText, answers: Answers): number {
  const { items, sections } = textFor(definition, whole, answers);
  let read = countWords(`${whole.title} ${whole.description}`);
  let act = MIND + POINT + PRESS;
  let last = '';
  for (const { items: shown, section } of pages(definition, answers, 'question')) {
    const words = section.id === last ? [] : Object.values(sections[section.id] ?? {});
    last = section.id;
    act += POINT + PRESS;
    for (const { id } of shown) {
      const { hint = '', options = {}, question = '' } = items[id] ?? {};
      words.push(question, hint, ...Object.values(options));
      const answer = answers[id];
      act += (Array.isArray(answer) ? answer.length : 1) * (MIND + POINT + PRESS);
    }
    read += countWords(words.join(' '));
  }
  return (read / WORDS_A_MINUTE) * 60 + act;
}

/** How many of the firms are asked each question, by id. */
export function askedCounts(definition: AssessmentDefinition, sheets: readonly Answers[]): ReadonlyMap<string, number> {
  const counts = new Map(definition.items.map(({ id }) => [id, 0]));
  for (const answers of sheets)
    for (const { id } of askedItems(definition, answers)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
