import type { ActionTexts } from '../../text-type.js';

/** Ideas and talks, the agenda and money. */
export const want: ActionTexts<'want.'> = {
  'ask-for-ideas': {
    title: 'Ask three people for one idea each',
    why: 'Good ideas come from whoever does the work, if somebody asks.',
    steps: [
      'Ask three people with different work what they type or look up again and again.',
      'Write down each idea, with the name of whoever brought it.',
      'Try one of them within a month, and tell them how it went.',
    ],
    done: 'The same few people bring up ideas for AI.',
    variants: {
      small: {
        title: 'Ask each other for one idea for AI',
        steps: [
          'Ask over coffee: what do you type or look up again and again?',
          'Write down each idea, with the name of whoever brought it.',
          'Try one of them within a month, and tell how it went.',
        ],
        done: 'Some of you bring up ideas for AI.',
      },
    },
  },
  'ideas-round': {
    title: 'Ask everybody for ideas, twice a year',
    why: 'Whoever knows that the question will come begins to look.',
    steps: [
      'Ask in the meeting of each team: which task would you gladly lose?',
      'Let each team hand in its two best ideas.',
      'Say within two weeks what happens with each: yes, not now, or no, and why.',
    ],
    done: 'Most people bring up ideas for AI now and then.',
    variants: {
      small: {
        steps: [
          'Ask twice a year, with all of you at one table: which task would you gladly lose?',
          'Choose the two best ideas together.',
          'Write down who tries them, and when you hear how it went.',
        ],
        done: 'Most of you bring up ideas for AI now and then.',
      },
    },
  },
  'ideas-habit': {
    title: 'Give ideas for AI a fixed place',
    why: 'Ideas keep coming where something is done with them.',
    steps: [
      'Hang up one list for ideas, on paper or on the screen.',
      'Go through it once a month, and try at least one idea.',
      'Tell everybody what came of it, also where it failed.',
    ],
    done: 'Most people bring up ideas for AI, again and again.',
    variants: { small: { done: 'Most of you bring up ideas for AI, again and again.' } },
  },
  'talk-in-meeting': {
    title: 'Talk in one meeting about what AI changes',
    why: 'Where nothing is said, people expect the worst.',
    steps: [
      'Say first what will not change.',
      'Ask which work people would gladly lose, and which should stay with people.',
      'Write down each worry. Answer it, or say when you will.',
    ],
    done: 'You have talked in a meeting about what AI means for the work.',
    watch: 'Promise nothing about jobs that you cannot keep.',
    variants: {
      large: { watch: 'Tell the works council first, if you have one. Promise nothing that you cannot keep.' },
    },
  },
  'agree-changes': {
    title: 'Agree what changes, and for whom',
    why: 'A clear answer takes away more worry than a kind word.',
    steps: [
      'List the tasks that AI changes, and whose tasks they are.',
      'Talk with each of them about what goes, what comes, and what they need to learn.',
      'Agree what happens with the time that is won.',
      'Write it on one page, and look at it again after three months.',
    ],
    done: 'It is agreed what changes, and for whom.',
    variants: {
      large: {
        steps: [
          'List the tasks that AI changes, and the teams that do them.',
          'Let team leaders talk with each person: what goes, what comes, what is there to learn?',
          'Agree what happens with the time that is won.',
          'Write it on one page, and look at it again after three months.',
        ],
      },
    },
  },
  'part-of-staff-talks': {
    title: 'Make AI a part of the regular staff talks',
    why: 'In a talk of two, people say what they keep to themselves in a meeting.',
    steps: [
      'Put two questions on the form. What does AI change for you? What do you want to learn?',
      'Write down one agreement, and come back to it in the next talk.',
      'Gather what many say, and put it on the agenda of the firm.',
    ],
    done: 'AI is a part of the regular staff talks.',
    variants: {
      small: {
        steps: [
          'Plan a talk of half an hour a year with each person, if you have none yet.',
          'Ask two things: what does AI change for you, and what do you want to learn?',
          'Write down one agreement, and come back to it in the next talk.',
        ],
      },
    },
  },
  'three-times-on-agenda': {
    title: 'Put AI on the agenda three times this year',
    why: 'What is not on the agenda is decided by chance.',
    steps: [
      'Choose three meetings in which you decide about the firm.',
      'Put twenty minutes for AI on each, with one question to decide.',
      'Write down what you decide, who does it, and by when.',
    ],
    done: 'AI is discussed a few times a year where decisions are made.',
    variants: {
      alone: {
        title: 'Take time for AI three times this year',
        why: 'What has no time in the diary is decided by chance.',
        steps: [
          'Put an hour in your diary three times, spread over the year.',
          'Write one question to decide for each, such as which account you end.',
          'Write down what you decide, and by when.',
        ],
        done: 'You took time for AI a few times this year.',
      },
    },
  },
  'fixed-on-agenda': {
    title: 'Give AI a fixed place on the agenda',
    why: 'At set times it does not depend on who thinks of it.',
    steps: [
      'Put AI on the agenda once each quarter.',
      'Ask the same each time: what did it bring, what went wrong, what is next?',
      'Let whoever uses it tell one example.',
    ],
    done: 'AI is on the agenda at set times.',
    variants: {
      alone: {
        title: 'Take a fixed hour for AI each quarter',
        why: 'At set times it does not depend on a quiet week.',
        steps: [
          'Put one hour each quarter in your diary.',
          'Ask the same each time: what did it bring, what went wrong, what is next?',
          'Write the answers below each other, so that you see what changes.',
        ],
        done: 'You take time for AI at fixed times, such as every quarter.',
      },
    },
  },
  'hours-for-one-person': {
    title: 'Give one person hours for AI',
    why: 'Where nobody has hours for it, daily work comes first.',
    steps: [
      'Choose somebody who knows the work and is trusted.',
      'Agree on hours, such as two a week, and on who takes over other work.',
      'Write down what you expect after half a year.',
    ],
    done: 'AI is discussed at set times, and one person has hours for it.',
    variants: {
      alone: {
        title: 'Keep hours free for AI',
        why: 'Without hours in the diary, daily work comes first.',
        steps: [
          'Keep one hour a week free, on a fixed day.',
          'Write down which work you leave or hand over for it.',
          'Look after half a year what came of it.',
        ],
        done: 'You take time for AI at fixed times, with hours for it every week.',
      },
      large: {
        steps: [
          'Choose somebody who knows the work and is trusted.',
          'Agree on hours, such as one day a week, and on who takes over other work.',
          'Let each team name somebody to talk to.',
          'Write down what you expect after half a year.',
        ],
      },
    },
  },
  'money-on-request': {
    title: 'Say how to get money for AI',
    why: 'A small clear amount is enough for a try, and keeps the risk small.',
    steps: [
      'Name an amount that may be spent without asking, such as 50 euro a month.',
      'Say who decides above that, and how soon.',
      'Ask after two months what it brought.',
    ],
    done: 'There is money for AI when somebody asks for it.',
    stop: 'End every account that nobody used for two months.',
    variants: {
      alone: {
        title: 'Set an amount for trying out AI',
        steps: [
          'Name an amount that you can miss, such as 30 euro a month.',
          'Write down what you buy, and the date on which you can end it.',
          'Look after two months what it brought.',
        ],
        done: 'You set money aside for AI when you need it.',
        stop: 'End every account that you did not use for two months.',
      },
    },
  },
  'budget-for-a-year': {
    title: 'Set a budget for AI for this year',
    why: 'A fixed amount makes you choose, and shows when it is enough.',
    steps: [
      'Add up what you pay now for tools, lessons and hours.',
      'Add what the first idea of your ranking asks for.',
      'Fix the total, and who may spend it.',
      'Put a date in the diary to look at it halfway.',
    ],
    done: 'There is a fixed budget for AI this year.',
    variants: {
      alone: {
        steps: [
          'Add up what you pay now for tools, lessons and hours.',
          'Add what the first idea of your ranking asks for.',
          'Fix the total, and write down what you will not buy.',
        ],
        done: 'You have a fixed amount for AI this year.',
      },
      large: {},
    },
  },
  'budget-for-two-years': {
    title: 'Plan money for AI for two years',
    why: 'Lessons and links to your own systems take longer than a year to pay back.',
    steps: [
      'Take the budget of this year. Mark what comes back every year.',
      'Add what you want to build in the second year, with a limit.',
      'Write down at which result you stop the second year.',
    ],
    done: 'There is a budget for AI for more than one year.',
    variants: { alone: { done: 'You have an amount for AI for more than one year.' }, large: {} },
  },
};
