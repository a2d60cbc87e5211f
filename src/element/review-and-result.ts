/** The page with all answers, and what makes, shows and takes along a result: loaded together, since whoever sees one will need the others. */
import type { EarlierVisit, Result } from '../engine/index.js';
import { packageModule } from './loading/load-error.js';
import type { Scan } from './loading/scan.js';
import { review } from './questionnaire/review.js';
import { pageAddress } from './result/paper/page-address.js';
import { ResultController } from './result/result-controller.js';
import type { ResultParts } from './result/result-controller.js';
import { codeIn, linkTo } from './resume/link.js';
import { ResumeController } from './resume/resume-controller.js';
import type { ResumeParts } from './resume/parts.js';
import type { CompleteContext } from './session/context.js';
import type { EvaluationRequest } from './session/visit.js';
import type { VoicesTools } from './voices/tools.js';
import { VoicesDoor } from './voices/voices-door.js';
import type { DoorParts } from './voices/voices-door.js';

type Parts = Omit<ResultParts, 'previous'> &
  Omit<ResumeParts, 'onVoices' | 'recall' | 'ticks'> &
  Omit<DoorParts, 'clearAddress' | 'comeBack' | 'tools'>;

/** What other features have. */
const TOOLS: VoicesTools = {
  codeIn,
  linkTo,
  pageAddress,
  sendOn: async (...message) => (await packageModule(import('./result/export/index.js'))).sendOn(...message),
};

export class ReviewAndResult extends ResultController {
  /** Takes the answers along, and brings them back. */
  override readonly resume: ResumeController;
  /** Asks colleagues, and shows what they answered. */
  override readonly voices: VoicesDoor;

  constructor(parts: Parts) {
    super({ ...parts, previous: () => this.resume.visit });
    this.resume = new ResumeController({
      ...parts,
      recall: (scan, visit) => this.recall(scan, visit),
      ticks: (result) => this.ticksOf(result),
      onVoices: (...arrived) => void this.voices.arrive(...arrived),
    });
    this.voices = new VoicesDoor({
      ...parts,
      tools: TOOLS,
      clearAddress: () => this.resume.clearAddress(),
      comeBack: () => this.resume.open(),
    });
  }

  review(context: CompleteContext): unknown {
    this.voices.look(context);
    this.resume.look(context);
    return review(context, this.countryField(context));
  }

  override loadAdvice(scan: Scan): void {
    super.loadAdvice(scan);
    this.resume.keeper.ahead();
  }

  override dress(): void {
    super.dress();
    // Not there while the first is made.
    (this.voices as VoicesDoor | undefined)?.dress();
  }

  override async prepare(scan: Scan): Promise<void> {
    await Promise.all([super.prepare(scan), this.voices.settled, this.resume.settled]);
  }

  override evaluate(scan: Scan, request: EvaluationRequest): Result | null {
    const result = super.evaluate(scan, request);
    return result && this.voices.with(scan.assessment, result);
  }

  override async recall(scan: Scan, visit: EarlierVisit): Promise<Result | null> {
    const [result] = await Promise.all([super.recall(scan, visit), this.voices.settled]);
    return result && this.voices.with(scan.assessment, result);
  }

  override get settled(): Promise<unknown> {
    return Promise.resolve(super.settled).then(() => this.resume.settled);
  }
}

/** For `needs.ts`. */
export function make(parts: Parts): ReviewAndResult {
  return new ReviewAndResult(parts);
}
