/** The page with all answers, and what makes, shows and takes along a result: loaded together, since whoever sees one will need the others. */
import type { CompleteContext } from './session/context.js';
import { review } from './questionnaire/review.js';
import { ResultController } from './result/result-controller.js';
import type { ResultParts } from './result/result-controller.js';
import { ResumeController } from './resume/resume-controller.js';
import type { ResumeParts } from './resume/resume-controller.js';

export class ReviewAndResult extends ResultController {
  readonly review = (context: CompleteContext) => review(context, this.countryField(context));
  /** Takes the answers along, and brings them back. */
  readonly resume: ResumeController;

  constructor(parts: ResultParts & ResumeParts) {
    super(parts);
    this.resume = new ResumeController(parts);
  }

  override get settled(): Promise<unknown> | null {
    return super.settled?.then(() => this.resume.settled) ?? null;
  }
}

/** For `needs.ts`. */
export function make(parts: ResultParts & ResumeParts): ReviewAndResult {
  return new ReviewAndResult(parts);
}
