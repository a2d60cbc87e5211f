/** The questions of the built-in assessment. Their texts are in `text/`. */
import type { Item } from '../engine/types.js';
import { ALONE, FEW, SAFE_TO_USE, SEVERAL_PEOPLE, USES_AI } from './firms.js';
import { plans } from './plans.js';
import { choices, least, NONE, scale } from './shorthand.js';

/** All items in the order in which they are asked. Scored options run from the lowest to the highest value. */
export const items = [
  {
    // NACE sections, grouped as in the official statistics on AI.
    id: 'profile.sector',
    type: 'single',
    role: 'sector',
    options: choices(
      'agriculture',
      'manufacturing',
      'energy-water',
      'construction',
      'trade',
      'transport',
      'hospitality',
      'information-communication',
      'finance',
      'real-estate',
      'specialist-services',
      'other-business-services',
      'health-care',
      'education-culture-personal',
      'other',
    ),
  },
  { id: 'profile.size', type: 'single', role: 'size', options: choices('1', '2-9', '10-49', '50-249', '250-plus') },
  {
    id: 'profile.respondent',
    type: 'single',
    role: 'respondent',
    options: choices('owner', 'manager', 'it', 'employee', 'other'),
  },
  {
    id: 'profile.ambition',
    type: 'single',
    role: 'ambition',
    options: choices('not-started', 'exploring', 'occasional', 'integrated', 'strategic'),
  },
  {
    id: 'use.frequency',
    type: 'single',
    variants: [ALONE],
    options: scale(['never', 'tried', 'monthly', 'weekly', 'daily'], {
      effort: [1, 1, 2, 2],
      after: ['weekly', ...SAFE_TO_USE],
    }),
  },
  {
    // The eight technologies of the Eurostat survey of 2025, for benchmark and ideas. Not scored, in no gate.
    id: 'use.technologies',
    type: 'multiple',
    role: 'technologies',
    askIf: USES_AI,
    hiddenAnswer: ['none'],
    options: [
      ...choices(
        'text-analysis',
        'speech-recognition',
        'language-generation',
        'media-generation',
        'image-recognition',
        'machine-learning',
        'workflow-automation',
        'autonomous-machines',
      ),
      NONE,
    ],
  },
  {
    id: 'use.reach',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'nobody',
    applies: SEVERAL_PEOPLE,
    variants: [FEW],
    options: scale(['nobody', 'one', 'several', 'department', 'most'], {
      effort: [1, 2, 4, 4],
      after: ['several', ...SAFE_TO_USE],
    }),
  },
  {
    id: 'use.embedding',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'no-task',
    variants: [ALONE],
    options: scale(['no-task', 'loose-tasks', 'agreed-tasks', 'one-process', 'several-processes'], {
      effort: [1, 2, 4, 8],
      after: ['one-process', least('know.organisation.opportunities', 2), least('know.people.checking', 2)],
    }),
  },
  {
    id: 'use.results',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'not-looked-at',
    variants: [ALONE],
    options: scale(['not-looked-at', 'impressions', 'checked-once', 'tracked', 'tracked-and-adjusted'], {
      effort: [1, 2, 2, 2],
      after: ['checked-once', least('use.embedding', 2)],
    }),
  },
  {
    id: 'use.direction',
    type: 'single',
    variants: [ALONE],
    options: scale(['not-discussed', 'talked-about', 'intention-known', 'written-goals', 'in-business-plan'], {
      effort: [1, 1, 2, 2],
      unadvised: 'talked-about',
      after: ['written-goals', least('know.organisation.opportunities', 3)],
    }),
  },
  {
    id: 'know.people.training',
    type: 'single',
    variants: [ALONE],
    options: scale(['nobody', 'under-a-quarter', 'quarter-to-half', 'over-half', 'all'], { effort: [2, 4, 4, 4] }),
  },
  {
    id: 'know.people.checking',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'not',
    variants: [ALONE],
    options: scale(['not', 'own-judgement', 'dos-and-donts', 'written-checks', 'practised-checks'], {
      effort: [1, 1, 2, 4],
      unadvised: 'own-judgement',
      after: ['written-checks', least('use.embedding', 2)],
    }),
  },
  {
    id: 'know.organisation.opportunities',
    type: 'single',
    variants: [ALONE],
    options: scale(['not-looked', 'mentioned', 'list', 'ranked', 'worked-out'], {
      effort: [1, 1, 2, 2],
      unadvised: 'mentioned',
    }),
  },
  {
    id: 'know.organisation.rules',
    type: 'single',
    variants: [ALONE],
    options: scale(['not-looked', 'heard-of', 'looked-up', 'own-rules', 'rules-reviewed'], {
      effort: [1, 2, 2, 2],
      unadvised: 'heard-of',
    }),
  },
  {
    id: 'want.people.ideas',
    type: 'single',
    applies: SEVERAL_PEOPLE,
    options: scale(['nobody', 'one-once', 'same-few', 'most-now-and-then', 'most-regularly'], {
      effort: [1, 2, 2, 4],
      unadvised: 'one-once',
    }),
  },
  {
    id: 'want.people.dialogue',
    type: 'single',
    applies: SEVERAL_PEOPLE,
    options: scale(['never', 'informally', 'one-meeting', 'agreed', 'staff-talks'], {
      effort: [1, 1, 2, 2],
      unadvised: 'informally',
    }),
  },
  {
    id: 'want.organisation.agenda',
    type: 'single',
    variants: [ALONE],
    options: scale(['never', 'once', 'a-few-times', 'fixed-times', 'fixed-times-and-hours'], {
      effort: [1, 1, 1, 4],
      unadvised: 'once',
    }),
  },
  {
    id: 'want.organisation.budget',
    type: 'single',
    variants: [ALONE],
    options: scale(['none', 'loose-purchases', 'on-request', 'fixed', 'several-years'], {
      effort: [1, 1, 2, 2],
      unadvised: 'loose-purchases',
      after: ['fixed', least('know.organisation.opportunities', 3)],
    }),
  },
  {
    id: 'can.people.tools',
    type: 'single',
    variants: [ALONE],
    options: scale(['none', 'private-accounts', 'few-company-accounts', 'all-company-accounts', 'linked'], {
      effort: [1, 2, 4, 8],
      unadvised: 'private-accounts',
      after: ['linked', least('can.organisation.data', 3)],
    }),
  },
  {
    id: 'can.people.help',
    type: 'single',
    variants: [ALONE],
    options: scale(['nobody', 'search-oneself', 'somebody', 'named-contact', 'contact-and-partner'], {
      effort: [1, 1, 2, 4],
      unadvised: 'search-oneself',
    }),
  },
  {
    id: 'can.organisation.data',
    type: 'single',
    variants: [ALONE],
    options: scale(['paper', 'loose-files', 'separate-systems', 'linked-systems', 'linked-and-kept-up'], {
      effort: [4, 8, 8, 8],
    }),
  },
  {
    id: 'can.organisation.processes',
    type: 'single',
    options: scale(['none', 'one', 'two-or-three', 'most', 'all-connected'], { effort: [4, 8, 8, 8] }),
  },
  ...plans,
] as const satisfies readonly Item[];
