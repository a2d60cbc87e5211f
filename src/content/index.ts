/** `ai-maturity-scan/content`: the built-in assessment. Its texts are lazy modules, one for each language. */
import type { AssessmentDefinition, AssessmentText } from '../engine/text.js';
import type { Assessment } from '../engine/types.js';
import { assessment as builtIn } from './assessment.js';

export { assessmentHash } from './hash.js';

/** Items, options, gates and thresholds of the built-in assessment, without texts. */
export const assessment: Assessment = builtIn;

const loaders = {
  en: async () => (await import('./text/en.js')).default,
  nl: async () => (await import('./text/nl.js')).default,
  de: async () => (await import('./text/de.js')).default,
  fr: async () => (await import('./text/fr.js')).default,
} satisfies Record<string, () => Promise<AssessmentText>>;

/** A language of the built-in assessment. */
export type ContentLanguage = keyof typeof loaders;

/** Tags of all languages of the built-in assessment. */
export const languages = Object.keys(loaders) as readonly ContentLanguage[];

/**
 * Loads the texts of the built-in assessment in one language. Rejects if the module cannot be loaded.
 *
 *     const text = await loadText('nl');
 *     console.log(text.items['use.frequency']?.question);
 */
export async function loadText(language: ContentLanguage): Promise<AssessmentText> {
  return loaders[language]();
}

/**
 * The built-in assessment as a definition file: structure and the texts of all languages. A starting point for a custom
 * definition. Rejects if a text cannot be loaded.
 */
export async function builtInDefinition(): Promise<AssessmentDefinition> {
  const texts = await Promise.all(languages.map(async (language) => [language, await loadText(language)] as const));
  return { ...assessment, languages, texts: Object.fromEntries(texts) };
}
