import type { ActionTexts } from '../../text-type.js';

/** Where AI may help, and which rules apply. */
export const knowOrganisation: ActionTexts<'know.organisation.'> = {
  'find-three-tasks': {
    title: 'Find the three tasks in which AI can help most',
    why: 'Where most minutes go, AI can win most.',
    steps: [
      'Ask three people to note for two days what they type, copy or look up often.',
      'Sit together for half an hour. Choose the three tasks that take most minutes a week.',
      'Write behind each who does it, and whether names of customers are in it.',
    ],
    done: 'There is a list of ideas for AI.',
    watch: 'Leave tasks with names or with data about health for later.',
    variants: {
      alone: {
        steps: [
          'Note for two days what you type, copy or look up often.',
          'Choose the three tasks that take most minutes a week.',
          'Write behind each whether names of customers are in it.',
          'Ask somebody from your trade what they do about these tasks.',
        ],
        done: 'You have a list of ideas for AI.',
      },
      small: {
        steps: [
          'Note for two days, each of you, what you type, copy or look up often.',
          'Sit together for half an hour. Choose the three tasks that take most minutes a week.',
          'Write behind each who does it, and whether names of customers are in it.',
        ],
      },
      large: {
        steps: [
          'Ask each team which three tasks it types, copies or looks up most.',
          'Let each team leader choose one task. Choose three of all with them.',
          'Write behind each how long it takes, and whether names of customers are in it.',
        ],
      },
    },
  },
  'rank-ideas': {
    title: 'Rank your ideas by value and effort',
    why: 'The best idea to begin with is seldom the most exciting one.',
    steps: [
      'Write behind each idea the minutes a week it takes now, and the days to begin.',
      'Put a cross behind ideas with personal data, and where a mistake does great harm.',
      'Put those with much time to win, few days and no cross at the top.',
    ],
    done: 'Your ideas are ranked by value and effort.',
    variants: { alone: {} },
  },
  'work-out-one': {
    title: 'Work out the costs and benefits of one idea',
    why: 'An hour of counting is cheaper than a year of paying.',
    steps: [
      'Take your best idea. Count its costs for one year: tools, hours to learn, hours to check.',
      'Count what it brings: hours won, mistakes avoided. Take half of what you hope for.',
      'Write down the amount at which you stop, and the date on which you decide.',
    ],
    done: 'The costs and benefits of at least one idea are worked out.',
    stop: 'It does not pay back within a year? Take the next idea.',
    variants: { alone: {} },
  },
  'look-up-rules': {
    title: 'Look up which rules apply to you',
    why: 'You need not know the whole law, only what touches your own use of AI.',
    steps: [
      'Write on one page what you use AI for, or want to, and which data go in.',
      'Ask your trade association: which rules on privacy, on copyright and on AI touch what we do?',
      'Write the answers on the page, each with its source and the date.',
    ],
    done: 'You have looked up which rules apply to you.',
    watch: 'Rules on AI change, and this is no legal advice. Ask again after half a year.',
    variants: {
      alone: {},
      large: {
        steps: [
          'Write on one page what each team uses AI for, or wants to, and which data go in.',
          'Ask whoever looks after privacy: which rules on data, on copyright and on AI touch what we do?',
          'Write the answers on the page, each with its source and the date.',
        ],
      },
    },
  },
  'own-rules': {
    title: 'Turn the rules into rules of your own',
    why: 'A rule that fits your own work is kept, and a page of law is not.',
    steps: [
      'Write one rule for your own work, in plain words, for each answer that you found.',
      'Try each rule on a real case: is it clear what to do?',
      'Put a name on the page: who answers questions and keeps it up to date.',
      'Tell it to all, with one example for each rule.',
    ],
    done: 'The rules are turned into rules of your own.',
    variants: {
      alone: {
        steps: [
          'Write one rule for your own work, in plain words, for each answer that you found.',
          'Try each rule on a real case: is it clear what to do?',
          'Put a date on the page, and read it again in half a year.',
        ],
      },
      large: { watch: 'Tell the works council early, if you have one.' },
    },
  },
  'review-rules': {
    title: 'Go through your own rules at set times',
    why: 'Tools and habits change, and a page from last year does not.',
    steps: [
      'Put two dates a year in the diary.',
      'Ask each time which tools are new, which rule was not kept, and what changed outside.',
      'Change the page, put the date on it, and tell everybody what is new.',
    ],
    done: 'Your own rules are reviewed at set times.',
    variants: {
      alone: {
        steps: [
          'Put two dates a year in your diary.',
          'Ask each time which tools are new, which rule was not kept, and what changed outside.',
          'Change the page, and put the date on it.',
        ],
      },
    },
  },
};
