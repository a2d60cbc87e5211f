/** Tells the screen of this tab, and the other tabs, how a delivery is getting on. */
import type { Outside } from './outside.js';
import { STATES } from './report.js';
import type { DeliveryReport } from './report.js';

export class Reporter {
  readonly #onReport: (report: DeliveryReport) => void;
  readonly #onElsewhere: (report: DeliveryReport) => void;
  #channel: BroadcastChannel | null = null;

  /** `onElsewhere`: hears what another tab reports, before `onReport` does. */
  constructor(onReport: (report: DeliveryReport) => void, onElsewhere: (report: DeliveryReport) => void) {
    this.#onReport = onReport;
    this.#onElsewhere = onElsewhere;
  }

  open({ channel }: Outside, name: string): void {
    try {
      this.#channel ??= channel(name);
      if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
    } catch {
      // Refused, as in a frame without an origin: then tabs know nothing of each other.
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
    this.#onElsewhere(report as DeliveryReport);
    this.#call(report as DeliveryReport);
  }

  /** A mistake of the screen's must not stop the queue. */
  #call(report: DeliveryReport): void {
    try {
      this.#onReport(report);
    } catch (error) {
      console.error(error);
    }
  }
}
