import type { BarrierAnswer } from '../../../engine/barriers.js';
import { ALONE } from './shorthand.js';

const FOR_ONE = { id: ALONE.id, sizes: ALONE.sizes } as const;

/** What firms do about what stands in their way. None leads to more use before it is safe. */
export const barriers = [
  {
    barrier: 'expertise',
    actions: ['train-first', 'train-users', 'somebody-to-ask'],
    support: 'practical-knowledge',
    variants: [FOR_ONE],
  },
  { barrier: 'legal-consequences', actions: ['look-up-rules', 'own-rules'], support: 'information' },
  {
    barrier: 'privacy',
    actions: ['first-company-accounts', 'dos-and-donts', 'look-up-rules', 'own-rules'],
    support: 'information',
  },
  {
    barrier: 'data',
    actions: ['try-one-task', 'two-safe-tasks', 'paper-to-files', 'files-to-programs'],
    support: 'guidance',
  },
  {
    barrier: 'incompatible-systems',
    actions: ['try-one-task', 'two-safe-tasks', 'agree-tasks'],
    support: 'guidance',
  },
  { barrier: 'cost', actions: ['try-one-task', 'return-to-task', 'four-weeks-count'], support: 'finance' },
  {
    barrier: 'ethics',
    actions: ['intention-on-one-page', 'talk-in-meeting', 'agree-changes'],
    support: 'vision-strategy',
    variants: [FOR_ONE],
  },
  { barrier: 'not-useful', actions: ['try-one-task', 'return-to-task', 'four-weeks-count'], support: 'peers' },
  { barrier: 'potential-unclear', actions: ['find-three-tasks', 'rank-ideas'], support: 'peers', examples: true },
  {
    barrier: 'value-uncertain',
    actions: ['try-one-task', 'four-weeks-count', 'look-at-set-times', 'work-out-one'],
    support: 'guidance',
  },
  {
    barrier: 'no-vision',
    actions: ['intention-on-one-page', 'two-goals'],
    support: 'vision-strategy',
    variants: [FOR_ONE],
  },
  { barrier: 'no-capacity', actions: ['try-one-task', 'return-to-task', 'four-weeks-count'], support: 'guidance' },
  {
    barrier: 'jobs',
    actions: ['talk-in-meeting', 'agree-changes', 'part-of-staff-talks'],
    support: 'guidance',
    variants: [FOR_ONE],
  },
  { barrier: 'investment-risk', actions: ['work-out-one', 'money-on-request'], support: 'finance' },
] as const satisfies readonly BarrierAnswer[];
