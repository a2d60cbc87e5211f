import type { ActionLibraryText, SituationTexts } from '../../text-type.js';

export const safety: ActionLibraryText['safety'] = {
  care: 'Care: put in no data of clients or patients, even without names, until you have agreed terms with the supplier. Use made-up or public texts.',
  'client-files':
    'Files of clients: keep them out until you have agreed terms with the supplier and your client. Ask your professional body what applies.',
  finance:
    'Finance: keep accounts, policies and files out until you have agreed terms with the supplier. Do not let AI decide about a customer.',
  learners:
    'Pupils, members, clients: put in nothing about one person, such as marks, health or behaviour. Use made-up examples.',
  personnel:
    'Applicants: keep their letters, personal files and notes on illness out. Do not let AI choose or reject anybody.',
};

export const situations: SituationTexts = {
  reached: {
    title: 'You are where you want to be',
    description: 'You have reached your wish. What counts now is that it stays that way.',
    holds: 'What makes your step hold',
    tips: 'What would change it',
    more: 'If one day you want to go further',
  },
  without: {
    title: 'You choose to work without AI',
    description: 'That is a choice, and it needs no plan. Two checks are still worth doing.',
    checks: {
      'private-use': {
        title: 'Ask whether anybody uses AI privately for work',
        description: 'Ask openly, and say that nobody is in trouble. Agree that names and files of customers stay out.',
        variants: {
          alone: {
            title: 'See whether AI is in your software already',
            description:
              'Many programs have added it. Look in the settings whether it is on, and whether you want that.',
          },
        },
      },
      'look-again': {
        title: 'Look again in a year',
        description: 'Put a date in the diary. Look sooner if your own software brings AI, or if customers ask for it.',
      },
    },
    more: 'If you change your mind one day',
  },
  severalUp: {
    title: 'One step first',
    description: 'You want to be on “{wish}”. One step at a time is realistic, so this plan leads to “{next}” first.',
  },
  foundations: {
    title: 'The basics first',
    description: 'You use AI like a firm on “{step}”. Some of what that step stands on is still missing.',
  },
  noSupport: {
    title: 'You want no support',
    description: 'You can do all of this yourself. If you change your mind, the kinds of help that fit are here.',
  },
  top: {
    title: 'You are on the highest step',
    description: 'There is no step above this one. What counts now is that it stays that way.',
  },
  quick: {
    title: 'Your first action',
    description: 'It follows from a few answers. Have you done it already? The full scan gives you a plan.',
  },
};
