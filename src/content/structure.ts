import type { Assessment } from '../engine/types.js';
import { items } from './items.js';
import { row } from './shorthand.js';

/**
 * The built-in assessment without its words. Ids are fixed: results are compared across versions and languages by
 * them. Items, thresholds and weights are expert choices inspired by the public summary of a study on AI in small and
 * medium-sized firms; they are not yet validated.
 *
 * The order of `dimensions` settles ties: know before want before can, organisation before people.
 */
export const structure = {
  id: 'ai-maturity',
  version: '1.0.0',
  validation: 'not-validated',
  minutes: 8,
  quick: ['profile', 'use'],
  // What the experts of the study advise.
  firstSupport: { dimension: 'want.organisation', form: 'vision-strategy' },
  grid: { rows: ['know', 'want', 'can'], columns: ['people', 'organisation'] },
  dimensions: [
    {
      id: 'know.organisation',
      row: 'know',
      column: 'organisation',
      items: [{ item: 'know.organisation.opportunities' }, { item: 'know.organisation.rules' }],
    },
    {
      id: 'know.people',
      row: 'know',
      column: 'people',
      items: [{ item: 'know.people.training' }, { item: 'know.people.checking' }],
    },
    {
      id: 'want.organisation',
      row: 'want',
      column: 'organisation',
      items: [{ item: 'want.organisation.agenda' }, { item: 'want.organisation.budget' }],
    },
    {
      id: 'want.people',
      row: 'want',
      column: 'people',
      items: [{ item: 'want.people.ideas' }, { item: 'want.people.dialogue' }],
    },
    {
      id: 'can.organisation',
      row: 'can',
      column: 'organisation',
      items: [{ item: 'can.organisation.data' }, { item: 'can.organisation.processes' }],
    },
    {
      id: 'can.people',
      row: 'can',
      column: 'people',
      items: [{ item: 'can.people.tools' }, { item: 'can.people.help' }],
    },
  ],
  items,
  sections: [
    { id: 'profile', items: ['profile.sector', 'profile.size', 'profile.respondent', 'profile.ambition'] },
    {
      id: 'use',
      items: ['use.frequency', 'use.technologies', 'use.reach', 'use.embedding', 'use.results', 'use.direction'],
    },
    {
      id: 'know',
      items: [
        'know.people.training',
        'know.people.checking',
        'know.organisation.opportunities',
        'know.organisation.rules',
      ],
    },
    {
      id: 'want',
      items: ['want.people.ideas', 'want.people.dialogue', 'want.organisation.agenda', 'want.organisation.budget'],
    },
    {
      id: 'can',
      items: ['can.people.tools', 'can.people.help', 'can.organisation.data', 'can.organisation.processes'],
    },
    { id: 'plans', items: ['plans.motives', 'plans.applications', 'plans.barriers', 'plans.support'] },
  ],
  steps: [
    { id: 'not-started' },
    {
      id: 'exploring',
      gate: { item: 'use.frequency', atLeast: 1 },
      minima: row(0, 25, 0, 25, 25, 0),
    },
    {
      id: 'occasional',
      gate: {
        all: [
          { item: 'use.frequency', atLeast: 2 },
          { item: 'use.reach', atLeast: 1 },
          { item: 'use.embedding', atLeast: 1 },
        ],
      },
      minima: row(25, 25, 25, 25, 25, 25),
    },
    {
      id: 'integrated',
      gate: {
        all: [
          { item: 'use.frequency', atLeast: 3 },
          { item: 'use.reach', atLeast: 2 },
          { item: 'use.embedding', atLeast: 3 },
          { item: 'use.results', atLeast: 1 },
        ],
      },
      minima: row(50, 50, 50, 50, 50, 50),
    },
    {
      id: 'strategic',
      gate: {
        all: [
          { item: 'use.frequency', atLeast: 3 },
          { item: 'use.reach', atLeast: 3 },
          { item: 'use.embedding', atLeast: 4 },
          { item: 'use.results', atLeast: 3 },
          { item: 'use.direction', atLeast: 3 },
        ],
      },
      minima: row(75, 75, 50, 75, 75, 75),
    },
  ],
} as const satisfies Assessment;
