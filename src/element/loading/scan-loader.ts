import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Assessment } from '../../engine/index.js';
import type { QuestionWords } from '../../i18n/index.js';
import { asLoadError } from './load-error.js';
import type { LoadError } from './load-error.js';
import { hasOutline, languageOf, loadAssessment, loadStructure, loadWidgetWords, scanAtHand } from './load-scan.js';
import type { Loaded, Scan, ScanRequest } from './load-scan.js';

/** Loads what the element asks for and keeps the newest answer; an earlier load that comes in late is dropped. */
export class ScanLoader implements ReactiveController {
  /** The scan to show; null while the first one loads, or when it failed. */
  scan: Scan | null = null;
  /** The widget's words; there also when only the assessment failed. */
  words: QuestionWords | null = null;
  /** Why there is no scan; null while all is well. */
  error: LoadError | null = null;
  /** Settles when the load under way has ended, well or not. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #request: ScanRequest | null = null;
  /** The request that `scan` or `error` answers. */
  #answered: ScanRequest | null = null;
  #abort: AbortController | null = null;
  /** All words were asked for, not only those up to the result. */
  #allWords = false;
  /** The built-in assessment with all its options, once something needed it. */
  #structure: Assessment | null = null;

  /** `onChange` is called when there is another scan, or error, before the host renders it. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = null;
  }

  /** There is a scan, and no other on its way. */
  get isReady(): boolean {
    return this.scan !== null && !this.#abort;
  }

  /** Of the words; that of the assessment may be another. */
  get language(): string {
    return languageOf(this.#answered ?? { languages: [] });
  }

  /** To be called at each update: does nothing if this is what is shown, or under way. */
  load(request: ScanRequest): void {
    const latest = this.#abort ? this.#request : this.#answered;
    if (!latest || !isSame(latest, request)) this.#start(request);
  }

  /** All words come with every scan from now on, and with the one that is there. Rejects with a `LoadError`. */
  async loadAllWords(): Promise<void> {
    this.#allWords = true;
    // What is under way may have begun without them.
    await this.settled;
    const request = this.#answered;
    if (!request) return;
    const words = await loadWidgetWords(request, true);
    // Another language took its place meanwhile, and brought its own.
    if (this.#answered !== request) return;
    this.words = words;
    if (this.scan) this.scan = { ...this.scan, words: this.words };
    this.#host.requestUpdate();
  }

  /** The whole of the built-in scan that is there, unless another took its place. */
  complete(whole: Loaded): void {
    this.#structure = whole.assessment;
    const { scan } = this;
    if (scan?.language === whole.language && !scan.isWhole) this.#show({ ...scan, ...whole });
  }

  /** Sees to it that the scan has the options of all its items, if not yet its whole text. Rejects with a `LoadError`. */
  async completeAssessment(): Promise<void> {
    if (!hasOutline(this.scan)) return;
    this.#structure = await loadStructure();
    if (hasOutline(this.scan)) this.#show(this.scan);
    this.#host.requestUpdate();
  }

  #show(scan: Scan | null): void {
    this.scan = this.#structure && hasOutline(scan) ? { ...scan, assessment: this.#structure } : scan;
    this.#onChange();
  }

  /** What is there cannot be shown. Throws `reason` if that cannot be shown either. */
  fail(reason: unknown): void {
    if (this.error || !this.#request) throw reason;
    this.#answer(this.#request, this.scan, this.words, asLoadError(reason));
  }

  retry(): void {
    if (this.#request) this.#start(this.#request);
  }

  #start(request: ScanRequest): void {
    this.#request = request;
    this.#abort?.abort();
    this.#abort = null;
    this.settled = Promise.resolve();
    // Another language of a text that is there takes its place as a whole: nothing that was read goes away.
    const isWhole = this.scan?.isWhole ?? false;
    const scan = isWhole || this.#allWords ? null : scanAtHand(request);
    if (scan) {
      this.#answer(request, scan, scan.words, null);
      return;
    }
    this.#abort = new AbortController();
    this.settled = this.#run(request, isWhole, this.#abort);
  }

  async #run(request: ScanRequest, isWhole: boolean, abort: AbortController): Promise<void> {
    let words: QuestionWords | null = null;
    let scan: Scan | null = null;
    let error: LoadError | null = null;
    try {
      const assessment = loadAssessment(request, isWhole, abort.signal);
      // It is waited for below, unless the words fail before.
      assessment.catch(() => undefined);
      words = await loadWidgetWords(request, this.#allWords);
      scan = { words, ...(await assessment) };
    } catch (reason) {
      error = asLoadError(reason);
    }
    if (abort.signal.aborted) return;
    this.#abort = null;
    this.#answer(request, scan, words, error);
  }

  #answer(request: ScanRequest, scan: Scan | null, words: QuestionWords | null, error: LoadError | null): void {
    this.#answered = request;
    this.words = words;
    this.error = error;
    this.#show(scan);
    this.#host.requestUpdate();
  }
}

/** Moving a tag asks for the same again; that must not fetch, or check a large definition, a second time. */
function isSame(a: ScanRequest, b: ScanRequest): boolean {
  // `NaN` is not a definition either, but it is the same one.
  return Object.is(a.definition, b.definition) && a.src === b.src && a.languages.join() === b.languages.join();
}
