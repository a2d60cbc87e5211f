import type { ActionTexts } from '../../text-type.js';

/** How often, by how many and where AI is used. */
export const use: ActionTexts<'use.frequency' | 'use.reach' | 'use.embedding'> = {
  'try-one-task': {
    title: 'Try AI on one real task',
    why: 'An hour with your own work tells you more than any talk about AI.',
    steps: [
      'Use an account of the firm. Is there none? Open a free one with the firm’s e-mail address. Switch off the use of your data for training.',
      'Take a finished example of the task “{task}”. Use only this: {safe}.',
      'Let AI make it again, and put both side by side. Check this: {check}.',
      'Write down the minutes won and the mistakes found.',
    ],
    done: 'AI was used for one real task.',
    watch: 'Put in no names, addresses or files of customers.',
    stop: 'Nothing won after three tries? Then do this task without AI.',
    variants: { alone: {} },
  },
  'return-to-task': {
    title: 'Use AI for the same task a few times this month',
    why: 'One try says little, and four tries show whether it saves time.',
    steps: [
      'Choose one task that comes back, such as “{task}”. Use only this: {safe}.',
      'Put half an hour a week for it in the diary, in place of the old way.',
      'Note each time how many minutes it took, and what you had to correct.',
    ],
    done: 'AI is used for work a few times a month.',
    watch: 'Read all of it before it leaves the firm.',
    stop: 'Less than two hours won after four weeks? Choose another task, or stop.',
    variants: { alone: {} },
  },
  'fixed-day': {
    title: 'Use AI every week, on a fixed day',
    why: 'Work with a fixed day gets done, and other work waits for a quiet week.',
    steps: [
      'Choose two tasks that come back every week, such as “{task}”.',
      'Agree who does each of them with AI, and on which day.',
      'Keep the instructions to AI that work best in one shared file.',
      'Look at minutes and mistakes after four weeks.',
    ],
    done: 'AI is used for work every week.',
    watch: 'Work in accounts of the firm only, and keep to your dos and don’ts.',
    variants: {
      alone: {
        steps: [
          'Choose two tasks that come back every week, such as “{task}”.',
          'Put both in your diary, on a fixed day.',
          'Keep the instructions to AI that work best in one file.',
          'Look at minutes and mistakes after four weeks.',
        ],
      },
    },
  },
  'part-of-the-day': {
    title: 'Make AI part of the working day',
    why: 'Small tasks of every day take more time together than one big task.',
    steps: [
      'List the tasks that come back every day, such as answers, notes and “{task}”.',
      'Choose the two in which a mistake does least harm. Try each for a week.',
      'Put a card where the work is done: which instruction, and which check.',
    ],
    done: 'AI is used for work every day.',
    stop: 'Drop each task in which it saves neither time nor mistakes.',
    variants: { alone: {} },
  },
  'first-user': {
    title: 'Choose one person to begin',
    why: 'One person who has time for it learns more than ten who have none.',
    steps: [
      'Ask who would like to try AI and has much to write or to look up.',
      'Give this person two hours a week for four weeks, and one task: “{task}”.',
      'Let this person show the others what worked, and what did not.',
    ],
    done: 'One person uses AI for work.',
    watch: 'Choose somebody who is glad to do it.',
  },
  'second-user': {
    title: 'Let a second and a third person work with AI',
    why: 'What only one person can do stops when that person is away.',
    steps: [
      'Ask whoever uses AI now to show a colleague one task from start to end.',
      'Let the colleague do the same task with AI, and with the same checks.',
      'Do so with a third person. Talk after two weeks about what differs.',
    ],
    done: 'Several people use AI for their work.',
    variants: {
      small: {
        title: 'Let one more of you work with AI',
        steps: [
          'Ask whoever uses AI now to show another of you one task from start to end.',
          'Let the other do the same task with AI, and with the same checks.',
          'Talk after two weeks about what differs.',
        ],
        done: 'Some of you use AI for your work.',
      },
    },
  },
  'whole-team': {
    title: 'Let one whole team work with AI',
    why: 'A team that works in one way can help and check each other.',
    steps: [
      'Choose the team that does the task “{task}” most often.',
      'Give each member an account, an hour of lessons and the list of checks.',
      'Let the team leader ask every week what went well, and what went wrong.',
      'Decide together after four weeks what stays.',
    ],
    done: 'A whole team or department uses AI.',
    variants: {
      small: {
        title: 'Let most of you work with AI',
        why: 'Where most of you work in one way, you can help and check each other.',
        steps: [
          'Write down who does which tasks, and mark where AI can help.',
          'Sit for an hour beside each person who does not use it yet.',
          'Agree which tasks stay without AI.',
        ],
        done: 'Most of you for whom it is useful use AI.',
      },
      large: { watch: 'Tell the works council early, if you have one.' },
    },
  },
  'everyone-it-helps': {
    title: 'Bring AI to everybody for whom it is useful',
    why: 'Whoever is left out often finds a way of their own, and a less safe one.',
    steps: [
      'List the teams. Write behind each which task suits AI, or: none.',
      'Let a team that works with AI teach the next one, one team a month.',
      'Say openly which work stays without AI, and why.',
    ],
    done: 'Most people for whom it is useful use AI.',
    variants: {
      small: {
        steps: [
          'List the tasks of each of you. Mark where AI helps, and where it does not.',
          'Let whoever uses AI sit for an hour beside whoever does not.',
          'Say openly which work stays without AI, and why.',
        ],
        done: 'All of you for whom it is useful use AI.',
      },
    },
  },
  'two-safe-tasks': {
    title: 'Choose two tasks in which AI may be tried',
    why: 'Where nobody knows what is allowed, some do nothing and others hide it.',
    steps: [
      'Take the task “{task}”, and one task that nobody likes to do.',
      'Write down what may go in. Begin with this: {safe}.',
      'Let whoever likes to try both in the coming two weeks.',
    ],
    done: 'AI is used for single tasks, by people’s own choice.',
    variants: {
      alone: {
        why: 'Two chosen tasks teach you more than a little of everything.',
        steps: [
          'Take the task “{task}”, and one task that you do not like to do.',
          'Write down what may go in. Begin with this: {safe}.',
          'Try both in the coming two weeks.',
        ],
        done: 'You use AI for single tasks, as you like.',
      },
    },
  },
  'agree-tasks': {
    title: 'Agree for which tasks AI may be used',
    why: 'AI is good at some tasks, and bad at others that look the same.',
    steps: [
      'List the tasks for which AI is used or wanted.',
      'Put each under yes, no, or ask first.',
      'Write behind every yes what to check. For the task “{task}”: {check}.',
      'Send the list round, and talk about it for ten minutes.',
    ],
    done: 'It is agreed for which tasks AI may be used, and nobody has to use it.',
    variants: {
      alone: {
        title: 'Decide for which tasks you use AI',
        steps: [
          'List the tasks for which you use AI or would like to.',
          'Put each under yes, no, or ask somebody first.',
          'Write behind every yes what to check. For the task “{task}”: {check}.',
          'Keep the list beside your screen, and mend it after each surprise.',
        ],
        done: 'You have decided for which tasks you use AI.',
      },
    },
  },
  'fixed-step': {
    title: 'Make AI a fixed step in one process',
    why: 'A fixed step saves time each time it is done, and you can check it.',
    steps: [
      'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where a person checks.',
      'Let two people work this way for four weeks, each time.',
      'Note each time the minutes, and what had to be corrected.',
      'Decide after four weeks: keep, change or stop. If you keep it, change the work instruction.',
    ],
    done: 'AI is a fixed step in one process.',
    watch: 'Say beforehand what happens with the time that you win.',
    stop: 'No gain in time or mistakes after four weeks? Take the step out.',
    variants: {
      alone: {
        steps: [
          'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where you check.',
          'Work this way for four weeks, each time.',
          'Note each time the minutes, and what you had to correct.',
          'Decide after four weeks: keep, change or stop.',
        ],
        watch: 'Check the next morning and not at once: fresh eyes see more.',
      },
      large: {
        steps: [
          'Take the process around the task “{task}”. Write its steps on one page: where AI works, and where a person checks.',
          'Let one team with its team leader work this way for four weeks.',
          'Note each time the minutes, and what had to be corrected.',
          'Decide after four weeks: keep, change or stop. If you keep it, change the work instruction.',
        ],
        watch: 'Tell the works council first, if you have one. Say what happens with the time that is won.',
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
