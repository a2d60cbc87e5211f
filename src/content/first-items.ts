import type { Item } from '../engine/types.js';
import { choices } from './choices.js';

/** The questions of the first section, in the order of asking; each has the role that its id ends with. */
export const firstItems = [
  {
    // Sections of NACE, grouped as the official statistics on AI group them.
    id: 'profile.sector',
    type: 'single',
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
    options: choices('1', '2-9', '10-49', '50-249', '250-plus'),
  },
  {
    id: 'profile.respondent',
    type: 'single',
    options: choices('owner', 'manager', 'it', 'employee', 'other'),
  },
  {
    id: 'profile.ambition',
    type: 'single',
    options: choices('not-started', 'exploring', 'occasional', 'integrated', 'strategic'),
  },
] as const satisfies readonly Item[];
