/** Sends delivery reports to the screen of this tab and, over a BroadcastChannel, to other tabs. */
import type { Environment } from './environment.js';
import { STATES } from './report.js';
import type { DeliveryReport } from './report.js';

export class Reporter {
  readonly #onReport: (report: DeliveryReport) => void;
  readonly #onOtherTab: (report: DeliveryReport) => void;
  #channel: BroadcastChannel | null = null;

  /** `onReport` gets the reports of all tabs. `onOtherTab` gets those of other tabs, before `onReport`. */
  constructor(onReport: (report: DeliveryReport) => void, onOtherTab: (report: DeliveryReport) => void) {
    this.#onReport = onReport;
    this.#onOtherTab = onOtherTab;
  }

  open({ channel }: Environment, name: string): void {
    try {
      this.#channel ??= channel(name);
      if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
    } catch {
      // Refused, as in a frame with an opaque origin: no reports between tabs.
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }

  tell(report: DeliveryReport): void {
    this.#call(report);
    this.#channel?.postMessage(report);
  }

  #hear(data: unknown): void {
    const report = data as Partial<DeliveryReport> | null | undefined;
    if (typeof report?.id !== 'string' || !STATES.some((state) => state === report.state)) return;
    this.#onOtherTab(report as DeliveryReport);
    this.#call(report as DeliveryReport);
  }

  /** Catches errors of the screen, so that they do not stop the queue. */
  #call(report: DeliveryReport): void {
    try {
      this.#onReport(report);
    } catch (error) {
      console.error(error);
    }
  }
}
