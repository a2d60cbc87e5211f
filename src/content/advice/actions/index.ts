/** What to do about each stage of a plan, and about each barrier. Its words load one language at a time. */
import type { ActionLibrary } from '../../../engine/action-library.js';
import type { ContentLanguage } from '../../index.js';
import { library } from './library.js';
import type { ActionLibraryText } from './text-type.js';

/** The built-in library of actions. */
export const builtInLibrary: ActionLibrary = library;

const loaders = {
  en: async () => (await import('./text/en/index.js')).default,
  nl: async () => (await import('./text/nl/index.js')).default,
  de: async () => (await import('./text/de/index.js')).default,
  fr: async () => (await import('./text/fr/index.js')).default,
} satisfies Record<ContentLanguage, () => Promise<ActionLibraryText>>;

/** Languages in which the words are complete. */
export const actionLanguages = Object.keys(loaders) as readonly (keyof typeof loaders)[];

/** Their words in one language. Rejects only if the module cannot be loaded. */
export async function loadActionText(language: keyof typeof loaders): Promise<ActionLibraryText> {
  return loaders[language]();
}

export type { ActionLibraryText } from './text-type.js';
