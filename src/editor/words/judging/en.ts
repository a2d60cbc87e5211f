/** Examples, plans, changes between versions, and how long the scan takes. */
export const judging = {
  examples: 'Examples',
  examplesHelp:
    'Keep answers whose step is right. While you go on, each example shows whether it still gives that step.',
  exampleTitle: 'Name of the example',
  exampleHint: 'A shop without copies',
  keepExample: 'Keep these answers as an example',
  examplesSame: '{same} of {all} examples give the same step.',
  stillStep: 'step {step}, as it must be',
  stepWas: 'step {from} has become {to}',
  nowMissing: 'The next step asks for this now:',
  showAnswers: 'Show its answers',
  acceptStep: 'The new step is right',
  saveExamples: 'Save the examples',
  takeExamples: 'Take in a file of examples or results',
  noExamples: 'This file has no answers to these questions.',
  examplesTaken: 'Examples taken in: {count}.',
  planHold: 'What secures this step',
  phases: { now: 'First', next: 'Then', later: 'Later' },
  halfDays: 'half days: {effort}',
  effortInAll: 'Half days in all: {effort}.',
  foundation: 'secures the present step',
  findOut: 'find out first',
};

export type JudgingWords = typeof judging;
