import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readable } from '../../address.js';
import { Delivery, endpointOf, mayBeWaiting } from '../../delivery/index.js';
import type { DeliveryReport } from '../../delivery/index.js';
import type { Previous, Result, Texts } from '../../engine/index.js';
import { writtenTexts } from '../../engine/written-texts.js';
import { fire } from '../host/events.js';
import { toFlag } from '../host/attributes.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { newResultId } from '../session/result-id.js';
import type { ViewContext } from '../session/context.js';
import { delivery } from './view.js';
import { sent } from './sent.js';
import type { DeliveryParts } from './parts.js';
import type { Consent, DeliveryContext, DeliveryView } from './view.js';
import { earlier } from './earlier-view.js';
import { anonymousProblem, problemOf } from './problems.js';
import { EarlierResults } from './earlier-results.js';
import type { EarlierGroup } from './earlier-results.js';

/** News of thousands of deliveries are shown so many milliseconds apart. */
const CALM = 250;

/**
 * Asks the visitor whether a result may go where the host page wants it, and tells what came of it, also of earlier
 * results. Without an endpoint it is loaded only where an earlier visit may have left some; without a yes nothing is sent
 * or stored.
 */
export class DeliveryController implements ReactiveController, DeliveryView {
  /** Host name of where results would go; null while there is nothing to ask. */
  receiver: string | null = null;
  onlyAnonymous = false;
  choice: Consent | null = null;
  sendsPrevious = false;
  isMissing = false;
  sendsVoices = false;
  consent: Consent | null = null;
  report: DeliveryReport | null = null;
  mayHaveArrived = false;
  hasForgotten = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #problems: HostProblems;
  readonly #focus: FocusController;
  readonly #scans: DeliveryParts['scans'];
  readonly #session: DeliveryParts['session'];
  readonly #delivery: Delivery;
  #endpoint = '';
  /** Of the attribute, or of a property that is text. */
  #anonymousText: string | null = null;
  #address = '';
  #isConnected = false;
  #result: Result | null = null;
  /** Ids of the envelopes that the visitor let go from here, and of the one with the result on screen. */
  readonly #sent = new Set<string>();
  #current = '';
  readonly #earlier = new EarlierResults();
  /** What the host page was told of, once for all results. */
  readonly #told = new Set<string>();
  #isUpdating = false;

  constructor({ focus, host, problems, scans, session }: DeliveryParts) {
    this.#delivery = new Delivery({ newId: newResultId, onReport: (report) => this.#hear(report) });
    this.#host = host;
    this.#problems = problems;
    this.#focus = focus;
    this.#scans = scans;
    this.#session = session;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    void this.#goOn();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#delivery.stop();
  }

