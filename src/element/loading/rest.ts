import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { HostProblems } from '../host/problems.js';
import { asLoadError } from './load-error.js';
import { loadBuiltIn } from './load-scan.js';
import type { Scan } from './load-scan.js';
import type { ViewContext } from '../session/context.js';
import { isWaiting, waiting } from './waiting.js';
import type { FocusController } from '../host/focus.js';
import type { PartsController } from './parts.js';
import { QuietMoment, whenIdle } from './quiet-moment.js';
import type { ScanLoader } from './scan-loader.js';
import type { SessionController } from '../session/session-controller.js';

/**
 * Asks for the rest of the scan while the first part of it is read, and stands in for a page that has to wait: for its
 * words, or for what shows all answers.
 */
export class RestController implements ReactiveController {
  /** It did not arrive; it is asked for again after the next thing that the visitor does. */
  failed = false;
  /** Settles when what is under way has arrived or failed. */
  settled: Promise<void> | null = null;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #loader: ScanLoader;
  readonly #session: SessionController;
  readonly #parts: PartsController;
  readonly #focus: FocusController;
  readonly #problems: HostProblems;
  readonly #quiet: QuietMoment;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    loader: ScanLoader,
    session: SessionController,
    parts: PartsController,
    focus: FocusController,
    problems: HostProblems,
  ) {
    this.#host = host;
    this.#loader = loader;
    this.#session = session;
    this.#parts = parts;
    this.#focus = focus;
    this.#problems = problems;
    this.#quiet = new QuietMoment(host, () => this.#ask());
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isWaiting) this.#ask();
    else if (!this.#isMissing) return;
    // Whoever has begun will need it soon.
    else if (Object.keys(this.#session.session.answers).length > 0) whenIdle(() => this.#ask());
    else this.#quiet.ask();
  }

  get #isMissing(): boolean {
    const { scan } = this.#loader;
    return scan !== null && !this.failed && (!scan.isWhole || this.#needsReport);
  }

  get #needsReport(): boolean {
    return this.#session.session.stage === 'review' && !this.#parts.report.part;
  }

  #ask(): void {
    if (this.#isMissing) this.settled ??= this.#run();
  }

  /** What the visitor is at, or its words, is still to come. */
  get isWaiting(): boolean {
    const { scan } = this.#loader;
    return scan !== null && (this.#needsReport || isWaiting(scan, this.#session.session, this.#session.page));
  }

  render(context: ViewContext): TemplateResult {
    return waiting(context, this.failed, () => {
      this.failed = false;
      // Its button goes.
      this.#focus.moveTo('heading');
      this.#host.requestUpdate();
    });
  }

  async #run(): Promise<void> {
    // Once more if the language changed meanwhile.
    while (this.#loader.scan && this.#isMissing) await this.#load(this.#loader.scan);
    this.settled = null;
    const page = this.#host.renderRoot.querySelector('[data-waiting]');
    if (!page) return;
    if (page.matches(':focus-within')) this.#focus.moveTo('heading');
    this.#host.requestUpdate();
  }

  async #load({ isWhole, language }: Scan): Promise<void> {
    try {
      const report = this.#needsReport ? this.#parts.report.load() : true;
      if (!isWhole) this.#loader.complete(await loadBuiltIn(language));
      this.failed = !(await report);
    } catch (error) {
      this.failed = true;
      this.#problems.report(asLoadError(error));
    }
  }
}
