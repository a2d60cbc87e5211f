/** The built-in scan as a visitor meets it in one language, and a way through it. */
import { DONT_KNOW } from '../../../src/engine/index.js';
import type { Answer, Answers, AssessmentText } from '../../../src/engine/index.js';
import { assessment } from '../../../src/content/index.js';
import deText from '../../../src/content/text/de.js';
import enText from '../../../src/content/text/en.js';
import frText from '../../../src/content/text/fr.js';
import nlText from '../../../src/content/text/nl.js';
import de from '../../../src/i18n/de.js';
import en from '../../../src/i18n/en.js';
import fr from '../../../src/i18n/fr.js';
import nl from '../../../src/i18n/nl.js';
import { has } from './screen.js';
import type { Visitor } from './visitor.js';

export { assessment };
export const LANGUAGES = {
  en: { text: enText, words: en },
  nl: { text: nlText, words: nl },
  de: { text: deText, words: de },
  fr: { text: frText, words: fr },
} as const;
export type Language = keyof typeof LANGUAGES;
export const EVERY_LANGUAGE = Object.keys(LANGUAGES) as readonly Language[];

const itemOf = (id: string) => assessment.items.find((item) => item.id === id);

/** A third option for every question: enough for a step in the middle, with every question asked. */
export const middling: Answers = Object.fromEntries(
  assessment.items.map(({ id, options, type }) => [
    id,
    type === 'single' ? (options[2]?.id ?? '') : [options[0]?.id ?? '', options[1]?.id ?? ''],
  ]),
);

/** Somebody who works alone: what is about others is not asked, and the rest has words of its own. */
export const alone: Answers = { ...middling, 'profile.size': '1' };

/** The least there is: no use of AI, and nothing chosen where that is possible. */
export const nothingYet: Answers = {
  ...Object.fromEntries(
    assessment.items.map(({ id, options, type }) => [id, type === 'single' ? (options[0]?.id ?? '') : ['none']]),
  ),
  'profile.size': '10-49',
};

export const dontKnowAll: Answers = Object.fromEntries(assessment.items.map(({ id }) => [id, DONT_KNOW]));

/** `answers`: those that say for what kind of firm the words are. */
export function questionOf(language: Language, id: string, answers: Answers = {}): string {
  return textOf(language, id, answers).question;
}

/** The words of an answer, as they stand beside the option. */
export function labelsOf(language: Language, id: string, answer: Answer, answers: Answers = {}): string[] {
  const { dontKnow, options } = textOf(language, id, answers);
  if (answer === DONT_KNOW) return [dontKnow ?? LANGUAGES[language].words.dontKnow];
  return [answer].flat().map((option) => options[option] ?? '');
}

/** Answers one question that is on screen. */
export async function answer(visitor: Visitor, language: Language, id: string, value: Answer): Promise<void> {
  const labels = labelsOf(language, id, value, visitor.scan.answers);
  const question = questionOf(language, id, visitor.scan.answers);
  if (itemOf(id)?.type === 'multiple') await visitor.tick(question, ...labels);
  else await visitor.choose(question, labels[0] ?? '');
}

/** From the first screen, or a page of questions, to the page with all answers. Gives the ids in the order of asking. */
export async function walk(visitor: Visitor, language: Language, answers: Answers): Promise<string[]> {
  const { words } = LANGUAGES[language];
  const asked: string[] = [];
  if (has(visitor.scan, 'button', words.start)) await visitor.press(words.start);
  const isAtQuestions = () => visitor.scan.stage === 'question';
  while (isAtQuestions()) {
    // Answers may bring questions into view, or take them away.
    for (let id = openItem(visitor, language, asked); id; id = openItem(visitor, language, asked)) {
      await answer(visitor, language, id, answers[id] ?? DONT_KNOW);
      asked.push(id);
    }
    const before = asked.length;
    await visitor.press(words.continue);
    if (isAtQuestions() && !openItem(visitor, language, asked)) {
      throw new Error(`Continue leads nowhere after ${before} questions`);
    }
  }
  return asked;
}

function openItem(visitor: Visitor, language: Language, asked: readonly string[]): string | undefined {
  const { answers } = visitor.scan;
  return assessment.items.find(
    ({ id }) => !asked.includes(id) && has(visitor.scan, 'group', questionOf(language, id, answers)),
  )?.id;
}

function textOf(language: Language, id: string, { 'profile.size': size }: Answers): AssessmentText['items'][string] {
  const text = (LANGUAGES[language].text as AssessmentText).items[id];
  if (!text) throw new Error(`There is no text for ${id}`);
  return { ...text, ...text.variants?.[size === '1' ? 'alone' : size === '2-9' ? 'few' : ''] };
}
