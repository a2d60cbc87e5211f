/** Brings together what a scan needs before it can be shown. */
import type { Assessment, AssessmentText } from '../engine/index.js';
import { pickLanguage } from '../i18n/index.js';
import type { StartWords } from '../i18n/index.js';
import { languages as available, loadRest, loadStart, outline, startAtHand } from '../start/index.js';
import type { StartLanguage } from '../start/index.js';
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
  const { laterWords, words } = await ownModule(loadStart(languageOf(wanted)));
  return all ? { ...words, ...(await ownModule(laterWords())).later } : words;
}

export type Loaded = Omit<Scan, 'words'>;

/** What is here already of the scan that is asked for; null if it has to be loaded. */
export function scanAtHand(request: ScanRequest): Scan | null {
  const language = languageOf(request);
  const start = isBuiltIn(request) && startAtHand(language);
  return start ? { assessment: outline, text: start.text, isWhole: false, words: start.words, language } : null;
}

/**
 * The assessment and its text; of the built-in one the whole, or that up to the end of the first section. Rejects with a
 * `LoadError`, or with an `AbortError` when `signal` says so.
 */
export async function loadAssessment(request: ScanRequest, isWhole: boolean, signal: AbortSignal): Promise<Loaded> {
  if (isBuiltIn(request)) {
    const language = languageOf(request);
    if (isWhole) return loadBuiltIn(language);
    const { text } = await ownModule(loadStart(language));
    return { assessment: outline, text, isWhole, language };
  }
  const { loadOwn } = await ownModule(import('./later/own.js'));
  return loadOwn(request, signal);
}

/** The whole of the built-in assessment. Rejects with a `LoadError`. */
export async function loadBuiltIn(language: string): Promise<Loaded> {
  const { rest, text } = await ownModule(loadStart(language as StartLanguage));
  const [{ structure, wholeText }, later] = await ownModule(Promise.all([loadRest(), rest()]));
  return { assessment: structure, text: wholeText(text, later.default), isWhole: true, language };
}

/** The built-in assessment with the options of all its items. Rejects with a `LoadError`. */
export async function loadStructure(): Promise<Assessment> {
  return (await ownModule(loadRest())).structure;
}

/** Whether options of this scan are still to come. */
export function hasOutline(scan: Scan | null): scan is Scan {
  return scan?.assessment === outline;
}

function isBuiltIn({ definition, src }: ScanRequest): boolean {
  return definition === null && src === '';
}

/** The language of the widget's words. */
export function languageOf({ languages }: Wanted): StartLanguage {
  return pickLanguage(languages, available) ?? 'en';
}
