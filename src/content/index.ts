/** `ai-maturity-scan/content`: the built-in assessment. Its texts load one language at a time. */
import type { AssessmentDefinition, AssessmentText } from '../engine/text.js';
import type { Assessment } from '../engine/types.js';
import { assessment as builtIn } from './assessment.js';

export { assessmentHash } from './hash.js';

/** Items, options, gates and thresholds of the built-in assessment, without words. */
export const assessment: Assessment = builtIn;

const loaders = {
  en: async () => (await import('./text/en.js')).default,
  nl: async () => (await import('./text/nl.js')).default,
  de: async () => (await import('./text/de.js')).default,
  fr: async () => (await import('./text/fr.js')).default,
} satisfies Record<string, () => Promise<AssessmentText>>;

/** A language in which the built-in assessment is complete. */
export type ContentLanguage = keyof typeof loaders;

export const languages = Object.keys(loaders) as readonly ContentLanguage[];

/** The words of the built-in assessment in one language. Rejects only if the module cannot be loaded. */
export async function loadText(language: ContentLanguage): Promise<AssessmentText> {
  return loaders[language]();
}

/** The built-in assessment in the form in which partners write their own: structure and all its languages. */
export async function builtInDefinition(): Promise<AssessmentDefinition> {
  const texts = await Promise.all(languages.map(async (language) => [language, await loadText(language)] as const));
  return { ...assessment, languages, texts: Object.fromEntries(texts) };
}
