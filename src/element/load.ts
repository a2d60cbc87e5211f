/** Brings together what a scan needs before it can be shown. Everything is loaded on demand, one language at a time. */
import type { Assessment, AssessmentText } from '../engine/index.js';
import { loadWords, pickLanguage } from '../i18n/index.js';
import type { Words } from '../i18n/index.js';
import { fetchText } from './fetch-text.js';
import { LoadError, ownModule } from './load-error.js';

export interface Scan {
  readonly assessment: Assessment;
  readonly text: AssessmentText;
  readonly words: Words;
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
export function loadWidgetWords({ languages }: ScanRequest): Promise<Words> {
  return ownModule(loadWords(languages));
}

type Loaded = Omit<Scan, 'words'>;

/** The assessment and its text. Rejects with a `LoadError`, or with an `AbortError` when `signal` says so. */
export function loadAssessment(request: ScanRequest, signal: AbortSignal): Promise<Loaded> {
  const isBuiltIn = request.definition === null && request.src === '';
  return isBuiltIn ? ownModule(loadBuiltIn(request.languages)) : loadCustom(request, signal);
}

async function loadBuiltIn(languages: readonly string[]): Promise<Loaded> {
  const content = await import('../content/index.js');
  const language = pickLanguage(languages, content.languages) ?? 'en';
  return { assessment: content.assessment, text: await content.loadText(language), language };
}

async function loadCustom(request: ScanRequest, signal: AbortSignal): Promise<Loaded> {
  const [{ parseDefinition, parseDefinitionJson }, json] = await Promise.all([
    ownModule(import('../contract/definition.js')),
    request.definition === null ? fetchText(request.src, 'The assessment', signal) : undefined,
  ]);
  const parsed = json === undefined ? parseDefinition(request.definition) : parseDefinitionJson(json);
  if (!parsed.ok) {
    const [first, ...others] = parsed.issues;
    const more = others.length > 0 ? ` (and ${others.length} more; \`parseDefinition\` lists them all)` : '';
    throw new LoadError(
      'assessment-invalid',
      `${first?.message ?? 'The definition is not valid.'}${more}`,
      first?.path,
    );
  }
  const { texts, languages, ...assessment } = parsed.value;
  const language = pickLanguage(request.languages, languages) ?? languages[0] ?? 'en';
  const text = texts[language];
  if (!text) throw new LoadError('assessment-invalid', `There are no texts for "${language}".`, '$.texts');
  return { assessment, text, language };
}
