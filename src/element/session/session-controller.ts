import type { ReactiveControllerHost } from 'lit';
import { askedAt, countedAnswers, pageOn, pages } from '../../engine/questionnaire.js';
import type { Answers, Assessment, Page, Result, Session } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import type { Persist, Settings } from '../host/attributes.js';
import { fire } from '../host/events.js';
import type { FocusController } from '../host/focus.js';
import type { Scan } from '../loading/scan.js';
import { now } from './clock.js';
import type { PrefillCheck } from './prefill.js';
import { askedDepth, reduce } from './reducer.js';
import { newVisit } from './visit.js';
import type { DraftEffect, Effects, EvaluationRequest, Visit, VisitEvent, VisitorEvent } from './visit.js';

/** A draft to be gone on with; it may be empty. */
export interface Recalled {
  /** ISO 8601, UTC; null if nobody had started. */
  readonly startedAt: string | null;
  /** The session with the answers of the draft in place; `newSession` itself where they were deleted elsewhere. */
  readonly resume: (session: Session) => Session;
}

/** Whose answers are kept. */
export interface DraftOwner {
  readonly session: Session;
  /** What is still to be done, as what keeps answers is on its way; null for nothing. */
  draftEffect: DraftEffect | null;
  adopt(draft: Recalled): void;
}

/** What keeps answers in the browser. */
export interface Keeper {
  /** What was kept for the assessment with this id; null for nothing. What other tabs keep later goes to `owner`. Never rejects. */
  recall(assessment: string, place: Persist, owner: DraftOwner): Promise<Recalled | null>;
  /** Does `draftEffect` of the owner. */
  keep(owner: DraftOwner): void;
}

/** What makes and shows results. */
export interface Evaluator {
  /** Null if no result can be made; the host page is told why. */
  evaluate(scan: Scan, request: EvaluationRequest): Result | null;
  /** The visitor goes on from the result: what was tried out there ends. */
  leave(): void;
}

interface Service<Value> {
  readonly value: Value | null;
  load(): Promise<Value | null>;
}

/** What carrying out the effects takes. */
export interface Services {
  readonly draft: Service<Keeper>;
  readonly result: Service<Evaluator>;
  /** What could not be loaded may be asked for again. */
  retry(): void;
  /** Loads what checks answers of the host page; null if it does not arrive. The host page is told. */
  loadAnswerCheck(): Promise<PrefillCheck | null>;
  /** Loads what makes a result, and what that is matched and compared with; false if it does not arrive. */
  prepare(): Promise<boolean>;
}

