/** All that comes after the last question: the page with all answers, how a result is made, and how it is shown. Loaded while the visitor reads the first question. */
import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { brokenEssential } from '../../engine/essentials.js';
import { createResult, textFor } from '../../engine/index.js';
import type { Result } from '../../engine/index.js';
import { now } from '../session/clock.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { messageOf } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import { newResultId } from '../session/result-id.js';
import type { EvaluationRequest } from '../session/visit.js';
import { paperStyles } from './paper/paper-styles.js';
import { sheetStyles } from './paper/sheet-styles.js';
import { reportStyles } from './report-styles.js';
import { roadmapStyles } from './roadmap-styles.js';
import { resultStyles } from './styles.js';
import type { CompleteContext } from '../session/context.js';
import type { ReportContext } from './context.js';
import { resultPage } from './page.js';
import type { ResultView } from './page.js';
import { AdviceLoader } from './advice-loader.js';
import type { AdviceSettings } from './advice-loader.js';
import { countryField } from './country-field.js';
import { BrowserPrint } from './export/browser-print.js';
import type { FileFormat } from './export/files.js';
import { pageAddress } from './paper/page-address.js';
import { paperOf } from './paper/paper.js';
import { guardLatePresses } from '../host/late-presses.js';
import { sheetsFor } from '../host/sheets.js';
import { TakeAlong } from './export/take-along.js';
import type { ReportHost } from './export/take-along.js';
import { tickStyles } from './plan/tick-styles.js';
import { KeptTicks } from './plan/kept-ticks.js';
import { trialStyles } from './what-if/styles.js';
import { TrialBar } from './what-if/bar.js';
import { WhatIf } from './what-if/trial.js';
import type { Trial } from './what-if/trial.js';

/** What it is made of. */
export interface ResultParts {
  readonly host: ReportHost & AdviceSettings;
  readonly problems: HostProblems;
  readonly focus: FocusController;
}

/** Makes results, and shows one with all that can be done with it. */
export class ResultController {
  /**
   * Whether an earlier visit may have left results to be sent, in a browser that does not tell its databases (Firefox
   * before 126): then the queue is opened to see, also without an endpoint.
   */
  readonly mayBeLeftBehind = typeof indexedDB === 'object' && !('databases' in indexedDB);

  readonly #host: ReportHost & AdviceSettings;
  readonly #advice: AdviceLoader;
  readonly #problems: HostProblems;
  readonly #focus: FocusController;
  readonly #browserPrint: BrowserPrint;
  readonly #takeAlong: TakeAlong;
  readonly #whatIf: WhatIf;
  readonly #ticks: KeptTicks;
  readonly #bar: TrialBar;
  #isShown = false;

  constructor({ focus, host, problems }: ResultParts) {
    this.#host = host;
    this.dress();
    guardLatePresses(host.renderRoot);
    this.#browserPrint = new BrowserPrint(host);
    this.#focus = focus;
    this.#problems = problems;
    this.#advice = new AdviceLoader(host, problems);
    this.#takeAlong = new TakeAlong(host, problems);
    this.#whatIf = new WhatIf(host);
    this.#ticks = new KeptTicks(host);
    this.#bar = new TrialBar(host);
  }

