import type { SupportCatalogue } from '../../engine/match.js';
import { EXPERT } from './evidence.js';

/** What tells somebody to do something with others in the firm makes no sense for a firm of one person. */
const TWO_AND_MORE = ['2-9', '10-49', '50-249', '250-plus'] as const;
const TEN_AND_MORE = ['10-49', '50-249', '250-plus'] as const;

/**
 * The built-in support: kinds of help, not offers of anybody, so without names and links. A partner adds its own.
 * `steps` are where a firm stands now, not where it goes. The order settles ties: vision and strategy first, as the
 * experts of the study advise.
 */
export const catalogue = {
  id: 'generic',
  version: '1.0.0',
  entries: [
    {
      id: 'direction-on-one-page',
      form: 'vision-strategy',
      dimensions: ['want.organisation', 'know.organisation'],
      barriers: ['no-vision', 'potential-unclear', 'ethics'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'idea-choice',
      form: 'vision-strategy',
      dimensions: ['know.organisation', 'want.organisation'],
      barriers: ['potential-unclear', 'value-uncertain', 'not-useful', 'no-vision'],
      steps: ['exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'yearly-goals',
      form: 'vision-strategy',
      dimensions: ['want.organisation'],
      barriers: ['no-vision', 'value-uncertain', 'investment-risk'],
      steps: ['occasional', 'integrated', 'strategic'],
      evidence: EXPERT,
    },
    {
      id: 'workshop-own-documents',
      form: 'practical-knowledge',
      dimensions: ['know.people', 'can.people'],
      barriers: ['expertise', 'potential-unclear', 'not-useful'],
      steps: ['not-started', 'exploring'],
      evidence: EXPERT,
    },
    {
      id: 'checking-practice',
      form: 'practical-knowledge',
      dimensions: ['know.people'],
      barriers: ['expertise', 'ethics'],
      steps: ['exploring', 'occasional', 'integrated'],
      evidence: EXPERT,
    },
    {
      // Below ten people one asks across the room.
      id: 'course-for-helper',
      form: 'practical-knowledge',
      dimensions: ['can.people', 'know.people'],
      barriers: ['expertise', 'no-capacity'],
      steps: ['occasional', 'integrated', 'strategic'],
      sizes: TEN_AND_MORE,
      evidence: EXPERT,
    },
    {
      id: 'linking-course',
      form: 'practical-knowledge',
      dimensions: ['can.people', 'can.organisation'],
      barriers: ['incompatible-systems', 'expertise'],
      steps: ['integrated', 'strategic'],
      evidence: EXPERT,
    },
    {
      // Where AI comes as equipment, the capital it needs slows experiments: see before you buy.
      id: 'equipment-demonstration',
      form: 'practical-knowledge',
      dimensions: ['know.organisation'],
      barriers: ['investment-risk', 'not-useful', 'potential-unclear'],
      steps: ['not-started', 'exploring', 'occasional'],
      sectors: ['agriculture', 'manufacturing', 'energy-water', 'construction', 'transport'],
      evidence: EXPERT,
    },
    {
      id: 'dos-and-donts',
      form: 'information',
      dimensions: ['know.people', 'know.organisation'],
      barriers: ['privacy', 'legal-consequences', 'ethics'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'tool-comparison',
      form: 'information',
      dimensions: ['can.people'],
      barriers: ['cost', 'privacy', 'incompatible-systems'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'rules-overview',
      form: 'information',
      dimensions: ['know.organisation'],
      barriers: ['legal-consequences', 'privacy'],
      steps: ['exploring', 'occasional', 'integrated'],
      evidence: EXPERT,
    },
    {
      id: 'yearly-review',
      form: 'information',
      dimensions: ['know.organisation', 'know.people'],
      barriers: ['legal-consequences', 'privacy', 'ethics'],
      steps: ['integrated', 'strategic'],
      evidence: EXPERT,
    },
    {
      id: 'process-walk',
      form: 'guidance',
      dimensions: ['know.organisation', 'can.organisation'],
      barriers: ['potential-unclear', 'not-useful', 'no-capacity'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      // The literature in the study: a low level of digitisation holds AI back.
      id: 'paper-to-software',
      form: 'guidance',
      dimensions: ['can.organisation'],
      barriers: ['data', 'incompatible-systems'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'data-clean-up',
      form: 'guidance',
      dimensions: ['can.organisation'],
      barriers: ['data', 'incompatible-systems'],
      steps: ['exploring', 'occasional', 'integrated'],
      evidence: EXPERT,
    },
    {
      id: 'monthly-call',
      form: 'guidance',
      dimensions: ['can.people', 'know.people'],
      barriers: ['no-capacity', 'expertise'],
      steps: ['not-started', 'exploring', 'occasional'],
      sizes: ['1'],
      evidence: EXPERT,
    },
    {
      id: 'talk-about-work',
      form: 'guidance',
      dimensions: ['want.people'],
      barriers: ['jobs', 'ethics'],
      steps: ['exploring', 'occasional', 'integrated'],
      sizes: TWO_AND_MORE,
      evidence: EXPERT,
    },
    {
      id: 'measuring-results',
      form: 'guidance',
      dimensions: ['know.organisation'],
      barriers: ['value-uncertain', 'not-useful'],
      steps: ['occasional', 'integrated', 'strategic'],
      evidence: EXPERT,
    },
    {
      id: 'subsidy-check',
      form: 'finance',
      dimensions: ['want.organisation'],
      barriers: ['cost', 'investment-risk'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      id: 'budget-talk',
      form: 'finance',
      dimensions: ['want.organisation'],
      barriers: ['cost', 'no-capacity'],
      steps: ['exploring', 'occasional', 'integrated'],
      evidence: EXPERT,
    },
    {
      id: 'costs-and-benefits',
      form: 'finance',
      dimensions: ['want.organisation', 'know.organisation'],
      barriers: ['investment-risk', 'value-uncertain', 'cost'],
      steps: ['occasional', 'integrated', 'strategic'],
      evidence: EXPERT,
    },
    {
      id: 'three-firms',
      form: 'peers',
      dimensions: ['want.people', 'know.organisation'],
      barriers: ['potential-unclear', 'not-useful', 'value-uncertain'],
      steps: ['not-started', 'exploring', 'occasional'],
      evidence: EXPERT,
    },
    {
      // Needs enough people to miss some for a day.
      id: 'swap-day',
      form: 'peers',
      dimensions: ['want.people', 'know.people'],
      barriers: ['jobs', 'expertise'],
      steps: ['exploring', 'occasional', 'integrated'],
      sizes: TEN_AND_MORE,
      evidence: EXPERT,
    },
    {
      id: 'round-table',
      form: 'peers',
      dimensions: ['want.people', 'want.organisation'],
      barriers: ['no-vision', 'value-uncertain', 'ethics'],
      steps: ['integrated', 'strategic'],
      evidence: EXPERT,
    },
  ],
} as const satisfies SupportCatalogue;
