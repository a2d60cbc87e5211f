import type { ReactiveControllerHost } from 'lit';
import {
  answering,
  askedAt,
  countedAnswers,
  depthOf,
  newSession,
  pageOn,
  pages,
  progress,
} from '../../engine/questionnaire.js';
import type { Answers, Assessment, Depth, Layout, Page, Result, Session, SessionEvent } from '../../engine/index.js';
import { fire } from '../host/events.js';
import type { HostProblems } from '../host/problems.js';
import { asLoadError, ownModule } from '../loading/load-error.js';
import type { Scan } from '../loading/load-scan.js';
import { now } from './clock.js';
import type { Recalled } from '../draft/draft-keeper.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { FocusController } from '../host/focus.js';
import type { PartsController } from '../loading/parts.js';
import type { ScanLoader } from '../loading/scan-loader.js';

/**
 * Takes the visitor through the assessment: each event gives a new session, and what the visitor did is told to the
 * host page. What the host sets is told to nobody. It outlives being moved in the document.
 */
export class SessionController {
  layout: Layout = 'question';
  /** As the host asked for; the visitor may go deeper. */
  depth: Depth = 'full';
  /** The last complete result. */
  result: Result | null = null;
  session: Session = newSession;
  /** Settles when a prefill under way has been applied, and a result under way is there. */
  settled: Promise<void> = Promise.resolve();
  /** The visitor asked for the result, which waits for what it is compared with. */
  finishing = false;

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #focus: FocusController;
  readonly #problems: HostProblems;
  readonly #drafts: DraftController;
  readonly #parts: PartsController;
  readonly #loader: ScanLoader;
  #scan: Scan | null = null;
  /** The pages, which are asked for many times, and what they were of. */
  #path: readonly Page[] = [];
  #pathOf: readonly unknown[] = [];
  #hasStarted = false;
  /** Of an earlier visit, if that is gone on with. */
  #startedAt: string | null = null;
  /** What the host set last, and whether it still waits to be applied. */
  #prefill: unknown = null;
  #waiting = false;
  /** What the host set before, to compare with. */
  #given = '';
  /** Settles when that has been done. */
  #prefilled: Promise<void> = Promise.resolve();

  constructor(
    host: ReactiveControllerHost & EventTarget,
    focus: FocusController,
    problems: HostProblems,
    drafts: DraftController,
    parts: PartsController,
    loader: ScanLoader,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#problems = problems;
    this.#drafts = drafts;
    this.#parts = parts;
    this.#loader = loader;
  }

