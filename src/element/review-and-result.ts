/** The page with all answers, and what makes, shows and takes along a result: loaded together, since whoever sees one will need the others. */
import type { CompleteContext } from './session/context.js';
import { review } from './questionnaire/review.js';
import { ResultController } from './result/result-controller.js';
import type { ResultParts } from './result/result-controller.js';
import { ResumeController } from './resume/resume-controller.js';
import type { ResumeParts } from './resume/parts.js';

type Parts = Omit<ResultParts, 'previous'> & Omit<ResumeParts, 'recall'>;

export class ReviewAndResult extends ResultController {
  readonly review = (context: CompleteContext) => review(context, this.countryField(context));
  /** Takes the answers along, and brings them back. */
  readonly resume: ResumeController;

  constructor(parts: Parts) {
    super({ ...parts, previous: () => this.resume.visit });
    this.resume = new ResumeController({ ...parts, recall: (scan, visit) => this.recall(scan, visit) });
  }

  override get settled(): Promise<unknown> {
    return Promise.resolve(super.settled).then(() => this.resume.settled);
  }
}

/** For `needs.ts`. */
export function make(parts: Parts): ReviewAndResult {
  return new ReviewAndResult(parts);
}
