/** The built-in scan by language: its text and the widget's words, in the pieces in which they are needed. */
import piece from '../content/assessment.js?outline';
import type { FirstSectionText, OtherSectionsText } from '../content/text.js';
import type { Assessment } from '../engine/types.js';
import type { QuestionWords, ResultWords } from '../i18n/index.js';

/** The built-in assessment without what only later screens need: it scores nothing and checks no answers. */
export const outline: Assessment = piece;

export interface Language {
  readonly text: FirstSectionText;
  /** They serve other questionnaires too. */
  readonly words: QuestionWords;
  /** The text of the other sections. Rejects if it cannot be loaded. */
  readonly loadOtherSections: () => Promise<OtherSectionsText>;
  /** The words of the page with all answers, of the result page and of sending. Rejects if they cannot be loaded. */
  readonly loadResultWords: () => Promise<ResultWords>;
}

const loaders = {
  en: async () => (await import('./en.js')).en,
  nl: async () => (await import('./nl.js')).nl,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
} satisfies Record<string, () => Promise<Language>>;

export type LanguageTag = keyof typeof loaders;
export const languages = Object.keys(loaders) as readonly LanguageTag[];

const here: Partial<Record<LanguageTag, Language>> = {};

/** For pages that bring a language with them: nothing has to be waited for. */
export function provide(tag: LanguageTag, language: Language): void {
  here[tag] = language;
}

/** Null if it has to be loaded. */
export function languageAtHand(tag: LanguageTag): Language | null {
  return here[tag] ?? null;
}

/** Rejects if it cannot be loaded. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  return (here[tag] ??= await loaders[tag]());
}
