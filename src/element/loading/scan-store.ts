import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Assessment } from '../../engine/index.js';
import type { QuestionWords } from '../../i18n/index.js';
import type { LanguageTag } from '../../languages/index.js';
import type { HostProblems } from '../host/problems.js';
import { Lazy } from './lazy.js';
import { asLoadError } from './load-error.js';
import type { LoadError } from './load-error.js';
import { hasOutline, languageOf, loadText, loadWords, scanAtHand } from './load-scan.js';
import type { Scan, ScanRequest, ScanText, ScanWords } from './scan.js';

type TextOf = ScanText & { readonly request: ScanRequest };
type WordsIn = ScanWords & { readonly language: LanguageTag };

/** Keeps the scan that the host page asks for, and adds what is still missing of it when somebody needs that. */
export class ScanStore implements ReactiveController {
  /** The scan to show; null while the first one loads, or when it failed. */
  scan: (Scan & TextOf) | null = null;
  /** Why there is no scan. */
  error: LoadError | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #problems: HostProblems;
  readonly #onChange: (scan: Scan | null) => void;
  /** The newest. */
  #request: ScanRequest | null = null;
  #wantsWhole = false;
  #wantsAllWords = false;

  /** Puts together what has arrived, if it belongs to what is asked for. */
  readonly #compose = (error: LoadError | null) => {
    // A definition that cannot be used is not asked about any longer, even if its first questions were fine.
    if (error && error.code !== 'load-failed') this.text.value = null;
    const text = this.text.value;
    const words = this.#words.value;
    const options = this.#options;
    if (text?.request === this.#request && words?.language === this.language) {
      // Where only the rest of the text has failed, all that is there stays.
      const scan = { ...words, ...text };
      if (error) this.#report(error);
      else this.#show(options && hasOutline(scan) ? { ...scan, assessment: options } : scan, null);
    } else if (this.#words.status !== 'loading') {
      const failed = [this.#words, this.text].find(({ status }) => status === 'failed');
      if (failed) this.#show(null, failed.error);
    }
  };

  /** The assessment and its text. */
  readonly text = new Lazy<TextOf, [ScanRequest, isWhole: boolean]>(
    async (signal, request, isWhole) => ({ ...(await loadText(request, isWhole, signal)), request }),
    this.#compose,
  );
  readonly #words = new Lazy<WordsIn, [LanguageTag, all: boolean]>(
    async (_, language, all) => ({ ...(await loadWords(language, all)), language }),
    () => this.#compose(null),
  );
  /** The built-in assessment with all its options. */
  #options: Assessment | null = null;

  /** `onChange` is called when there is another scan, or error, before the host renders it. */
  constructor(host: ReactiveControllerHost, problems: HostProblems, onChange: (scan: Scan | null) => void) {
    this.#host = host;
    this.#problems = problems;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isReady) return;
    this.text.abort();
    this.#words.abort();
  }

  /** There is a scan, and no other on its way. */
  get isReady(): boolean {
    return this.scan?.request === this.#request;
  }

  /** Of the widget's words; that of the assessment may be another. */
  get language(): LanguageTag {
    return languageOf(this.#request ?? { languages: [] });
  }

  /** The widget's words; there also when only the assessment failed. */
  get words(): QuestionWords | null {
    return this.#words.value?.language === this.language ? this.#words.value.words : null;
  }

  /** Settles when what is asked for is shown, or has failed. Never rejects. */
  get settled(): Promise<unknown> {
    return Promise.all(this.isReady ? [] : [this.text.settled, this.#words.settled]);
  }

  /** To be called at each update: does nothing if this is there, under way, or has failed. */
  load(request: ScanRequest): void {
    if (!this.#request || !isSame(this.#request, request)) {
      this.#request = request;
      // Another language of a text that is there takes its place as a whole: nothing that was read goes away.
      this.#wantsWhole = this.scan?.isWhole ?? false;
    }
    this.#load(this.#request);
  }

  /** All options of the built-in assessment, once answers from elsewhere need them (`complete-options.ts`). */
  take(options: Assessment): void {
    this.#options = options;
    this.#compose(null);
  }

  /** Asks for the whole text; what comes of it is the `status` of `text`. Settles then, and never rejects. */
  completeText(): Promise<unknown> {
    if (this.scan?.isWhole === false && this.isReady) {
      this.#wantsWhole = true;
      this.#load(this.scan.request);
    }
    return this.text.settled;
  }

  /**
   * All words of the widget; they come with every scan from now on. To be called once there is a scan: until then, the
   * first screen would wait for them. Rejects with a `LoadError`.
   */
  async completeWords(): Promise<void> {
    this.#wantsAllWords = true;
    this.#words.retry();
    if (this.#request) this.#load(this.#request);
    await this.#words.settled;
    if (this.#words.error) throw this.#words.error;
  }

  #load(request: ScanRequest): void {
    const language = languageOf(request);
    const here = this.#wantsWhole || this.#wantsAllWords || this.isReady ? null : scanAtHand(request);
    if (here) {
      this.#words.take({ ...here.words, language }, language, false);
      this.text.take({ ...here.text, request }, request, false);
    } else {
      void this.text.load(request, this.#wantsWhole);
      void this.#words.load(language, this.#wantsAllWords);
    }
  }

  #show(scan: this['scan'], error: LoadError | null): void {
    this.scan = scan;
    this.error = error;
    this.#onChange(scan);
    this.#report(error);
  }

  #report(error: LoadError | null): void {
    if (error) this.#problems.report(error);
    this.#host.requestUpdate();
  }

  /** What is there cannot be shown. Throws `reason` if that cannot be shown either. */
  fail(reason: unknown): void {
    if (this.error || !this.#request) throw reason;
    this.#show(this.scan, asLoadError(reason));
  }

  /** Tries again to show what is asked for. */
  retry(): void {
    if (!this.#request) return;
    this.text.retry();
    this.#words.retry();
    this.#load(this.#request);
    this.#compose(null);
  }
}

/** Moving a tag asks for the same again; that must not fetch, or check a large definition, a second time. */
function isSame(a: ScanRequest, b: ScanRequest): boolean {
  // `NaN` is not a definition either, but it is the same one.
  return Object.is(a.definition, b.definition) && a.src === b.src && a.languages.join() === b.languages.join();
}
