/**
 * What built-in actions, ideas and support rest on: the advice of experts, unless a study looked at the very thing. What
 * each study did and found is in `docs/method.md`.
 */
import type { Evidence } from '../../engine/evidence.js';

const AS_OF = { asOf: '2026-11' } as const;

export const EXPERT = { grade: 'expert', ...AS_OF } as const satisfies Evidence;

/** 453 professionals wrote with and without an assistant: faster, and better in the eyes of others. */
export const WRITING = {
  grade: 'trial',
  source: 'Noy & Zhang, Science 381, 2023',
  ...AS_OF,
} as const satisfies Evidence;

/** 758 consultants: better at tasks that AI is good at, wrong more often at one that it is not. */
export const CONSULTANTS = {
  grade: 'trial',
  source: 'Dell’Acqua et al., HBS Working Paper 24-013, 2023',
  ...AS_OF,
} as const satisfies Evidence;

/** 5,172 people in customer support got proposals for answers, one group after another. */
export const CUSTOMER_SUPPORT = {
  grade: 'observational',
  source: 'Brynjolfsson, Li & Raymond, Quarterly Journal of Economics 140, 2025',
  ...AS_OF,
} as const satisfies Evidence;
