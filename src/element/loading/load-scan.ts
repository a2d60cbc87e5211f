/** Loads the pieces of a scan. */
import { pickLanguage } from '../../i18n/index.js';
import { languageAtHand, languages as available, loadLanguage, outline } from '../../languages/index.js';
import type { LanguageTag } from '../../languages/index.js';
import { asLoadError, packageModule } from './load-error.js';
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

/** Addresses without port, user name or character that nobody sees: a browser may open them before they are checked. */
const PLAIN = /^[\w./?=&-]+$/;

/**
 * The assessment and its text: all of it, or what the first questions need. Rejects with a `LoadError`, or with the reason
 * of `signal`.
 */
export async function loadText(request: ScanRequest, isWhole: boolean, signal: AbortSignal): Promise<ScanText> {
  if (!isBuiltIn(request)) {
    const { definition, src } = request;
    // Beside the module that reads it, not after it.
    const early = definition === null && !isWhole && PLAIN.test(src) && fetch(src, { signal }).catch(asLoadError);
    const custom = await packageModule(import('./custom-definition.js'));
    return custom.loadCustomDefinition(request, isWhole, signal, early);
  }
  const language = languageOf(request);
  const { loadOtherSections, text } = await packageModule(loadLanguage(language));
  if (!isWhole) return { assessment: outline, text, isWhole, language };
  const [{ assessment, joined }, others] = await packageModule(
    Promise.all([import('../../content/whole.js'), loadOtherSections()]),
  );
  return { assessment, text: joined(text, others), isWhole, language };
}

/** Whether this is the first section of the built-in one. */
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
