/** The page with all answers, and what makes, shows and takes along a result: loaded together, since whoever sees one will need the others. */
import type { EarlierVisit, Result } from '../engine/index.js';
import type { Scan } from './loading/scan.js';
import { review } from './questionnaire/review.js';
import { ResultController } from './result/result-controller.js';
import type { ResultParts } from './result/result-controller.js';
import { Keeper } from './resume/keeper.js';
import type { ResumeController } from './resume/resume-controller.js';
import type { CompleteContext } from './session/context.js';
import type { EvaluationRequest } from './session/visit.js';
import type { VoicesDoor } from './voices/voices-door.js';

/** What it is made of. */
export interface ReviewParts extends Omit<ResultParts, 'keeper' | 'previous'> {
  readonly host: ResultParts['host'] & { readonly resume: unknown };
  readonly resume: ResumeController;
  readonly voices: VoicesDoor;
}

export class ReviewAndResult extends ResultController {
  readonly #keeper: Keeper;
  readonly #resume: ResumeController;
  readonly #voices: VoicesDoor;

  constructor(parts: ReviewParts) {
    const { host, problems, resume, voices } = parts;
    const keeper = new Keeper(host, problems);
    super({ ...parts, keeper, previous: () => resume.visit });
    this.#keeper = keeper;
    this.#resume = resume;
    this.#voices = voices;
  }

  review(context: CompleteContext): unknown {
    this.#voices.look(context);
    this.#resume.look(context);
    return review(context, this.countryField(context));
  }

  override loadAdvice(scan: Scan): void {
    super.loadAdvice(scan);
    this.#keeper.ahead();
  }

  override async prepare(scan: Scan): Promise<void> {
    const others = [this.#voices, this.#resume, this.#keeper].map(({ settled }) => settled);
    await Promise.all([super.prepare(scan), ...others]);
  }

  override evaluate(scan: Scan, request: EvaluationRequest): Result | null {
    const result = super.evaluate(scan, request);
    return result && this.#voices.with(scan.assessment, result);
  }

  override async recall(scan: Scan, visit: EarlierVisit): Promise<Result | null> {
    const [result] = await Promise.all([super.recall(scan, visit), this.#voices.settled]);
    return result && this.#voices.with(scan.assessment, result);
  }

  override get settled(): Promise<unknown> {
    return Promise.resolve(super.settled).then(() => this.#keeper.settled);
  }
}
