/** The questions of the built-in assessment. Their texts are in `text/`. */
import type { Item } from '../engine/types.js';
import { choices, NONE, scale } from './shorthand.js';

const USES_AI = { item: 'use.frequency', atLeast: 1 } as const;

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
      'other',
    ),
  },
  {
    id: 'profile.size',
    type: 'single',
    role: 'size',
    options: choices('1', '2-9', '10-49', '50-249', '250-plus'),
  },
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
    options: scale('never', 'tried', 'monthly', 'weekly', 'daily'),
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
    options: scale('nobody', 'one', 'several', 'department', 'most'),
  },
  {
    id: 'use.embedding',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'no-task',
    options: scale('no-task', 'loose-tasks', 'agreed-tasks', 'one-process', 'several-processes'),
  },
  {
    id: 'use.results',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'not-looked-at',
    options: scale('not-looked-at', 'impressions', 'checked-once', 'tracked', 'tracked-and-adjusted'),
  },
  {
    id: 'use.direction',
    type: 'single',
    options: scale('not-discussed', 'talked-about', 'intention-known', 'written-goals', 'in-business-plan'),
  },
  {
    id: 'know.people.training',
    type: 'single',
    options: scale('none', 'one-or-two', 'under-a-quarter', 'quarter-to-half', 'over-half'),
  },
  {
    id: 'know.people.checking',
    type: 'single',
    askIf: USES_AI,
    hiddenAnswer: 'not',
    options: scale('not', 'own-judgement', 'dos-and-donts', 'written-checks', 'practised-checks'),
  },
  {
    id: 'know.organisation.opportunities',
    type: 'single',
    options: scale('not-looked', 'mentioned', 'list', 'ranked', 'worked-out'),
  },
  {
    id: 'know.organisation.rules',
    type: 'single',
    options: scale('not-looked', 'heard-of', 'looked-up', 'own-rules', 'rules-reviewed'),
  },
  {
    id: 'want.people.ideas',
    type: 'single',
    options: scale('nobody', 'one', 'a-few', 'several-departments', 'all-over'),
  },
  {
    id: 'want.people.dialogue',
    type: 'single',
    options: scale('never', 'informally', 'one-meeting', 'agreed', 'staff-talks'),
  },
  {
    id: 'want.organisation.agenda',
    type: 'single',
    options: scale('never', 'now-and-then', 'some-times-a-year', 'fixed-item', 'in-duties'),
  },
  {
    id: 'want.organisation.budget',
    type: 'single',
    options: scale('none', 'loose-purchases', 'on-request', 'fixed', 'several-years'),
  },
  {
    id: 'can.people.tools',
    type: 'single',
    options: scale('none', 'private-accounts', 'few-company-accounts', 'all-company-accounts', 'linked'),
  },
  {
    id: 'can.people.help',
    type: 'single',
    options: scale('nobody', 'search-oneself', 'colleague', 'named-contact', 'contact-and-partner'),
  },
  {
    id: 'can.organisation.data',
    type: 'single',
    options: scale('paper', 'loose-files', 'separate-systems', 'linkable-systems', 'linked-and-kept-up'),
  },
  {
    id: 'can.organisation.processes',
    type: 'single',
    options: scale('none', 'one', 'two-or-three', 'most', 'all-connected'),
  },
  {
    id: 'plans.motives',
    type: 'multiple',
    role: 'motives',
    max: 3,
    options: [
      ...choices(
        'optimise-processes',
        'automate-repetition',
        'save-costs',
        'staff-shortage',
        'output',
        'flexibility',
        'quality-service',
      ),
      NONE,
    ],
  },
  {
    id: 'plans.applications',
    type: 'multiple',
    role: 'applications',
    options: [
      ...choices(
        'texts-mail',
        'quotations',
        'customer-questions',
        'customer-satisfaction',
        'marketing',
        'stock',
        'planning',
        'advice-reports',
        'administration',
        'quality-maintenance',
        'product-development',
        'hiring-training',
      ),
      NONE,
    ],
  },
  {
    // The eight barriers of the Eurostat survey, then those that firms and experts named in the study.
    id: 'plans.barriers',
    type: 'multiple',
    role: 'barriers',
    max: 5,
    options: [
      ...choices(
        'expertise',
        'legal-consequences',
        'privacy',
        'data',
        'incompatible-systems',
        'cost',
        'ethics',
        'not-useful',
        'potential-unclear',
        'value-uncertain',
        'no-vision',
        'no-capacity',
        'jobs',
        'investment-risk',
      ),
      NONE,
    ],
  },
  {
    id: 'plans.support',
    type: 'multiple',
    role: 'support',
    max: 3,
    options: [
      ...choices('practical-knowledge', 'information', 'guidance', 'finance', 'vision-strategy', 'peers'),
      NONE,
    ],
  },
] as const satisfies readonly Item[];
