import type { ReactiveControllerHost } from 'lit';
import type { Result } from '../../engine/index.js';
import type { HostProblems } from '../host-problems.js';
import { messageOf } from '../load-error.js';
import type { ViewContext } from '../views/context.js';
import type { ReportContext } from '../views/report-context.js';
import type { FileFormat } from './files.js';

export type ReportHost = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** Print, download and copy: each loaded when it is asked for. */
export class TakeAlong {
  /** `done`, or the text where the browser refused to copy it; null before. */
  copied: string | null = null;

  readonly #host: ReportHost;
  readonly #problems: HostProblems;

  constructor(host: ReportHost, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
  }

  print({ language, text }: ViewContext): Promise<void> {
    return this.#with(async () => {
      const { printReport } = await import('./print.js');
      await this.#host.updateComplete;
      const report = this.#host.renderRoot.querySelector('[part="result"]');
      if (report) await printReport(report, text.title, language);
    });
  }

  /** `result`: the one that was sent. */
  download(format: FileFormat, context: ReportContext, result: Result): Promise<void> {
    return this.#with(async () => {
      const { fileOf, save } = await import('./files.js');
      save(fileOf(format, context, result), this.#host.renderRoot);
    });
  }

  copy(context: ReportContext, result: Result): Promise<void> {
    return this.#with(async () => {
      const { textOf } = await import('./text.js');
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

  async #with(action: () => Promise<void>) {
    try {
      await action();
    } catch (error) {
      this.#problems.report({
        code: 'load-failed',
        message: `The result could not be taken along: ${messageOf(error)}.`,
      });
    }
  }
}
