/** The page with all answers, and what makes and shows a result: loaded together, since whoever sees one will need the other. */
export { review } from './questionnaire/review.js';
export { ResultController } from './result/result-controller.js';
export { ResumeController } from './resume/resume-controller.js';
