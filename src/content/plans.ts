/** The questions of the last section, on what the firm plans. They are not scored; they steer ideas and support. */
import type { Item } from '../engine/types.js';
import { ALONE } from './firms.js';
import { choices, NONE } from './shorthand.js';

export const plans = [
  {
    id: 'plans.motives',
    type: 'multiple',
    role: 'motives',
    max: 3,
    variants: [ALONE],
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
    variants: [ALONE],
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
    variants: [ALONE],
    options: [
      ...choices('practical-knowledge', 'information', 'guidance', 'finance', 'vision-strategy', 'peers'),
      NONE,
    ],
  },
] as const satisfies readonly Item[];
