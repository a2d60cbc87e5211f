import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { encodeAnswers } from '../../engine/index.js';
import type { Answers, Assessment, Depth, Result, StageKey } from '../../engine/index.js';
import { settingsOf } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { sheetsFor } from '../host/sheets.js';
import { asLoadError, messageOf } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import { say } from '../session/context.js';
import type { CompleteContext, KeepFacts, ResumeView } from '../session/context.js';
import { calendarOf } from './calendar.js';
import { definitionHash } from './definition-hash.js';
import { linkTo } from './link.js';
import { mailTo } from './mail.js';
import { keepView } from './take-along-view.js';
import { resumeStyles } from './styles.js';

/** What a code is made of, beside the assessment. */
interface Sheet {
  readonly answers: Answers;
  readonly depth: Depth;
  readonly ticks?: readonly StageKey[];
  /** ISO 8601, UTC; null while there is no result. */
  readonly completedAt: string | null;
}

/** What the visitor answered so far, and what came of it. */
interface Visited {
  readonly answers: Answers;
  readonly visit: { readonly result: Result | null };
}

/** Where the scan comes from, with all options once they are asked for. */
interface Scans {
  readonly scan: Scan | null;
  completeOptions(): Promise<void>;
}

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement; readonly resume: unknown };

/** What it is made of. */
export interface ResumeParts {
  readonly host: Host;
  readonly problems: HostProblems;
}

/** Takes the answers along, and brings them back. Loaded with the result, or when the visitor says to have been here. */
export class ResumeController implements ReactiveController, ResumeView {
  readonly #host: Host;
  readonly #problems: HostProblems;
  /** What was copied last: said until something else is to be copied. */
  #copied = '';

  constructor({ host, problems }: ResumeParts) {
    this.#host = host;
    this.#problems = problems;
    host.addController(this);
  }

  /** Gives the tag the styles of this, in the document that it stands in now. */
  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = sheetsFor(root.ownerDocument, [resumeStyles]) ?? [];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !sheets.includes(one)), ...sheets];
  }

  /** The code of the result, or of answers so far. Null if the hash of the definition does not arrive; the page is told. */
  async code(session: Visited, scans: Scans): Promise<string | null> {
    try {
      await scans.completeOptions();
      const { answers, visit } = session;
      const { result } = visit;
      if (!scans.scan) return null;
      const { assessment } = scans.scan;
      const hash = result?.assessment.hash ?? (await definitionHash(assessment));
      return codeWith(hash, assessment, result ?? { answers, depth: 'full', completedAt: null });
    } catch (error) {
      this.#problems.report(asLoadError(error));
      return null;
    }
  }

  /** The way to come back later, on the result page; nothing if the host page wants none. */
  keep(context: CompleteContext, { actions, result, save, ticks }: KeepFacts): unknown {
    const { resume } = settingsOf(this.#host);
    if (resume === 'none') return null;
    const { assessment, headingLevel, text, words } = context;
    const code = codeWith(result.assessment.hash, assessment, { ...result, ticks });
    const link = resume === 'code link' ? linkTo(location.href, code) : null;
    const codeLine = `${words.keepCode}: ${code}`;
    const actionLines = actions.map((title) => `- ${title}`).join('\r\n');
    const lines = [words.keepHow, codeLine, ...(link === null ? [] : [link])];
    return keepView({
      ...{ words, headingLevel, code, link },
      mail: mailTo({
        subject: text.title,
        lines: actionLines === '' ? lines : [...lines, `${words.keepMailActions}\r\n${actionLines}`],
      }),
      isCopied: this.#copied === code || this.#copied === link,
      copy: (what) => void this.#copy(what),
      remind: () => {
        const title = say(context, 'keepReminder', { title: text.title });
        const calendar = calendarOf({ id: result.id, title, text: lines.join('\n\n'), link, now: new Date() });
        save(new File([calendar], `${assessment.id}.ics`, { type: 'text/calendar;charset=utf-8' }));
      },
    });
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

function codeWith(hash: string, assessment: Assessment, { answers, completedAt, depth, ticks = [] }: Sheet): string {
  return encodeAnswers(assessment, answers, { hash, depth, ticks, ...(completedAt !== null && { date: completedAt }) });
}
