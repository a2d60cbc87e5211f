/** What stands below the plan, most of it closed, and trying out other answers. Loaded on its own: the first screen does not wait for it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import type { CohortWords } from '../../i18n/cohort/en.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';
import { Lazy } from '../loading/lazy.js';
import { packageModule } from '../loading/load-error.js';
import { about } from './about.js';
import { barriers } from './barriers.js';
import type { besideView } from './beside/index.js';
import { behind } from './cells/behind.js';
import { cells } from './cells/cells.js';
import { askColleagues } from './colleagues.js';
import { comparison } from './comparison.js';
import type { Advice } from './advice.js';
import type { BesideView, ReportContext } from './context.js';
import { detailsStyles } from './details-styles.js';
import type { ReportHost } from './report-host.js';
import { ideas } from './ideas.js';
import { otherWays } from './other-ways.js';
import type { ToDo } from './plan/to-do.js';
import type { Situation } from './situation.js';
import { support } from './support.js';
import { TryOut } from './what-if/try-out.js';
import { trialBar, whatIf } from './what-if/view.js';
import type { TrialView } from './what-if/view.js';
import { trialStyles } from './what-if/styles.js';
import { why } from './why.js';

/** What it is made of. */
export interface DetailsParts {
  readonly host: ReportHost;
  readonly focus: FocusController;
  readonly problems: HostProblems;
}

/** What is shown: the result that was sent, or what another answer would give. */
export interface DetailsView extends TrialView {
  readonly result: Result;
}

export class Details {
  readonly styles = [detailsStyles, trialStyles];
  readonly #tryOut: TryOut;
  /** Needed where the page has figures of many firms. */
  readonly #beside: Lazy<{ readonly view: typeof besideView; readonly words: CohortWords }, [language: string]>;

  constructor({ focus, host, problems }: DetailsParts) {
    this.#tryOut = new TryOut(host, focus);
    this.#beside = new Lazy(
      async (_, language) => {
        const { besideView: view, loadWords } = await packageModule(import('./beside/index.js'));
        return { view, words: await packageModule(loadWords(language)) };
      },
      (error) => {
        if (error) problems.report(error);
        host.requestUpdate();
      },
    );
  }

  /** Stays in sight while something is tried out. */
  bar(view: DetailsView): TemplateResult | typeof nothing {
    return trialBar(view, view.result);
  }

  /** `stages`: of the plan that is shown. */
  sections(view: DetailsView, situation: Situation, stages: readonly ToDo[]): TemplateResult {
    const { assessment, result } = view;
    const colleagues = askColleagues(view, view.own);
    const seen = view.voices?.seen(view, view.own);
    if (situation === 'unknown')
      return html`${seen}
        <div class="folds">${colleagues} ${about(view, result)}</div>`;
    const isFull = result.depth === 'full';
    // Whoever wants to work without AI reads two checks; all else is closed.
    const isWithout = situation === 'without';
    const answered = isFull ? barriers(view, result, stages, { isFolded: isWithout }) : nothing;
    const hasScores = isFull && assessment.dimensions.length > 0;
    const scores = hasScores ? (result.step ? cells(view, result, situation) : behind(view, result)) : nothing;
    const both = html`${answered} ${scores}`;
    return html`${isWithout ? nothing : both} ${seen}
      <div class="folds">
        ${isWithout ? both : nothing} ${colleagues} ${result.step ? why(view, result) : nothing}
        ${isFull ? support(view, result) : nothing} ${ideas(view, result)} ${comparison(view, result)}
        ${whatIf(view, result)} ${isWithout || situation === 'quick' ? nothing : otherWays(view, result)}
        ${about(view, result)}
      </div>`;
  }

  /** Null where the page has no figures of many firms, and until what shows them has arrived. */
  besideIn({ advice, language }: { readonly advice: Advice | null; readonly language: string }): BesideView | null {
    if (!advice?.cohort) return null;
    void this.#beside.load(language);
    const { value } = this.#beside;
    return value?.view(value.words, advice.cohort) ?? null;
  }

  /** Settles when what shows them has arrived or failed, if it was asked for. */
  get settled(): Promise<unknown> {
    return this.#beside.settled;
  }

  /** The result that was sent, or what another answer would give, with all that views know of it. */
  view(context: ReportContext, own: Result): DetailsView {
    return this.#tryOut.view(context, own);
  }

  /** What was tried out goes with the page; what failed may be asked for again. */
  leave(): void {
    this.#beside.retry();
    this.#tryOut.leave();
  }
}

/** For `late-parts.ts`. */
export function make(parts: DetailsParts): Details {
  return new Details(parts);
}
