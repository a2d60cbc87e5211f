import type { ActionTexts } from '../../text-type.js';

/** What AI brings, and where the firm wants to go with it. */
export const results: ActionTexts<'use.results' | 'use.direction'> = {
  'tell-each-other': {
    title: 'Tell each other how it goes with AI',
    why: 'A mistake that one of you has found need not be made by all.',
    steps: [
      'Put ten minutes for AI into the next meeting.',
      'Ask whoever used it: what worked, what went wrong, what was a surprise?',
      'Write down the three best and the three worst points, with the date.',
    ],
    done: 'You tell each other how it goes with AI.',
    variants: {
      alone: {
        title: 'Write down how it goes with AI',
        why: 'What you write down you can use again; what you only remember fades.',
        steps: [
          'Keep one page beside your work. After each use, write in one line what worked and what did not.',
          'Read it after two weeks.',
          'Tell it to somebody from your trade, and ask how it goes there.',
        ],
        done: 'You have an impression of how it goes with AI.',
      },
    },
  },
  'four-weeks-count': {
    title: 'Count minutes and mistakes for four weeks',
    why: 'A figure of your own answers the question whether AI pays off.',
    steps: [
      'Choose one task with AI, such as “{task}”. Do it three times the old way, and note the minutes.',
      'Do it with AI for four weeks. Note the minutes and the corrections.',
      'Compare both on a date that you fix now: go on, change or stop.',
    ],
    done: 'What AI brings was checked once.',
    stop: 'No time won and no fewer mistakes? Stop using AI for this task.',
    variants: { alone: {} },
  },
  'look-at-set-times': {
    title: 'Look at set times at what AI brings',
    why: 'Tools and prices change, so a good result of last year says little.',
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
    why: 'If you stop what brings nothing, you have room for what does.',
    steps: [
      'Write behind each use of AI what it is meant to bring, and by when.',
      'Ask at each look: does it? Keep, change or stop, and write down why.',
      'Finish what you stop: end the account, change the work instruction, tell those who used it.',
    ],
    done: 'What AI brings is tracked, and what does not work is changed or stopped.',
    variants: {
      alone: {
        steps: [
          'Write behind each use of AI what it is meant to bring, and by when.',
          'Ask at each look: does it? Keep, change or stop, and write down why.',
          'Finish what you stop: end the account, and go back to the old way.',
        ],
      },
    },
  },
  'intention-on-one-page': {
    title: 'Write on one page what you want from AI',
    why: 'Whoever knows the direction can decide small things without asking you.',
    steps: [
      'Write three lines: what AI should bring, what you will not do with it, who decides.',
      'Show them to two people who do the work, and ask what is missing.',
      'Tell everybody, and say when you will look at it again.',
    ],
    done: 'All know what the firm wants from AI.',
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
    title: 'Set two goals for AI, with a name behind each',
    why: 'A goal with a figure, a date and a name gets done.',
    steps: [
      'Take the first two ideas of your ranking.',
      'Write a figure and a date for each, such as a quarter less time by summer.',
      'Put one name behind each, and agree how many hours it may take.',
      'Fix the date on which you look at both together.',
    ],
    done: 'The goals are written down, and one of you answers for them.',
    variants: {
      alone: {
        title: 'Set two goals for AI',
        why: 'A goal with a figure and a date gets done.',
        steps: [
          'Take the first two ideas of your ranking.',
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
      'Write behind each the money and the hours for it.',
      'Put the review on a fixed date, before you make the next plan.',
    ],
    done: 'Goals, money and a yearly review are in the business plan.',
    variants: {
      alone: {
        steps: [
          'Copy your goals for AI into your plan for the year. No plan yet? One page will do.',
          'Write behind each the money and the hours for it.',
          'Put the review on a fixed date, before you make the next plan.',
        ],
      },
    },
  },
};
