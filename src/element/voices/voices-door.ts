/** Several voices, as far as every visitor has to know of them who comes back or has a result; the rest is loaded when somebody asks colleagues, or is one. */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { firmFacts } from '../../engine/firm-facts.js';
import { voiceItems } from '../../engine/voices/items.js';
import type { Assessment, ReadCode, Result } from '../../engine/index.js';
import { loadVoiceWords } from '../../i18n/voices/index.js';
import type { VoiceWords } from '../../i18n/index.js';
import type { LanguageTag } from '../../languages/index.js';
import { packageModule } from '../loading/load-error.js';
import { Lazy } from '../loading/lazy.js';
import type { CompleteContext, ResultRow, ViewContext, VoicesView } from '../session/context.js';
import type { VoicesContext } from './context.js';
import type { GuestController } from './guest/guest-controller.js';
import type * as Voices from './index.js';
import type { VoicesController, VoicesParts } from './voices-controller.js';

/** What it is made of, beside what it hands on. */
export interface DoorParts extends VoicesParts {
  readonly host: VoicesParts['host'] & EventTarget;
  readonly scans: {
    readonly scan: { readonly assessment: Assessment } | null;
    /** Of the widget's words. */
    readonly language: LanguageTag;
    readonly text: { readonly status: string; retry(): void };
    completeText(): Promise<unknown>;
  };
}

/** What shows one of these screens, with the words of one language. */
interface Screens<Controller> {
  readonly controller: Controller;
  readonly words: VoiceWords;
}
interface LeadScreens extends Screens<VoicesController> {
  readonly module: typeof Voices;
}

export class VoicesDoor implements ReactiveController, VoicesView {
  readonly #parts: DoorParts;
  /** For who leads the scan. */
  readonly #lead: Lazy<LeadScreens, [LanguageTag]>;
  /** For a colleague, who sees no result: nothing of the other is loaded. */
  readonly #guest: Lazy<Screens<GuestController>, [LanguageTag]>;

  constructor(parts: DoorParts) {
    const { host, problems } = parts;
    this.#parts = parts;
    const lazy = <Value>(load: () => Promise<Value>) =>
      new Lazy<Value & { readonly words: VoiceWords }, [LanguageTag]>(
        async (_, language) => {
          const [value, words] = await Promise.all([load(), packageModule(loadVoiceWords(language))]);
          return { ...value, words };
        },
        (error) => {
          if (error) problems.report(error);
          host.requestUpdate();
        },
      );
    // In another language it is the same controller, with all that it knows.
    this.#lead = lazy(async () => {
      const module = await packageModule(import('./index.js'));
      return { module, controller: this.#controller ?? new module.VoicesController(parts) };
    });
    this.#guest = lazy(async () => {
      const { GuestController } = await packageModule(import('./guest/guest-controller.js'));
      return { controller: this.#guest.value?.controller ?? new GuestController(parts) };
    });
    host.addController(this);
    // The visitor's own answers are deleted, so those of colleagues go with them.
    host.addEventListener('scan-reset', ({ target }) => {
      if (target === host) this.#controller?.forget();
    });
  }

  get #controller(): VoicesController | null {
    return this.#lead.value?.controller ?? null;
  }

  get #language(): LanguageTag {
    return this.#parts.scans.language;
  }

  /** With what its screens know; null until they have arrived. Asks for their words where the page has another language now. */
  #worded<Value extends Screens<unknown>>(
    context: CompleteContext,
    lazy: Lazy<Value, [LanguageTag]>,
  ): (Value & { readonly context: VoicesContext }) | null {
    const { value } = lazy;
    if (!value) return null;
    void lazy.load(this.#language);
    return { ...value, context: { ...context, words: { ...value.words, ...context.words } } };
  }

  /** The tag may stand in another document now. */
  hostConnected(): void {
    this.#controller?.dress();
  }

  /** To be called where answers are shown: loads what the codes need that the browser kept. */
  look({ draft, persist }: Pick<ViewContext, 'draft' | 'persist'>): void {
    const kept = persist === 'none' ? null : draft;
    if (kept && kept.extras.voices.length > 0) void this.#lead.load(this.#language);
    this.#controller?.keepIn(kept);
  }

  /** Settles when what is under way has arrived or failed. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#lead.settled, this.#guest.settled]);
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
    const lead = this.#worded(context, this.#lead);
    if (lead) return lead.controller.ask(lead.context, result);
    const { status } = this.#lead;
    // Nobody has opened the row yet.
    if (status === 'idle') return nothing;
    return waiting(context, status === 'failed', () => {
      this.#lead.retry();
      this.open();
    });
  }

  open(): void {
    void this.#lead.load(this.#language);
  }

  seen(context: CompleteContext, result: Result): unknown {
    const lead = this.#worded(context, this.#lead);
    return lead?.controller.seen(lead.context, result);
  }

  lines(context: CompleteContext, { voices }: Result): readonly string[] {
    const lead = this.#worded(context, this.#lead);
    return lead && voices ? lead.module.voiceLines(lead.context, voices) : [];
  }

  rows(context: CompleteContext, result: Result): readonly ResultRow[] {
    const lead = this.#worded(context, this.#lead);
    return lead && result.voices ? lead.module.voiceRows(lead.context, result, result.voices) : [];
  }

  /** A code of a colleague, or an invitation, was typed on the first screen or came with the address of the page. */
  async arrive(assessment: Assessment, hash: string, code: string, value: ReadCode, isAsked: boolean): Promise<void> {
    void this.#parts.scans.completeText();
    if (value.kind === 'invitation') {
      this.#guest.retry();
      (await this.#guest.load(this.#language))?.controller.open(assessment, hash, value, isAsked);
    } else {
      this.#lead.retry();
      (await this.#lead.load(this.#language))?.controller.open(assessment, hash, code);
    }
  }

  /** What stands in place of the first screen; null if nothing does. */
  page(context: ViewContext): unknown {
    const lazy = [this.#guest, this.#lead].find(({ value }) => value?.controller.hasPage);
    if (!lazy) return null;
    const screens = hasAll(context) && this.#worded<Screens<GuestController | VoicesController>>(context, lazy);
    if (screens) return screens.controller.page(screens.context);
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
