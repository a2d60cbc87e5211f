/** The built-in scan, in two steps: what is on screen up to the end of the first section, and the rest. */
import type { RestText, StartText } from '../content/text-type.js';
import type { LaterWords, StartWords } from '../i18n/index.js';

export { outline } from '../content/outline.js';

/** What there is of one language in the first step. The words serve other questionnaires too. */
export interface Start {
  readonly text: StartText;
  readonly words: StartWords;
  /** The rest of the text. Rejects if it cannot be loaded. */
  readonly rest: () => Promise<{ readonly default: RestText }>;
  /** The words of the page with all answers, of the result page and of sending. Rejects if they cannot be loaded. */
  readonly laterWords: () => Promise<{ readonly later: LaterWords }>;
}

const starts = {
  en: () => import('./en.js'),
  nl: () => import('./nl.js'),
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
} satisfies Record<string, () => Promise<Start>>;

export type StartLanguage = keyof typeof starts;
export const languages = Object.keys(starts) as readonly StartLanguage[];

const here: Partial<Record<StartLanguage, Start>> = {};

/** For pages that bring a language with them: nothing has to be waited for. */
export function provide(language: StartLanguage, start: Start): void {
  here[language] = start;
}

/** Null if it has to be loaded. */
export function startAtHand(language: StartLanguage): Start | null {
  return here[language] ?? null;
}

/** Rejects if it cannot be loaded. */
export async function loadStart(language: StartLanguage): Promise<Start> {
  return (here[language] ??= await starts[language]());
}

/** What all languages share of the rest. Rejects if it cannot be loaded. */
export const loadRest = () => import('./rest.js');