/** Takes the visitor through the assessment: asks the reducer what each event does, and carries out the effects. */
export class SessionController implements DraftOwner {
  /** Of the host page; the visitor may go deeper than its `depth`. */
  settings: Settings = settingsOf({});
  visit: Visit = newVisit;
  draftEffect: DraftEffect | null = null;
  /** Settles when answers of the host page have been checked, a draft has been read, and a result is there. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #focus: FocusController;
  readonly #services: Services;
  #scan: Scan | null = null;
  /** There is a scan, and no error in place of it. */
  #isOpen = false;
  /** What the host page asked for before there was a scan. */
  readonly #requests: VisitorEvent[] = [];
  /** What the host page set last, and whether that is still to be checked. */
  #hostAnswers: unknown = null;
  #isUnchecked = false;
  /** Settles when it has been. */
  #checked: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & EventTarget, focus: FocusController, services: Services) {
    this.#host = host;
    this.#focus = focus;
    this.#services = services;
  }

  get session(): Session {
    return this.visit.session;
  }

  /** The answers that count, or what the host page set while that is still to be checked. */
  get answers(): Answers {
    if (this.#isUnchecked || !this.#scan) return (this.#hostAnswers ?? {}) as Answers;
    return countedAnswers(this.#scan.assessment, this.session.answers);
  }

  /** The assessment as far as it is asked of this visitor. */
  get asked(): Assessment | null {
    const assessment = this.#scan?.assessment ?? null;
    return assessment && askedAt(assessment, askedDepth(assessment, this.session, this.settings.depth));
  }

  /** All pages of questions, as far as the answers so far tell, and the one that is on screen; null if none is. */
  get place(): { readonly path: readonly Page[]; readonly page: Page } | null {
    const { asked, session } = this;
    if (!asked || session.stage !== 'question') return null;
    const path = pages(asked, session.answers, this.settings.layout);
    const page = pageOn(path, asked, session);
    return page && { path, page };
  }

  /** No answers of the host page or of an earlier visit are still on their way. */
  get isSettled(): boolean {
    return !this.#isUnchecked && this.settings.persist === 'none';
  }

  /** A scan was loaded, or could not be (null). Then the host page's requests are carried out, or dropped. */
  open(scan: Scan | null): void {
    this.#isOpen = scan !== null;
    if (scan) this.#open(scan);
    const requests = this.#requests.splice(0);
    const run = () => {
      if (this.#isOpen) requests.forEach((event) => this.request(event));
    };
    // At once where that is possible: then the first screen is not rendered in vain.
    if (this.isSettled) run();
    else if (requests.length > 0) void this.#host.updateComplete.then(run);
  }

  /** The first scan, the same in another language, or another one, with which everything starts anew. */
  #open(scan: Scan): void {
    if (this.#scan && this.#scan.assessment.id !== scan.assessment.id) {
      this.dispatch({ type: 'replace' });
      this.draftEffect = null;
    }
    this.#scan = scan;
    this.checkHostAnswers();
    this.resume();
  }

  /** Brings back what the visitor answered before, where answers are kept; looks once in each place. */
  resume(): void {
    if (this.#scan) this.#settle(this.#resume(this.#scan.assessment.id));
  }

  async #resume(assessment: string): Promise<void> {
    if (this.settings.persist !== 'none') await this.#services.draft.load();
    const keeper = this.#services.draft.value;
    const [draft] = await Promise.all([keeper?.recall(assessment, this.settings.persist, this), this.#checked]);
    // The scan may have come in another language meanwhile.
    if (draft && this.#scan?.assessment.id === assessment) this.adopt(draft);
  }

  adopt({ resume, startedAt }: Recalled): void {
    this.dispatch({ type: 'adopt', session: resume(this.session), startedAt });
  }

  /**
   * The host page set answers. They may belong to an assessment that is still to be loaded. Frameworks set `undefined` or
   * an empty text for nothing, and the same object at each of their renders.
   */
  prefill(answers: unknown): void {
    if (!answers || answers === this.#hostAnswers) return;
    this.#hostAnswers = answers;
    this.#isUnchecked = true;
  }

  /** Checks what the host page set, if that is still to be done. */
  checkHostAnswers(): void {
    if (!this.#isUnchecked || !this.#scan) return;
    this.#checked = this.#check(this.#hostAnswers);
    this.#settle(this.#checked);
  }

  async #check(hostAnswers: unknown): Promise<void> {
    const check = await this.#services.loadAnswerCheck();
    // A definition that was refused meanwhile may be put right.
    if (!this.#isUnchecked || this.#hostAnswers !== hostAnswers || !this.#isOpen) return;
    this.#isUnchecked = false;
    if (check && this.#scan) this.dispatch(check(this.#scan.assessment, hostAnswers, this.visit));
  }

  #settle(work: Promise<void>): void {
    this.settled = Promise.all([this.settled, work]).then(() => undefined);
  }

  /** What the visitor does, done by the host page. It waits until there is a scan. */
  request(event: VisitorEvent): void {
    if (this.#isOpen) {
      this.send(event);
      this.#focus.leaveUntouched();
    } else this.#requests.push(event);
  }

  /** The visitor did something. */
  readonly send = (event: VisitorEvent): void => {
    this.#services.retry();
    if (event.type !== 'ask-reset') this.#services.result.value?.leave();
    this.dispatch(event);
  };

  /** Something happened. Does nothing before there is a scan. */
  dispatch(event: VisitEvent): void {
    if (!this.#scan) return;
    const [visit, effects] = reduce(this.#scan.assessment, this.visit, event, this.settings, now());
    if (visit !== this.visit) this.#host.requestUpdate();
    this.visit = visit;
    this.#carryOut(effects, this.#scan);
  }

  #carryOut({ draft, evaluate, fire: fired, focus, prepare }: Effects, scan: Scan): void {
    if (prepare) this.#settle(this.#prepare(scan));
    if (evaluate) {
      const result = this.#services.result.value?.evaluate(scan, evaluate) ?? null;
      this.dispatch({ type: 'evaluated', result });
    }
    if (draft && this.settings.persist !== 'none') {
      this.draftEffect = draft;
      this.#services.draft.value?.keep(this);
    }
    if (focus) this.#focus.moveTo(focus);
    if (fired) fire(this.#host, fired.name, fired.detail);
  }

  /** A scan that came meanwhile, as in another language, has other offers and figures: the visitor asks again. */
  async #prepare(scan: Scan): Promise<void> {
    const isReady = await this.#services.prepare();
    this.dispatch({ type: 'prepared', isReady: isReady && this.#scan === scan });
  }
}
