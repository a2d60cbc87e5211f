import type { ReactiveControllerHost } from 'lit';
import {
  encodeInvitation,
  encodeVoice,
  invitationItems,
  MOST_VOICES,
  readCode,
  voiceItems,
  withVoices,
} from '../../engine/index.js';
import type { Answers, Assessment, ReadCode, Result } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import type { FocusController } from '../host/focus.js';
import { sheetsFor } from '../host/sheets.js';
import type { HostProblems } from '../host/problems.js';
import { now } from '../session/clock.js';
import { say } from '../session/context.js';
import type { CompleteContext, DraftView } from '../session/context.js';
import { newResultId } from '../session/result-id.js';
import type { VisitEvent } from '../session/visit.js';
import { arrivedView } from './arrived-view.js';
import { ask } from './ask.js';
import { guestAfter, guestAnswers, newGuest } from './guest.js';
import type { Guest, GuestEvent } from './guest.js';
import { guestView } from './guest-view.js';
import { invitationText, voiceText } from './letters.js';
import { Outbox } from './outbox.js';
import { seen } from './seen.js';
import { voicesStyles } from './styles.js';
import { takeIn } from './take-in.js';
import type { Refused, TakenIn } from './take-in.js';
import type { VoicesTools } from './tools.js';
import { colleagues, nameOf } from './words.js';

/** What it is made of. */
export interface VoicesParts {
  readonly host: ReactiveControllerHost & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly resume: unknown;
  };
  readonly problems: HostProblems;
  readonly focus: FocusController;
  readonly session: () => {
    readonly session: { readonly answers: Answers };
    dispatch(event: VisitEvent): void;
    send(event: { readonly type: 'start' }): void;
  };
  readonly tools: VoicesTools;
  /** Takes a code out of the address of the page, once it was asked about. */
  readonly clearAddress: () => void;
  /** Opens the form to come back with. */
  readonly comeBack: () => void;
}

/** What is on screen in place of the first screen. */
type Screen =
  | {
      readonly kind: 'guest';
      readonly guest: Guest;
      readonly isAsked: boolean;
      readonly hash: string;
      /** To give back; empty until all is answered. */
      readonly code: string;
      /** Tells two colleagues apart who answer the same. */
      readonly mark: number;
    }
  | { readonly kind: 'arrived'; readonly code: string; readonly hash: string; readonly refused: Refused | null };

/** Asks colleagues, takes in what they answered, and is their questionnaire. Loaded when somebody wants one of these. */
export class VoicesController {
  readonly #parts: VoicesParts;
  #screen: Screen | null = null;
  /** Codes of colleagues, where the browser keeps none. */
  #codes: readonly string[] = [];
  #draft: DraftView | null = null;
  #refused: readonly Refused[] = [];
  #news = '';
  readonly #outbox: Outbox;

  constructor(parts: VoicesParts) {
    this.#parts = parts;
    this.#outbox = new Outbox(parts);
    this.dress();
  }

