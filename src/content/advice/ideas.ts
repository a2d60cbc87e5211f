import type { Idea } from '../../engine/ideas.js';
import { CONSULTANTS, CUSTOMER_SUPPORT, EXPERT, WRITING } from './evidence.js';
import { TWO_AND_MORE } from './sizes.js';

/**
 * What AI may do in a small firm. The first five are the ones that firms named in the study; the order settles ties.
 * `sectors` only where the work itself belongs to a sector, so that nobody misses an idea for the name of their trade.
 */
export const ideas = [
  {
    id: 'quotation-bot',
    applications: ['quotations'],
    motives: ['automate-repetition', 'output'],
    technologies: ['language-generation', 'workflow-automation'],
    evidence: EXPERT,
  },
  {
    id: 'inventory-optimisation',
    // A firm that advises or teaches has no stock.
    applications: ['stock'],
    motives: ['save-costs', 'optimise-processes'],
    technologies: ['machine-learning'],
    chosenOnly: true,
    evidence: EXPERT,
  },
  {
    id: 'customer-satisfaction-analysis',
    applications: ['customer-satisfaction'],
    motives: ['quality-service', 'flexibility'],
    technologies: ['text-analysis'],
    evidence: EXPERT,
  },
  {
    id: 'planning-system',
    applications: ['planning'],
    motives: ['optimise-processes', 'flexibility', 'staff-shortage'],
    technologies: ['machine-learning', 'workflow-automation'],
    evidence: EXPERT,
  },
  {
    id: 'automated-advisory-reports',
    applications: ['advice-reports'],
    motives: ['automate-repetition', 'output'],
    technologies: ['language-generation', 'text-analysis'],
    evidence: CONSULTANTS,
  },
  {
    id: 'meeting-minutes',
    applications: ['texts-mail'],
    motives: ['automate-repetition', 'output'],
    technologies: ['speech-recognition', 'language-generation'],
    evidence: EXPERT,
  },
  {
    id: 'customer-answers',
    applications: ['customer-questions', 'texts-mail'],
    motives: ['automate-repetition', 'quality-service', 'staff-shortage'],
    technologies: ['language-generation', 'text-analysis'],
    evidence: CUSTOMER_SUPPORT,
  },
  {
    id: 'invoice-reading',
    applications: ['administration'],
    motives: ['automate-repetition', 'save-costs'],
    technologies: ['text-analysis', 'workflow-automation'],
    evidence: EXPERT,
  },
  {
    id: 'marketing-content',
    applications: ['marketing'],
    motives: ['output', 'save-costs'],
    technologies: ['language-generation', 'media-generation'],
    evidence: WRITING,
  },
  {
    // For somebody new in the firm.
    id: 'work-instructions',
    sizes: TWO_AND_MORE,
    applications: ['hiring-training'],
    motives: ['staff-shortage', 'quality-service'],
    technologies: ['language-generation', 'speech-recognition'],
    evidence: EXPERT,
  },
  {
    id: 'product-ideas',
    applications: ['product-development'],
    motives: ['flexibility', 'quality-service'],
    technologies: ['language-generation', 'text-analysis'],
    evidence: EXPERT,
  },
  {
    // Nor has it machines.
    id: 'maintenance-planning',
    applications: ['quality-maintenance'],
    motives: ['save-costs', 'optimise-processes'],
    technologies: ['machine-learning'],
    chosenOnly: true,
    evidence: EXPERT,
  },
  {
    id: 'site-photo-reports',
    applications: ['quality-maintenance', 'advice-reports'],
    motives: ['automate-repetition', 'quality-service'],
    technologies: ['image-recognition', 'language-generation'],
    sectors: ['construction'],
    evidence: EXPERT,
  },
  {
    id: 'guest-forecast',
    applications: ['planning', 'stock'],
    motives: ['save-costs', 'flexibility', 'staff-shortage'],
    technologies: ['machine-learning'],
    sectors: ['hospitality'],
    evidence: EXPERT,
  },
  {
    id: 'camera-quality-check',
    applications: ['quality-maintenance'],
    motives: ['quality-service', 'save-costs'],
    technologies: ['image-recognition', 'machine-learning'],
    sectors: ['manufacturing'],
    evidence: EXPERT,
  },
  {
    id: 'product-texts',
    applications: ['marketing'],
    motives: ['automate-repetition', 'output'],
    technologies: ['language-generation'],
    sectors: ['trade'],
    evidence: EXPERT,
  },
  {
    id: 'route-planning',
    applications: ['planning'],
    motives: ['save-costs', 'flexibility', 'optimise-processes'],
    technologies: ['workflow-automation', 'machine-learning'],
    sectors: ['transport'],
    evidence: EXPERT,
  },
  {
    id: 'spoken-care-notes',
    applications: ['administration', 'texts-mail'],
    motives: ['staff-shortage', 'automate-repetition'],
    technologies: ['speech-recognition', 'language-generation'],
    sectors: ['health-care'],
    evidence: EXPERT,
  },
  {
    id: 'crop-and-animal-watch',
    applications: ['quality-maintenance'],
    motives: ['optimise-processes', 'staff-shortage'],
    technologies: ['image-recognition', 'autonomous-machines'],
    sectors: ['agriculture'],
    evidence: EXPERT,
  },
  {
    id: 'case-search',
    applications: ['advice-reports'],
    motives: ['output', 'quality-service'],
    technologies: ['text-analysis'],
    sectors: ['specialist-services'],
    evidence: EXPERT,
  },
] as const satisfies readonly Idea[];
