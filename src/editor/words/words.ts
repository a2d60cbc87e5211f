/** The words of the editor itself, one file a language. */
import type { FirstWords } from '../model/additions.js';
import { advice as deAdvice } from './advice/de.js';
import { advice as enAdvice } from './advice/en.js';
import { advice as frAdvice } from './advice/fr.js';
import { advice as nlAdvice } from './advice/nl.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { files as deFiles } from './files/de.js';
import { judging as deJudging } from './judging/de.js';
import { files as enFiles } from './files/en.js';
import { judging as enJudging } from './judging/en.js';
import { files as frFiles } from './files/fr.js';
import { judging as frJudging } from './judging/fr.js';
import { files as nlFiles } from './files/nl.js';
import { judging as nlJudging } from './judging/nl.js';
import { ladder as deLadder } from './ladder/de.js';
import { ladder as enLadder } from './ladder/en.js';
import { ladder as frLadder } from './ladder/fr.js';
import { ladder as nlLadder } from './ladder/nl.js';
import { nl } from './nl.js';

const english = { ...en, ...enAdvice, ...enFiles, ...enJudging, ...enLadder };
export type Words = typeof english;

export const WORDS = {
  en: english,
  nl: { ...nl, ...nlAdvice, ...nlFiles, ...nlJudging, ...nlLadder },
  de: { ...de, ...deAdvice, ...deFiles, ...deJudging, ...deLadder },
  fr: { ...fr, ...frAdvice, ...frFiles, ...frJudging, ...frLadder },
} satisfies Record<string, Words>;
export type EditorLanguage = keyof typeof WORDS;

export function isEditorLanguage(value: unknown): value is EditorLanguage {
  return typeof value === 'string' && Object.hasOwn(WORDS, value);
}

/** The first of these languages that the editor has; else English. */
export function languageFrom(wanted: readonly string[]): EditorLanguage {
  return wanted.map((tag) => tag.split('-')[0]).find(isEditorLanguage) ?? 'en';
}

/** `{name}` in a text is replaced by the value of that name. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Words for one of something, and for more. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** The words that fit this number in the language of the editor, with `{count}` and other values put in. */
export function counted(
  { tag }: Words,
  forms: Counted,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(tag).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: String(count), ...values });
}

export function firstWords({ firstAnswers, newQuestion, newScore, newSection, newStep }: Words): FirstWords {
  const [first, second] = firstAnswers;
  return { question: newQuestion, section: newSection, score: newScore, step: newStep, answers: [first, second] };
}
