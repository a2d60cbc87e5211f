/** What is loaded on demand, and when: one table for all stages, and what the page's settings ask for beside it. */
import type { LitElement, ReactiveController } from 'lit';
import type { Result, Stage } from '../engine/index.js';
import type { ComingBack } from './coming-back.js';
import type { DeliveryController } from './delivery/delivery-controller.js';
import { hasLeftBehind } from './delivery/left-behind.js';
import type { DraftKeeper } from './draft/draft-keeper.js';
import { isOdd, SETTINGS, toSrc } from './host/attributes.js';
import type { HostSettings } from './host/attributes.js';
import type { ReviewAndResult } from './review-and-result.js';
import type * as Checks from './checks.js';
import type { FocusController } from './host/focus.js';
import type { HostProblems } from './host/problems.js';
import { Lazy } from './loading/lazy.js';
import { asLoadError, packageModule } from './loading/load-error.js';
import { whenIdle } from './loading/when-idle.js';
import type { ScanStore } from './loading/scan-store.js';
import { hasWordsFor, waiting } from './loading/waiting.js';
import type { AdviceSettings } from './result/advice-loader.js';
import type { ViewContext } from './session/context.js';
import type { PrefillCheck } from './session/prefill.js';
import type { Services, SessionController } from './session/session-controller.js';

/**
 * `text`: the text of all sections but the first; of a custom definition all of it, checked. `result`: what shows all answers,
 * and makes and shows a result.
 */
type Need = 'text' | 'result';

/**
 * `now`: the screen waits for it. `ahead`: it comes when the visitor has had two seconds to read and the browser is idle;
 * the text sooner, when something has been answered and the browser is idle.
 */
const NEEDS: Readonly<Record<Stage, { readonly now: readonly Need[]; readonly ahead: readonly Need[] }>> = {
  intro: { now: [], ahead: ['text'] },
  // A page of a later section needs the text now.
  question: { now: [], ahead: ['text', 'result'] },
  review: { now: ['text', 'result'], ahead: [] },
  result: { now: ['text', 'result'], ahead: [] },
};

/** Milliseconds after which somebody is taken to be reading. */
const READING = 2_000;

interface Settings extends AdviceSettings, HostSettings {
  readonly endpoint: string;
  readonly anonymous: boolean;
  readonly messages: unknown;
  readonly resume: unknown;
  readonly previous: unknown;
}
type Host = LitElement & Settings;

/** What features are made of. */
interface Parts {
  readonly host: Host;
  readonly scans: ScanStore;
  readonly focus: FocusController;
  readonly problems: HostProblems;
  readonly session: () => SessionController;
}

/** Loads what the stage and the settings need. What failed is tried again after the next thing that the visitor does. */
export class Needs implements ReactiveController, Services {
  /** Words for the page's builder about settings; checks of answers. Needed where settings are odd or answers are set. */
  readonly checks: Lazy<typeof Checks>;
  /** Needed where the page has an endpoint, or an earlier visit left results to be sent. */
  readonly delivery: Lazy<DeliveryController>;
  /** What keeps answers in the browser. Needed where the page asks for it. */
  readonly draft: Lazy<DraftKeeper>;
  /** What a visitor needs who has been here before, or whom a colleague asked. Comes before `result`. */
  readonly resume: Lazy<ComingBack>;
  /** The page with all answers, and what makes and shows a result. */
  readonly result: Lazy<ReviewAndResult>;
  /** Settles when the host page has been told what it cannot set. */
  checked: Promise<unknown> = Promise.resolve();