  /** Gives the tag all its styles, in the document that it stands in now. */
  dress(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const sheets = sheetsFor(root.ownerDocument, [
      ...elementStyles,
      resultStyles,
      reportStyles,
      roadmapStyles,
      tickStyles,
      trialStyles,
      paperStyles,
      sheetStyles,
    ]);
    // Others may have been put beside them.
    if (sheets)
      root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets.filter((one) => !sheets.includes(one))];
  }

  /** Asks for the country, if the page wants it asked and there are figures to choose from. */
  countryField(context: CompleteContext): TemplateResult | typeof nothing {
    const { advice, country } = this.#advice;
    if (!country.isAsked(this.#host.country)) return nothing;
    return countryField(context, advice?.countries ?? [], country.chosen, (chosen) => {
      country.chosen = chosen;
      this.#host.requestUpdate();
    });
  }

  /** What results are matched and compared with. To be called at each update: does nothing if that is there. */
  loadAdvice(scan: Scan): void {
    this.#advice.load(scan);
  }

  /** Settles when all of that has arrived or failed. */
  prepare(scan: Scan): Promise<unknown> {
    this.#advice.load(scan);
    return this.#advice.settled;
  }

  /**
   * The result as of now, with what has arrived. `startedAt`: null where nobody started. Null if it cannot be made, as
   * where a page has changed what all scripts stand on; host and visitor are told.
   */
  evaluate(scan: Scan, request: EvaluationRequest): Result | null {
    try {
      return this.#evaluate(scan, request);
    } catch (error) {
      this.#problems.report({ code: 'no-result', message: `The result could not be made: ${messageOf(error)}.` });
      return null;
    }
  }

  #evaluate({ assessment, language }: Scan, { answers, depth, startedAt }: EvaluationRequest): Result {
    const broken = brokenEssential();
    if (broken) throw new Error(`a script of the page has put something else in place of ${broken}`);
    const { benchmark = null, catalogues = [], hash = '' } = this.#advice.advice ?? {};
    const completedAt = now();
    // A clock that was set back meanwhile must not make a result that ends before its start: nobody would take it.
    const isStarted = startedAt !== null && startedAt <= completedAt;
    const visit = { startedAt: isStarted ? startedAt : completedAt, completedAt, depth };
    return createResult(assessment, answers, { id: newResultId(), language, ...visit, hash, catalogues, benchmark });
  }

  /** Settles when all words of the result that is shown have arrived or failed. */
  get settled(): Promise<unknown> | null {
    return this.#isShown ? this.#advice.wordsSettled : null;
  }

  render(
    context: CompleteContext,
    own: Result,
    delivery: ResultView['delivery'],
    comingBack: ResultView['comingBack'],
  ): TemplateResult {
    this.#isShown = true;
    const full = this.#with(context, own);
    this.#browserPrint.paper = () => paperFor(full, own);
    const { ended, item, trial } = this.#whatIf;
    return resultPage({
      ...full,
      // The plan of a trial is not the visitor's.
      tick: trial ? null : full.tick,
      doneBefore: this.#ticks.before(context, own),
      own,
      result: resultWith(trial, full, own),
      item,
      trial,
      look: (id) => this.#whatIf.look(id),
      tryOut: (one) => {
        this.#bar.hold();
        this.#whatIf.set(one, own);
      },
      ended,
      putBack: () => this.#putBack(),
      taken: this.#takeAlong.taken,
      copy: () => void this.#takeAlong.copy(full, own),
      print: () => this.print(context, own),
      sendOn: () => void this.#takeAlong.send(full, own),
      download: (format) => this.download(format, context, own),
      delivery,
      comingBack,
      save: (file) => void this.#takeAlong.save(file, full, own),
    });
  }

  /** What was tried out, and what was said of copying, goes with the page. */
  leave(): void {
    this.#isShown = false;
    this.#browserPrint.paper = null;
    this.#takeAlong.taken = null;
    this.#whatIf.look(null);
    this.#ticks.leave();
  }

  print(context: CompleteContext, result: Result): void {
    const full = this.#with(context, result);
    void this.#takeAlong.print(full, result, () => paperFor(full, result));
  }

  download(format: FileFormat, context: CompleteContext, result: Result): void {
    void this.#takeAlong.download(format, this.#with(context, result), result);
  }

  #with(context: CompleteContext, own: Result): ReportContext {
    const { assessment, session, text } = context;
    // Here for all views and files, so that none can show words that are meant for other firms.
    return {
      ...context,
      text: textFor(assessment, text, session.answers),
      advice: this.#advice.advice,
      ticks: this.#ticks.of(context, own),
      tick: (stage, isDone) => this.#ticks.set(context, own, stage, isDone),
    };
  }

  /** The button goes: the focus is put to the choices if they are in sight, else to the result that is the own one again. */
  #putBack(): void {
    this.#whatIf.look(this.#whatIf.item);
    const choices = this.#host.renderRoot.querySelector('[data-item="try"]');
    const { bottom = 0, top = 0 } = choices?.getBoundingClientRect() ?? {};
    this.#focus.moveTo(bottom > 0 && top < innerHeight && bottom > top ? 'try' : 'heading');
  }
}

/** The result that was sent, on paper: what is tried out is not what was found. */
function paperFor(context: ReportContext, own: Result): HTMLElement {
  return paperOf(context, own, { address: pageAddress() });
}

/** The result as it would be with another answer; the own one while nothing is tried out. */
function resultWith(trial: Trial | null, { advice, assessment }: ReportContext, own: Result): Result {
  if (!trial) return own;
  const answers = { ...own.answers, [trial.item]: trial.answer };
  const { id, language, startedAt, completedAt, depth } = own;
  const context = { id, language, startedAt, completedAt, depth, hash: own.assessment.hash };
  const { benchmark = null, catalogues = [] } = advice ?? {};
  return createResult(assessment, answers, { ...context, benchmark, catalogues });
}
