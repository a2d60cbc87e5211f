import type { Result } from '../../../engine/index.js';
import { createResultWith } from '../../../engine/result.js';
import type { FocusController } from '../../host/focus.js';
import type { ReportContext } from '../context.js';
import type { ReportHost } from '../report-host.js';
import { TrialBar } from './bar.js';
import { WhatIf } from './trial.js';
import type { Trial } from './trial.js';
import type { TrialView } from './view.js';

/** Lets the visitor try out another answer, and makes the result that it would give. */
export class TryOut {
  readonly #host: ReportHost;
  readonly #focus: FocusController;
  readonly #bar: TrialBar;
  readonly #whatIf: WhatIf;

  constructor(host: ReportHost, focus: FocusController) {
    this.#host = host;
    this.#focus = focus;
    this.#bar = new TrialBar(host);
    this.#whatIf = new WhatIf(host);
  }

  /** `own`: the result that was sent. `result`: what is shown. */
  view(context: ReportContext, own: Result): TrialView & { readonly result: Result } {
    const { ended, item, trial } = this.#whatIf;
    return {
      ...context,
      // The plan of a trial is not the visitor's.
      tick: trial ? null : context.tick,
      own,
      result: resultWith(trial, context, own),
      ended,
      item,
      trial,
      look: (id) => this.#whatIf.look(id),
      tryOut: (one) => {
        this.#bar.hold();
        this.#whatIf.set(one, own);
      },
      putBack: () => this.#putBack(),
    };
  }

  /** What was tried out goes with the page. */
  leave(): void {
    this.#whatIf.look(null);
  }

  /** The button goes: the focus is put to the choices if they are in sight, else to the result that is the own one again. */
  #putBack(): void {
    this.#whatIf.look(this.#whatIf.item);
    const choices = this.#host.renderRoot.querySelector('[data-item="try"]');
    const { bottom = 0, top = 0 } = choices?.getBoundingClientRect() ?? {};
    this.#focus.moveTo(bottom > 0 && top < innerHeight && bottom > top ? 'try' : 'heading');
  }
}

/** The result as it would be with another answer; the own one while nothing is tried out. */
function resultWith(trial: Trial | null, { advice, assessment }: ReportContext, own: Result): Result {
  if (!trial) return own;
  const answers = { ...own.answers, [trial.item]: trial.answer };
  const { id, language, startedAt, completedAt, depth } = own;
  const context = { id, language, startedAt, completedAt, depth, hash: own.assessment.hash };
  const { benchmark = null, catalogues = [], search = null } = advice ?? {};
  return createResultWith(search, assessment, answers, { ...context, benchmark, catalogues });
}