  readonly #host: Host;
  readonly #scans: ScanStore;
  readonly #focus: FocusController;
  readonly #problems: HostProblems;
  readonly #session: () => SessionController;
  /** What the stage needs and that is not there. */
  #awaited: readonly Need[] = [];
  #ahead: readonly Need[] = [];
  #isLeftBehind = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: Host,
    scans: ScanStore,
    focus: FocusController,
    problems: HostProblems,
    session: () => SessionController,
  ) {
    this.#host = host;
    this.#scans = scans;
    this.#focus = focus;
    this.#problems = problems;
    this.#session = session;
    const lazy = <Value>(load: () => Promise<Value>) =>
      new Lazy<Value>(
        () => packageModule(load()),
        (error) => {
          if (error) problems.report(error, true);
          host.requestUpdate();
        },
      );
    /** Made once all words have arrived, too, which its screens take for granted. */
    const feature = <Value>(load: () => Promise<{ readonly make: (parts: Parts) => Value }>) =>
      lazy(async () => {
        const [{ make }] = await Promise.all([load(), scans.completeWords()]);
        return make({ host, scans, focus, problems, session });
      });
    this.checks = lazy(() => import('./checks.js'));
    this.delivery = feature(() => import('./delivery/delivery-controller.js'));
    this.draft = feature(() => import('./draft/draft-keeper.js'));
    this.resume = feature(() => import('./coming-back.js'));
    this.result = lazy(async () => {
      const resume = await this.resume.load();
      if (!resume) throw asLoadError(this.resume.error);
      return resume.loadResult();
    });
    host.addController(this);
  }

  hostConnected(): void {
    void hasLeftBehind().then((is) => {
      this.#isLeftBehind = is;
      if (is) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** To be called at each update: looks whether the host page made a mistake, and if so loads what says which. */
  checkSettings(changed: ReadonlyMap<PropertyKey, unknown>, languages: readonly string[]): void {
    const host = this.#host;
    // After a tag that is closed there is at least a line break: a text, which is a node of type 3.
    if (host.lastChild && host.nextSibling?.nodeType !== 3)
      void this.checks.load().then((checks) => checks?.showSwallowed(host, this.#problems));
    const settings = SETTINGS.some((name) => changed.has(name)) && isOdd(host);
    // Frameworks set `undefined` or `null` to say "nothing".
    const messages = changed.has('messages') && (host.messages ?? null) !== null;
    if (!settings && !messages) return;
    this.checked = this.checks
      .load()
      .then((checks) => checks?.checkHost(host, this.#problems, settings, messages && languages));
  }

  /** To be called at each update, before anything is rendered. */
  update(result: Result | null): void {
    this.#updateDelivery(result);
    const { scan } = this.#scans;
    const { place, session } = this.#session();
    if (scan?.isWhole && session.stage !== 'intro') this.result.value?.loadAdvice(scan);
    const isMissing = (need: Need) => scan && (need === 'text' ? !scan.isWhole : !this.result.value);
    if (scan && session.stage === 'intro' && this.#isLinkOpened()) this.comeBack();
    if (this.#host.previous) void this.resume.load();
    const { ahead, now } = NEEDS[session.stage];
    this.#ahead = ahead.filter(isMissing);
    this.#awaited =
      scan && place && isMissing('text') && !hasWordsFor(place.page, scan) ? ['text'] : now.filter(isMissing);
    // Whoever waits for a page is led to its heading when it comes.
    if (!this.isWaiting && this.#host.renderRoot.querySelector('[data-waiting]:focus-within'))
      this.#focus.moveTo('heading');
  }

  /**
   * Whether somebody opened a link with a code that nobody has looked at yet. `resume/link.ts` reads it. What such a fragment
   * begins with stands here, too: to share it would cost 24 bytes of the first load in an app.
   */
  #isLinkOpened(): boolean {
    return this.resume.status === 'idle' && this.#host.resume === 'code link' && location.hash.startsWith('#scan=');
  }

  #updateDelivery(result: Result | null): void {
    const endpoint = toSrc(this.#host.endpoint);
    const isWanted = endpoint !== '' || this.#isLeftBehind || this.result.value?.mayBeLeftBehind;
    // The first screen does not wait for the words of sending, nor fail with them.
    if (isWanted && this.#scans.isReady) void this.delivery.load();
    this.delivery.value?.update(endpoint, this.#host.anonymous, result);
  }

  hostUpdated(): void {
    this.#awaited.forEach(this.#ask);
    if (this.#ahead.length === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      whenIdle(() => this.#ahead.forEach(this.#ask));
    }, READING);
    if (this.#ahead[0] === 'text' && Object.keys(this.#session().session.answers).length > 0)
      whenIdle(() => this.#ask('text'));
  }

  readonly #ask = (need: Need) => {
    if (need === 'text') void this.#scans.completeText();
    else void this.result.load();
  };

  /** What the screen shows is still to come. */
  get isWaiting(): boolean {
    return this.#awaited.length > 0;
  }

  get #lazies() {
    return this.#awaited.map((need) => (need === 'text' ? this.#scans.text : this.result));
  }

  /** Settles when that has arrived or failed. */
  get settled(): Promise<unknown> {
    return Promise.all([this.resume.value?.settled, ...this.#lazies.map(({ settled }) => settled)]);
  }

  /** In place of it. */
  render(context: ViewContext): unknown {
    const hasFailed = this.#lazies.some(({ status }) => status === 'failed');
    return waiting(context.words, hasFailed, () => {
      this.retry();
      // The button goes.
      this.#focus.moveTo('heading');
      this.#host.requestUpdate();
    });
  }

  retry(): void {
    for (const lazy of [this.checks, this.delivery, this.draft, this.resume, this.result, this.#scans.text])
      lazy.retry();
  }

  async prepare(): Promise<boolean> {
    const result = await this.result.load();
    const { scan } = this.#scans;
    await Promise.all([scan && result?.prepare(scan), toSrc(this.#host.endpoint) === '' || this.delivery.load()]);
    return result !== null;
  }

  /** The visitor says to have been here before. */
  readonly comeBack = (): void => {
    this.retry();
    void this.resume.load().then((resume) => resume?.open());
  };

  async loadAnswerCheck(): Promise<PrefillCheck | null> {
    return (await this.checks.load())?.prefillCheck(this.#problems, this.#scans) ?? null;
  }
}
