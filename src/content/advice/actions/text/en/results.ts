import type { ActionTexts } from '../../text-type.js';

/** What AI brings, and where the firm wants to go with it. */
export const results: ActionTexts<'use.results' | 'use.direction'> = {
  'tell-each-other': {
    title: 'Tell each other how AI is working out',
    why: 'Once one of you has found a mistake, nobody else has to make it.',
    steps: [
      'Set aside ten minutes for AI in the next meeting.',
      'Ask whoever used it: what worked, what went wrong, what was a surprise?',
      'Write down the three best and the three worst points, with the date.',
    ],
    done: 'You tell each other how AI is working out.',
    variants: {
      alone: {
        title: 'Write down how AI is working out',
        why: 'What you write down you can use again; what you only remember fades.',
        steps: [
          'Keep a page next to your work. After each use, write in one line what worked and what did not.',
          'Read it back after two weeks.',
          'Talk to somebody in your trade, and ask how it goes for them.',
        ],
        done: 'You have an impression of how AI is working out.',
      },
    },
  },
  'four-weeks-count': {
    title: 'Count minutes and mistakes for four weeks',
    why: 'Your own figures tell you whether AI pays off.',
    steps: [
      'Choose one task with AI, such as “{task}”. Do it three times the old way, and note the minutes.',
      'Do it with AI for four weeks. Note the minutes and the corrections.',
      'Compare the two on a date that you set now: go on, change or stop.',
    ],
    done: 'What AI brings was checked once.',
    stop: 'No time saved and no fewer mistakes? Stop using AI for this task.',
    variants: { alone: {} },
  },
  'look-at-set-times': {
    title: 'Look at set times at what AI brings',
    why: 'Tools and prices change, so a good result from last year says little.',
    steps: [
      'Choose two figures, such as hours saved and mistakes found.',
      'Agree who writes them down, and where.',
      'Put four dates a year in the diary to look at them.',
    ],
    done: 'What AI brings is tracked at set times.',
    variants: {
      alone: {
        steps: [
          'Choose two figures, such as hours saved and mistakes found.',
          'Write them in one table, on a fixed day.',
          'Put four dates a year in the diary to look at them.',
        ],
      },
    },
  },
  'change-or-stop': {
    title: 'Change or stop what does not work',
    why: 'If you stop what brings nothing, you make room for what does.',
    steps: [
      'For each use of AI, write what it should bring, and by when.',
      'At each review, ask: does it? Keep, change or stop, and write down why.',
      'Finish what you stop: close the account, update the work instructions, tell those who used it.',
    ],
    done: 'What AI brings is tracked, and what does not work is changed or stopped.',
    variants: {
      alone: {
        steps: [
          'For each use of AI, write what it should bring, and by when.',
          'At each review, ask: does it? Keep, change or stop, and write down why.',
          'Finish what you stop: close the account, and go back to the old way.',
        ],
      },
    },
  },
  'intention-on-one-page': {
    title: 'Write on one page what you want from AI',
    why: 'People who know the direction can decide small things without asking you.',
    steps: [
      'Write three lines: what AI should bring, what you will not do with it, who decides.',
      'Show them to two people who do the work, and ask what is missing.',
      'Tell everybody, and say when you will look at it again.',
    ],
    done: 'Everybody knows what the firm wants from AI.',
    variants: {
      alone: {
        why: 'With a direction on paper it is easier to say no to the next new tool.',
        steps: [
          'Write three lines: what AI should bring, what you will not do with it, when you stop.',
          'Show them to somebody who knows your work, and ask what is missing.',
          'Keep them where you see them, with a date to look again.',
        ],
        done: 'You know what you want from AI.',
      },
      large: {
        steps: [
          'Write three lines: what AI should bring, what you will not do with it, who decides.',
          'Show them to two people who do the work, and ask what is missing.',
          'Send them round. Let each team talk about them for ten minutes.',
          'Put a date in the diary to look at them again.',
        ],
      },
    },
  },
  'two-goals': {
    title: 'Set two goals for AI, with a name next to each',
    why: 'A goal with a figure, a date and a name gets done.',
    steps: [
      'Take the top two ideas from your ranking.',
      'Write a figure and a date for each, such as a quarter less time by summer.',
      'Put one name next to each, and agree how many hours it may take.',
      'Set a date to look at both together.',
    ],
    done: 'The goals are written down, and one of you answers for them.',
    variants: {
      alone: {
        title: 'Set two goals for AI',
        why: 'A goal with a figure and a date gets done.',
        steps: [
          'Take the top two ideas from your ranking.',
          'Write a figure and a date for each, such as a quarter less time by summer.',
          'Note how many hours each may take, and when you stop.',
          'Put the date to look back in your diary.',
        ],
        done: 'You have written goals for AI.',
      },
    },
  },
  'goals-in-year-plan': {
    title: 'Put goals, money and a review into the plan for the year',
    why: 'What is in the plan for the year is not forgotten in a busy month.',
    steps: [
      'Copy your goals for AI into the business plan for the coming year.',
      'Next to each, write the money and the hours for it.',
      'Set a fixed date for the review, before you make the next plan.',
    ],
    done: 'Goals, money and a yearly review are in the business plan.',
    variants: {
      alone: {
        steps: [
          'Copy your goals for AI into your plan for the year. No plan yet? One page will do.',
          'Next to each, write the money and the hours for it.',
          'Set a fixed date for the review, before you make the next plan.',
        ],
      },
    },
  },
};
