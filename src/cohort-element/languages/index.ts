/** The words of the figures and the built-in texts, a module for each language, loaded on demand. */
import type { AssessmentText } from '../../engine/index.js';
import type { CohortWords } from '../../i18n/cohort/en.js';

export interface CohortLanguage {
  readonly words: CohortWords;
  readonly text: AssessmentText;
}

const loaders = {
  en: () => import('./en.js'),
  nl: () => import('./nl.js'),
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
} satisfies Record<string, () => Promise<CohortLanguage>>;

export type CohortLanguageTag = keyof typeof loaders;
export const languages = Object.keys(loaders) as readonly CohortLanguageTag[];

/** Rejects if it cannot be loaded. */
export function loadLanguage(tag: CohortLanguageTag): Promise<CohortLanguage> {
  return loaders[tag]();
}
