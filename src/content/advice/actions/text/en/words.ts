import type { ActionLibraryText, SituationTexts } from '../../text-type.js';

export const safety: ActionLibraryText['safety'] = {
  care: 'Care: data of clients and patients stay out while nothing is agreed with the supplier, even without names. Use made-up or public texts.',
  'client-files':
    'Files of clients: keep them out while nothing is agreed with the supplier and your client. Ask your professional body what applies.',
  finance:
    'Finance: accounts, policies and files stay out while nothing is agreed with the supplier. Let no AI decide on a customer.',
  personnel:
    'Applicants: their letters, notes on illness and personal files stay out. Let no AI choose or refuse anybody.',
};

export const situations: SituationTexts = {
  reached: {
    title: 'You are where you want to be',
    description: 'You have reached your wish. What counts now is that it stays so.',
    holds: 'What makes your step hold',
    tips: 'What would change it',
    more: 'If you want to go on one day',
  },
  without: {
    title: 'You choose to work without AI',
    description: 'That is a choice, and it needs no plan. Two checks belong to it.',
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
    title: 'First one step',
    description: 'You want to be on “{wish}”. One step at a time is realistic, so this plan leads to “{next}” first.',
  },
  foundations: {
    title: 'First what your step stands on',
    description: 'You use AI as a firm does on “{step}”. Some of what that step stands on is still missing.',
  },
  noSupport: {
    title: 'You want no support',
    description: 'You can do all of this yourself. If you change your mind, the kinds of help that fit are here.',
  },
  top: {
    title: 'You are on the highest step',
    description: 'There is no step above this one. What counts now is that it stays so.',
  },
  quick: {
    title: 'Your first action',
    description: 'It follows from a few answers. Have you done it already? The full scan gives you a plan.',
  },
};
