import type { SectorTasks } from '../../../engine/sector-tasks.js';

/** Three tasks of each sector to begin with, the best one first. All can be tried without data of persons. */
export const sectors = [
  {
    sector: 'agriculture',
    tasks: [
      { id: 'grant-applications', applications: ['administration', 'texts-mail'] },
      { id: 'field-notes', applications: ['quality-maintenance', 'advice-reports', 'planning'] },
      { id: 'farm-shop-texts', applications: ['marketing', 'customer-questions', 'quotations'] },
    ],
  },
  {
    sector: 'manufacturing',
    tasks: [
      { id: 'quotations', applications: ['quotations'] },
      { id: 'manuals', applications: ['texts-mail', 'product-development', 'hiring-training'] },
      { id: 'fault-reports', applications: ['quality-maintenance', 'advice-reports'] },
    ],
  },
  {
    sector: 'energy-water',
    tasks: [
      { id: 'fault-reports', applications: ['quality-maintenance', 'advice-reports', 'planning'] },
      { id: 'customer-letters', applications: ['customer-questions', 'texts-mail'] },
      { id: 'tender-texts', applications: ['quotations'] },
    ],
  },
  {
    sector: 'construction',
    tasks: [
      { id: 'quotations', applications: ['quotations'] },
      { id: 'service-reports', applications: ['advice-reports', 'quality-maintenance', 'administration'] },
      { id: 'appointments', applications: ['customer-questions', 'planning', 'texts-mail'] },
    ],
  },
  {
    sector: 'trade',
    tasks: [
      { id: 'product-texts', applications: ['marketing', 'product-development'] },
      { id: 'customer-answers', applications: ['customer-questions', 'texts-mail'] },
      { id: 'reviews', applications: ['customer-satisfaction'] },
    ],
  },
  {
    sector: 'transport',
    tasks: [
      { id: 'load-questions', applications: ['customer-questions', 'texts-mail', 'planning'] },
      { id: 'damage-reports', applications: ['administration', 'quality-maintenance', 'advice-reports'] },
      { id: 'foreign-letters', applications: ['hiring-training', 'quotations'] },
    ],
  },
  {
    sector: 'hospitality',
    tasks: [
      { id: 'guest-questions', applications: ['customer-questions', 'texts-mail'] },
      { id: 'review-answers', applications: ['customer-satisfaction'] },
      { id: 'menu-texts', applications: ['marketing', 'product-development', 'stock'] },
    ],
  },
  {
    sector: 'information-communication',
    tasks: [
      { id: 'documentation', applications: ['advice-reports', 'product-development', 'hiring-training'] },
      { id: 'support-answers', applications: ['customer-questions', 'texts-mail'] },
      { id: 'proposals', applications: ['quotations', 'marketing'] },
    ],
  },
  {
    sector: 'finance',
    tasks: [
      { id: 'explanations', applications: ['customer-questions', 'texts-mail'] },
      { id: 'summaries-of-terms', applications: ['advice-reports', 'administration'] },
      { id: 'newsletters', applications: ['marketing'] },
    ],
  },
  {
    sector: 'real-estate',
    tasks: [
      { id: 'property-texts', applications: ['marketing', 'texts-mail'] },
      { id: 'viewing-questions', applications: ['customer-questions', 'planning'] },
      { id: 'maintenance-lists', applications: ['quality-maintenance', 'advice-reports', 'administration'] },
    ],
  },
  {
    sector: 'specialist-services',
    tasks: [
      { id: 'report-drafts', applications: ['advice-reports', 'texts-mail'] },
      { id: 'proposals', applications: ['quotations', 'marketing'] },
      { id: 'source-summaries', applications: ['product-development', 'hiring-training'] },
    ],
  },
  {
    sector: 'other-business-services',
    tasks: [
      { id: 'quotations', applications: ['quotations'] },
      { id: 'client-answers', applications: ['customer-questions', 'texts-mail'] },
      { id: 'job-advertisements', applications: ['hiring-training', 'marketing'] },
    ],
  },
  {
    sector: 'health-care',
    tasks: [
      { id: 'leaflets', applications: ['texts-mail', 'marketing', 'customer-questions'] },
      { id: 'standard-letters', applications: ['administration'] },
      { id: 'work-instructions', applications: ['hiring-training', 'advice-reports', 'quality-maintenance'] },
    ],
  },
  {
    sector: 'education-culture-personal',
    tasks: [
      { id: 'messages', applications: ['texts-mail', 'customer-questions', 'administration'] },
      { id: 'posts', applications: ['marketing'] },
      { id: 'programmes', applications: ['planning', 'product-development', 'hiring-training'] },
    ],
  },
  {
    // Also for whoever does not say what the firm does.
    sector: 'other',
    tasks: [
      { id: 'customer-answers', applications: ['customer-questions', 'texts-mail'] },
      { id: 'offers', applications: ['quotations'] },
      { id: 'website-texts', applications: ['marketing', 'product-development'] },
    ],
  },
] as const satisfies readonly SectorTasks[];
