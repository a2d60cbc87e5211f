/** What a visitor needs who has been here before, or whom a colleague asked; and the way to the result, which comes after it. */
import { settingsOf } from './host/attributes.js';
import { sendOn } from './host/send-on.js';
import { asLoadError, packageModule } from './loading/load-error.js';
import { pageAddress } from './result/paper/page-address.js';
import { codeIn, linkTo } from './resume/link.js';
import { ResumeController } from './resume/resume-controller.js';
import type { ResumeParts } from './resume/parts.js';
import type { ReviewAndResult, ReviewParts } from './review-and-result.js';
import type { LastTimeView, ViewContext } from './session/context.js';
import type { VoicesTools } from './voices/tools.js';
import { VoicesDoor } from './voices/voices-door.js';
import type { DoorParts } from './voices/voices-door.js';

type Parts = Omit<ReviewParts, 'resume' | 'voices'> &
  Omit<ResumeParts, 'onVoices' | 'recall' | 'ticks'> &
  Omit<DoorParts, 'clearAddress' | 'comeBack' | 'tools'>;

/** What other features have. */
function toolsFor(host: Parts['host']): VoicesTools {
  const linked = (code: string) => (settingsOf(host).resume === 'code link' ? linkTo(location.href, code) : null);
  return { codeIn, linkTo: linked, pageAddress, sendOn };
}

export class ComingBack implements LastTimeView {
  /** Brings earlier answers back. */
  readonly #resume: ResumeController;
  /** Asks colleagues, and shows what they answered. */
  readonly #voices: VoicesDoor;
  readonly #parts: Parts;
  #result: ReviewAndResult | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#resume = new ResumeController({
      ...parts,
      recall: (...visit) => this.#recall(...visit),
      ticks: (result) => this.#result?.ticksOf(result) ?? [],
      onVoices: (...arrived) => void this.#voices.arrive(...arrived),
    });
    this.#voices = new VoicesDoor({
      ...parts,
      tools: toolsFor(parts.host),
      clearAddress: () => this.#resume.clearAddress(),
      comeBack: () => this.#resume.open(),
    });
  }

  /** The page with all answers, and what makes and shows a result: once. Rejects with a `LoadError`. */
  async loadResult(): Promise<ReviewAndResult> {
    const { ReviewAndResult } = await packageModule(import('./review-and-result.js'));
    return (this.#result ??= new ReviewAndResult({ ...this.#parts, resume: this.#resume, voices: this.#voices }));
  }

  async #recall(...visit: Parameters<ResumeParts['recall']>): ReturnType<ResumeParts['recall']> {
    try {
      return await (await this.loadResult()).recall(...visit);
    } catch (error) {
      this.#parts.problems.report(asLoadError(error), true);
      return null;
    }
  }

  /** Opens the form to come back with. */
  open(): void {
    this.#resume.open();
  }

  /** The form; null while it is closed. */
  form(context: ViewContext): unknown {
    return this.#resume.form(context);
  }

  /** What stands in place of the first screen; null if nothing does. */
  page(context: ViewContext): unknown {
    return this.#voices.page(context);
  }

  hint(...question: Parameters<LastTimeView['hint']>): unknown {
    return this.#resume.hint(...question);
  }

  ifOther(...question: Parameters<LastTimeView['ifOther']>): string {
    return this.#resume.ifOther(...question);
  }

  /** The answer code; null if it cannot be made. The host page is told. */
  code(): Promise<string | null> {
    return this.#resume.code();
  }

  /** Settles when all that is on screen of it has arrived or failed. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#result?.settled).then(() => this.#resume.settled);
  }
}
/** For `needs.ts`. */
export function make(parts: Parts): ComingBack {
  return new ComingBack(parts);
}
