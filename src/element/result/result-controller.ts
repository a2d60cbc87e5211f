/** All that comes after the last question: the page with all answers, how a result is made, and how it is shown. Loaded while the visitor reads the first question. */
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { brokenEssential } from '../../engine/essentials.js';
import { countedAnswers, textFor, writtenTexts } from '../../engine/index.js';
import type { Answers, EarlierVisit, Result, ResultContext, StageKey } from '../../engine/index.js';
import { createResultWith } from '../../engine/result.js';
import { now } from '../session/clock.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { messageOf } from '../loading/load-error.js';
import { whenIdle } from '../loading/when-idle.js';
import type { Scan } from '../loading/scan.js';
import { newResultId } from '../session/result-id.js';
import type { EvaluationRequest } from '../session/visit.js';
import { reportStyles } from './report-styles.js';
import { roadmapStyles } from './roadmap-styles.js';
import { takeAlongStyles } from './export/styles.js';
import { resultStyles } from './styles.js';
import type { CompleteContext, KeepView, KeptOnPaper, ResumeView, VoicesView } from '../session/context.js';
import type { ReportContext } from './context.js';
import { prepareFormats } from './formats.js';
import { resultPage } from './page.js';
import type { ResultView } from './page.js';
import { AdviceLoader } from './advice-loader.js';
import type { AdviceSettings } from './advice-loader.js';
import { countryField } from './country-field.js';
import { BrowserPrint } from './export/browser-print.js';
import type { FileFormat } from './export/files.js';
import { LateParts } from './late-parts.js';
import { pageAddress } from './paper/page-address.js';
import { guardLatePresses } from '../host/late-presses.js';
import { sheetsFor } from '../host/sheets.js';
import { TakeAlong } from './export/take-along.js';
import type { ReportHost } from './report-host.js';
import { thenStyles } from './then-and-now/styles.js';
import { tickStyles } from './plan/tick-styles.js';
import { KeptTicks } from './plan/kept-ticks.js';

/** What it is made of. */
export interface ResultParts {
  readonly host: ReportHost & AdviceSettings & EventTarget;
  readonly problems: HostProblems;
  readonly focus: FocusController;
  /** The earlier visit of a firm that came back; null without one. */
  readonly previous: () => EarlierVisit | null;
  /** What is shown of it. */
  readonly resume: ResumeView;
  /** The way to come back later. */
  readonly keeper: KeepView;
  /** What colleagues answered. */
  readonly voices: VoicesView;
}

