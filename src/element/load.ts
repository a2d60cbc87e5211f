/** Brings together what a scan needs before it can be shown. Everything is loaded on demand, one language at a time. */
import type { Assessment, AssessmentText } from '../engine/index.js';
import { loadWords, pickLanguage } from '../i18n/index.js';
import type { Words } from '../i18n/index.js';
import type { ScanErrorCode } from './events.js';

/** More than any real definition needs; keeps a wrong address from filling the visitor's memory. */
const MAX_CHARACTERS = 1_000_000;

export interface Scan {
  readonly assessment: Assessment;
  /** Content hash of the assessment, for the result. */
  readonly hash: string;
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

/** Why a scan cannot be shown. */
export class LoadError extends Error {
  constructor(
    readonly code: ScanErrorCode,
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }
}

/** The widget's words. Rejects with a `LoadError`. */
export function loadWidgetWords({ languages }: ScanRequest): Promise<Words> {
  return ownModule(loadWords(languages));
}

/** The assessment and its text. Rejects with a `LoadError`, or with an `AbortError` when `signal` says so. */
export async function loadAssessment(request: ScanRequest, signal: AbortSignal): Promise<Omit<Scan, 'words'>> {
  const isBuiltIn = request.definition === null && request.src === '';
  const loading = isBuiltIn ? ownModule(loadBuiltIn(request.languages)) : loadCustom(request, signal);
  const [loaded, { hashOf }] = await Promise.all([loading, ownModule(import('../contract/hash.js'))]);
  return { ...loaded, hash: await hashOf(loaded.assessment) };
}

type Loaded = Omit<Scan, 'words' | 'hash'>;

async function loadBuiltIn(languages: readonly string[]): Promise<Loaded> {
  const content = await import('../content/index.js');
  const language = pickLanguage(languages, content.languages) ?? 'en';
  return { assessment: content.assessment, text: await content.loadText(language), language };
}

async function loadCustom(request: ScanRequest, signal: AbortSignal): Promise<Loaded> {
  const [{ parseDefinition, parseDefinitionJson }, json] = await Promise.all([
    ownModule(import('../contract/definition.js')),
    request.definition === null ? fetchText(request.src, signal) : undefined,
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

async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(src, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await limitedText(response);
  } catch (error) {
    signal.throwIfAborted();
    throw new LoadError('load-failed', `The assessment could not be loaded: ${messageOf(error)}.`, src);
  }
}

/** The body as text, but no more than is needed to see that it is too much. */
async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && text.length <= MAX_CHARACTERS) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  if (text.length > MAX_CHARACTERS) throw new Error(`it is longer than ${MAX_CHARACTERS} characters`);
  return text;
}

/** A part of this package that did not arrive is a load failure like any other. */
async function ownModule<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw new LoadError('load-failed', `A part of the scan could not be loaded: ${messageOf(error)}.`);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
