import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../../engine/index.js';
import type { HostProblems } from '../host-problems.js';
import { messageOf } from '../load-error.js';
import type { ViewContext } from '../views/context.js';

interface Shown {
  readonly context: ViewContext;
  readonly result: Result;
}

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** Print, download and copy: each loaded when it is asked for. */
export class TakeAlongController implements ReactiveController {
  /** `done`, or the text where the browser refused to copy it; null before. */
  copied: string | null = null;

  readonly #host: Host;
  readonly #problems: HostProblems;
  readonly #shown: () => Shown | null;

  /** `shown`: the result that was sent, and what is needed to put it into words; null while there is none. */
  constructor(host: Host, problems: HostProblems, shown: () => Shown | null) {
    this.#host = host;
    this.#problems = problems;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is under way that a move could break.
  }

  print(): Promise<void> {
    return this.#with(async ({ context }) => {
      const { printReport } = await import('../report/print.js');
      await this.#host.updateComplete;
      const report = this.#host.renderRoot.querySelector('[part="result"]');
      if (report) await printReport(report, context.text.title, context.language);
    });
  }

  download(format: 'json' | 'csv'): Promise<void> {
    return this.#with(async ({ context, result }) => {
      const { fileOf, save } = await import('../report/files.js');
      save(fileOf(format, context, result), this.#host.renderRoot);
    });
  }

  copy(): Promise<void> {
    return this.#with(async ({ context, result }) => {
      const { textOf } = await import('../report/text.js');
      const text = textOf(context, result);
      // Not allowed, or not there on a page without https: then the visitor gets the text to copy by hand.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      this.copied = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
        () => 'done',
        () => text,
      );
      this.#host.requestUpdate();
    });
  }

  async #with(action: (shown: Shown) => Promise<void>) {
    const shown = this.#shown();
    if (!shown) {
      this.#problems.report({ code: 'no-result', message: 'There is no result on screen yet.' });
      return;
    }
    try {
      await action(shown);
    } catch (error) {
      this.#problems.report({
        code: 'load-failed',
        message: `The result could not be taken along: ${messageOf(error)}.`,
      });
    }
  }
}
