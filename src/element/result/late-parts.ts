import type { CSSResultOrNative, ReactiveController } from 'lit';
import { whenIdle } from '../loading/when-idle.js';
import { afterPaint } from './after-paint.js';
import type { ReportHost } from './report-host.js';
import { Lazy } from '../loading/lazy.js';
import { packageModule } from '../loading/load-error.js';
import type { Details, DetailsParts } from './details.js';
import type * as Exports from './export/index.js';
import type * as Paper from './paper/index.js';

/** What the result can do without until its first screen is painted: loaded after what makes that, when the browser is idle. */
export class LateParts implements ReactiveController {
  /** A result is on screen. */
  isShown = false;
  /** The first screen of one has been painted. */
  isPainted = false;
  /** Settles when all of this has arrived or failed, and is shown. */
  settled: Promise<unknown> | null = null;
  /** What stands below the plan. */
  readonly details: Lazy<Details>;
  /** The sheet and the appendix. */
  readonly paper: Lazy<typeof Paper>;
  /** Text, files, and handing on. */
  readonly exports: Lazy<typeof Exports>;

  readonly #host: ReportHost;
  #isAhead = false;

  /** `onArrival` is called when one of them is there. */
  constructor(parts: DetailsParts, onArrival: () => void) {
    const { host, problems } = parts;
    const onSettled = () => {
      onArrival();
      if (this.isShown) host.requestUpdate();
    };
    this.#host = host;
    this.details = new Lazy(
      async () => (await packageModule(import('./details.js'))).make(parts),
      (error) => {
        if (error) problems.report(error);
        onSettled();
      },
    );
    // Whoever asks for these is told when they do not come.
    this.paper = new Lazy(() => packageModule(import('./paper/index.js')), onSettled);
    this.exports = new Lazy(() => packageModule(import('./export/index.js')), onSettled);
    host.addController(this);
  }

  /**
   * To be called at each update once somebody answers: mostly it is there, then, when the result is asked for, even where the
   * network is not any more.
   */
  ahead(): void {
    if (this.#isAhead) return;
    this.#isAhead = true;
    whenIdle(() => void this.#load());
  }

  get styles(): readonly CSSResultOrNative[] {
    // Some are of both.
    return [...new Set([...(this.details.value?.styles ?? []), ...(this.paper.value?.styles ?? [])])];
  }

  hostUpdated(): void {
    if (!this.isShown) return;
    if (this.isPainted) this.settled = this.#load();
    else this.settled ??= this.#begin();
  }

  async #begin(): Promise<void> {
    await afterPaint();
    this.isPainted = true;
    this.#host.requestUpdate();
    await this.#load();
  }

  get #later() {
    return [this.paper, this.exports] as const;
  }

  /** First what is to be seen. */
  async #load(): Promise<void> {
    if (!(await this.details.load())) return;
    await Promise.all(this.#later.map((part) => part.load()));
  }

  /** What failed may be asked for again. */
  retry(): void {
    for (const part of [this.details, ...this.#later]) part.retry();
  }
}

/** What somebody asked for. Rejects if it does not arrive. */
export async function needed<Value>(part: Lazy<Value>): Promise<Value> {
  part.retry();
  const value = await part.load();
  if (value === null) throw part.error ?? new Error('it was not loaded');
  return value;
}
