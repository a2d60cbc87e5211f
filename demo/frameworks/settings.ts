import type { AiMaturityScan, Answers } from 'ai-maturity-scan';

/** What the page knows of the visitor's firm. */
export const known: Answers = { 'profile.size': '10-49' };

/** Words of its own: of the first button, without and with an answer that is there already. */
export const words: AiMaturityScan['messages'] = { start: 'Let’s go', resume: 'Let’s go' };

/** Its own support, beside the generic one. */
export const offers: AiMaturityScan['supportCatalogue'] = {
  id: 'our-association',
  version: '1.0.0',
  mode: 'beside',
  languages: ['en'],
  entries: [
    {
      id: 'morning',
      form: 'vision-strategy',
      dimensions: ['want.organisation'],
      barriers: [],
      url: 'https://example.org/morning',
    },
  ],
  texts: {
    en: {
      morning: { title: 'A morning on direction', description: 'At our office.', provider: 'Our association' },
    },
  },
};