  /** Gives the tag the styles of this, in the document that it stands in now. */
  dress(): void {
    const root = this.#parts.host.renderRoot as ShadowRoot;
    const sheets = sheetsFor(root.ownerDocument, [voicesStyles]) ?? [];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !sheets.includes(one)), ...sheets];
  }

  /** Those that were taken in. `draft`: null where nothing is kept. */
  codes(): readonly string[] {
    return this.#draft?.extras.voices ?? this.#codes;
  }

  /** To be called before a result is made or shown. */
  keepIn(draft: DraftView | null): void {
    if (draft && !this.#draft && this.#codes.length > 0)
      draft.changeExtras(({ voices }) => ({ voices: [...new Set([...voices, ...this.#codes])] }));
    this.#draft = draft;
  }

  #keep(codes: readonly string[]): void {
    this.#codes = codes;
    this.#draft?.changeExtras(() => ({ voices: codes }));
  }

  /** All answers were deleted: somebody else may begin. */
  forget(): void {
    [this.#codes, this.#refused, this.#news] = [[], [], ''];
  }

  /** The result with what colleagues see; the same one where there are none. */
  with(assessment: Assessment, result: Result): Result {
    return withVoices(assessment, result, this.#answersIn(assessment, result.assessment.hash));
  }

  /** A code of another assessment counts for nothing here. */
  #answersIn(assessment: Assessment, hash: string): Answers[] {
    return this.codes()
      .flatMap((code) => {
        const outcome = readCode(assessment, code, { hash });
        return outcome.ok && outcome.value.kind === 'voice' ? [outcome.value.answers] : [];
      })
      .slice(0, MOST_VOICES);
  }

  /** What is inside the row on the result page. */
  ask(context: CompleteContext, result: Result): unknown {
    const { assessment, text } = context;
    const { linkTo, pageAddress } = this.#parts.tools;
    const { answers, assessment: source, completedAt, depth } = result;
    const invitation = encodeInvitation(assessment, answers, { hash: source.hash, date: completedAt, depth });
    const link = this.#linkTo(linkTo, invitation);
    const questions = voiceItems(assessment, answers, depth).length;
    return ask(context, {
      ...{ invitation, link, questions, refused: this.#refused, news: this.#news, sent: this.#outbox.news },
      held: invitationItems(assessment).filter((id) => answers[id] !== undefined),
      codes: this.codes(),
      copy: (what) => void this.#outbox.copy(context, what),
      send: () => {
        const letter = invitationText(context, { invitation, link, questions, address: pageAddress() });
        void this.#outbox.send(context, say(context, 'voicesMailTitle', { title: text.title }), letter);
      },
      takeIn: (field) => this.#takeIn(context, result, field),
      takeOut: (code) => this.#takeOut(context, result, code),
      lookAtAll: () => {
        this.#parts.focus.moveTo('seen');
        this.#update();
      },
    });
  }

  seen(context: CompleteContext, result: Result): unknown {
    return result.voices && seen(context, result, result.voices);
  }

  #takeIn(context: CompleteContext, result: Result, field: HTMLTextAreaElement): void {
    const before = this.codes();
    const { codes, refused } = this.#takenIn(context.assessment, result.assessment.hash, field.value);
    this.#refused = refused;
    // What is wrong stays where it can be mended.
    field.value = refused.map(({ typed }) => typed).join('\n');
    this.#news =
      codes.length > before.length
        ? say(context, 'voicesTaken', { colleagues: colleagues(context, codes.length) })
        : '';
    if (codes.length > before.length) this.#renew(context, result, codes);
    this.#parts.focus.moveTo(refused.length > 0 ? 'voice-codes' : 'voices');
    this.#update();
  }

  #takenIn(assessment: Assessment, hash: string, typed: string): TakenIn {
    const { codeIn } = this.#parts.tools;
    return takeIn(
      { read: (code) => readCode(assessment, code, { hash }), codeIn, most: MOST_VOICES },
      this.codes(),
      typed,
    );
  }

  #takeOut(context: CompleteContext, result: Result, code: string): void {
    const codes = this.codes();
    this.#news = say(context, 'voicesTakenOut', { name: nameOf(context, codes, code) });
    this.#refused = [];
    this.#renew(
      context,
      result,
      codes.filter((one) => one !== code),
    );
    this.#parts.focus.moveTo('voices');
  }

  /** With other voices it is another result, with an id of its own, and the host page is told. */
  #renew({ assessment }: CompleteContext, result: Result, codes: readonly string[]): void {
    this.#keep(codes);
    const own: Writable<Result> = { ...result, id: newResultId() };
    delete own.voices;
    const next = this.with(assessment, Object.freeze(own));
    this.#parts.session().dispatch({ type: 'evaluated', result: next });
  }

  /** A code of this kind was typed on the first screen, or came with the address of the page (`isAsked`). */
  open(assessment: Assessment, hash: string, code: string, value: ReadCode, isAsked: boolean): void {
    if (value.kind === 'invitation') {
      const { answers, depth } = value;
      const guest = newGuest(answers, voiceItems(assessment, answers, depth));
      const [mark = 0] = crypto.getRandomValues(new Uint8Array(1));
      this.#screen = { kind: 'guest', guest, isAsked, hash, code: '', mark };
    } else {
      const { refused } = this.#takenIn(assessment, hash, code);
      this.#screen = { kind: 'arrived', code, hash, refused: refused[0] ?? null };
    }
    this.#parts.focus.moveTo('heading');
    this.#update();
  }

  /** What stands in place of the first screen; null if nothing does. */
  page(context: CompleteContext): unknown {
    const screen = this.#screen;
    if (screen?.kind === 'guest') return this.#guest(context, screen);
    if (!screen) return null;
    return arrivedView(context, {
      hasAnswers: Object.keys(context.session.answers).length > 0,
      refused: screen.refused,
      takeIn: () => this.#takeArrived(context, screen),
      close: () => this.#close(),
    });
  }

  get hasPage(): boolean {
    return this.#screen !== null;
  }

  #takeArrived({ assessment, draft, session }: CompleteContext, { code, hash }: Screen): void {
    this.keepIn(draft);
    this.#keep(this.#takenIn(assessment, hash, code).codes);
    this.#close();
    if (Object.keys(session.answers).length > 0) this.#parts.session().send({ type: 'start' });
    else this.#parts.comeBack();
  }

  #close(): void {
    this.#screen = null;
    this.#outbox.news = '';
    this.#parts.clearAddress();
    this.#update();
  }

  #guest(context: CompleteContext, screen: Extract<Screen, { kind: 'guest' }>): unknown {
    const { text } = context;
    const { code, guest, isAsked } = screen;
    const link = this.#linkTo(this.#parts.tools.linkTo, code);
    return guestView(context, {
      ...{ guest, isAsked, code, link, sent: this.#outbox.news },
      act: (event) => this.#act(context, event),
      close: () => this.#close(),
      copy: (what) => void this.#outbox.copy(context, what),
      send: () =>
        void this.#outbox.send(
          context,
          say(context, 'guestMailTitle', { title: text.title }),
          voiceText(context, code, link),
        ),
    });
  }

  /** What was answered since the screen was rendered counts, too. */
  #act({ assessment, layout }: CompleteContext, event: GuestEvent): void {
    const screen = this.#screen;
    if (screen?.kind !== 'guest') return;
    const { hash, mark } = screen;
    const { type } = event;
    const guest = guestAfter(assessment, screen.guest, event, layout);
    const isDone = guest.stage === 'done';
    const answers = guestAnswers(assessment, guest);
    const code = isDone ? encodeVoice(assessment, answers, { hash, date: now(), mark }) : '';
    if (type === 'start') this.#parts.clearAddress();
    this.#outbox.news = '';
    this.#screen = { ...screen, guest, code };
    if (guest.showProblems && type === 'continue') this.#parts.focus.moveTo('problems');
    else if (type !== 'answer') this.#parts.focus.moveTo('heading');
    this.#update();
  }

  #linkTo(linkTo: VoicesTools['linkTo'], code: string): string | null {
    return settingsOf(this.#parts.host).resume === 'code link' ? linkTo(location.href, code) : null;
  }

  #update(): void {
    this.#parts.host.requestUpdate();
  }
}

/** Each of its shapes, to be changed before anybody else has it. */
type Writable<Shape> = Shape extends unknown ? { -readonly [Key in keyof Shape]: Shape[Key] } : never;
