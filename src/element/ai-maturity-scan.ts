import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { CohortFile } from '../cohort/file.js';
import type { BenchmarkFile, SupportCatalogueFile } from '../contract/index.js';
import type { Answers, AssessmentDefinition, Depth, Layout, Result, Stage } from '../engine/index.js';
import type { Words } from '../i18n/index.js';
import { FocusController } from './host/focus.js';
import { LanguageController } from './host/language-controller.js';
import { guardPresses } from './host/double-presses.js';
import { ScanStore } from './loading/scan-store.js';
import { isComplete } from './loading/scan.js';
import { SessionController } from './session/session-controller.js';
import { showStage } from './host/custom-states.js';
import { HostProblems } from './host/problems.js';
import { plainText, settingsOf, toFlag, toSrc } from './host/attributes.js';
import type { Persist, Resume } from './host/attributes.js';
import { styles } from './styles.js';
import { Needs } from './needs.js';
import type { ResultController } from './result/result-controller.js';
import type { CompleteContext, ViewContext } from './session/context.js';
import { failure } from './loading/failure.js';
import { isPrerendered, takeOver } from './host/prerendered.js';
import { screenIn } from './host/screen.js';
import { contextOf, stageView } from './stages.js';

/**
 * A questionnaire on the AI maturity of a firm, and its result. It sends and stores nothing by itself; the host page
 * listens to its events. See `ScanEventMap` for the type of each event's detail.
 *
 * @tagname ai-maturity-scan
 *
 * @fires {CustomEvent<ScanStartDetail>} scan-start - The visitor started. `detail`: `{ assessment: { id, version } }`.
 * @fires {CustomEvent<ScanAnswerDetail>} scan-answer - The visitor chose or changed an answer. `detail`: `{ question, value, progress: { answered, total } }`.
 * @fires {CustomEvent<Result>} scan-result - The visitor reached the result. `detail`: the whole Result, frozen plain JSON.
 * @fires {CustomEvent<{}>} scan-reset - All answers were deleted to start anew. `detail`: `{}`.
 * @fires {CustomEvent<ScanDeliverDetail>} scan-deliver - The visitor agreed to send the result to `endpoint`. `detail`: `{ envelope, endpoint }`. Cancelable: then nothing is sent. Attributes may be added to `envelope`.
 * @fires {CustomEvent<ScanDeliveredDetail>} scan-delivered - A result arrived at `endpoint`. `detail`: `{ id }`.
 * @fires {CustomEvent<ScanResumeDetail>} scan-resume - The visitor came back with earlier answers. `detail`: `{ from, previous: { date, answers } }`; `from` is `code`, `link`, `file`, `draft` or `host`.
 * @fires {CustomEvent<ScanErrorDetail>} scan-error - The scan could not load, use or do something. `detail`: `{ code, path?, message }`.
 *
 * @slot - Shown until the scan is ready, and by browsers without the script.
 * @slot intro - In place of the opening sentence on the first screen.
 * @slot privacy - In place of the sentence on privacy on the first screen.
 * @slot delivery - What a result that is sent to `endpoint` is used for, where the visitor is asked.
 * @slot result - The partner's own words or button, on the result page.
 *
 * @cssprop [--ams-accent] - Colour of buttons, marks and filled bars. Default: a blue that follows light and dark.
 * @cssprop [--ams-on-accent] - Colour of text on the accent colour.
 * @cssprop [--ams-focus] - Colour of the focus ring. Default: the accent colour.
 * @cssprop [--ams-problem] - Colour of messages about what is missing. Default: a red that follows light and dark.
 * @cssprop [--ams-font=inherit] - Font family.
 * @cssprop [--ams-font-size=medium] - Base font size; all sizes follow it.
 * @cssprop [--ams-radius=8px] - Radius of corners.
 * @cssprop [--ams-spacing=1em] - Base distance; all distances follow it.
 * @cssprop [--ams-sticky-top=0px] - Height of a bar of the page that stays at the top of the window. What stays in sight in the scan keeps below it.
 *
 * @csspart intro - The first screen.
 * @csspart page - A page of questions.
 * @csspart review - The page with all answers.
 * @csspart result - The result page.
 * @csspart title - The heading of a screen.
 * @csspart progress - How far the visitor is.
 * @csspart matrix - Questions with the same options, as one table.
 * @csspart question - One question with its options.
 * @csspart option - One option with its label.
 * @csspart field - A field in which an answer is typed.
 * @csspart error - What is shown in place of the scan when it cannot be shown.
 * @csspart error-summary - What is wrong with an answer, at its question.
 * @csspart button - Every button.
 * @csspart button-primary - The button that leads on.
 * @csspart ladder - The picture of the ladder.
 * @csspart steps - What each step means.
 * @csspart certainty - How sure the step is.
 * @csspart first-action - What to do first.
 * @csspart undecided - What is not known and decides on the step, in place of a first action.
 * @csspart how - How an action is done.
 * @csspart plan - The smallest change that leads to the next step, or what makes the step hold.
 * @csspart tick - A box to tick off an action.
 * @csspart binding - The words on what holds the firm back most, in its cell.
 * @csspart raise - One thing to do or to change.
 * @csspart other-ways - Other changes that lead to the next step.
 * @csspart fold - Each section that is closed at first.
 * @csspart what-if - Where one answer can be tried out.
 * @csspart trial-note - The bar that stays in sight while an answer is tried out: staircase, answer, way back.
 * @csspart take-along - Save as PDF, send on, and more: text, CSV, JSON.
 * @csspart come-back - The form to come back with, on the first screen.
 * @csspart looked-back - What stands above the result of an earlier visit.
 * @csspart then-and-now - What has changed since then.
 * @csspart resume - The code to come back with, and ways to keep it.
 * @csspart code - A code: that one, an invitation, or the one that a colleague gives back.
 * @csspart qr - The same as a QR code. Keep it dark on white, so that phones read it.
 * @csspart voices - What the visitor and colleagues see together.
 * @csspart ask-colleagues - The row to ask colleagues, and to take in what they answered.
 * @csspart guest - The screens of a colleague, and the question whether to take in the code of one.
 * @csspart delivery - Where the visitor is asked whether the result may be sent, and told what came of it.
 * @csspart draft - What the browser keeps, and how to delete it.
 * @csspart why - The reasons for the step.
 * @csspart cells - The scores of the dimensions.
 * @csspart cell - One of these scores.
 * @csspart profile - The scores of a definition without steps.
 * @csspart barriers - What stands in the way, with an answer to each.
 * @csspart barrier - One of these answers.
 * @csspart support - The support that fits.
 * @csspart support-wanted - The support asked for.
 * @csspart support-entry - One offer of support.
 * @csspart ideas - Ideas for using AI.
 * @csspart benchmark - The use of AI beside figures on others.
 * @csspart country - The list of countries, if the page wants the visitor asked.
 * @csspart deepen - The way on from the quick scan to the full one.
 * @csspart about - Method, version and caveat.
 *
 * @cssstate loading - The scan is loading.
 * @cssstate intro - The first screen is shown.
 * @cssstate question - A page of questions is shown.
 * @cssstate review - The page with all answers is shown.
 * @cssstate result - The result is shown.
 * @cssstate error - The scan cannot be shown.
 */
