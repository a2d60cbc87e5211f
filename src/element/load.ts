/** Brings together what a scan needs before it can be shown. Everything is loaded on demand, one language at a time. */
import type { ContentLanguage } from '../content/index.js';
import type { Assessment, AssessmentText } from '../engine/index.js';
import { loadWords, pickLanguage } from '../i18n/index.js';
import type { StartWords, WordPart } from '../i18n/index.js';
import { ownModule } from './load-error.js';

export interface Scan {
  readonly assessment: Assessment;
  readonly text: AssessmentText;
  /** Up to the result; the others once they were asked for. */
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

/** The widget's words. Rejects with a `LoadError`. */
export function loadWidgetWords({ languages }: ScanRequest, parts: readonly WordPart[]): Promise<StartWords> {
  return ownModule(loadWords(languages, parts));
}

export type Loaded = Omit<Scan, 'words'>;

/** The assessment and its text. Rejects with a `LoadError`, or with an `AbortError` when `signal` says so. */
export async function loadAssessment(request: ScanRequest, signal: AbortSignal): Promise<Loaded> {
  const isBuiltIn = request.definition === null && request.src === '';
  if (isBuiltIn) return ownModule(loadBuiltIn(request.languages));
  const { loadOwn } = await ownModule(import('./later/own.js'));
  return loadOwn(request, signal);
}

/** Asked for beside the structure, not after it: that saves a way to the server and back. */
const texts = {
  en: () => import('../content/text/en.js'),
  nl: () => import('../content/text/nl.js'),
  de: () => import('../content/text/de.js'),
  fr: () => import('../content/text/fr.js'),
} satisfies Record<ContentLanguage, () => Promise<{ default: AssessmentText }>>;
const available = Object.keys(texts) as readonly ContentLanguage[];

async function loadBuiltIn(languages: readonly string[]): Promise<Loaded> {
  const language = pickLanguage(languages, available) ?? 'en';
  const [{ structure }, text] = await Promise.all([import('../content/structure.js'), texts[language]()]);
  return { assessment: structure, text: text.default, language };
}
