import type { ReactiveControllerHost } from 'lit';
import type { Answer, Result } from '../../../engine/index.js';

/** One answer that the visitor tries out on the result page. */
export interface Trial {
  readonly item: string;
  readonly answer: Answer;
}

/** Shows what another answer would give. The result that was sent stays what it is, and so do the answers. */
export class WhatIf {
  /** The question that is looked at. */
  item: string | null = null;
  /** What is tried out; null while the own result is shown. */
  trial: Trial | null = null;
  /** The own answer was put back just now. */
  ended = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  look(item: string | null): void {
    this.item = item;
    this.ended = this.trial !== null && item !== null;
    this.trial = null;
    this.#host.requestUpdate();
  }

  /** The own answer again ends the trial. */
  set(trial: Trial, own: Result): void {
    const before = this.trial;
    this.trial = own.answers[trial.item] === trial.answer ? null : trial;
    this.ended = before !== null && this.trial === null;
    this.item = trial.item;
    this.#host.requestUpdate();
  }
}
