import type { ReactiveControllerHost } from 'lit';
import {
  encodeInvitation,
  invitationItems,
  MOST_VOICES,
  readCode,
  voiceItems,
  withVoices,
} from '../../engine/index.js';
import type { Answers, Assessment, Result } from '../../engine/index.js';
import type { FocusController } from '../host/focus.js';
import { sheetsFor } from '../host/sheets.js';
import type { HostProblems } from '../host/problems.js';
import { say } from '../session/context.js';
import type { DraftView } from '../session/context.js';
import type { VoicesContext } from './context.js';
import { newResultId } from '../session/result-id.js';
import type { VisitEvent } from '../session/visit.js';
import { arrivedView } from './arrived-view.js';
import { ask } from './ask.js';
import { invitationText } from './letters.js';
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

/** The code of a colleague in place of the first screen. */
interface Screen {
  readonly code: string;
  readonly hash: string;
  readonly refused: Refused | null;
}

/** Asks colleagues, and takes in what they answered. Loaded when somebody wants one of these. */
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
  ask(context: VoicesContext, result: Result): unknown {
    const { assessment, text } = context;
    const { linkTo, pageAddress } = this.#parts.tools;
    const { answers, assessment: source, completedAt, depth } = result;
    const invitation = encodeInvitation(assessment, answers, { hash: source.hash, date: completedAt, depth });
    const link = linkTo(invitation);
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

  seen(context: VoicesContext, result: Result): unknown {
    return result.voices && seen(context, result, result.voices);
  }

  #takeIn(context: VoicesContext, result: Result, field: HTMLTextAreaElement): void {
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

  #takeOut(context: VoicesContext, result: Result, code: string): void {
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
  #renew({ assessment }: VoicesContext, result: Result, codes: readonly string[]): void {
    this.#keep(codes);
    const own: Writable<Result> = { ...result, id: newResultId() };
    delete own.voices;
    const next = this.with(assessment, Object.freeze(own));
    this.#parts.session().dispatch({ type: 'evaluated', result: next });
  }

  /** The code of a colleague was typed on the first screen, or came with the address of the page. */
  open(assessment: Assessment, hash: string, code: string): void {
    const { refused } = this.#takenIn(assessment, hash, code);
    this.#screen = { code, hash, refused: refused[0] ?? null };
    this.#parts.focus.moveTo('heading');
    this.#update();
  }

  /** What stands in place of the first screen; null if nothing does. */
  page(context: VoicesContext): unknown {
    const screen = this.#screen;
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

  #takeArrived({ assessment, draft, session }: VoicesContext, { code, hash }: Screen): void {
    this.keepIn(draft);
    this.#keep(this.#takenIn(assessment, hash, code).codes);
    this.#close();
    if (Object.keys(session.answers).length > 0) this.#parts.session().send({ type: 'start' });
    else this.#parts.comeBack();
  }

  #close(): void {
    this.#screen = null;
    this.#parts.clearAddress();
    this.#update();
  }

  #update(): void {
    this.#parts.host.requestUpdate();
  }
}

/** Each of its shapes, to be changed before anybody else has it. */
type Writable<Shape> = Shape extends unknown ? { -readonly [Key in keyof Shape]: Shape[Key] } : never;
