import type { ActionTexts } from '../../text-type.js';

/** Lessons, and checks of what AI gives. */
export const knowPeople: ActionTexts<'know.people.'> = {
  'train-first': {
    title: 'Let one person learn to work with AI',
    why: 'Half a day of good lessons saves weeks of trying alone.',
    steps: [
      'Choose whoever does the task “{task}” most often.',
      'Book half a day of lessons with your own documents, without names.',
      'Let this person show the others one good example and one mistake of AI.',
    ],
    done: 'At least one person was taught about AI in the past twelve months.',
    watch: 'A course that leaves no time for your own work? Choose another.',
    variants: {
      alone: {
        title: 'Learn one thing about AI for your own work',
        why: 'An hour of learning saves evenings of trying.',
        steps: [
          'Choose a short lesson or an example about the task “{task}”.',
          'Do the same with a piece of your own work, without names.',
          'Write down what you will do in another way from now on.',
        ],
        done: 'You have read or watched something about AI for your work.',
      },
      large: {
        title: 'Let the first few people learn to work with AI',
        steps: [
          'Choose one person from each team that writes or looks up much.',
          'Book half a day of lessons for them, with their own documents, without names.',
          'Let each show their team one good example and one mistake of AI.',
        ],
        done: 'Some of your people were taught about AI in the past twelve months.',
      },
    },
  },
  'train-users': {
    title: 'Teach those who use AI most',
    why: 'Whoever uses AI most can win most with it, and do most harm.',
    steps: [
      'List who uses AI now, or will this year.',
      'Give them half a day: what to ask, what to check, what not to put in.',
      'Let each do one task of their own in the week after, and tell how it went.',
    ],
    done: 'A quarter to half of those for whom it is useful were taught about AI.',
    variants: {
      alone: {
        title: 'Take a lesson or a workshop about AI',
        why: 'With somebody beside you, half a day teaches you what takes weeks alone.',
        steps: [
          'Look for a course or an adviser that works with your own documents.',
          'Bring three pieces of work without names, and your questions.',
          'Use one thing that you learned within a week.',
        ],
        done: 'You have had one lesson or workshop about AI.',
      },
      small: {
        title: 'Teach those of you who use AI most',
        steps: [
          'Ask who uses AI now, or would like to.',
          'Sit together for half a day: what to ask, what to check, what not to put in.',
          'Let each do one task of their own in the week after, and tell how it went.',
        ],
      },
      large: {
        steps: [
          'List who uses AI now, or will this year. Choose the first group of ten.',
          'Give each group half a day: what to ask, what to check, what not to put in.',
          'Let each do one task of their own in the week after, and tell the group.',
        ],
      },
    },
  },
  'train-most': {
    title: 'Teach more than half of those for whom AI is useful',
    why: 'Where most have learned it, questions are answered at the next desk.',
    steps: [
      'Ask two people who learned it to teach the next group.',
      'Plan two lessons of an hour and a half, with tasks from your own work.',
      'Ask after a month who uses it, who is stuck, and what is missing.',
    ],
    done: 'More than half of those for whom it is useful were taught about AI.',
    variants: {
      alone: {
        title: 'Take three lessons about AI this year',
        why: 'AI changes fast, so what you learned last year is soon old.',
        steps: [
          'Put three half-days for lessons or workshops in your diary.',
          'Choose one question from your own work for each.',
          'Try the answer within a week.',
        ],
        done: 'You took a few lessons about AI this year.',
      },
      small: {
        steps: [
          'Ask whoever learned it already to teach the next of you.',
          'Plan two lessons of an hour and a half, with tasks from your own work.',
          'Ask after a month who uses it, who is stuck, and what is missing.',
        ],
      },
      large: {
        steps: [
          'Choose one person in each team to teach the others, and prepare the lessons with them.',
          'Plan two lessons of an hour and a half, with tasks from the team’s own work.',
          'Ask after a month who uses it, who is stuck, and what is missing.',
        ],
      },
    },
  },
  'train-all': {
    title: 'Teach everybody for whom AI is useful, newcomers too',
    why: 'One person who never learned what stays out can do harm by mistake.',
    steps: [
      'List who has not been taught yet, and plan a date for each.',
      'Put an hour about AI into the first week of whoever is new.',
      'Repeat an hour each year: what is new, what went wrong, what changed in the rules.',
    ],
    done: 'All for whom it is useful were taught about AI in the past twelve months.',
    variants: {
      alone: {
        title: 'Learn about AI at set times',
        why: 'At set times it does not depend on a quiet week.',
        steps: [
          'Choose one source that you trust, and somebody from your trade to compare with.',
          'Put an hour every month in your diary.',
          'Ask each time: what do I change, and what do I stop?',
        ],
        done: 'You learn about AI at set times, such as every month.',
      },
      small: {
        steps: [
          'Plan a date for each of you who has not been taught yet.',
          'Show whoever is new in the first week what stays out, and what to check.',
          'Repeat an hour each year: what is new, what went wrong, what changed in the rules.',
        ],
      },
      large: {},
    },
  },
  'dos-and-donts': {
    title: 'Write dos and don’ts on one page',
    why: 'Most harm comes from what goes in, and from what goes out unread.',
    steps: [
      'Write what never goes in: names, addresses, files of customers, passwords.',
      'Write what to check before it goes out: figures, names, dates, promises.',
      'Ask whoever uses AI what is missing.',
      'Send the page to everybody, and hang it where the work is done.',
    ],
    done: 'There is a shared list of dos and don’ts.',
    variants: {
      alone: {
        title: 'Write your dos and don’ts on one card',
        steps: [
          'Write what never goes in: names, addresses, files of customers, passwords.',
          'Write what to check before it goes out: figures, names, dates, promises.',
          'Keep the card beside your screen, and read it again in three months.',
        ],
        done: 'You have a list of dos and don’ts.',
      },
      large: {
        steps: [
          'Write what never goes in: names, addresses, files of customers, passwords.',
          'Write what to check before it goes out: figures, names, dates, promises.',
          'Go through it with whoever looks after privacy, and with whoever uses AI most.',
          'Let each team leader explain the page to the team.',
        ],
      },
    },
  },
  'checks-per-task': {
    title: 'Write down what to check, task by task',
    why: 'AI sounds sure of itself, also where it is wrong.',
    steps: [
      'Begin with the task “{task}”. Check this: {check}.',
      'Add the mistakes that AI made in the past weeks.',
      'Do the same for each other task, in five lines at most.',
      'Put each list where the task is done.',
    ],
    done: 'For each task it is written down what to check.',
    variants: { alone: {} },
  },
  'practise-checks': {
    title: 'Practise the checks twice a year',
    why: 'Whoever finds no mistakes for months stops looking for them.',
    steps: [
      'Put three mistakes into a text that AI made.',
      'Let people look for them with the list, and talk about what was missed.',
      'Mend the list, and put the next date in the diary.',
    ],
    done: 'The checks are practised and kept up to date.',
    watch: 'It is about the list, not about who missed what.',
    variants: {
      alone: {
        steps: [
          'Keep three texts by AI for a week. Then check them as if a stranger had sent them.',
          'Let somebody from your trade check one too, without names, and compare.',
          'Mend your list, and put the next date in the diary.',
        ],
        watch: 'Take also a text that you have sent: mistakes in it teach you most.',
      },
    },
  },
};
