/** `ai-maturity-scan/engine`: the scoring rules as pure functions, without DOM, clock, randomness or texts. */
export type * from './types.js';
export type * from './text.js';
export type { ActionWords } from './action-words.js';
export { DONT_KNOW } from './types.js';
export { isExact } from './interval.js';
export { all, any, atLeast } from './truth.js';
export { truth } from './condition-truth.js';
export { answerTo, chosenOf, exactly, isAnswer, valueOf, valueRange } from './values.js';
export { evaluate, meetsMinimum, minimumOf } from './evaluate.js';
export { explainGate } from './explain.js';
export { binding } from './binding.js';
export type { Binding } from './binding.js';
export { compareResults, createResult, hold, plan } from './planning.js';
export type { Plan } from './plan.js';
export type { Raise, Route } from './route.js';
export { NEXT_EFFORT } from './roadmap.js';
export type { PlanStage } from './roadmap.js';
export { SEARCH_LIMIT } from './search/cheapest.js';
export type { GateFact, GateGroup, GateScore, GateTree } from './explain.js';
export { askedItems, countedAnswers, nextUnanswered, progress } from './flow.js';
export type { Progress } from './flow.js';
export { textFor } from './fitting-text.js';
export { variantOf } from './variant.js';
export { isOpen, itemStates } from './states.js';
export type { ItemState } from './states.js';
export { pages, problemOf, toggle } from './pages.js';
export type { Layout, Page, Problem } from './pages.js';
export { currentPage, depthOf, newSession, transition } from './session.js';
export type { Session, SessionEvent, Stage } from './session.js';
export { optionWorth } from './option-worth.js';
export { inBands } from './in-bands.js';
export { hasPoints } from './points.js';
export { chosen } from './chosen.js';
export { robustness } from './robustness.js';
export { gateItems, scoredItems } from './scored.js';
export type { Robustness, Tipping } from './robustness.js';
export { matchSupport, offersAt } from './match.js';
export type { SupportCatalogue, SupportEntry, SupportMatch, SupportReasons } from './match.js';
export { matchIdeas } from './ideas.js';
export type { Idea, IdeaMatch } from './ideas.js';
export { compareUse } from './benchmark.js';
export type { Benchmark, BenchmarkSeries, BenchmarkValue, Comparison, Figure } from './benchmark.js';
export { askedAt } from './quick.js';
export { encodeAnswers, encodeInvitation, encodeVoice } from './code/encode.js';
export type { CodeContext, InvitationContext, VoiceContext } from './code/encode.js';
export { decodeAnswers, readCode } from './code/decode.js';
export type {
  CodeOutcome,
  DecodedAnswers,
  DecodedInvitation,
  DecodedVoice,
  ReadCode,
  ReadCodeOutcome,
} from './code/decode.js';
export type { CodeKind } from './code/kind.js';
export type { CodeProblem, CodeProblemCode } from './code/problem.js';
export type { StageKey } from './code/layout.js';
export type * from './then-and-now/types.js';
export type { EarlierVisit, Previous } from './then-and-now/previous.js';
export { invitationItems, voiceItems } from './voices/items.js';
export { levelsOf, optionsAt } from './voices/levels.js';
export { mergeVoices, withVoices } from './voices/merge-voices.js';
export { MOST_VOICES } from './voices/types.js';
export type { ItemViews, Voices } from './voices/types.js';
export { ENGINE_VERSION, RESULT_SCHEMA_VERSION } from './result.js';
export type { LadderResult, ProfileResult, Result, ResultContext } from './result.js';
export {
  actionSources,
  availableActions,
  chooseAction,
  effortOf,
  firstAhead,
  mostPrecise,
  stageAction,
} from './actions.js';
export type {
  Action,
  ActionChoice,
  ActionSource,
  ActionVariant,
  Effort,
  Limits,
  Money,
  Move,
  StageToDo,
  Who,
} from './actions.js';
export { firmFacts } from './firm-facts.js';
export type { FirmFacts } from './firm-facts.js';
export type { Evidence } from './evidence.js';
export { answerBarriers, unknownActions } from './barriers.js';
export type { AnsweredBarrier, AnswerSource, BarrierAnswer, TextVariant } from './barriers.js';
export { safetyNotes, tasksOf } from './sector-tasks.js';
export type { FirmTasks, SafetyNote, SectorTask, SectorTasks } from './sector-tasks.js';
export { isTicked, ticksIn, withTick } from './ticks.js';
export type { ActionLibrary, StayCheck } from './action-library.js';
export { answersAndTexts, plainText, writtenTexts } from './written-texts.js';
export type { Texts } from './written-texts.js';
