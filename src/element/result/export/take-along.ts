import type { Result } from '../../../engine/index.js';
import { directionOf } from '../../host/direction.js';
import type { HostProblems } from '../../host/problems.js';
import { messageOf } from '../../loading/load-error.js';
import type { KeptOnPaper } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { needed } from '../late-parts.js';
import type { LateParts } from '../late-parts.js';
import { dateText } from '../paper/come-back.js';
import { pageAddress } from '../paper/page-address.js';
import type { ReportHost } from '../report-host.js';
import type { FileFormat } from './files.js';

/** What came of it, for the visitor: which words say so, and the result as text where that is the way left to take it along. */
export interface Taken {
  readonly message: 'takeByHand' | 'takeCopied' | 'takeFailed' | 'takeMailed' | 'takeMailedPart';
  readonly text: string | null;
}

/** Gives what is known of the result once all of it has arrived or failed: one takes along what the page will show. */
export type Ready = () => Promise<ReportContext>;

/** Print, send on, download and copy. */
export class TakeAlong {
  /** Null where nothing has to be said. */
  taken: Taken | null = null;

  readonly #host: ReportHost;
  readonly #problems: HostProblems;
  readonly #late: LateParts;

  constructor(host: ReportHost, problems: HostProblems, late: LateParts) {
    this.#host = host;
    this.#problems = problems;
    this.#late = late;
  }

  /** `keep` gives what the visitor comes back with, once it is complete. */
  print(ready: Ready, result: Result, keep: (context: ReportContext) => Promise<KeptOnPaper | null>): Promise<void> {
    return this.#with(ready, result, async (context) => {
      const { language } = context;
      const [{ paperOf, printPaper }, kept] = await Promise.all([needed(this.#late.paper), keep(context)]);
      const paper = paperOf(context, result, { address: pageAddress(), kept });
      const job = { direction: directionOf(language), language, paper, title: titleOf(context, result) };
      await printPaper(this.#host.renderRoot as ShadowRoot, job);
    });
  }

  /** Offers a file of another part of the page. */
  save(file: File, ready: Ready, result: Result): Promise<void> {
    return this.#with(ready, result, async () => {
      const { save } = await needed(this.#late.exports);
      save(file);
    });
  }

  /** `result`: the one that was sent. */
  download(format: FileFormat, ready: Ready, result: Result): Promise<void> {
    return this.#with(ready, result, async (context) => {
      const { fileOf, save } = await needed(this.#late.exports);
      save(fileOf(format, context, result));
    });
  }

  copy(ready: Ready, result: Result): Promise<void> {
    return this.#with(ready, result, async (context) => {
      const text = await this.#text(context, result);
      // Not allowed, or not there on a page without https: then the visitor gets the text to copy by hand.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      const isCopied = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
        () => true,
        () => false,
      );
      this.#tell(isCopied ? { message: 'takeCopied', text: null } : { message: 'takeByHand', text });
    });
  }

  /** As text, by the browser's dialog for sharing or by the mail program. */
  send(ready: Ready, result: Result): Promise<void> {
    return this.#with(ready, result, async (context) => {
      const { sendOn } = await needed(this.#late.exports);
      const text = await this.#text(context, result);
      const sent = await sendOn(titleOf(context, result), text);
      // Whether there is a mail program, no page is told.
      if (sent === 'mail') this.#tell({ message: 'takeMailed', text: null });
      if (sent === 'part') this.#tell({ message: 'takeMailedPart', text: null });
    });
  }

  async #text(context: ReportContext, result: Result): Promise<string> {
    const { textOf } = await needed(this.#late.exports);
    return textOf(context, result, pageAddress());
  }

  #tell(taken: Taken | null): void {
    this.taken = taken;
    this.#host.requestUpdate();
  }

  /** Where it does not work out, the text is still something to keep. */
  async #with(ready: Ready, result: Result, action: (context: ReportContext) => Promise<void>) {
    this.#tell(null);
    const context = await ready();
    try {
      await action(context);
    } catch (error) {
      this.#tell({ message: 'takeFailed', text: await this.#text(context, result).catch(() => null) });
      this.#problems.report({
        code: 'load-failed',
        message: `The result could not be taken along: ${messageOf(error)}.`,
      });
    }
  }
}

/** Of the paper and of the message: the scan and the day. */
function titleOf(context: ReportContext, result: Result): string {
  return `${context.text.title}, ${dateText(context, new Date(result.completedAt))}`;
}
