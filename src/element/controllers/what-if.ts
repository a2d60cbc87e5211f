import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createResult } from '../../engine/index.js';
import type { Answer, Assessment, Result } from '../../engine/index.js';
import type { Advice } from '../advice.js';

/** One answer that the visitor tries out on the result page. */
export interface Trial {
  readonly item: string;
  readonly answer: Answer;
}

/** Shows what another answer would give. The result that was sent stays what it is, and so do the answers. */
export class WhatIfController implements ReactiveController {
  /** The question that is looked at. */
  item: string | null = null;
  /** What is tried out; null while the own result is shown. */
  trial: Trial | null = null;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A tag that is moved goes on where it was.
  }

  look(item: string | null): void {
    this.item = item;
    this.trial = null;
    this.#host.requestUpdate();
  }

  /** The own answer again ends the trial. */
  set(trial: Trial, own: Result): void {
    this.trial = own.answers[trial.item] === trial.answer ? null : trial;
    this.item = trial.item;
    this.#host.requestUpdate();
  }

  /** The result as it would be. */
  resultOf(assessment: Assessment, own: Result, advice: Advice | null): Result {
    if (!this.trial) return own;
    const answers = { ...own.answers, [this.trial.item]: this.trial.answer };
    const { id, language, startedAt, completedAt, depth } = own;
    const context = { id, language, startedAt, completedAt, depth, hash: own.assessment.hash };
    const { benchmark = null, catalogues = [] } = advice ?? {};
    return createResult(assessment, answers, { ...context, benchmark, catalogues });
  }
}
