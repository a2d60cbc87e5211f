/** Brings together what a scan needs before it can be shown. */
import type { Assessment, AssessmentText } from '../engine/index.js';
import { loadLaterWords, pickLanguage } from '../i18n/index.js';
import type { StartWords } from '../i18n/index.js';
import { languages as available, loadStart, loadWhole, startAtHand, structure } from '../start/index.js';
import type { StartLanguage } from '../start/index.js';
import { ownModule } from './load-error.js';

/** As far as it is on screen before the result. */
export type QuestionText = Pick<AssessmentText, 'description' | 'items' | 'sections' | 'title'>;

export interface Scan {
  readonly assessment: Assessment;
  readonly text: QuestionText;
  /** The text is an `AssessmentText`, with all items; else only those of the first section are there yet. */
  readonly isWhole: boolean;
  /** Up to the result; all once they were asked for. */
  readonly words: StartWords;
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
export async function loadWidgetWords(wanted: Wanted, all: boolean): Promise<StartWords> {
  const language = languageOf(wanted);
  const [{ words }, later] = await ownModule(Promise.all([loadStart(language), all && loadLaterWords(language)]));
  return { ...words, ...later };
}

export type Loaded = Omit<Scan, 'words'>;

/** What is here already of the scan that is asked for; null if it has to be loaded. */
export function scanAtHand(request: ScanRequest): Scan | null {
  const language = languageOf(request);
  const start = isBuiltIn(request) && startAtHand(language);
  return start ? { assessment: structure, text: start.text, isWhole: false, words: start.words, language } : null;
}

/**
 * The assessment and its text; of the built-in one the whole, or that up to the end of the first section. Rejects with a
 * `LoadError`, or with an `AbortError` when `signal` says so.
 */
export async function loadAssessment(request: ScanRequest, isWhole: boolean, signal: AbortSignal): Promise<Loaded> {
  if (isBuiltIn(request)) {
    const language = languageOf(request);
    const text = await (isWhole ? loadWholeText(language) : ownModule(loadStart(language)).then((start) => start.text));
    return { assessment: structure, text, isWhole, language };
  }
  const { loadOwn } = await ownModule(import('./later/own.js'));
  return loadOwn(request, signal);
}

/** Of the built-in assessment. Rejects with a `LoadError`. */
export function loadWholeText(language: string): Promise<AssessmentText> {
  return ownModule(loadWhole(language as StartLanguage));
}

function isBuiltIn({ definition, src }: ScanRequest): boolean {
  return definition === null && src === '';
}

/** The language of the widget's words. */
export function languageOf({ languages }: Wanted): StartLanguage {
  return pickLanguage(languages, available) ?? 'en';
}
