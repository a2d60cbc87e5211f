import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { countedAnswers, createResult, currentPage, newSession, progress, transition } from '../../engine/index.js';
import type { Answers, Layout, Page, Result, Session, SessionEvent } from '../../engine/index.js';
import { fire } from '../events.js';
import type { HostProblems } from '../host-problems.js';
import { messageOf } from '../load.js';
import type { Scan } from '../load.js';
import { newResultId, now } from '../outside.js';
import type { FocusController } from './focus.js';

/**
 * Takes the visitor through the assessment: each event gives a new session, and what the visitor did is told to the
 * host page. What the host sets is told to nobody.
 */
export class SessionController implements ReactiveController {
  layout: Layout = 'question';
  /** The last complete result. */
  result: Result | null = null;
  session: Session = newSession;
  /** Settles when a prefill under way has been applied. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #focus: FocusController;
  readonly #problems: HostProblems;
  #scan: Scan | null = null;
  #startedAt: string | null = null;
  /** What the host set last, and whether it still waits to be applied. */
  #prefill: unknown = null;
  #waiting = false;

  constructor(host: ReactiveControllerHost & EventTarget, focus: FocusController, problems: HostProblems) {
    this.#host = host;
    this.#focus = focus;
    this.#problems = problems;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: a session outlives being moved in the document.
  }

  get answers(): Answers {
    if (this.#waiting || !this.#scan) return (this.#prefill ?? {}) as Answers;
    return countedAnswers(this.#scan.assessment, this.session.answers);
  }

  get page(): Page | null {
    return this.#scan && currentPage(this.#scan.assessment, this.session, this.layout);
  }

  /** A scan was loaded: the first, the same in another language, or another one, with which everything starts anew. */
  open(scan: Scan): void {
    if (this.#scan && this.#scan.assessment.id !== scan.assessment.id) this.#clear();
    this.#scan = scan;
    this.applyPrefill();
  }

  /** Keeps answers from the host until `applyPrefill`: they may belong to an assessment that is still to be loaded. */
  prefill(answers: unknown): void {
    // Frameworks set the same object at each of their renders; only another one replaces what the visitor chose.
    if (answers === this.#prefill) return;
    this.#prefill = answers;
    this.#waiting = true;
  }

  applyPrefill(): void {
    if (this.#waiting && this.#scan) this.settled = this.#checkPrefill(this.#scan);
  }

  send(event: SessionEvent): void {
    if (!this.#scan) return;
    const before = this.session;
    const pageBefore = this.page;
    this.session = transition(this.#scan.assessment, before, event, this.layout);
    if (this.session === before) return;
    this.#host.requestUpdate();
    this.#tell(this.#scan, event);
    if (this.session.showProblems) {
      if (event.type === 'continue') this.#focus.moveTo('problems');
    } else if (this.session.stage !== before.stage || this.page?.items[0] !== pageBefore?.items[0]) {
      this.#focus.moveTo('heading');
    }
  }

  #tell(scan: Scan, event: SessionEvent): void {
    const { assessment } = scan;
    const { id, version } = assessment;
    if (event.type === 'start' && this.#startedAt === null) {
      this.#startedAt = now();
      fire(this.#host, 'scan-start', { assessment: { id, version } });
    }
    if (event.type === 'answer') {
      const detail = {
        question: event.item,
        // A copy, since the host may do with it as it likes.
        value: typeof event.answer === 'string' ? event.answer : [...event.answer],
        progress: progress(assessment, this.session.answers),
      };
      fire(this.#host, 'scan-answer', detail);
    }
    if (event.type === 'finish' && this.session.stage === 'result') {
      this.result = this.#createResult(scan);
      fire(this.#host, 'scan-result', this.result);
    }
    if (event.type === 'reset') {
      this.#clear();
      fire(this.#host, 'scan-reset', {});
    }
  }

  #createResult(scan: Scan): Result {
    const completedAt = now();
    const startedAt = this.#startedAt ?? completedAt;
    const context = { id: newResultId(), language: scan.language, startedAt, completedAt, hash: scan.hash };
    return createResult(scan.assessment, this.session.answers, context);
  }

  #clear(): void {
    this.session = newSession;
    this.result = null;
    this.#startedAt = null;
  }

  async #checkPrefill(scan: Scan): Promise<void> {
    const prefill = this.#prefill;
    try {
      const { parseAnswers } = await import('../../contract/answers.js');
      if (!this.#waiting || this.#prefill !== prefill || this.#scan !== scan) return;
      const { answers, issues } = parseAnswers(scan.assessment, prefill);
      issues.forEach(({ path, message }) => this.#problems.report({ code: 'answers-invalid', path, message }));
      this.session = transition(scan.assessment, this.session, { type: 'prefill', answers }, this.layout);
      this.result = null;
    } catch (error) {
      this.#problems.report({ code: 'load-failed', message: `Answers could not be checked: ${messageOf(error)}.` });
    }
    this.#waiting = false;
    this.#host.requestUpdate();
  }
}
