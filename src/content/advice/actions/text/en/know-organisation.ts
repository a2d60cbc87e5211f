import type { ActionTexts } from '../../text-type.js';

/** Where AI may help, and which rules apply. */
export const knowOrganisation: ActionTexts<'know.organisation.'> = {
  'find-three-tasks': {
    title: 'Find the three tasks where AI can help most',
    why: 'AI can save most where most minutes go.',
    steps: [
      'Ask three people to note for two days what they often type, copy or look up.',
      'Sit down together for half an hour. Choose the three tasks that take up most minutes a week.',
      'Next to each, write who does it, and whether customers’ names are in it.',
    ],
    done: 'There is a list of ideas for AI.',
    watch: 'Leave tasks with names or health data for later.',
    variants: {
      alone: {
        steps: [
          'Note for two days what you often type, copy or look up.',
          'Choose the three tasks that take up most minutes a week.',
          'Next to each, write whether customers’ names are in it.',
          'Ask somebody in your trade how they do these tasks.',
        ],
        done: 'You have a list of ideas for AI.',
      },
      small: {
        steps: [
          'For two days, all of you note what you often type, copy or look up.',
          'Sit down together for half an hour. Choose the three tasks that take up most minutes a week.',
          'Next to each, write who does it, and whether customers’ names are in it.',
        ],
      },
      large: {
        steps: [
          'Ask each team for the three tasks with most typing, copying or looking up.',
          'Let each team leader choose one task. Then pick the best three together.',
          'Next to each, write how long it takes, and whether customers’ names are in it.',
        ],
      },
    },
  },
  'rank-ideas': {
    title: 'Rank your ideas by value and effort',
    why: 'The best idea to begin with is rarely the most exciting one.',
    steps: [
      'Next to each idea, write the minutes a week it takes now, and the days needed to start.',
      'Put a cross next to ideas with personal data, or where a mistake does great harm.',
      'At the top, put those that save much time, need few days and have no cross.',
    ],
    done: 'Your ideas are ranked by value and effort.',
    variants: { alone: {} },
  },
  'work-out-one': {
    title: 'Work out the costs and benefits of one idea',
    why: 'An hour with a calculator is cheaper than a year of paying.',
    steps: [
      'Take your best idea. Add up its costs for one year: tools, hours to learn, hours to check.',
      'Add up what it brings: hours saved, mistakes avoided. Take half of what you hope for.',
      'Write down the amount at which you stop, and the date on which you decide.',
    ],
    done: 'The costs and benefits of at least one idea are worked out.',
    stop: 'Does it not pay for itself within a year? Take the next idea.',
    variants: { alone: {} },
  },
  'look-up-rules': {
    title: 'Look up which rules apply to you',
    why: 'You need not know the whole law, only what affects your own use of AI.',
    steps: [
      'Write on one page what you use AI for, or want to, and which data go in.',
      'Ask your trade association which rules apply to your work. Think of privacy, copyright and AI.',
      'Write the answers on the page, each with its source and the date.',
    ],
    done: 'You have looked up which rules apply to you.',
    watch: 'Rules on AI change, and this is not legal advice. Ask again in six months.',
    variants: {
      alone: {},
      large: {
        steps: [
          'Write on one page what each team uses AI for, or wants to, and which data go in.',
          'Ask whoever looks after privacy: which rules on data, copyright and AI apply to what we do?',
          'Write the answers on the page, each with its source and the date.',
        ],
      },
    },
  },
  'own-rules': {
    title: 'Turn the rules into rules of your own',
    why: 'A rule that fits your own work gets followed. A page of law does not.',
    steps: [
      'Write one rule for your own work, in plain words, for each answer that you found.',
      'Try each rule on a real case: is it clear what to do?',
      'Put a name on the page: who answers questions and keeps it up to date.',
      'Tell everybody, with one example for each rule.',
    ],
    done: 'The rules are turned into rules of your own.',
    variants: {
      alone: {
        steps: [
          'Write one rule for your own work, in plain words, for each answer that you found.',
          'Try each rule on a real case: is it clear what to do?',
          'Put a date on the page, and read it again in six months.',
        ],
      },
      large: { watch: 'Tell the works council early, if you have one.' },
    },
  },
  'review-rules': {
    title: 'Review your own rules at set times',
    why: 'Tools and habits change, and a page from last year does not.',
    steps: [
      'Put two dates a year in the diary.',
      'Each time, ask which tools are new, which rule was not kept, and what has changed outside.',
      'Change the page, put the date on it, and tell everybody what is new.',
    ],
    done: 'Your own rules are reviewed at set times.',
    variants: {
      alone: {
        steps: [
          'Put two dates a year in your diary.',
          'Each time, ask which tools are new, which rule was not kept, and what has changed outside.',
          'Change the page, and put the date on it.',
        ],
      },
    },
  },
};
