/** What asking takes, without what scores: for pages that load the scoring later. */
export { DONT_KNOW } from './types.js';
export { answerTo } from './values.js';
export { countedAnswers, progress } from './flow.js';
export { pages, problemOf, toggle } from './pages.js';
export { depthOf, newSession, pageOn, transition } from './session.js';
export { variantOf } from './variant.js';
export { askedAt } from './quick.js';
