/** `ai-maturity-scan/engine`: the scoring rules, without a screen, a clock or a word of text. */
export type * from './types.js';
export type * from './text.js';
export { DONT_KNOW } from './types.js';
export { all, any, atLeast, exactly, isExact, truth } from './interval.js';
export { answerTo, isAnswer, valueOf, valueRange } from './values.js';
export { evaluate, explainGate, meetsMinimum } from './evaluate.js';
export type { GateFact, GateTree } from './evaluate.js';
export { askedItems, countedAnswers, isOpen, itemStates, nextUnanswered, progress } from './flow.js';
export type { ItemState, Progress } from './flow.js';
export { pages, problemOf, toggle } from './pages.js';
export type { Layout, Page, Problem } from './pages.js';
export { currentPage, newSession, transition } from './session.js';
export type { Session, SessionEvent, Stage } from './session.js';
export { chosen, createResult, ENGINE_VERSION, RESULT_SCHEMA_VERSION } from './result.js';
export type { Result, ResultContext } from './result.js';