export class AiMaturityScan extends LitElement {
  static override readonly styles = styles;

  static override readonly properties = {
    lang: { reflect: true, useDefault: true, converter: plainText },
    src: { useDefault: true },
    assessment: { attribute: false },
    supportSrc: { attribute: 'support-src', useDefault: true },
    supportCatalogue: { attribute: false },
    benchmarkSrc: { attribute: 'benchmark-src', useDefault: true },
    benchmark: { attribute: false },
    country: {},
    depth: { useDefault: true },
    persist: { useDefault: true },
    endpoint: { useDefault: true },
    anonymous: { converter: toFlag, useDefault: true },
    layout: { useDefault: true },
    resume: { useDefault: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    messages: { attribute: false, useDefault: true },
    answers: { attribute: false },
    previous: {},
  };

  /** Language of this tag, a BCP 47 tag. Without it: that of the nearest ancestor, else the browser's, else English. */
  declare lang: string;

  /** Address of an assessment definition (JSON) to show in place of the built-in one. */
  declare src: string;

  /** An assessment definition to show in place of the built-in one; goes before `src`. Checked before use. */
  declare assessment: AssessmentDefinition | null;

  /** Address of a partner's own support offers (JSON), beside or instead of the generic ones. */
  declare supportSrc: string;

  /** A partner's own support offers; goes before `support-src`. Checked before use. */
  declare supportCatalogue: SupportCatalogueFile | null;

  /**
   * Address of a partner's own figures on the use of AI (JSON), in place of the official ones; or of a cohort file, beside them.
   */
  declare benchmarkSrc: string;

  /** A partner's own figures; goes before `benchmark-src`. Checked before use. */
  declare benchmark: BenchmarkFile | CohortFile | null;

  /**
   * Where the firms are, as ISO 3166 code (`NL`): they are compared with the official figures of that country. `ask`: the
   * visitor is asked. Else those of the EU27 are shown.
   */
  declare country: string;

  /**
   * What this firm answered before, if you know it: an answer code, or, as a property, a Result. The visitor can look at it
   * or begin from it, and the result says what has changed since. Checked before use.
   */
  declare previous: Result | string | null;

  /** All questions (`full`), or those that a provisional step needs (`quick`); the visitor can go on from there. */
  declare depth: Depth;

  /**
   * Where answers are kept so that the visitor can go on later: nowhere (`none`), in this tab (`session`) or in this
   * browser (`local`). The visitor is told, and can delete them. Tabs that keep the same share the newest of each answer.
   */
  declare persist: Persist;

  /**
   * Address to which a result is sent if the visitor agrees, as a CloudEvent (see "Delivery and privacy" in the documentation). Without it
   * the visitor is not asked and nothing is sent.
   */
  declare endpoint: string;

  /** With `endpoint`: a result is only ever sent without what could tell firms or visits apart. `anonymous="false"`, `"no"`, `"off"` and `"0"` switch it off. */
  declare anonymous: boolean;

  /**
   * How the visitor may take answers along and come back with them: with a code (`code`), also by a link (`code link`), or
   * not at all (`none`). Only with `link` does the scan look at the fragment of the page's address.
   */
  declare resume: Resume;

  /** One question a page (`question`), or one section a page (`section`). */
  declare layout: Layout;

  /** Level of the topmost heading, 1 to 6, to fit the outline of the host page. */
  declare headingLevel: number;

  /** Words of the widget to replace, by key (see `Words`). */
  declare messages: Partial<Words>;

  readonly #problems = new HostProblems(this);
  readonly #focus = new FocusController(this);
  readonly #language = new LanguageController(this);
  readonly #scans = new ScanStore(this, this.#problems, (scan) => this.#session.open(scan));
  readonly #needs = new Needs(this, this.#scans, this.#focus, this.#problems, () => this.#session);
  readonly #session: SessionController = new SessionController(this, this.#focus, this.#needs);
  readonly #internals = this.attachInternals();

  // Fields would hide the accessors that Lit makes of `properties`.
  constructor() {
    super();
    this.lang = '';
    this.src = '';
    this.assessment = null;
    this.previous = null;
    this.supportSrc = '';
    this.supportCatalogue = null;
    this.benchmarkSrc = '';
    this.benchmark = null;
    this.country = '';
    this.depth = 'full';
    this.persist = 'none';
    this.endpoint = '';
    this.anonymous = false;
    this.layout = 'question';
    this.resume = 'code';
    this.headingLevel = 2;
    this.messages = {};
  }

  /**
   * The answers that count, by item id. Set it to prefill what the host already knows; that fires no events. Other
   * answers than those set before replace what the visitor chose, and a result; the same ones change nothing.
   */
  get answers(): Answers {
    return this.#session.answers;
  }
  set answers(answers: Answers) {
    this.#session.prefill(answers);
  }

  /** The last complete result; null until there is one. @readonly */
  get result(): Result | null {
    return this.#session.visit.result;
  }

  /** What is on screen. @readonly */
  get stage(): Stage | 'loading' | 'error' {
    if (this.#scans.error) return 'error';
    return this.#scans.scan ? this.#session.session.stage : 'loading';
  }

  /**
   * Goes from the first screen to the first open question, as the visitor would. The focus goes along, unless nobody has
   * touched the page yet.
   */
  start(): void {
    this.#session.request({ type: 'start' });
  }

  /** Deletes all answers and the result, and goes back to the first screen. */
  reset(): void {
    this.#session.request({ type: 'reset' });
  }

  /** Prints the result: a sheet for the wall with the plan to tick, then an appendix. Nothing of the page around it. */
  print(): void {
    this.#withResult((controller, ...shown) => controller.print(...shown));
  }

  /** Offers the result as a file to keep: `json` with everything, or `csv` for a spreadsheet. */
  download(format: 'json' | 'csv' = 'json'): void {
    this.#withResult((controller, ...shown) => controller.download(format, ...shown));
  }

  /**
   * The answer code of the result, the same as on its page with what was ticked off there, or of the answers so far; null
   * where it cannot be made (`scan-error` says why). It is text of at most 59 characters for the built-in scan; see "Answer
   * codes" in the documentation.
   */
  async code(): Promise<string | null> {
    return (await this.#needs.resume.load())?.code() ?? null;
  }

  /** What cannot be rendered is told as what cannot be loaded is, and not left to the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#scans.fail(error);
    }
  }

  /** Also waits for what is being loaded, so that `await scan.updateComplete` means "all that was set is on screen". */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#scans.settled;
    await this.#needs.checked;
    // What settles may leave more to do.
    for (let settled; settled !== this.#session.settled;) await (settled = this.#session.settled);
    await super.getUpdateComplete();
    await this.#needs.settled;
    return super.getUpdateComplete();
  }

  /** Browsers leave the sheets behind that belong to the document from which the tag was taken. */
  adoptedCallback(): void {
    void this.#needs.result.load().then((result) => result?.dress());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Lit renders before the first node that it finds, which has to stay.
    this.shadowRoot?.prepend(document.createComment(''));
    const root = super.createRenderRoot();
    guardPresses(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#needs.checkSettings(changed, this.#language.wanted);
    this.#session.settings = settingsOf(this);
    // May have something to show at once.
    this.#scans.load({
      languages: this.#language.wanted,
      definition: this.assessment ?? null,
      src: toSrc(this.src),
    });
    if (changed.has('persist')) this.#session.resume();
    if (this.#scans.isReady) this.#session.checkHostAnswers();
    this.#needs.update(this.result);
  }

  protected override render(): unknown {
    const { error, words } = this.#scans;
    if (error) return failure(error, words, this.#scans.language, () => this.#retry());
    const context = this.#context();
    if (!context) return isPrerendered(this.shadowRoot) ? nothing : html`<slot></slot>`;
    return screenIn(context, stageView(context, this.#session, this.#needs));
  }

  protected override updated(): void {
    showStage(this.#internals, this.stage);
    if (this.stage !== 'loading') takeOver(this.shadowRoot, () => this.start());
  }

  #context(): ViewContext | null {
    const { scan } = this.#scans;
    return scan && contextOf(this, scan, this.#session, this.#needs);
  }

  #withResult(action: (controller: ResultController, context: CompleteContext, result: Result) => void): void {
    const [context, controller, result] = [this.#context(), this.#needs.result.value, this.result];
    if (context && isComplete(context) && controller && result && this.stage === 'result')
      action(controller, context, result);
    else this.#problems.report({ code: 'no-result', message: 'There is no result on screen yet.' });
  }

  #retry(): void {
    // Its button goes.
    this.#focus.moveTo('heading');
    this.#scans.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-maturity-scan': AiMaturityScan;
  }
}
