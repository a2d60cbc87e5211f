import type { HostProblems } from '../host/problems.js';
import { messageOf } from '../loading/load-error.js';
import type { VoicesContext } from './context.js';
import type { VoicesTools } from './tools.js';

/** What it is made of. */
interface Parts {
  readonly host: { requestUpdate(): void };
  readonly problems: HostProblems;
  readonly tools: Pick<VoicesTools, 'sendOn'>;
}

/** Copies a code, or hands it on by a message, and says what came of it. */
export class Outbox {
  /** For the visitor; empty where nothing has to be said. */
  news = '';

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async copy({ words }: VoicesContext, text: string): Promise<void> {
    await this.#with('copied', async () => {
      await navigator.clipboard.writeText(text);
      return words.keepCopied;
    });
  }

  async send({ words }: VoicesContext, title: string, text: string): Promise<void> {
    await this.#with('sent on', async () => {
      const sent = await this.#parts.tools.sendOn(title, text);
      // Whether there is a mail program, no page is told.
      return sent === 'mail' || sent === 'part' ? words.voicesMailed : '';
    });
  }

  /** Where it is not allowed, the code still stands on the page, to be selected there. */
  async #with(done: string, action: () => Promise<string>): Promise<void> {
    const { host, problems } = this.#parts;
    this.news = '';
    host.requestUpdate();
    try {
      this.news = await action();
    } catch (error) {
      problems.report({ code: 'load-failed', message: `The code could not be ${done}: ${messageOf(error)}.` });
    }
    host.requestUpdate();
  }
}
