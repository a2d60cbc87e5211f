/** Several voices, as far as every visitor has to know of them who comes back or has a result; the rest is loaded when somebody asks colleagues, or is one. */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { firmFacts } from '../../engine/firm-facts.js';
import { voiceItems } from '../../engine/voices/items.js';
import type { Assessment, ReadCode, Result } from '../../engine/index.js';
import { packageModule } from '../loading/load-error.js';
import { Lazy } from '../loading/lazy.js';
import type { CompleteContext, ResultRow, ViewContext, VoicesView } from '../session/context.js';
import type { GuestController } from './guest/guest-controller.js';
import type * as Voices from './index.js';
import type { VoicesController, VoicesParts } from './voices-controller.js';

/** What it is made of, beside what it hands on. */
export interface DoorParts extends VoicesParts {
  readonly host: VoicesParts['host'] & EventTarget;
  readonly scans: {
    readonly scan: { readonly assessment: Assessment } | null;
    readonly text: { readonly status: string; retry(): void };
    completeText(): Promise<unknown>;
  };
}

export class VoicesDoor implements ReactiveController, VoicesView {
  readonly #parts: DoorParts;
  /** For who leads the scan. */
  readonly #lazy: Lazy<{ readonly controller: VoicesController; readonly module: typeof Voices }>;
  /** For a colleague, who sees no result: nothing of the other is loaded. */
  readonly #guest: Lazy<GuestController>;

  constructor(parts: DoorParts) {
    const { host, problems } = parts;
    this.#parts = parts;
    const lazy = <Value>(load: () => Promise<Value>) =>
      new Lazy<Value>(load, (error) => {
        if (error) problems.report(error);
        host.requestUpdate();
      });
    this.#lazy = lazy(async () => {
      const module = await packageModule(import('./index.js'));
      return { module, controller: new module.VoicesController(parts) };
    });
    this.#guest = lazy(async () => {
      const { GuestController } = await packageModule(import('./guest/guest-controller.js'));
      return new GuestController(parts);
    });
    host.addController(this);
    // The visitor's own answers are deleted, so those of colleagues go with them.
    host.addEventListener('scan-reset', ({ target }) => {
      if (target === host) this.#controller?.forget();
    });
  }

  get #controller(): VoicesController | null {
    return this.#lazy.value?.controller ?? null;
  }

  /** The tag may stand in another document now. */
  hostConnected(): void {
    this.#controller?.dress();
  }

  /** To be called where answers are shown: loads what the codes need that the browser kept. */
  look({ draft, persist }: Pick<ViewContext, 'draft' | 'persist'>): void {
    const kept = persist === 'none' ? null : draft;
    if (kept && kept.extras.voices.length > 0) void this.#lazy.load();
    this.#controller?.keepIn(kept);
  }

  /** Settles when what is under way has arrived or failed. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#lazy.settled, this.#guest.settled]);
  }

  with(assessment: Assessment, result: Result): Result {
    return this.#controller?.with(assessment, result) ?? result;
  }

  mayAsk(context: CompleteContext, { answers, depth }: Result): boolean {
    const { assessment, resume } = context;
    this.look(context);
    if (resume === 'none' || firmFacts(assessment, answers).size === '1') return false;
    return depth === 'full' && voiceItems(assessment, answers, depth).length > 0;
  }

  ask(context: CompleteContext, result: Result): unknown {
    const { status, value } = this.#lazy;
    if (value) return value.controller.ask(context, result);
    // Nobody has opened the row yet.
    if (status === 'idle') return nothing;
    return waiting(context, status === 'failed', () => {
      this.#lazy.retry();
      this.open();
    });
  }

  open(): void {
    void this.#lazy.load();
  }

  seen(context: CompleteContext, result: Result): unknown {
    return this.#controller?.seen(context, result);
  }

  lines(context: CompleteContext, { voices }: Result): readonly string[] {
    return (voices && this.#lazy.value?.module.voiceLines(context, voices)) ?? [];
  }

  rows(context: CompleteContext, result: Result): readonly ResultRow[] {
    return (result.voices && this.#lazy.value?.module.voiceRows(context, result, result.voices)) ?? [];
  }

  /** A code of a colleague, or an invitation, was typed on the first screen or came with the address of the page. */
  async arrive(assessment: Assessment, hash: string, code: string, value: ReadCode, isAsked: boolean): Promise<void> {
    void this.#parts.scans.completeText();
    if (value.kind === 'invitation') {
      this.#guest.retry();
      (await this.#guest.load())?.open(assessment, hash, value, isAsked);
    } else {
      this.#lazy.retry();
      (await this.#lazy.load())?.controller.open(assessment, hash, code);
    }
  }

  get #page(): Pick<GuestController, 'page'> | null {
    const guest = this.#guest.value;
    if (guest?.hasPage) return guest;
    return this.#controller?.hasPage ? this.#controller : null;
  }

  /** What stands in place of the first screen; null if nothing does. */
  page(context: ViewContext): unknown {
    const page = this.#page;
    if (!page) return null;
    if (hasAll(context)) return page.page(context);
    const { scans } = this.#parts;
    const retry = () => {
      scans.text.retry();
      void scans.completeText();
    };
    // Whoever waits here is led to the heading when it comes (`needs.ts`).
    return html`<div class="page" tabindex="-1" data-focus="heading" data-waiting>
      ${waiting(context, scans.text.status === 'failed', retry)}
    </div>`;
  }
}

function hasAll(context: ViewContext): context is CompleteContext {
  return context.isWhole && context.hasAllWords;
}

/** Not the one of `loading/`, so that the script need not hand that on. */
function waiting({ words }: ViewContext, hasFailed: boolean, again: () => void): TemplateResult {
  return html`<p role="status">${hasFailed ? words.restFailed : words.loading}</p>
    ${hasFailed ? html`<button type="button" part="button" @click=${again}>${words.tryAgain}</button>` : nothing}`;
}
