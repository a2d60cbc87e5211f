import type { ActionLibrary } from '../../../engine/action-library.js';
import { barriers } from './barriers.js';
import { can } from './can.js';
import { know } from './know.js';
import { results } from './results.js';
import { sectors } from './sectors.js';
import { ALONE } from './shorthand.js';
import { use } from './use.js';
import { want } from './want.js';

/** What to do, for every option that a plan may lead to, without words. */
export const library = {
  id: 'actions',
  version: '1.0.0',
  entries: [],
  actions: [...use, ...results, ...know, ...want, ...can],
  barriers,
  sectors,
  // Where data of others are at stake.
  safety: [
    { id: 'care', sectors: ['health-care'], asOf: '2026-11' },
    { id: 'client-files', sectors: ['specialist-services'], asOf: '2026-11' },
    { id: 'finance', sectors: ['finance'], asOf: '2026-11' },
    { id: 'learners', sectors: ['education-culture-personal'], asOf: '2026-11' },
    { id: 'personnel', sectors: ['other-business-services'], applications: ['hiring-training'], asOf: '2026-11' },
  ],
  // A quick result knows the use of AI only: the first of these that still leads somewhere.
  quick: {
    'not-started': ['try-one-task'],
    exploring: ['dos-and-donts'],
    occasional: ['agree-tasks', 'dos-and-donts'],
    integrated: ['look-at-set-times', 'change-or-stop', 'checks-per-task'],
    strategic: ['change-or-stop', 'review-rules'],
  },
  // For whoever chooses to work without AI.
  checks: [{ id: 'private-use', variants: [{ id: ALONE.id, sizes: ALONE.sizes }] }, { id: 'look-again' }],
} as const satisfies ActionLibrary;
