import type { ActionTexts } from '../../text-type.js';

/** Lessons, and checks of what AI gives. */
export const knowPeople: ActionTexts<'know.people.'> = {
  'train-first': {
    title: 'Let one person learn to work with AI',
    why: 'Half a day of good teaching saves weeks of trial and error.',
    steps: [
      'Choose whoever does the task “{task}” most often.',
      'Book half a day of lessons with your own documents, without names.',
      'Let this person show the others one good example and one mistake made by AI.',
    ],
    done: 'At least one person was taught about AI in the past twelve months.',
    watch: 'A course that leaves no time for your own work? Choose another.',
    variants: {
      alone: {
        title: 'Learn one thing about AI for your own work',
        why: 'An hour of learning saves evenings of trial and error.',
        steps: [
          'Choose a short lesson or an example about the task “{task}”.',
          'Do the same with a piece of your own work, without names.',
          'Write down what you will do differently from now on.',
        ],
        done: 'You have read or watched something about AI for your work.',
      },
      large: {
        title: 'Let the first few people learn to work with AI',
        steps: [
          'Choose one person from each team that writes or looks up a lot.',
          'Book half a day of lessons for them, with their own documents, without names.',
          'Let each of them show their team one good example and one mistake made by AI.',
        ],
        done: 'Some of your people were taught about AI in the past twelve months.',
      },
    },
  },
  'train-users': {
    title: 'Teach those who use AI most',
    why: 'Those who use AI most can gain most from it, and do most harm.',
    steps: [
      'List who uses AI now, or will this year.',
      'Give them half a day: what to ask, what to check, what not to put in.',
      'In the following week, let each do one task of their own and say how it went.',
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
          'Sit down together for half a day: what to ask, what to check, what not to put in.',
          'In the following week, let each do one task of their own and say how it went.',
        ],
      },
      large: {
        steps: [
          'List who uses AI now, or will this year. Choose the first group of ten.',
          'Give each group half a day: what to ask, what to check, what not to put in.',
          'In the following week, let each do one task of their own and tell the group how it went.',
        ],
      },
    },
  },
  'train-most': {
    title: 'Teach more than half of those for whom AI is useful',
    why: 'Once most people have learned it, the answer is at the next desk.',
    steps: [
      'Ask two people who have learned it to teach the next group.',
      'Plan two lessons of an hour and a half, with tasks from your own work.',
      'Ask after a month who uses it, who is stuck, and what is missing.',
    ],
    done: 'More than half of those for whom it is useful were taught about AI.',
    variants: {
      alone: {
        title: 'Take three lessons about AI this year',
        why: 'AI changes fast, so what you learned last year is soon out of date.',
        steps: [
          'Put three half-days for lessons or workshops in your diary.',
          'Choose one question from your own work for each.',
          'Try the answer within a week.',
        ],
        done: 'You took a few lessons about AI this year.',
      },
      small: {
        steps: [
          'Ask those who have learned it to teach the others.',
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
    why: 'One person who never learned what not to put in can do harm by mistake.',
    steps: [
      'List who has not been taught yet, and plan a date for each.',
      'Give every newcomer an hour about AI in the first week.',
      'Repeat it for an hour each year: what is new, what went wrong, which rules have changed.',
    ],
    done: 'All for whom it is useful were taught about AI in the past twelve months.',
    variants: {
      alone: {
        title: 'Learn about AI at set times',
        why: 'With a set time, you need not wait for a quiet week.',
        steps: [
          'Choose one source that you trust, and somebody in your trade to compare notes with.',
          'Put an hour every month in your diary.',
          'Ask each time: what do I change, and what do I stop?',
        ],
        done: 'You learn about AI at set times, such as every month.',
      },
      small: {
        steps: [
          'Plan a date for each of you who has not been taught yet.',
          'In the first week, show newcomers what not to put in, and what to check.',
          'Repeat it for an hour each year: what is new, what went wrong, which rules have changed.',
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
      'Ask those who use AI what is missing.',
      'Send the page to everybody, and put it up where the work is done.',
    ],
    done: 'There is a shared list of dos and don’ts.',
    variants: {
      alone: {
        title: 'Write your dos and don’ts on one card',
        steps: [
          'Write what never goes in: names, addresses, files of customers, passwords.',
          'Write what to check before it goes out: figures, names, dates, promises.',
          'Keep the card next to your screen, and read it again in three months.',
        ],
        done: 'You have a list of dos and don’ts.',
      },
      large: {
        steps: [
          'Write what never goes in: names, addresses, files of customers, passwords.',
          'Write what to check before it goes out: figures, names, dates, promises.',
          'Go through it with whoever looks after privacy, and with those who use AI most.',
          'Let each team leader explain the page to the team.',
        ],
      },
    },
  },
  'checks-per-task': {
    title: 'Write down what to check, task by task',
    why: 'AI sounds sure of itself, even when it is wrong.',
    steps: [
      'Begin with the task “{task}”. Check this: {check}.',
      'Add the mistakes that AI has made in recent weeks.',
      'Do the same for every other task, in five lines at most.',
      'Put each list where the task is done.',
    ],
    done: 'For each task it is written down what to check.',
    variants: { alone: {} },
  },
  'practise-checks': {
    title: 'Practise the checks twice a year',
    why: 'After months without a mistake, nobody looks for one any more.',
    steps: [
      'Put three mistakes into a text that AI made.',
      'Let people look for them with the list, and talk about what was missed.',
      'Improve the list, and put the next date in the diary.',
    ],
    done: 'The checks are practised and kept up to date.',
    watch: 'It is about the list, not about who missed what.',
    variants: {
      alone: {
        steps: [
          'Keep three texts by AI for a week. Then check them as if a stranger had sent them.',
          'Let somebody in your trade check one too, without names, and compare.',
          'Improve your list, and put the next date in the diary.',
        ],
        watch: 'Include a text that you have already sent: its mistakes teach you most.',
      },
    },
  },
};
