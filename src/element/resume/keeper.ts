/** What of a result the visitor takes along: code, link, QR code, mail, reminder. */
import type { ReactiveControllerHost } from 'lit';
import type { Assessment } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { Lazy } from '../loading/lazy.js';
import { messageOf, packageModule } from '../loading/load-error.js';
import { whenIdle } from '../loading/when-idle.js';
import { say } from '../session/context.js';
import type { CompleteContext, KeepFacts, KeepView, KeptFacts, KeptOnPaper } from '../session/context.js';
import { calendarOf } from './calendar.js';
import { codeWith } from './code-with.js';
import { linkTo } from './link.js';
import { mailTo } from './mail.js';
import { keptOnPaper } from './paper-view.js';
import type { QrPicture } from './qr.js';
import type * as Qr from './qr.js';
import { keepView } from './take-along-view.js';

type Host = ReactiveControllerHost & { readonly resume: unknown };

/** What the code and its picture are made from; the picture is null until what draws it has arrived. */
interface Kept {
  readonly code: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  readonly picture: QrPicture | null;
}

export class Keeper implements KeepView {
  readonly #host: Host;
  readonly #problems: HostProblems;
  readonly #qr: Lazy<typeof Qr>;
  #isAhead = false;
  /** The code and the picture that were made last: a result is rendered much more often than it changes. */
  #last: (KeptFacts & { readonly code: string }) | null = null;
  #drawn: { readonly text: string; readonly picture: QrPicture | null } | null = null;
  /** What was copied last: said until something else is to be copied. */
  #copied = '';

  constructor(host: Host, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
    this.#qr = new Lazy(
      () => packageModule(import('./qr.js')),
      (error) => {
        if (error) problems.report(error);
        host.requestUpdate();
      },
    );
  }

  /** To be called at each update once somebody answers: mostly it is there, then, when the result is asked for. */
  ahead(): void {
    if (this.#isAhead) return;
    this.#isAhead = true;
    whenIdle(() => {
      if (settingsOf(this.#host).resume !== 'none') void this.#qr.load();
    });
  }

  get settled(): Promise<unknown> {
    return this.#qr.settled;
  }

  async complete(): Promise<void> {
    this.#qr.retry();
    if (settingsOf(this.#host).resume !== 'none') await this.#qr.load();
  }

  /** On the result page; nothing if the host page wants none. */
  keep(context: CompleteContext, { actions, save, ...facts }: KeepFacts): unknown {
    const kept = this.#kept(context, facts);
    if (!kept) return null;
    const { assessment, text, words } = context;
    const { code, link } = kept;
    const lines = [
      words.keepHow,
      say(context, 'labelled', { label: words.keepCode, value: code }),
      ...(link === null ? [] : [link]),
    ];
    return keepView({
      ...{ words, ...kept },
      mail: mailTo({ subject: text.title, lines, list: { title: words.keepMailActions, items: actions } }),
      isCopied: this.#copied === code || this.#copied === link,
      copy: (what) => void this.#copy(what),
      remind: () => {
        const title = say(context, 'keepReminder', { title: text.title });
        const { id } = facts.result;
        const calendar = calendarOf({ id, title, text: lines.join('\n\n'), link, now: new Date() });
        save(new File([calendar], `${assessment.id}.ics`, { type: 'text/calendar;charset=utf-8' }));
      },
    });
  }

  onPaper({ assessment, words }: CompleteContext, facts: KeptFacts): KeptOnPaper | null {
    const kept = this.#kept({ assessment }, facts);
    return kept && keptOnPaper({ words, ...kept });
  }

  #kept({ assessment }: Pick<CompleteContext, 'assessment'>, facts: KeptFacts): Kept | null {
    const { resume } = settingsOf(this.#host);
    if (resume === 'none') return null;
    void this.#qr.load();
    const code = this.#codeOf(assessment, facts);
    const link = resume === 'code link' ? linkTo(location.href, code) : null;
    return { code, link, picture: this.#pictureOf(link ?? code) };
  }

  #codeOf(assessment: Assessment, { result, ticks }: KeptFacts): string {
    if (this.#last?.result !== result || this.#last.ticks !== ticks)
      this.#last = { result, ticks, code: codeWith(result.assessment.hash, assessment, { ...result, ticks }) };
    return this.#last.code;
  }

  #pictureOf(text: string): QrPicture | null {
    const { value } = this.#qr;
    if (value && this.#drawn?.text !== text) this.#drawn = { text, picture: value.qrOf(text) };
    return this.#drawn?.picture ?? null;
  }

  async #copy(text: string): Promise<void> {
    this.#copied = '';
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = text;
    } catch (error) {
      // It stands on the page, to be selected there.
      this.#problems.report({ code: 'load-failed', message: `The code could not be copied: ${messageOf(error)}.` });
    }
    this.#host.requestUpdate();
  }
}