  get answers(): Answers {
    if (this.#waiting || !this.#scan) return (this.#prefill ?? {}) as Answers;
    return countedAnswers(this.#scan.assessment, this.session.answers);
  }

  /** The page of questions that is on screen, or null. */
  get page(): Page | null {
    if (!this.#scan || this.session.stage !== 'question') return null;
    return pageOn(this.path, this.#asked(this.#scan.assessment), this.session);
  }

  /** All pages of questions, as far as the answers so far tell. */
  get path(): readonly Page[] {
    if (!this.#scan) return [];
    const of = [this.#asked(this.#scan.assessment), this.session.answers, this.layout] as const;
    if (of.some((part, index) => part !== this.#pathOf[index])) {
      this.#pathOf = of;
      this.#path = pages(...of);
    }
    return this.#path;
  }

  /** How much is asked of this visitor. */
  get askedDepth(): Depth {
    return this.#scan?.assessment.quick ? depthOf(this.session, this.depth) : 'full';
  }

  /** Nothing that the host or an earlier visit knows is still to come. */
  get isSettled(): boolean {
    return !this.#waiting && this.#drafts.persist === 'none';
  }

  /** A scan was loaded: the first, the same in another language, or another one, with which everything starts anew. */
  open(scan: Scan): void {
    if (this.#scan && this.#scan.assessment.id !== scan.assessment.id) this.#clear();
    this.#scan = scan;
    this.applyPrefill();
    this.resume();
  }

  /** Looks for a draft where answers are kept, if it has not looked there yet. */
  resume(): void {
    if (!this.#scan) return;
    this.#settle(this.#resume(this.#scan.assessment.id));
  }

  #settle(work: Promise<void>): void {
    this.settled = Promise.all([this.settled, work]).then(() => undefined);
  }

  /** Brings back what the visitor answered before. */
  async #resume(assessment: string): Promise<void> {
    const [draft] = await Promise.all([this.#drafts.recall(assessment, this), this.#prefilled]);
    // Its text may have come meanwhile, or another language of it.
    if (draft && this.#scan?.assessment.id === assessment) this.adopt(draft);
  }

  /** Takes over what the browser keeps, now or as another tab has left it. */
  adopt({ resume, startedAt }: Recalled): void {
    this.session = resume(this.session);
    if (this.session === newSession) this.#clear();
    this.#startedAt ??= startedAt;
    this.#host.requestUpdate();
  }

  /** Keeps answers from the host until `applyPrefill`: they may belong to an assessment that is still to be loaded. */
  prefill(answers: unknown): void {
    // Frameworks set `undefined` or an empty text for nothing, and the same object at each of their renders.
    if (!answers || answers === this.#prefill) return;
    this.#prefill = answers;
    this.#waiting = true;
  }

  applyPrefill(): void {
    if (!this.#waiting || !this.#scan) return;
    this.#prefilled = this.#checkPrefill();
    this.#settle(this.#prefilled);
  }

  send(event: SessionEvent): void {
    if (!this.#scan) return;
    if (event.type === 'finish') this.#settle(this.#finish(this.#scan));
    else this.#apply(this.#scan, event);
  }

  /** The result waits for its advice; whatever changes meanwhile is asked again before it is made. */
  async #finish(scan: Scan): Promise<void> {
    if (this.finishing) return;
    this.finishing = true;
    this.#host.requestUpdate();
    const report = await this.#parts.prepareResult();
    this.finishing = false;
    this.#host.requestUpdate();
    if (!report || this.#scan !== scan || this.session.stage !== 'review') return;
    const visit = { startedAt: this.#startedAt, depth: this.askedDepth };
    const result = report.create(scan, this.session.answers, visit);
    if (result) this.#apply(scan, { type: 'finish' }, result);
  }

  #apply(scan: Scan, event: SessionEvent, result?: Result): void {
    const before = this.session;
    const pageBefore = this.page;
    // What goes beyond answering comes with the pages that it is done on.
    const transition = this.#parts.report.part?.transition ?? answering;
    this.session = transition(scan.assessment, before, event, this.layout, this.depth);
    if (this.session === before) return;
    this.#host.requestUpdate();
    if (result && this.session.stage === 'result') this.result = result;
    this.#tell(scan, event);
    this.#keep(event);
    if (this.session.showProblems) {
      if (event.type === 'continue') this.#focus.moveTo('problems');
    } else if (this.session.stage !== before.stage || this.page?.items[0] !== pageBefore?.items[0]) {
      this.#focus.moveTo('heading');
    }
  }

  #tell(scan: Scan, event: SessionEvent): void {
    const { assessment } = scan;
    const { id, version } = assessment;
    if (event.type === 'start' && !this.#hasStarted) {
      this.#hasStarted = true;
      this.#startedAt ??= now();
      fire(this.#host, 'scan-start', { assessment: { id, version } });
    }
    if (event.type === 'answer') {
      const detail = {
        question: event.item,
        // A copy, since the host may do with it as it likes.
        value: typeof event.answer === 'string' ? event.answer : [...event.answer],
        progress: progress(this.#asked(assessment), this.session.answers),
      };
      fire(this.#host, 'scan-answer', detail);
    }
    if (event.type === 'finish' && this.session.stage === 'result' && this.result)
      fire(this.#host, 'scan-result', this.result);
    if (event.type === 'reset') {
      this.#clear();
      fire(this.#host, 'scan-reset', {});
    }
  }

  #asked(assessment: Assessment): Assessment {
    return askedAt(assessment, this.askedDepth);
  }

  #keep({ type }: SessionEvent): void {
    const { answers, deepened } = this.session;
    if (type === 'reset') this.#drafts.clear();
    else this.#drafts.save({ answers, startedAt: this.#startedAt, deepened });
  }

  #clear(): void {
    this.session = newSession;
    this.result = null;
    this.#given = '';
    this.#hasStarted = false;
    this.#startedAt = null;
  }

  async #checkPrefill(): Promise<void> {
    const prefill = this.#prefill;
    try {
      const [check] = await Promise.all([
        ownModule(import('../host/checks.js')).then(({ prefillCheck }) => prefillCheck(this.#problems)),
        this.#loader.completeAssessment(),
      ]);
      const scan = this.#scan;
      if (!this.#waiting || this.#prefill !== prefill || !scan) return;
      const { assessment } = scan;
      const { answers, given } = check(assessment, prefill, this.session.answers, this.#given);
      this.#given = given;
      if (answers) {
        this.session = answering(assessment, this.session, { type: 'prefill', answers }, this.layout, this.depth);
        this.result = null;
      }
    } catch (error) {
      this.#problems.report(asLoadError(error));
    }
    this.#waiting = false;
    this.#host.requestUpdate();
  }
}
