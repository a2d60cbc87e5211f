import type { ReactiveController } from 'lit';
import { readCode } from '../../engine/code/decode.js';
import type { EarlierVisit, Item, Result, Session } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import { fire } from '../host/events.js';
import { fieldStyles } from '../host/field-styles.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { sheetsFor } from '../host/sheets.js';
import { canScore } from '../loading/can-score.js';
import { completeOptions } from '../loading/complete-options.js';
import { definitionHash } from '../loading/definition-hash.js';
import { asLoadError } from '../loading/load-error.js';
import type { CompleteContext, DraftView, ResumeView, ViewContext, VisitDay } from '../session/context.js';
import { codeOf } from './code-with.js';
import { comeBackView } from './come-back-view.js';
import { earlierIn, earlierInFile } from './earlier.js';
import type { Earlier, Present } from './earlier.js';
import { HostVisit } from './host-visit.js';
import { KeptVisit } from './kept-visit.js';
import { hintWithLastTime, lastTimeIfOther } from './last-time.js';
import { codeIn } from './link.js';
import { lookedBackView } from './looked-back-view.js';
import { lostOf } from './lost-view.js';
import { EMPTY_FORM } from './parts.js';
import type { Form, Found, Host, ResumeParts, Scans, Visitor } from './parts.js';
import { resumeStyles } from './styles.js';

/** Brings earlier answers back, and makes the code that takes them along. */
export class ResumeController implements ReactiveController, ResumeView {
  readonly #host: Host;
  readonly #problems: HostProblems;
  readonly #focus: FocusController;
  readonly #scans: Scans;
  readonly #session: () => Visitor;
  readonly #onVoices: ResumeParts['onVoices'];
  readonly #recall: ResumeParts['recall'];
  readonly #ticks: ResumeParts['ticks'];
  /** What the host page says the firm did before. */
  readonly #given: HostVisit;
  /** What the browser keeps of an earlier visit, beside the answers. */
  readonly #kept: KeptVisit;
  #draft: DraftView | null = null;
  /** The form on the first screen; null while it is closed. */
  #form: Form | null = null;
  /** What the visitor came back with. */
  #chosen: Earlier | null = null;
  /** The result of then, while it is looked at. */
  #looked: Result | null = null;

  constructor({ focus, host, onVoices, problems, recall, scans, session, ticks }: ResumeParts) {
    this.#host = host;
    this.#problems = problems;
    this.#focus = focus;
    this.#scans = scans;
    this.#session = session;
    this.#onVoices = onVoices;
    this.#recall = recall;
    this.#ticks = ticks;
    this.#given = new HostVisit(problems, () => this.#present());
    this.#kept = new KeptVisit(problems, () => this.#present());
    host.addController(this);
    // Somebody else may answer next.
    host.addEventListener('scan-reset', () => this.#forget());
  }

  /** Looks whether the host page gave another earlier visit, or shows another assessment. */
  hostUpdate(): void {
    this.#given.update(this.#host.previous, this.#scans.scan?.assessment.id ?? null, (found) => {
      if (found && !this.#form && settingsOf(this.#host).resume !== 'none') this.#form = this.#with(found);
      else if (!found && this.#form?.found?.from === 'host') this.#form = null;
      this.#host.requestUpdate();
    });
  }

  /** Keeps what the visitor came back with, and brings it back. What is only looked at is not kept: the answers are of now. */
  hostUpdated(): void {
    const { result, session } = this.#session().visit;
    const isLookedAt = session.stage === 'result' && result !== null && this.#isLooked(result);
    if (this.#draft && this.#chosen && !isLookedAt) this.#kept.keep(this.#draft, this.#chosen);
    this.#kept.update(this.#draft, this.#scans.scan?.assessment.id ?? null, (found) => {
      if (found) this.#tell(found);
      // Another tab has deleted all.
      else this.#chosen = null;
      this.#host.requestUpdate();
    });
  }

  /** To be called where answers are shown: what is kept beside them counts. */
  look({ draft, persist }: Pick<ViewContext, 'draft' | 'persist'>): void {
    this.#draft = persist === 'none' ? null : draft;
  }

  /** Settles when what the host page gave or the browser kept has been checked. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#given.settled, this.#kept.settled]);
  }

  get #earlier(): Earlier | null {
    const earlier = this.#chosen ?? this.#kept.found ?? this.#given.found;
    return earlier?.assessment === this.#scans.scan?.assessment.id ? earlier : null;
  }

  /** What the visitor came back with, or the host page gave; null without it. */
  get visit(): EarlierVisit | null {
    return this.#earlier?.visit ?? null;
  }

