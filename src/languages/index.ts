/** The built-in scan by language: text and words, cut into pieces that are loaded when a screen needs them. */
import piece from '../content/assessment.js?outline';
import type { Assessment } from '../engine/types.js';
import type { Language } from './language.js';

/** The outline of the built-in assessment: enough to show questions, but it cannot score or check answers. */
export const outline: Assessment = piece;

const loaders = {
  en: async () => (await import('./en.js')).en,
  nl: async () => (await import('./nl.js')).nl,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
} satisfies Record<string, () => Promise<Language>>;

export type LanguageTag = keyof typeof loaders;
export const languages = Object.keys(loaders) as readonly LanguageTag[];

const provided: Partial<Record<LanguageTag, Language>> = {};

/** Registers a language that is part of the host's bundle (`define/nl` etc.), so that it needs no request. */
export function provide(tag: LanguageTag, language: Language): void {
  provided[tag] = language;
}

/** The language if it is in memory; null if it has to be loaded. */
export function languageAtHand(tag: LanguageTag): Language | null {
  return provided[tag] ?? null;
}

/** Loads a language once. Rejects if loading fails; the next call tries again. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  return (provided[tag] ??= await loaders[tag]());
}
