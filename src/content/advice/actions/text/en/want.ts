import type { ActionTexts } from '../../text-type.js';

/** Ideas and talks, the agenda and money. */
export const want: ActionTexts<'want.'> = {
  'ask-for-ideas': {
    title: 'Ask three people for one idea each',
    why: 'Good ideas come from those who do the work, if somebody asks.',
    steps: [
      'Ask three people with different work what they type or look up again and again.',
      'Write down each idea, with the name of the person who had it.',
      'Try one of them within a month, and tell them how it went.',
    ],
    done: 'The same few people bring up ideas for AI.',
    variants: {
      small: {
        title: 'Ask each other for one idea for AI',
        steps: [
          'Ask over coffee: what do you type or look up again and again?',
          'Write down each idea, with the name of the person who had it.',
          'Try one of them within a month, and say how it went.',
        ],
        done: 'Some of you bring up ideas for AI.',
      },
    },
  },
  'ideas-round': {
    title: 'Ask everybody for ideas, twice a year',
    why: 'If people know the question is coming, they start to look.',
    steps: [
      'Ask in each team meeting: which task would you be glad to lose?',
      'Let each team hand in its two best ideas.',
      'Say within two weeks what happens with each: yes, not now, or no, and why.',
    ],
    done: 'Most people bring up ideas for AI now and then.',
    variants: {
      small: {
        steps: [
          'Ask twice a year, with all of you at one table: which task would you be glad to lose?',
          'Choose the two best ideas together.',
          'Write down who tries them, and when you hear how it went.',
        ],
        done: 'Most of you bring up ideas for AI now and then.',
      },
    },
  },
  'ideas-habit': {
    title: 'Give ideas for AI a fixed place',
    why: 'Ideas keep coming if something is done with them.',
    steps: [
      'Keep one list of ideas where all can see it, on paper or on screen.',
      'Go through it once a month, and try at least one idea.',
      'Tell everybody what came of it, even if it failed.',
    ],
    done: 'Most people bring up ideas for AI, again and again.',
    variants: { small: { done: 'Most of you bring up ideas for AI, again and again.' } },
  },
  'talk-in-meeting': {
    title: 'Talk in one meeting about what AI changes',
    why: 'If nothing is said, people expect the worst.',
    steps: [
      'Say first what will not change.',
      'Ask which work people would be glad to lose, and which should stay with people.',
      'Write down each worry. Answer it, or say when you will.',
    ],
    done: 'You have talked in a meeting about what AI means for the work.',
    watch: 'Make no promises about jobs that you cannot keep.',
    variants: {
      large: { watch: 'Tell the works council first, if you have one. Make no promises that you cannot keep.' },
    },
  },
  'agree-changes': {
    title: 'Agree what changes, and for whom',
    why: 'A clear answer takes away more worry than a kind word.',
    steps: [
      'List the tasks that AI changes, and whose tasks they are.',
      'Talk with each of them about what goes, what comes, and what they need to learn.',
      'Agree what happens to the time you save.',
      'Write it on one page, and look at it again after three months.',
    ],
    done: 'It is agreed what changes, and for whom.',
    variants: {
      large: {
        steps: [
          'List the tasks that AI changes, and the teams that do them.',
          'Let team leaders talk with each person: what goes, what comes, what is there to learn?',
          'Agree what happens to the time you save.',
          'Write it on one page, and look at it again after three months.',
        ],
      },
    },
  },
  'part-of-staff-talks': {
    title: 'Make AI a part of the regular staff talks',
    why: 'One to one, people say what they keep to themselves in a meeting.',
    steps: [
      'Put two questions on the form. What does AI change for you? What do you want to learn?',
      'Write down one agreement, and come back to it in the next talk.',
      'Collect what comes up often, and put it on the firm’s agenda.',
    ],
    done: 'AI is a part of the regular staff talks.',
    variants: {
      small: {
        steps: [
          'Plan a half-hour talk each year with each person, if you have none yet.',
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
      'Put twenty minutes for AI on each, with one question to decide. Begin with this one: what may go into AI, and what never?',
      'Write down what you decide, who does it, and by when.',
    ],
    done: 'AI is discussed a few times a year where decisions are made.',
    variants: {
      alone: {
        title: 'Take time for AI three times this year',
        why: 'What has no time in the diary is decided by chance.',
        steps: [
          'Put an hour in your diary three times, spread over the year.',
          'Write one question to decide for each. Begin with this one: what goes into AI, and what never does?',
          'Write down what you decide, and by when.',
        ],
        done: 'You took time for AI a few times this year.',
      },
    },
  },
  'fixed-on-agenda': {
    title: 'Give AI a fixed place on the agenda',
    why: 'With a set time, it does not depend on who thinks of it.',
    steps: [
      'Put AI on the agenda once each quarter.',
      'Ask the same each time: what did it bring, what went wrong, what is next?',
      'Let somebody who uses it give one example.',
    ],
    done: 'AI is on the agenda at set times.',
    variants: {
      alone: {
        title: 'Take a fixed hour for AI each quarter',
        why: 'With a set time, you need not wait for a quiet week.',
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
    why: 'If nobody has hours for it, daily work comes first.',
    steps: [
      'Choose somebody who knows the work and is trusted.',
      'Agree on hours, such as two a week, and on who takes over other work.',
      'Write down what you expect after six months.',
    ],
    done: 'AI is discussed at set times, and one person has hours for it.',
    variants: {
      alone: {
        title: 'Keep hours free for AI',
        why: 'Without hours in the diary, daily work comes first.',
        steps: [
          'Keep one hour a week free, on a fixed day.',
          'Write down which work you leave or hand over for it.',
          'After six months, see what came of it.',
        ],
        done: 'You take time for AI at fixed times, with hours for it every week.',
      },
      large: {
        steps: [
          'Choose somebody who knows the work and is trusted.',
          'Agree on hours, such as one day a week, and on who takes over other work.',
          'Let each team name somebody to talk to.',
          'Write down what you expect after six months.',
        ],
      },
    },
  },
  'money-on-request': {
    title: 'Say how people get money for AI',
    why: 'A small, clear amount is enough for a trial, and keeps the risk low.',
    steps: [
      'Name an amount that may be spent without asking, such as 50 euros a month.',
      'Say who decides above that, and how soon.',
      'After two months, ask what it brought.',
    ],
    done: 'There is money for AI when somebody asks for it.',
    stop: 'Close every account that nobody has used for two months.',
    variants: {
      alone: {
        title: 'Set an amount for trying out AI',
        steps: [
          'Set an amount that you can spare, such as 30 euros a month.',
          'Write down what you buy, and the date by which you can cancel it.',
          'After two months, see what it brought.',
        ],
        done: 'You set money aside for AI when you need it.',
        stop: 'Close every account that you have not used for two months.',
      },
    },
  },
  'budget-for-a-year': {
    title: 'Set a budget for AI for this year',
    why: 'A fixed amount makes you choose, and shows when it is enough.',
    steps: [
      'Add up what you pay now for tools, lessons and hours.',
      'Add what the top idea in your ranking costs.',
      'Set the total, and say who may spend it.',
      'Put a date in the diary to look at it halfway through.',
    ],
    done: 'There is a fixed budget for AI this year.',
    variants: {
      alone: {
        steps: [
          'Add up what you pay now for tools, lessons and hours.',
          'Add what the top idea in your ranking costs.',
          'Set the total, and write down what you will not buy.',
        ],
        done: 'You have a fixed amount for AI this year.',
      },
      large: {},
    },
  },
  'budget-for-two-years': {
    title: 'Plan money for AI for two years',
    why: 'Lessons and links to your own systems often take more than a year to pay off.',
    steps: [
      'Take this year’s budget. Mark what comes back every year.',
      'Add what you want to build in the second year, with a limit.',
      'Write down which result would make you drop the second year.',
    ],
    done: 'There is a budget for AI for more than one year.',
    variants: { alone: { done: 'You have an amount for AI for more than one year.' }, large: {} },
  },
};