  /** Gives the tag the styles of this, in the document that it stands in now. */
  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = sheetsFor(root.ownerDocument, [fieldStyles, resumeStyles]) ?? [];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !sheets.includes(one)), ...sheets];
  }

  /** The code of the result, as the page shows it, or of answers so far. Null if it cannot be made; the page is told. */
  async code(): Promise<string | null> {
    try {
      const present = await this.#present();
      return present && codeOf(present, this.#session(), this.#ticks);
    } catch (error) {
      this.#problems.report(asLoadError(error), true);
      return null;
    }
  }

  /** On the page of the result of then: what it is, and the way on. Null on that of another one. */
  lookedBack(context: CompleteContext, result: Result): unknown {
    this.look(context);
    const earlier = this.#earlier;
    return earlier && this.#isLooked(result) ? lookedBackView(context, earlier, () => this.#goOn(earlier)) : null;
  }

  earlierDay(result: Result): VisitDay | null {
    return this.#isLooked(result) ? (this.#earlier?.visit ?? null) : null;
  }

  /** Also where colleagues have been taken in since: it has the answers of then. */
  #isLooked({ answers }: Result): boolean {
    return answers === this.#looked?.answers;
  }

  hint(context: ViewContext, item: Item, hint: string | undefined): unknown {
    this.look(context);
    return hintWithLastTime(context, this.visit, item, hint);
  }

  ifOther(context: ViewContext, item: Item): string {
    return lastTimeIfOther(context, this.visit, item);
  }

  /** Opens the form. Where links are allowed, what stands in the page's address is looked at first, and asked about. */
  open(): void {
    this.#show(EMPTY_FORM);
    const { hash } = location;
    if (settingsOf(this.#host).resume === 'code link' && codeIn(hash) !== hash) void this.#find(hash, true);
  }

  /** The form; null while it is closed. */
  form(context: ViewContext): unknown {
    if (!this.#form || !context.hasAllWords) return null;
    const { headingLevel, language, session, words } = context;
    return comeBackView({
      ...{ words, language, headingLevel, ...this.#form },
      lost: lostOf(context, this.#form.found?.lost ?? []),
      hasAnswers: Object.keys(session.answers).length > 0,
      find: (typed) => void this.#find(typed, false),
      read: (file) => void this.#read(file),
      again: (earlier) => this.#goOn(earlier),
      look: (earlier) => void this.#lookAt(earlier),
      close: () => {
        this.clearAddress();
        this.#show(null);
      },
    });
  }

  #find(typed: string, isAsked: boolean): Promise<void> {
    return this.#look((present) => this.#foundIn(present, typed, isAsked), isAsked);
  }

  /** Null where it goes elsewhere: it is no code of all answers. */
  #foundIn(present: Present, typed: string, isAsked: boolean): Found | null {
    const { assessment, hash } = present;
    const code = codeIn(typed);
    const outcome = readCode(assessment, code, { hash });
    if (!outcome.ok || outcome.value.kind === 'answers') return earlierIn(present, typed);
    this.#onVoices(assessment, hash, code, outcome.value, isAsked);
    return null;
  }

  async #read(file: File): Promise<void> {
    await this.#look((present) => earlierInFile(present, file), false);
  }

  async #look(find: (present: Present) => Found | null | Promise<Found>, isAsked: boolean): Promise<void> {
    try {
      const present = await this.#present();
      if (!present) return;
      const found = await find(present);
      if (!found) this.#show(null);
      else if ('problem' in found) this.#show({ ...EMPTY_FORM, problem: found.problem });
      else this.#show({ ...this.#with(found), isAsked });
    } catch (error) {
      this.#problems.report(asLoadError(error), true);
    }
  }

  #with(found: Earlier): Form {
    // What no longer fits is named by the questions.
    if (found.lost.length > 0) void this.#scans.completeText();
    return { ...EMPTY_FORM, found };
  }

  /** Null while there is none, or not all of it. Rejects with a `LoadError`. */
  async #present(): Promise<Present | null> {
    await completeOptions(this.#scans);
    const { scan } = this.#scans;
    return canScore(scan) ? { assessment: scan.assessment, hash: await definitionHash(scan.assessment) } : null;
  }

  #show(form: Form | null): void {
    this.#form = form;
    // When it is closed: to the button that opened it.
    this.#focus.moveTo('come-back');
    this.#host.requestUpdate();
  }

  /** To the first question, with the answers of then in place. */
  #goOn(earlier: Earlier): void {
    const first = this.#scans.scan?.assessment.items[0]?.id ?? null;
    this.#adopt(earlier, { stage: 'question', at: first }, null);
  }

  /** To the result of then. */
  async #lookAt(earlier: Earlier): Promise<void> {
    const { scan } = this.#scans;
    if (!scan || this.#form?.isBusy) return;
    const form = { ...EMPTY_FORM, found: earlier, isBusy: true };
    this.#form = form;
    this.#host.requestUpdate();
    const { texts, visit } = earlier;
    const result = await this.#recall(scan, { ...visit, answers: { ...visit.answers, ...texts } });
    // The visitor may have closed the form meanwhile, and the host page may show another assessment.
    if (this.#form !== form || this.#scans.scan !== scan) return;
    if (result) this.#adopt(earlier, { stage: 'result', at: null }, result);
    else this.#show({ ...EMPTY_FORM, found: earlier, hasFailed: true });
  }

  #adopt(earlier: Earlier, place: Pick<Session, 'stage' | 'at'>, result: Result | null): void {
    const { texts, visit } = earlier;
    this.#chosen = earlier;
    this.#looked = result;
    this.clearAddress();
    this.#form = null;
    const isDeeper = visit.depth === 'full' && settingsOf(this.#host).depth === 'quick';
    const answers = { ...earlier.answers, ...texts };
    const session = { ...place, answers, reviewing: false, showProblems: false, deepened: isDeeper };
    this.#session().dispatch({ type: 'adopt', session, startedAt: null, found: { result } });
    this.#focus.moveTo('heading');
    this.#tell(earlier);
  }

  #tell({ answers, from, visit }: Earlier): void {
    fire(this.#host, 'scan-resume', { from, previous: { date: visit.date, answers } });
  }

  #forget(): void {
    this.#chosen = null;
    this.#looked = null;
    this.#form = null;
  }

  /** Once they were asked about, answers do not stay in the address. */
  clearAddress(): void {
    const { hash, pathname, search } = location;
    if (settingsOf(this.#host).resume === 'code link' && codeIn(hash) !== hash)
      history.replaceState(history.state, '', pathname + search);
  }
}