  /** To be called at each update. `anonymous`: as the host page set it; frameworks set the text of an attribute. */
  update(endpoint: string, anonymous: unknown, result: Result | null): void {
    const onlyAnonymous = typeof anonymous === 'object' ? anonymous !== null : toFlag(anonymous);
    if (endpoint !== '') this.#checkAnonymous(anonymous);
    this.onlyAnonymous = onlyAnonymous;
    if (onlyAnonymous && this.choice === 'whole') this.choice = null;
    if (result !== this.#result || endpoint !== this.#endpoint) {
      this.#askAnew();
      this.mayHaveArrived = false;
    }
    this.#result = result;
    if (endpoint === this.#endpoint) return;
    this.#endpoint = endpoint;
    const address = endpoint === '' ? null : endpointOf(endpoint, document.baseURI);
    this.#address = address ?? '';
    this.receiver = address === null ? null : new URL(address).host;
    if (address === null && endpoint !== '') {
      const message = `"${readable(endpoint)}" is no address to send a result to. Use one with https and without a password. Until then the visitor is not asked.`;
      this.#problems.report({ code: 'attribute-invalid', path: 'endpoint', message });
    }
    void this.#goOn();
  }

  #checkAnonymous(anonymous: unknown): void {
    const text = typeof anonymous === 'string' ? anonymous : this.#host.getAttribute('anonymous');
    if (text === this.#anonymousText) return;
    this.#anonymousText = text;
    const problem = anonymousProblem(text);
    if (problem) this.#problems.report(problem);
  }

  get previous(): Previous | null {
    return this.#result?.previous ?? null;
  }

  agreePrevious(isAgreed: boolean): void {
    this.sendsPrevious = isAgreed;
    this.#host.requestUpdate();
  }

  choose(choice: Consent): void {
    this.choice = choice;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  sendVoices(isSent: boolean): void {
    this.sendsVoices = isSent;
    this.#host.requestUpdate();
  }

  /** Where what a visitor writes may go. Decided here alone. */
  get textsTo(): string | null {
    return this.onlyAnonymous ? null : this.receiver;
  }

  /** What goes along with a whole result. */
  get texts(): Texts {
    const { asked, session } = this.#session();
    return asked && this.textsTo !== null ? writtenTexts(asked, session.answers) : {};
  }

  get hasVoices(): boolean {
    return this.#result?.voices !== undefined;
  }

  confirm(): void {
    this.isMissing = this.choice === null;
    this.consent = this.choice;
    this.#focus.moveTo(this.isMissing ? 'delivery-choice' : 'delivery');
    this.#host.requestUpdate();
    if (this.consent === 'no') void this.#withdraw();
    else if (this.consent) this.#send(this.consent === 'anonymous');
  }

  /** The visitor said no, and wants to be asked again. */
  reconsider(): void {
    this.#askAnew();
    this.#focus.moveTo('delivery-choice');
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#focus.moveTo('delivery');
    void this.#delivery.retry(this.#current);
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#focus.moveTo('delivery');
    void this.#delivery.forget(this.#current);
    this.#host.requestUpdate();
  }

  async forgetEarlier({ ids }: EarlierGroup): Promise<void> {
    for (const id of ids) await this.#delivery.forget(id);
    this.hasForgotten = true;
    this.#focus.moveTo('delivery-earlier');
    this.#host.requestUpdate();
  }

  get earlierGroups(): readonly EarlierGroup[] {
    return this.#earlier.groups(this.#current);
  }

  /** To be let in might help: who is asked to sign in can do so and try again. */
  get isBehindDoor(): boolean {
    if (this.consent !== 'whole' || this.report?.state !== 'gave-up') return false;
    const { status } = this.report;
    return status === 401 || (status === 403 && new URL(this.#address).origin === location.origin);
  }

  /** Where the visitor is asked, and told; where there is nobody to send to, only what waits from earlier. */
  render(context: DeliveryContext): unknown {
    return this.receiver === null ? this.notice(context) : delivery(context, this, this.receiver);
  }

  /** What waits from earlier, to be stopped. */
  notice(context: ViewContext): unknown {
    return earlier(context, this);
  }

  #askAnew(): void {
    this.choice = null;
    this.sendsPrevious = false;
    this.isMissing = false;
    this.sendsVoices = false;
    this.consent = null;
    this.report = null;
    this.#current = '';
  }

  /** What an earlier visit left to be sent is gone on with, and shown. On a page that sends nothing it only grows old. */
  async #goOn(): Promise<void> {
    const isThere = this.#sent.size > 0 || (await mayBeWaiting());
    if (!isThere || !this.#isConnected) return;
    if (this.receiver === null) {
      this.#delivery.stop();
      this.#delivery.listen();
      await this.#delivery.expire();
    } else this.#delivery.start();
    let isNews = false;
    for (const report of await this.#delivery.list()) isNews = this.#earlier.hear(report) || isNews;
    if (isNews) this.#host.requestUpdate();
  }

  #send(anonymous: boolean): void {
    const { scan } = this.#scans;
    if (!this.#result || !scan) return;
    const result = sent(scan.assessment, this.#result, this.texts, anonymous);
    // A page without an origin of its own, such as a sandboxed frame, calls itself "null".
    const source = location.origin === 'null' ? undefined : location.origin;
    const endpoint = this.#address;
    const review = (envelope: Record<string, unknown>) =>
      fire(this.#host, 'scan-deliver', { envelope, endpoint }, { cancelable: true });
    const along = { previous: this.sendsPrevious, voices: this.sendsVoices };
    const options = { consent: true, anonymous, ...along, replaces: true, source, review };
    this.#current = this.#delivery.enqueue(result, endpoint, options);
    this.#sent.add(this.#current);
    if (this.#isConnected) this.#delivery.start();
  }

  /** A no is one to all that waits of this scan. */
  async #withdraw(): Promise<void> {
    const result = this.#result;
    if (!result || !(await mayBeWaiting())) return;
    const mayHaveArrived = await this.#delivery.withdraw(result.assessment.id);
    if (result !== this.#result) return;
    this.mayHaveArrived ||= mayHaveArrived;
    this.#host.requestUpdate();
  }

  #hear(report: DeliveryReport): void {
    const { id, insteadOf, refused = [], state } = report;
    if (insteadOf !== undefined && insteadOf === this.#current) {
      this.#current = id;
      this.#sent.add(id);
    }
    if (this.#earlier.hear(report)) this.#updateSoon();
    this.#tellHost(report);
    if (!this.#sent.has(id)) return;
    if (id === this.#current) {
      this.report = report;
      if (state === 'sending') this.mayHaveArrived = true;
      this.#host.requestUpdate();
    }
    if (refused.length > 0) {
      const message = `Not taken into the envelope: ${refused.join(', ')}. What the visitor agreed to cannot be changed; add texts, whole numbers or booleans under names of lower-case letters and digits, and none to an anonymous envelope.`;
      this.#problems.report({ code: 'envelope-invalid', path: 'scan-deliver', message });
    }
    if (state === 'delivered') fire(this.#host, 'scan-delivered', { id });
  }

  /** Each failure of what was sent from here; of a delay, and of earlier results, the first of its kind. */
  #tellHost(report: DeliveryReport): void {
    const problem = problemOf(report, report.endpoint ?? this.#address);
    if (!problem) return;
    const isNew = !this.#told.has(problem.message);
    this.#told.add(problem.message);
    if (isNew || (problem.code === 'delivery-failed' && this.#sent.has(report.id))) this.#problems.report(problem);
  }

  #updateSoon(): void {
    if (this.#isUpdating) return;
    this.#isUpdating = true;
    setTimeout(() => {
      this.#isUpdating = false;
      this.#host.requestUpdate();
    }, CALM);
  }
}

/** For `needs.ts`. */
export function make(parts: DeliveryParts): DeliveryController {
  return new DeliveryController(parts);
}
