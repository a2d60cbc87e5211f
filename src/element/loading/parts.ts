import type { ReactiveControllerHost } from 'lit';
import type { NAME } from '../../delivery/queue.js';
import type { Result, Stage } from '../../engine/index.js';
import { toSrc } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { Later } from './lazy-module.js';
import type { DeliveryController } from '../delivery/delivery-controller.js';
import type { AdviceSettings } from '../result/advice-loader.js';
import type { ReportPage } from '../result/result-controller.js';
import type { FocusController } from '../host/focus.js';
import { QuietMoment } from './quiet-moment.js';
import type { ScanLoader } from './scan-loader.js';

/** The name of the queue's database. The queue itself is in another chunk, so only its type is imported. */
const DATABASE: typeof NAME = 'ai-maturity-scan-delivery';

/** The settings that these parts look at, as the host page gave them. */
export interface PartSettings extends AdviceSettings {
  readonly endpoint: string;
  readonly anonymous: boolean;
}

/** What most of those who see the first screen never need: what makes and shows a result, and what sends it. */
export class PartsController {
  readonly delivery: Later<DeliveryController>;
  readonly report: Later<ReportPage>;

  readonly #host: ReactiveControllerHost & PartSettings;
  readonly #loader: ScanLoader;
  readonly #quiet: QuietMoment;
  #isLeftBehind = false;
  #hasLooked = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement & PartSettings & { readonly renderRoot: HTMLElement | DocumentFragment },
    loader: ScanLoader,
    focus: FocusController,
    problems: HostProblems,
  ) {
    this.#host = host;
    this.#loader = loader;
    this.delivery = new Later(problems, async () => {
      const [{ DeliveryController }] = await Promise.all([
        import('../delivery/delivery-controller.js'),
        loader.loadAllWords(),
      ]);
      return new DeliveryController(host, problems, focus);
    });
    this.report = new Later(problems, async () => {
      const [{ ReportPage }] = await Promise.all([import('../result/result-controller.js'), loader.loadAllWords()]);
      return new ReportPage(host, problems, focus);
    });
    this.#quiet = new QuietMoment(host, () => void this.report.load().then(this.#onPart));
  }

  /** To be called at each update. */
  update(stage: Stage, result: Result | null): void {
    const { anonymous, endpoint } = this.#host;
    if (!this.#hasLooked) void this.#lookForLeftBehind();
    if ((toSrc(endpoint) !== '' || this.#isLeftBehind || this.report.part?.mayBeLeftBehind) && !this.delivery.part)
      void this.delivery.load().then(this.#onPart);
    this.delivery.part?.update(toSrc(endpoint), anonymous, result);
    const { scan } = this.#loader;
    if (!scan || stage === 'intro') return;
    if (!this.report.part) this.#quiet.ask();
    else if (scan.isWhole) this.report.part.loadAdvice(scan);
  }

  /** What makes a result, with all that it is matched and compared with; null if it does not arrive. Never rejects. */
  async prepareResult(): Promise<ReportPage | null> {
    const report = await this.report.load();
    if (this.#loader.scan) report?.loadAdvice(this.#loader.scan);
    await Promise.all([report?.settled, toSrc(this.#host.endpoint) === '' ? null : this.delivery.load()]);
    return report;
  }

  /**
   * An earlier visit may have left results to be sent, also on a page that sends none any more. Asked without opening the
   * database, since that would make one: by default nothing is stored.
   */
  async #lookForLeftBehind(): Promise<void> {
    this.#hasLooked = true;
    try {
      for (const { name } of await indexedDB.databases()) this.#isLeftBehind ||= name === DATABASE;
    } catch {
      // No storage, or a browser that does not tell.
    }
    if (this.#isLeftBehind) this.#host.requestUpdate();
  }

  /** One that did not arrive is asked for again at the next update, which is not now. */
  readonly #onPart = (part: unknown) => {
    if (part) this.#host.requestUpdate();
  };
}
