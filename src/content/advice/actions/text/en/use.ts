import type { ActionTexts } from '../../text-type.js';

/** How often, by how many and where AI is used. */
export const use: ActionTexts<'use.frequency' | 'use.reach' | 'use.embedding'> = {
  'try-one-task': {
    title: 'Try AI on one real task',
    why: 'An hour with your own work tells you more than any talk about AI.',
    steps: [
      'Use an account of the firm. None yet? Open a free one with the firm’s e-mail address. Switch off the use of your data for training.',
      'Take a finished example of the task “{task}”. Use only this: {safe}.',
      'Let AI do it again, and compare the two. Check this: {check}.',
      'Write down the minutes saved and the mistakes you found.',
    ],
    done: 'AI was used for one real task.',
    watch: 'Put in no names, addresses or files of customers.',
    stop: 'Nothing gained after three tries? Then do this task without AI.',
    variants: { alone: {} },
  },
  'return-to-task': {
    title: 'Use AI for the same task a few times this month',
    why: 'One try tells you little. After four, you know whether it saves time.',
    steps: [
      'Choose one task that keeps coming back, such as “{task}”. Use only this: {safe}.',
      'Put half an hour a week in the diary to do it with AI, instead of the old way.',
      'Each time, note the minutes it took and what you had to correct.',
    ],
    done: 'AI is used for work a few times a month.',
    watch: 'Read everything before it leaves the firm.',
    stop: 'Less than two hours saved after four weeks? Choose another task, or stop.',
    variants: { alone: {} },
  },
  'fixed-day': {
    title: 'Use AI every week, on a fixed day',
    why: 'Work with a fixed day gets done. The rest waits for a quiet week.',
    steps: [
      'Choose two tasks that come back every week, such as “{task}”.',
      'Agree who does each of them with AI, and on which day.',
      'Keep the instructions that work best in one shared file.',
      'Look at minutes and mistakes after four weeks.',
    ],
    done: 'AI is used for work every week.',
    watch: 'Use only accounts of the firm, and keep to your dos and don’ts.',
    variants: {
      alone: {
        steps: [
          'Choose two tasks that come back every week, such as “{task}”.',
          'Put both in your diary, on a fixed day.',
          'Keep the instructions that work best in one file.',
          'Look at minutes and mistakes after four weeks.',
        ],
      },
    },
  },
  'part-of-the-day': {
    title: 'Make AI part of the working day',
    why: 'Small daily tasks add up to more time than one big task.',
    steps: [
      'List the tasks that come back every day, such as answers, notes and “{task}”.',
      'Choose the two where a mistake does least harm. Try each for a week.',
      'Put a card where the work is done: what to ask AI, and what to check.',
    ],
    done: 'AI is used for work every day.',
    stop: 'Drop any task where it saves neither time nor mistakes.',
    variants: { alone: {} },
  },
  'first-user': {
    title: 'Choose one person to begin',
    why: 'One person who has time for it learns more than ten who have none.',
    steps: [
      'Ask who would like to try AI and has a lot to write or look up.',
      'Give this person two hours a week for four weeks, and one task: “{task}”.',
      'Let this person show the others what worked, and what did not.',
    ],
    done: 'One person uses AI for work.',
    watch: 'Choose somebody who wants to do it.',
  },
  'second-user': {
    title: 'Let a second and a third person work with AI',
    why: 'What only one person can do stops when that person is away.',
    steps: [
      'Ask whoever uses AI now to show a colleague one task from start to finish.',
      'Let the colleague do the same task with AI, and with the same checks.',
      'Do the same with a third person. After two weeks, talk about what you do differently.',
    ],
    done: 'Several people use AI for their work.',
    variants: {
      small: {
        title: 'Let one more of you work with AI',
        steps: [
          'Ask whoever uses AI now to show somebody else one task from start to finish.',
          'Let the other do the same task with AI, and with the same checks.',
          'After two weeks, talk about what you do differently.',
        ],
        done: 'Some of you use AI for your work.',
      },
    },
  },
  'whole-team': {
    title: 'Let one whole team work with AI',
    why: 'People who work the same way can help and check each other.',
    steps: [
      'Choose the team that does the task “{task}” most often.',
      'Give each member an account, a one-hour lesson and the list of checks.',
      'Every week the team leader asks what went well and what went wrong.',
      'After four weeks, decide together what to keep.',
    ],
    done: 'A whole team or department uses AI.',
    variants: {
      small: {
        title: 'Let most of you work with AI',
        why: 'If most of you work the same way, you can help and check each other.',
        steps: [
          'Write down who does which tasks, and mark where AI can help.',
          'Sit for an hour with each person who does not use it yet.',
          'Agree which tasks you keep doing without AI.',
        ],
        done: 'Most of you for whom it is useful use AI.',
      },
      large: { watch: 'Tell the works council early, if you have one.' },
    },
  },
  'everyone-it-helps': {
    title: 'Bring AI to everybody for whom it is useful',
    why: 'People who are left out often find their own way, and a less safe one.',
    steps: [
      'List the teams. Next to each, write the task that suits AI, or: none.',
      'Let a team that works with AI teach the next one, one team a month.',
      'Say openly which work will be done without AI, and why.',
    ],
    done: 'Most people for whom it is useful use AI.',
    variants: {
      small: {
        steps: [
          'List the tasks of each of you. Mark where AI helps, and where it does not.',
          'Let those who use AI sit for an hour with those who do not.',
          'Say openly which work will be done without AI, and why.',
        ],
        done: 'All of you for whom it is useful use AI.',
      },
    },
  },
  'two-safe-tasks': {
    title: 'Choose two tasks to try AI on',
    why: 'If nobody knows what is allowed, some do nothing and others do it in secret.',
    steps: [
      'Take the task “{task}”, and one task that nobody likes to do.',
      'Write down what may go in. Begin with this: {safe}.',
      'Let those who want to try both in the next two weeks.',
    ],
    done: 'AI is used for single tasks, by people’s own choice.',
    variants: {
      alone: {
        why: 'Two chosen tasks teach you more than a little of everything.',
        steps: [
          'Take the task “{task}”, and one task that you do not like to do.',
          'Write down what may go in. Begin with this: {safe}.',
          'Try both in the next two weeks.',
        ],
        done: 'You use AI for single tasks, as you like.',
      },
    },
  },
  'agree-tasks': {
    title: 'Agree which tasks AI may be used for',
    why: 'AI is good at some tasks, and bad at others that look the same.',
    steps: [
      'List the tasks you use AI for, or would like to.',
      'Mark each: yes, no, or ask first.',
      'Next to every yes, write what to check. For the task “{task}”: {check}.',
      'Send the list round, and talk about it for ten minutes.',
    ],
    done: 'It is agreed for which tasks AI may be used, and nobody has to use it.',
    variants: {
      alone: {
        title: 'Decide which tasks you use AI for',
        steps: [
          'List the tasks you use AI for, or would like to.',
          'Mark each: yes, no, or ask somebody first.',
          'Next to every yes, write what to check. For the task “{task}”: {check}.',
          'Keep the list next to your screen, and correct it after every surprise.',
        ],
        done: 'You have decided for which tasks you use AI.',
      },
    },
  },
  'fixed-step': {
    title: 'Make AI a fixed step in one process',
    why: 'A fixed step saves time every time, and you can check it.',
    steps: [
      'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where a person checks.',
      'Let two people work this way every time, for four weeks.',
      'Each time, note the minutes and what had to be corrected.',
      'After four weeks, decide: keep, change or stop. If you keep it, update the work instructions.',
    ],
    done: 'AI is a fixed step in one process.',
    watch: 'Say in advance what happens to the time you save.',
    stop: 'No time saved and no fewer mistakes after four weeks? Take the step out.',
    variants: {
      alone: {
        steps: [
          'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where you check.',
          'Work this way every time, for four weeks.',
          'Each time, note the minutes and what you had to correct.',
          'After four weeks, decide: keep, change or stop.',
        ],
        watch: 'Check the next morning, not straight away: fresh eyes see more.',
      },
      large: {
        steps: [
          'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where a person checks.',
          'Let one team with its team leader work this way for four weeks.',
          'Each time, note the minutes and what had to be corrected.',
          'After four weeks, decide: keep, change or stop. If you keep it, update the work instructions.',
        ],
        watch: 'Tell the works council first, if you have one. Say what happens to the time you save.',
      },
    },
  },
  'next-process': {
    title: 'Make AI a fixed step in a second process',
    why: 'The second process goes faster if you use what the first one taught you.',
    steps: [
      'Write down what took longest in the first process, and what you would change.',
      'Choose the next process from your ideas. Take one that is checked in the same way.',
      'Do it as before: one page, four weeks, minutes and mistakes, a decision.',
    ],
    done: 'AI is a fixed step in several processes.',
    watch: 'One process at a time: begin the next when the last one runs well.',
    variants: {
      alone: {},
      large: { watch: 'One process at a time. Tell the works council first, if you have one.' },
    },
  },
};
