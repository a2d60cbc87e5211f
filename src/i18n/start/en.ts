/** The widget's own words up to the last question, in English; every other language has the same keys. `{name}` is filled in when shown. */
export const start = {
  loading: 'The scan is loading …',
  loadFailed: 'The scan cannot be shown. Please tell the owner of this website.',
  loadFailedDetail: 'Reason:',
  tryAgain: 'Try again',
  introTime: 'About {time}, {questions} questions at most.',
  minute: '1 minute',
  minutes: '{count} minutes',
  introPrivacy: 'The scan stores nothing and sends nothing; only the website you are on can read your answers.',
  introPrivacyAsked:
    'The scan stores nothing. It sends nothing unless you say yes at the end. Only the website you are on can read your answers.',
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
  progressValue: '{answered} of {total}',
  dontKnow: "I don't know",
  back: 'Back',
  continue: 'Continue',
  problemTitle: 'Something is still missing',
  problemMissing: 'Choose an answer. If you do not know, choose “{dontKnow}”.',
  problemTooMany: 'Choose at most {max}. You have chosen {count}.',
  labelled: '{label}: {value}',
  restFailed: 'The next part could not be loaded. Your answers are still here.',
  introPrivacyKept: 'The scan sends nothing; only the website you are on can read your answers.',
  introPrivacyKeptAsked:
    'The scan sends nothing unless you say yes at the end. Only the website you are on can read your answers.',
  draftLocal: 'Your answers are kept in this browser until you delete them.',
  draftSession: 'Your answers are kept in this tab until you close it.',
};

export type StartWords = { readonly [Key in keyof typeof start]: string };
