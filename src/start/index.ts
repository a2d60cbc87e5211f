/** The built-in scan, in two steps: what is on screen up to the end of the first section, and the rest of its text. */
import { wholeText } from '../content/text-parts.js';
import type { BuiltInText, RestText, StartText } from '../content/text-type.js';
import type { StartWords } from '../i18n/index.js';

export { structure } from '../content/structure.js';

/** What there is of one language in the first step. The words serve other questionnaires too. */
export interface Start {
  readonly text: StartText;
  readonly words: StartWords;
}

const starts = {
  en: () => import('./en.js'),
  nl: () => import('./nl.js'),
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
} satisfies Record<string, () => Promise<Start>>;

export type StartLanguage = keyof typeof starts;
export const languages = Object.keys(starts) as readonly StartLanguage[];

type Rests = Record<StartLanguage, () => Promise<{ readonly default: RestText }>>;

/** Tests put others in their place. */
export const rests: Rests = {
  en: () => import('../content/text/rest/en.js'),
  nl: () => import('../content/text/rest/nl.js'),
  de: () => import('../content/text/rest/de.js'),
  fr: () => import('../content/text/rest/fr.js'),
};

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

/** The whole text. Rejects if a part of it cannot be loaded. */
export async function loadWhole(language: StartLanguage): Promise<BuiltInText> {
  const [{ text }, rest] = await Promise.all([loadStart(language), rests[language]()]);
  return wholeText(text, rest.default);
}
