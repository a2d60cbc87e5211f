import type { ActionTexts } from '../../text-type.js';

/** Tools and help, data and software. */
export const can: ActionTexts<'can.'> = {
  'first-company-accounts': {
    title: 'Open the first AI accounts in the firm’s name',
    why: 'With an account of the firm, you decide what happens to your data.',
    steps: [
      'First look at the software that you have: AI may be in it already.',
      'Get a business account for each person who needs one. Two are enough to start with.',
      'Switch off the use of your data for training.',
      'Send one message: use AI for work only here, without names or files of customers.',
    ],
    done: 'A few people have an account of the firm.',
    stop: 'Not used for four weeks? Close the account.',
    variants: {
      private: {
        title: 'Move the work out of private accounts',
        why: 'What is in a private account is out of the firm’s hands.',
        steps: [
          'Ask who uses which AI tool, and say that nobody is in trouble.',
          'Get a business account for each person who uses it for work. Switch off the use of your data for training.',
          'Send one message: use AI for work only here, without names or files of customers.',
          'Ask each of them to delete old chats about work from the private account.',
        ],
      },
      alone: {
        title: 'Open an AI account in your firm’s name',
        steps: [
          'First look at the software that you have: AI may be in it already.',
          'Get a business account, with the firm’s e-mail address.',
          'Switch off the use of your data for training.',
        ],
        done: 'You have an account of the firm for some tasks.',
      },
      'alone-private': {
        title: 'Move your work out of your private account',
        why: 'In a private account, customers’ data and private things get mixed up.',
        steps: [
          'Get a business account, with the firm’s e-mail address.',
          'Switch off the use of your data for training.',
          'Copy your best instructions. Then delete chats about work from the private account.',
        ],
        done: 'You have an account of the firm for some tasks.',
      },
    },
  },
  'accounts-for-all': {
    title: 'Give an account to everybody who needs one',
    why: 'Without an account of the firm, people soon use one of their own.',
    steps: [
      'List for whom AI is useful, and who asked for it.',
      'Get accounts that the firm can open and close itself.',
      'Hand out each one with the dos and don’ts, and take fifteen minutes to explain them.',
      'Agree how an account is closed when somebody leaves.',
    ],
    done: 'All who need one have an account of the firm.',
    stop: 'After two months, see which accounts are used, and close the others.',
    variants: {
      alone: {
        title: 'Use accounts of the firm for all you do with AI',
        why: 'One forgotten private account is enough to lose sight of your data.',
        steps: [
          'List all the AI that you use for work, on your phone too.',
          'Move each to an account of the firm, or stop using it.',
          'Check for each that your data are not used for training.',
        ],
        done: 'You have accounts of the firm for all tasks that need one.',
      },
      small: {
        steps: [
          'Let each of you list what you use for work, on your phone too.',
          'Get an account of the firm for everybody who needs one.',
          'Go through your dos and don’ts together.',
        ],
      },
      large: {},
    },
  },
  'link-one-system': {
    title: 'Link AI to one of your own systems',
    why: 'A link saves copying, and the mistakes that come with it.',
    steps: [
      'Find the place where most is copied by hand, and count how often a week.',
      'Ask the supplier of that program what it offers, what it costs and where the data go.',
      'Try the link with test data, and check every result.',
      'Use it for real after four weeks without serious mistakes.',
    ],
    done: 'The accounts of the firm are linked to your own systems.',
    watch: 'Give the link no more rights than the task needs.',
    stop: 'Before you begin, set an amount and a date at which you stop.',
    variants: { alone: { done: 'Your accounts are linked to your other software.' }, small: {} },
  },
  'somebody-to-ask': {
    title: 'Find somebody you can ask about AI',
    why: 'One good answer saves an evening of searching.',
    steps: [
      'Ask around who knows more: in the firm, at your supplier, in your trade.',
      'Ask this person for a quarter of an hour a week.',
      'Tell everybody who it is.',
    ],
    done: 'There is somebody to ask who knows about AI.',
    variants: {
      alone: {
        steps: [
          'Ask around who knows more: in your trade, at your supplier, among your customers.',
          'Agree that you may call once a month.',
          'Collect your questions, so that one call answers several.',
        ],
      },
    },
  },
  'one-fixed-helper': {
    title: 'Name one person everybody can ask',
    why: 'If it is clear whom to ask, people ask before something goes wrong.',
    steps: [
      'Choose somebody patient, inside or outside the firm.',
      'Agree on a fixed time, such as half an hour on Tuesday.',
      'Keep questions and answers in one list that all can see.',
    ],
    done: 'There is one fixed person to ask.',
    variants: {
      alone: {
        title: 'Find one fixed person you can ask',
        why: 'Somebody who knows your work answers faster.',
        steps: [
          'Choose somebody outside who knows your kind of work.',
          'Agree when you call, and what it costs.',
          'Keep questions and answers in one list.',
        ],
      },
    },
  },
  'helper-inside-and-outside': {
    title: 'Have one person to ask inside the firm, and one outside',
    why: 'The one inside knows the work, and the one outside knows what is new.',
    steps: [
      'Agree with the one inside how many hours this may take.',
      'Find one outside, such as a supplier or an adviser, who answers within two days.',
      'Let both talk once a quarter about the hardest questions.',
    ],
    done: 'There is one person to ask inside, and one outside.',
    variants: {
      alone: {
        title: 'Have two fixed helpers outside',
        why: 'One knows the tools, and the other one knows your kind of work.',
        steps: [
          'Look for a supplier or an adviser who answers within two days.',
          'Agree with somebody from your trade on an hour each quarter, for both of you.',
          'Write down what was solved, so that you find it again.',
        ],
        done: 'There are two fixed helpers whom you can ask.',
      },
    },
  },
  'paper-to-files': {
    title: 'Move the main process from paper to files',
    why: 'No program can use what is on paper or in your head.',
    steps: [
      'Make one table for your main process, for example with customer, work, date and amount. Enter this week’s work.',
      'Enter all work in progress, and leave out past years.',
      'From a fixed day on, enter everything there, and put the paper away.',
    ],
    done: 'The information of the main process is in files.',
    watch: 'Keep a copy in a second place.',
    variants: { alone: {} },
  },
  'files-to-programs': {
    title: 'Move the main process from files into a program',
    why: 'A program has one version of the facts, and files have many.',
    steps: [
      'Write on one page what the process needs. Look at two programs for your trade.',
      'Try one of them with ten real cases, for a month.',
      'Move all work in progress on a fixed day. Keep the old files to look things up.',
    ],
    done: 'The information of the main process is in programs.',
    watch: 'Before you sign, ask how you get your data out again.',
    variants: { alone: {}, large: {} },
  },
  'programs-that-exchange': {
    title: 'Let your programs exchange data',
    why: 'Typing the same thing twice costs time and makes mistakes.',
    steps: [
      'List what is typed twice, and how often a week.',
      'Ask both suppliers whether their programs can exchange this, and at what price.',
      'Begin with one exchange. Compare both sides for four weeks.',
    ],
    done: 'The information is in one program, or in programs that exchange data.',
    stop: 'Does it cost more than a year of typing? Look at one program for everything.',
    variants: { alone: {}, small: {} },
  },
  'data-in-order': {
    title: 'Ask somebody to keep the data in order',
    why: 'AI repeats what is wrong in your data.',
    steps: [
      'Take one list, such as customers or products. Remove duplicates and fill the gaps.',
      'Write down three rules for entering data.',
      'Give one person an hour a week to look after the data.',
    ],
    done: 'The data are exchanged, and somebody keeps them in order.',
    variants: {
      alone: {
        title: 'Keep your data in order at fixed times',
        steps: [
          'Take one list, such as customers or products. Remove duplicates and fill the gaps.',
          'Write down three rules for entering data.',
          'Put an hour a month for it in your diary.',
        ],
        done: 'The data are exchanged, and you keep them in order.',
      },
    },
  },
  'first-process-in-software': {
    title: 'Move one process to software',
    why: 'AI can help only with work that leaves a trace in software.',
    steps: [
      'Choose the process with most typing or searching, such as planning or administration. Look at two programs for it.',
      'Try one of them for a month.',
      'Move the work to it on a fixed day, and stop the old way.',
    ],
    done: 'One of your main processes runs in software.',
    watch: 'Before you sign, ask how you get your data out again.',
    variants: { alone: {} },
  },
  'next-process-in-software': {
    title: 'Move the next process to software',
    why: 'Each process in software can pass its data on to the next.',
    steps: [
      'Choose the process that hands most work to the first one. Ask whether your software can do it too.',
      'Try it for a month beside the old way.',
      'Stop the old way on a fixed day.',
    ],
    done: 'Two or three of your main processes run in software.',
    variants: { alone: {}, large: {} },
  },
  'most-in-software': {
    title: 'Move most of your processes to software',
    why: 'Every step on paper means typing something again.',
    steps: [
      'Draw your main processes on one page. Mark where there is still paper or retyping.',
      'Plan one process each quarter, starting with the one with most typing.',
      'Write for each who decides, who tests, and when the old way ends.',
    ],
    done: 'Most of your main processes run in software.',
    variants: {
      alone: {
        steps: [
          'Draw your main processes on one page. Mark where there is still paper or retyping.',
          'Plan one process each quarter, starting with the one with most typing.',
          'Write for each when the old way ends.',
        ],
      },
    },
  },
  'connect-processes': {
    title: 'Connect all your main processes',
    why: 'What is entered once and used everywhere has fewer mistakes.',
    steps: [
      'Draw which data go from one process to the next. Mark what is done by hand.',
      'Ask your suppliers for the two links that save most.',
      'Build one link at a time, and check it for a month.',
    ],
    done: 'All main processes run in software and exchange data.',
    watch: 'Ask each supplier how you get your data out again.',
    variants: { alone: {} },
  },
};
