import type { ReactiveControllerHost } from 'lit';
import type { Result } from '../../../engine/index.js';
import { directionOf } from '../../host/direction.js';
import type { HostProblems } from '../../host/problems.js';
import { messageOf } from '../../loading/load-error.js';
import type { ReportContext } from '../context.js';
import { dateText } from '../paper/come-back.js';
import type { FileFormat } from './files.js';

export type ReportHost = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** What came of it, for the visitor: which words say so, and the result as text where that is the way left to take it along. */
export interface Taken {
  readonly message: 'takeByHand' | 'takeCopied' | 'takeFailed';
  readonly text: string | null;
}

/** Print, download and copy: each loaded when it is asked for. */
export class TakeAlong {
  /** Null where nothing has to be said. */
  taken: Taken | null = null;

  readonly #host: ReportHost;
  readonly #problems: HostProblems;

  constructor(host: ReportHost, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
  }

  /** `paper` makes the document. */
  print(context: ReportContext, result: Result, paper: () => HTMLElement): Promise<void> {
    return this.#with(context, result, async () => {
      const { language, text } = context;
      const { printPaper } = await import('./print.js');
      const title = `${text.title}, ${dateText(context, new Date(result.completedAt))}`;
      const direction = directionOf(language);
      await printPaper(this.#host.renderRoot as ShadowRoot, { direction, language, paper: paper(), title });
    });
  }

  /** `result`: the one that was sent. */
  download(format: FileFormat, context: ReportContext, result: Result): Promise<void> {
    return this.#with(context, result, async () => {
      const { fileOf, save } = await import('./files.js');
      save(fileOf(format, context, result));
    });
  }

  copy(context: ReportContext, result: Result): Promise<void> {
    return this.#with(context, result, async () => {
      const text = await textFor(context, result);
      // Not allowed, or not there on a page without https: then the visitor gets the text to copy by hand.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      const isCopied = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
        () => true,
        () => false,
      );
      this.#tell(isCopied ? { message: 'takeCopied', text: null } : { message: 'takeByHand', text });
    });
  }

  #tell(taken: Taken | null): void {
    this.taken = taken;
    this.#host.requestUpdate();
  }

  /** Where it does not work out, the text is still something to keep. */
  async #with(context: ReportContext, result: Result, action: () => Promise<void>) {
    this.#tell(null);
    try {
      await action();
    } catch (error) {
      this.#tell({ message: 'takeFailed', text: await textFor(context, result).catch(() => null) });
      this.#problems.report({
        code: 'load-failed',
        message: `The result could not be taken along: ${messageOf(error)}.`,
      });
    }
  }
}

async function textFor(context: ReportContext, result: Result): Promise<string> {
  const { textOf } = await import('./text.js');
  return textOf(context, result);
}
