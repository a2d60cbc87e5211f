import type { ReactiveControllerHost } from 'lit';
import { ticksIn, withTick } from '../../../engine/index.js';
import type { Answers, Result, StageKey } from '../../../engine/index.js';
import type { CompleteContext } from '../../session/context.js';

type Context = Pick<CompleteContext, 'assessment' | 'draft' | 'persist'>;

/**
 * What the visitor has ticked off in the plan. Where answers are kept, the ticks are kept with them; elsewhere they last as
 * long as the visit. They never become part of a result.
 */
export class KeptTicks {
  readonly #host: ReactiveControllerHost;
  /** The visit that `#ticks` belong to: after "start again" somebody else may answer. */
  #visit = '';
  #ticks: readonly StageKey[] = [];
  /** Those of an earlier result that is looked at, which has these answers also with colleagues. They stay out of what the browser keeps: that is of now. */
  #recalled: { readonly answers: Answers; ticks: readonly StageKey[] } | null = null;
  #before: readonly StageKey[] | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  of(context: Context, own: Result): readonly StageKey[] {
    const { assessment, draft, persist } = context;
    if (own.answers === this.#recalled?.answers) return this.#recalled.ticks;
    if (draft && persist !== 'none') return draft.extras.ticks;
    const visit = `${assessment.id} ${own.startedAt}`;
    if (visit !== this.#visit) [this.#visit, this.#ticks] = [visit, []];
    return this.#ticks;
  }

  /** Those of before this page was opened. The first action depends on them, so that it stays while one ticks. */
  before(context: Context, own: Result): readonly StageKey[] {
    this.#before ??= this.of(context, own);
    return this.#before;
  }

  set(context: Context, own: Result, stage: StageKey, isDone: boolean): void {
    const change = (ticks: readonly StageKey[]) => withTick(own, ticks, stage, isDone);
    if (own.answers === this.#recalled?.answers) this.#recalled.ticks = change(this.#recalled.ticks);
    else if (context.draft && context.persist !== 'none')
      context.draft.changeExtras(({ ticks }) => ({ ticks: change(ticks) }));
    else this.#ticks = change(this.of(context, own));
    this.#host.requestUpdate();
  }

  /** The ticks that an earlier visit came with. */
  recall(result: Result, ticks: readonly StageKey[]): void {
    this.#recalled = { answers: result.answers, ticks: ticksIn(result, ticks) };
  }

  leave(): void {
    this.#before = null;
  }
}
