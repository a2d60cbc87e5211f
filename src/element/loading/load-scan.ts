/** Brings together what a scan needs before it can be shown. */
import type { Assessment, AssessmentText } from '../../engine/index.js';
import { pickLanguage } from '../../i18n/index.js';
import type { QuestionWords } from '../../i18n/index.js';
import { languageAtHand, languages as available, loadLanguage, outline } from '../../languages/index.js';
import type { LanguageTag } from '../../languages/index.js';
import { ownModule } from './load-error.js';

/** As far as it is on screen before the result. */
export type QuestionText = Pick<AssessmentText, 'description' | 'items' | 'sections' | 'title'>;

export interface Scan {
  /** All of it where `isWhole`; else it may be the outline of the built-in one. */
  readonly assessment: Assessment;
  readonly text: QuestionText;
  /** The text is an `AssessmentText`, with all items; else only those of the first section are there yet. */
  readonly isWhole: boolean;
  /** Up to the result; all once they were asked for. */
  readonly words: QuestionWords;
  /** The language of the assessment's text. */
  readonly language: string;
}

export interface ScanRequest {
  /** Best first. */
  readonly languages: readonly string[];
  /** A definition from the host, not yet checked; null for the one at `src`, or the built-in. */
  readonly definition: unknown;
  /** Address of a definition, or empty. */
  readonly src: string;
}

type Wanted = Pick<ScanRequest, 'languages'>;

/** The widget's words up to the result, or all of them. Rejects with a `LoadError`. */
export async function loadWidgetWords(wanted: Wanted, all: boolean): Promise<QuestionWords> {
  const { loadResultWords, words } = await ownModule(loadLanguage(languageOf(wanted)));
  return all ? { ...words, ...(await ownModule(loadResultWords())) } : words;
}

export type Loaded = Omit<Scan, 'words'>;

/** What is here already of the scan that is asked for; null if it has to be loaded. */
export function scanAtHand(request: ScanRequest): Scan | null {
  const language = languageOf(request);
  const here = isBuiltIn(request) && languageAtHand(language);
  return here ? { assessment: outline, text: here.text, isWhole: false, words: here.words, language } : null;
}

/**
 * The assessment and its text; of the built-in one the whole, or that up to the end of the first section. Rejects with a
 * `LoadError`, or with an `AbortError` when `signal` says so.
 */
export async function loadAssessment(request: ScanRequest, isWhole: boolean, signal: AbortSignal): Promise<Loaded> {
  if (isBuiltIn(request)) {
    const language = languageOf(request);
    if (isWhole) return loadBuiltIn(language);
    const { text } = await ownModule(loadLanguage(language));
    return { assessment: outline, text, isWhole, language };
  }
  const { loadOwn } = await ownModule(import('./custom-definition.js'));
  return loadOwn(request, signal);
}

/** The whole of the built-in assessment. Rejects with a `LoadError`. */
export async function loadBuiltIn(language: string): Promise<Loaded> {
  const { loadOtherSections, text } = await ownModule(loadLanguage(language as LanguageTag));
  const [{ assessment, joined }, others] = await ownModule(Promise.all([loadWhole(), loadOtherSections()]));
  return { assessment, text: joined(text, others), isWhole: true, language };
}

/** The built-in assessment with the options of all its items. Rejects with a `LoadError`. */
export async function loadStructure(): Promise<Assessment> {
  return (await ownModule(loadWhole())).assessment;
}

/** What all languages share. Rejects if it cannot be loaded. */
const loadWhole = () => import('../../content/whole.js');

/** Whether options of this scan are still to come. */
export function hasOutline(scan: Scan | null): scan is Scan {
  return scan?.assessment === outline;
}

function isBuiltIn({ definition, src }: ScanRequest): boolean {
  return definition === null && src === '';
}

/** The language of the widget's words. */
export function languageOf({ languages }: Wanted): LanguageTag {
  return pickLanguage(languages, available) ?? 'en';
}
