import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, Assessment, Result } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import { fire } from '../host/events.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { sheetsFor } from '../host/sheets.js';
import { asLoadError } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import type {
  CompleteContext,
  KeepFacts,
  KeptFacts,
  KeptOnPaper,
  ResumeView,
  ViewContext,
} from '../session/context.js';
import type { VisitEvent } from '../session/visit.js';
import { codeWith } from './code-with.js';
import { definitionHash } from './definition-hash.js';
import { comeBackView } from './come-back-view.js';
import { earlierIn, earlierInFile } from './earlier.js';
import type { Earlier, NotFound } from './earlier.js';
import { Keeper } from './keeper.js';
import { codeIn } from './link.js';
import { thenAndNow } from './then-and-now-view.js';
import { resumeStyles } from './styles.js';

/** The visitor: what was answered so far, what came of it, and where to go on. */
interface Visitor {
  readonly answers: Answers;
  readonly visit: { readonly result: Result | null };
  dispatch(event: VisitEvent): void;
}

/** The form on the first screen. */
interface Form {
  readonly found: Earlier | null;
  readonly problem: NotFound | null;
  readonly isAsked: boolean;
}

const EMPTY_FORM: Form = { found: null, problem: null, isAsked: false };

/** Where the scan comes from, with all options once they are asked for. */
interface Scans {
  readonly scan: Scan | null;
  completeOptions(): Promise<void>;
}

type Host = ReactiveControllerHost &
  EventTarget & { readonly renderRoot: DocumentFragment | HTMLElement; readonly resume: unknown };

/** Bytes of a file; a result has some tens of thousands. */
const LARGEST_FILE = 1_000_000;

/** What it is made of. */
export interface ResumeParts {
  readonly host: Host;
  readonly problems: HostProblems;
  readonly focus: FocusController;
  readonly scans: Scans;
  readonly session: () => Visitor;
}

/** Takes the answers along, and brings them back. Loaded with the result, or when the visitor says to have been here. */
export class ResumeController implements ReactiveController, ResumeView {
  readonly #host: Host;
  readonly #problems: HostProblems;
  readonly #focus: FocusController;
  readonly #scans: Scans;
  readonly #session: () => Visitor;
  /** The form on the first screen; null while it is closed. */
  #form: Form | null = null;
  readonly #keeper: Keeper;
  /** What the visitor came back with. */
  #earlier: Earlier | null = null;

  constructor({ focus, host, problems, scans, session }: ResumeParts) {
    this.#host = host;
    this.#problems = problems;
    this.#focus = focus;
    this.#scans = scans;
    this.#session = session;
    this.#keeper = new Keeper(host, problems);
    host.addController(this);
  }

  /** Gives the tag the styles of this, in the document that it stands in now. */
  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = sheetsFor(root.ownerDocument, [resumeStyles]) ?? [];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !sheets.includes(one)), ...sheets];
  }

  /** The code of the result, or of answers so far. Null if the hash of the definition does not arrive; the page is told. */
  async code(): Promise<string | null> {
    try {
      await this.#scans.completeOptions();
      const { answers, visit } = this.#session();
      const { result } = visit;
      if (!this.#scans.scan) return null;
      const { assessment } = this.#scans.scan;
      const hash = result?.assessment.hash ?? (await definitionHash(assessment));
      return codeWith(hash, assessment, result ?? { answers, depth: 'full', completedAt: null });
    } catch (error) {
      this.#problems.report(asLoadError(error));
      return null;
    }
  }

  keep(context: CompleteContext, facts: KeepFacts): unknown {
    return this.#keeper.keep(context, facts);
  }

  onPaper(context: CompleteContext, facts: KeptFacts): KeptOnPaper | null {
    return this.#keeper.onPaper(context, facts);
  }

  complete(): Promise<void> {
    return this.#keeper.complete();
  }

  get settled(): Promise<unknown> {
    return this.#keeper.settled;
  }

  /** What has changed since the visit that the visitor came back with; nothing without one. */
  then(context: CompleteContext, result: Result): unknown {
    return this.#earlier && thenAndNow(context, this.#earlier, result);
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
      hasAnswers: Object.keys(session.answers).length > 0,
      find: (typed) => void this.#find(typed, false),
      read: (file) => void this.#read(file),
      again: () => this.#goOn('question'),
      look: () => this.#goOn('review'),
      close: () => {
        this.#clearAddress();
        this.#show(null);
      },
    });
  }

  #find(typed: string, isAsked: boolean): Promise<void> {
    return this.#look((assessment, hash) => earlierIn(assessment, hash, typed), isAsked);
  }

  async #read(file: File): Promise<void> {
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    await this.#look((assessment, hash) => earlierInFile(assessment, hash, text), false);
  }

  async #look(find: (assessment: Assessment, hash: string) => ReturnType<typeof earlierIn>, isAsked: boolean) {
    try {
      await this.#scans.completeOptions();
      const { scan } = this.#scans;
      if (!scan) return;
      const found = find(scan.assessment, await definitionHash(scan.assessment));
      this.#show('problem' in found ? { ...EMPTY_FORM, problem: found.problem } : { found, problem: null, isAsked });
    } catch (error) {
      this.#problems.report(asLoadError(error));
    }
  }

  #show(form: Form | null): void {
    this.#form = form;
    // When it is closed: to the button that opened it.
    this.#focus.moveTo('come-back');
    this.#host.requestUpdate();
  }

  /** To the first question, or to the page with all answers, with the answers of then in place. */
  #goOn(stage: 'question' | 'review'): void {
    const { scan } = this.#scans;
    const earlier = this.#form?.found;
    if (!scan || !earlier) return;
    const { answers, date, from } = earlier;
    const at = stage === 'question' ? (scan.assessment.items[0]?.id ?? null) : null;
    this.#earlier = earlier;
    this.#clearAddress();
    this.#form = null;
    const session = { stage, answers, at, reviewing: false, showProblems: false, deepened: false };
    this.#session().dispatch({ type: 'adopt', session, startedAt: null });
    this.#focus.moveTo('heading');
    fire(this.#host, 'scan-resume', { from, previous: { date, answers } });
  }

  /** Once they were asked about, answers do not stay in the address. */
  #clearAddress(): void {
    const { hash, pathname, search } = location;
    if (settingsOf(this.#host).resume === 'code link' && codeIn(hash) !== hash)
      history.replaceState(history.state, '', pathname + search);
  }
}
