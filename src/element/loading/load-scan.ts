/** Loads the pieces of a scan. */
import type { Assessment } from '../../engine/index.js';
import { pickLanguage } from '../../i18n/index.js';
import { languageAtHand, languages as available, loadLanguage, outline } from '../../languages/index.js';
import type { LanguageTag } from '../../languages/index.js';
import { packageModule } from './load-error.js';
import type { Scan, ScanRequest, ScanText, ScanWords } from './scan.js';

/** The widget's words: all, or those up to the result. Rejects with a `LoadError`. */
export async function loadWords(language: LanguageTag, all: boolean): Promise<ScanWords> {
  const { loadResultWords, words } = await packageModule(loadLanguage(language));
  if (!all) return { hasAllWords: false, words };
  return { hasAllWords: true, words: { ...words, ...(await packageModule(loadResultWords())) } };
}

/** What need not be loaded of the scan that is asked for: its first section; null if there is nothing. */
export function scanAtHand(request: ScanRequest): { readonly text: ScanText; readonly words: ScanWords } | null {
  const language = languageOf(request);
  const here = isBuiltIn(request) && languageAtHand(language);
  if (!here) return null;
  return {
    text: { assessment: outline, text: here.text, isWhole: false, language },
    words: { hasAllWords: false, words: here.words },
  };
}

/**
 * The assessment and its text: a custom one, the whole built-in one, or that up to the end of its first section. Rejects
 * with a `LoadError`, or with the reason of `signal`.
 */
export async function loadText(request: ScanRequest, isWhole: boolean, signal: AbortSignal): Promise<ScanText> {
  if (!isBuiltIn(request)) {
    const { loadCustomDefinition } = await packageModule(import('./custom-definition.js'));
    return loadCustomDefinition(request, signal);
  }
  const language = languageOf(request);
  const { loadOtherSections, text } = await packageModule(loadLanguage(language));
  if (!isWhole) return { assessment: outline, text, isWhole, language };
  const [{ assessment, joined }, others] = await packageModule(Promise.all([loadWhole(), loadOtherSections()]));
  return { assessment, text: joined(text, others), isWhole, language };
}

/** The built-in assessment with the options of all its items. Rejects with a `LoadError`. */
export async function loadAssessment(): Promise<Assessment> {
  return (await packageModule(loadWhole())).assessment;
}

/** What all languages share. */
const loadWhole = () => import('../../content/whole.js');

/** Whether options of this scan are still to come. */
export function hasOutline(scan: Scan | null): boolean {
  return scan?.assessment === outline;
}

function isBuiltIn({ definition, src }: ScanRequest): boolean {
  return definition === null && src === '';
}

/** The language of the widget's words. */
export function languageOf({ languages }: Pick<ScanRequest, 'languages'>): LanguageTag {
  return pickLanguage(languages, available) ?? 'en';
}