/** What a result has of its visit. */
type OneVisit = Omit<ResultContext, 'language' | 'hash' | 'catalogues' | 'benchmark'>;

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
  readonly #parts: Pick<ResultParts, 'keeper' | 'previous' | 'resume' | 'voices'>;
  readonly #browserPrint: BrowserPrint;
  readonly #takeAlong: TakeAlong;
  readonly #ticks: KeptTicks;
  readonly #late: LateParts;
  #shown: CompleteContext | null = null;
  /** Of the last scan that was loaded for. */
  #language = '';

  constructor({ focus, host, problems, ...parts }: ResultParts) {
    this.#host = host;
    this.#late = new LateParts({ focus, host, problems }, () => this.dress());
    this.dress();
    guardLatePresses(host.renderRoot);
    this.#browserPrint = new BrowserPrint(host);
    this.#focus = focus;
    this.#problems = problems;
    this.#parts = parts;
    this.#advice = new AdviceLoader(host, problems);
    // Somebody else may answer next.
    host.addEventListener('scan-reset', () => (this.#advice.country.chosen = null));
    this.#takeAlong = new TakeAlong(host, problems, this.#late);
    this.#ticks = new KeptTicks(host);
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
      takeAlongStyles,
      tickStyles,
      thenStyles,
      ...this.#late.styles,
    ]);
    // Others may have been put beside them.
    if (sheets)
      root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets.filter((one) => !sheets.includes(one))];
  }

  /** Asks for the country, if the page wants it asked and there are figures to choose from. */
  countryField(context: CompleteContext): TemplateResult | typeof nothing {
    const { advice, country } = this.#advice;
    if (!country.isAsked(this.#host.country)) return nothing;
    const draft = context.persist === 'none' ? null : context.draft;
    // The figures of another country are still to be asked for.
    if (draft && country.keepIn(draft)) this.#host.requestUpdate();
    return countryField(context, advice?.countries ?? [], country.chosen, (chosen) => {
      country.chosen = chosen;
      draft?.changeExtras(() => ({ country: chosen }));
      this.#host.requestUpdate();
    });
  }

  /** What results are matched and compared with. To be called at each update: does nothing if that is there. */
  loadAdvice(scan: Scan): void {
    this.#advice.load(scan);
    this.#late.ahead();
    if (scan.language === this.#language) return;
    this.#language = scan.language;
    whenIdle(() => prepareFormats(scan.language));
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
  evaluate(scan: Scan, { answers, depth, startedAt }: EvaluationRequest): Result | null {
    const completedAt = now();
    // A clock that was set back meanwhile must not make a result that ends before its start: nobody would take it.
    const isStarted = startedAt !== null && startedAt <= completedAt;
    const times = { startedAt: isStarted ? startedAt : completedAt, completedAt };
    return this.#make(scan, answers, { id: newResultId(), depth, previous: this.#parts.previous(), ...times });
  }

  /**
   * The result of an earlier visit, by the definition of today and matched with what there is today. It has the day of
   * then, at noon: that is the same day nearly everywhere. Null where `evaluate` gives null.
   */
  async recall(scan: Scan, { answers, date, depth, id, ticks = [] }: EarlierVisit): Promise<Result | null> {
    await this.prepare(scan);
    const time = date === null ? now() : `${date}T12:00:00Z`;
    const result = this.#make(scan, answers, { id: id ?? newResultId(), depth, startedAt: time, completedAt: time });
    if (result) this.#ticks.recall(result, ticks);
    return result;
  }

  /** What the visitor has ticked off in the plan of the result that was shown last. */
  ticksOf(result: Result): readonly StageKey[] {
    return this.#shown ? this.#ticks.of(this.#shown, result) : [];
  }

  #make({ assessment, language }: Scan, answers: Answers, visit: OneVisit): Result | null {
    try {
      const broken = brokenEssential();
      if (broken) throw new Error(`a script of the page has put something else in place of ${broken}`);
      const { benchmark = null, catalogues = [], hash = '', search = null } = this.#advice.advice ?? {};
      const context = { ...visit, language, hash, catalogues, benchmark };
      // The page gets it. What the visitor wrote is only in what the visitor takes along, or agrees to send.
      return createResultWith(search, assessment, countedAnswers(assessment, answers), context);
    } catch (error) {
      this.#problems.report({ code: 'no-result', message: `The result could not be made: ${messageOf(error)}.` });
      return null;
    }
  }

  /** Settles when all that the result on screen is made of has arrived or failed, and is shown. */
  get settled(): Promise<unknown> | null {
    const { settled, wordsSettled } = this.#advice;
    return this.#late.isShown ? Promise.all([settled, wordsSettled, this.#late.settled]) : null;
  }

  render(context: CompleteContext, own: Result, delivery: ResultView['delivery']): TemplateResult {
    const { keeper, resume } = this.#parts;
    this.#late.isShown = true;
    const full = this.#with(context, own);
    const ready = () => this.#whole(context, own);
    const below = this.#below(full, own);
    this.#browserPrint.paper = () => {
      const options = { address: pageAddress(), kept: this.#onPaper(full, own) };
      return this.#late.paper.value?.paperOf(full, own, options) ?? null;
    };
    return resultPage({
      ...full,
      own,
      ...below,
      // What is tried out is of no day.
      earlier: below.result === own ? full.earlier : null,
      doneBefore: this.#ticks.before(context, own),
      taken: this.#takeAlong.taken,
      copy: () => void this.#takeAlong.copy(ready, own),
      print: () => this.print(context, own),
      sendOn: () => void this.#takeAlong.send(ready, own),
      download: (format) => this.download(format, context, own),
      delivery,
      lookedBack: resume.lookedBack(context, own),
      keeper: this.#late.isPainted ? keeper : null,
      save: (file) => void this.#takeAlong.save(file, ready, own),
    });
  }

  /** What is tried out, and what stands below the plan: nothing until the first screen is painted. */
  #below(context: ReportContext, own: Result): Pick<ResultView, 'bar' | 'details' | 'result' | 'tick'> {
    const { details, isPainted } = this.#late;
    if (!isPainted || !details.value) {
      const instead = details.status === 'failed' ? this.#failed(context) : nothing;
      return { bar: nothing, details: () => instead, result: own, tick: context.tick };
    }
    const { value } = details;
    const view = value.view(context, own);
    return { ...view, bar: value.bar(view), details: (...plan) => value.sections(view, ...plan) };
  }

  #failed({ words }: ReportContext): TemplateResult {
    const retry = () => {
      this.#late.retry();
      // The button goes.
      this.#focus.moveTo('heading');
      this.#host.requestUpdate();
    };
    return html`<p role="status">${words.restFailed}</p>
      <div class="actions"><button type="button" part="button" @click=${retry}>${words.tryAgain}</button></div>`;
  }

  /** What was tried out, and what was said of copying, goes with the page. */
  leave(): void {
    this.#late.isShown = false;
    this.#late.retry();
    this.#browserPrint.paper = null;
    this.#takeAlong.taken = null;
    this.#late.details.value?.leave();
    this.#ticks.leave();
  }

  print(context: CompleteContext, result: Result): void {
    const ready = () => this.#whole(context, result);
    void this.#takeAlong.print(ready, result, async (full) => {
      await this.#parts.keeper.complete();
      return this.#onPaper(full, result);
    });
  }

  download(format: FileFormat, context: CompleteContext, result: Result): void {
    // Host pages may ask for anything.
    void this.#takeAlong.download(format === 'csv' ? 'csv' : 'json', () => this.#whole(context, result), result);
  }

  /** What the visitor comes back with. */
  #onPaper(full: ReportContext, own: Result): KeptOnPaper | null {
    return this.#parts.keeper.onPaper(full, { result: own, ticks: full.ticks });
  }

  /** Once all that was on its way has arrived or failed. */
  async #whole(context: CompleteContext, own: Result): Promise<ReportContext> {
    await this.settled;
    this.#with(context, own);
    await this.#late.details.value?.settled;
    return this.#with(context, own);
  }

  #with(context: CompleteContext, own: Result): ReportContext {
    this.#shown = context;
    const { assessment, session, text } = context;
    // Here for all views and files, so that none can show words that are meant for other firms.
    const { advice } = this.#advice;
    return {
      ...context,
      text: textFor(assessment, text, session.answers),
      texts: writtenTexts(context.asked, session.answers),
      advice,
      beside: this.#late.details.value?.besideIn({ advice, language: context.language }) ?? null,
      voices: this.#parts.voices,
      earlier: this.#parts.resume.earlierDay(own),
      ticks: this.#ticks.of(context, own),
      tick: (stage, isDone) => this.#ticks.set(context, own, stage, isDone),
    };
  }
}
