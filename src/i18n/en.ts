/**
 * The widget's own words in English; every other language has the same keys. `{name}` is filled in when shown.
 * Nothing here is evaluated or registered on import: each tag gets its words as a value.
 */
export const en = {
  loading: 'The scan is loading …',
  loadFailed: 'The scan cannot be shown. Please tell the owner of this website.',
  loadFailedDetail: 'Reason: {reason}',
  tryAgain: 'Try again',

  introTime: 'About {minutes} minutes, {questions} questions at most.',
  introPrivacy: 'The scan stores nothing and sends nothing; only the website you are on can read your answers.',
  introDontKnow: 'Not sure of an answer? You can always say that you do not know.',
  introGet: 'What you get',
  introGetStep: 'the step on which your firm stands, and why',
  introGetMissing: 'what is still missing for the next step',
  introGetCells: 'a picture of what your firm knows, wants and can do',
  start: 'Start the scan',
  resume: 'Go on with the scan',

  positionQuestion: 'Question {current} of {total}',
  positionSection: 'Part {current} of {total}',
  progressLabel: 'Questions answered',
  progressValue: '{answered} of {total} questions answered',
  dontKnow: "I don't know",
  back: 'Back',
  continue: 'Continue',

  problemTitle: 'Something is still missing',
  problemMissing: 'Choose an answer. If you do not know, choose “{dontKnow}”.',
  problemTooMany: 'Choose at most {max}. You have chosen {count}.',

  reviewTitle: 'Check your answers',
  reviewIntro: 'You can still change everything. After this you see your result.',
  change: 'Change',
  changeQuestion: 'Change: {question}',
  notAnswered: 'Not answered yet',
  showResult: 'Show my result',

  resultStep: 'You are on step {step} of {steps}: {name}',
  resultEither: 'You are on step {low} or {high} of {steps}',
  resultBetween: 'You are on step {low} to {high} of {steps}',
  resultRangeWhy: 'We cannot be more exact, because these facts are not known:',
  answerNow: 'Answer now',
  answerNowQuestion: 'Answer now: {question}',

  ladderTitle: 'The ladder',
  ladderPicture: 'A staircase with {steps} steps. {position}',
  youAreHere: 'You are here',
  youMayBeHere: 'You may be here',

  whyTitle: 'Why this step',
  whyFirst: 'This is the first step. Every firm starts here.',
  whyHolds: 'This is in place, as step {step} asks:',
  whyMissing: 'For step {step}, {name}, this is still missing:',
  whyPresent: 'For step {step}, {name}, this is already in place:',
  whyTop: 'This is the highest step. Nothing is missing.',
  whyLaterOpen: 'Step {step}, {name}: this is not known yet:',
  oneOfThese: 'One of these is enough:',
  allOfThese: 'All of these together:',
  factYours: 'your answer: {answer}',
  factUnknown: 'you do not know this yet',
  factNeeded: 'needed: “{answer}” or further',
  factNeededLast: 'needed: “{answer}”',
  factNeededCount: 'needed: at least {count} chosen',
  scoreYours: 'your score: {score}',
  scoreNeeded: 'needed: at least {score}',

  cellsTitle: 'What you know, want and can do',
  cellsIntro: 'Each bar runs from 0 to 100. It counts what you told us, not how good you are.',
  cellsTarget: 'The line shows what step {step}, {name}, asks for.',
  cellsOpen: 'The striped part is open, because an answer is not known.',
  cellsTable: 'The same figures in a table',
  cellsPart: 'Part',
  cellsScore: 'Your score, 0 to 100',
  cellsNeeded: 'Asked for by step {step}',
  cellBetween: '{low} to {high}',
  cellEnough: 'enough for the next step',
  cellShort: 'below what the next step asks',
  cellUnsure: 'not certain yet',

  barriersTitle: 'What stands in the way, as you said',
  supportTitle: 'Support you asked for',
  nothingChosen: 'You named nothing here.',

  aboutTitle: 'About this result',
  aboutMethod: 'Method: {title}, version {version}. Completed on {date}.',
  aboutNotValidated: 'This method has not yet been validated.',
  changeAnswers: 'Change my answers',
  startAgain: 'Start again',
  startAgainQuestion: 'This deletes all your answers. Are you sure?',
  startAgainYes: 'Yes, delete and start again',
  startAgainNo: 'No, keep them',
};

/** The words of the widget in one language. */
export type Words = { readonly [Key in keyof typeof en]: string };
