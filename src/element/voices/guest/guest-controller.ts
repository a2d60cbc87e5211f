import { encodeVoice } from '../../../engine/code/encode.js';
import { voiceItems } from '../../../engine/voices/items.js';
import type { Assessment, DecodedInvitation } from '../../../engine/index.js';
import { now } from '../../session/clock.js';
import { say } from '../../session/context.js';
import type { VoicesContext } from '../context.js';
import { Outbox } from '../outbox.js';
import type { VoicesParts } from '../voices-controller.js';
import { guestAfter, guestAnswers, newGuest } from './guest.js';
import type { Guest, GuestEvent } from './guest.js';
import { guestView } from './guest-view.js';
import { voiceText } from './letter.js';

/** Who answers an invitation. */
interface Screen {
  readonly guest: Guest;
  /** The invitation came with the address of the page. */
  readonly isAsked: boolean;
  /** Content hash of the assessment. */
  readonly hash: string;
  /** To give back; empty until all is answered. */
  readonly code: string;
  /** Tells two colleagues apart who answer the same. */
  readonly mark: number;
}

/** What it is made of. */
type Parts = Pick<VoicesParts, 'clearAddress' | 'focus' | 'host' | 'problems' | 'tools'>;

/** The questionnaire of a colleague. Loaded without anything that makes a result: a colleague sees none. */
export class GuestController {
  readonly #parts: Parts;
  readonly #outbox: Outbox;
  #screen: Screen | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#outbox = new Outbox(parts);
  }

  /** There is something to show in place of the first screen. */
  get hasPage(): boolean {
    return this.#screen !== null;
  }

  open(assessment: Assessment, hash: string, { answers, depth }: DecodedInvitation, isAsked: boolean): void {
    const guest = newGuest(answers, voiceItems(assessment, answers, depth));
    const [mark = 0] = crypto.getRandomValues(new Uint8Array(1));
    this.#screen = { guest, isAsked, hash, code: '', mark };
    this.#parts.focus.moveTo('heading');
    this.#parts.host.requestUpdate();
  }

  /** Null if there is nothing to show. */
  page(context: VoicesContext): unknown {
    if (!this.#screen) return null;
    const { text } = context;
    const { code, guest, isAsked } = this.#screen;
    const link = this.#parts.tools.linkTo(code);
    return guestView(context, {
      ...{ guest, isAsked, code, link, sent: this.#outbox.news },
      act: (event) => this.#act(context, event),
      close: () => this.#close(),
      copy: (what) => void this.#outbox.copy(context, what),
      send: () => {
        const title = say(context, 'guestMailTitle', { title: text.title });
        void this.#outbox.send(context, title, voiceText(context, code, link));
      },
    });
  }

  /** What was answered since the screen was rendered counts, too. */
  #act({ assessment, layout }: VoicesContext, event: GuestEvent): void {
    if (!this.#screen) return;
    const { clearAddress, focus, host } = this.#parts;
    const { hash, mark } = this.#screen;
    const { type } = event;
    const guest = guestAfter(assessment, this.#screen.guest, event, layout);
    const isDone = guest.stage === 'done';
    const answers = guestAnswers(assessment, guest);
    const code = isDone ? encodeVoice(assessment, answers, { hash, date: now(), mark }) : '';
    if (type === 'start') clearAddress();
    this.#outbox.news = '';
    this.#screen = { ...this.#screen, guest, code };
    if (guest.showProblems && type === 'continue') focus.moveTo('problems');
    else if (type !== 'answer') focus.moveTo('heading');
    host.requestUpdate();
  }

  #close(): void {
    this.#screen = null;
    this.#outbox.news = '';
    this.#parts.clearAddress();
    this.#parts.host.requestUpdate();
  }
}
