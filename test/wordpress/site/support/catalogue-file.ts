/** A catalogue of support offers, as an association may write one. */
export const catalogue = {
  id: 'association',
  version: '1.0.0',
  languages: ['en'],
  entries: [
    {
      id: 'advice-day',
      form: 'guidance',
      dimensions: ['know.organisation', 'know.people'],
      barriers: ['expertise'],
      url: 'https://www.example.org/advice',
    },
  ],
  texts: { en: { 'advice-day': { title: 'Advice day', description: 'One day with an adviser at your firm.' } } },
};

const evidence = { grade: 'trial', source: 'Jansen, Utrecht University, 2025', asOf: '2026-11' };
/** A file without offers that changes what is advised. */
export const withActions = {
  ...{ id: 'guild', version: '1.0.0', languages: ['en'], entries: [], texts: {}, hides: ['budget-for-two-years'] },
  actions: [
    {
      ...{ id: 'list', item: 'know.people.checking', to: 'written-checks', sizes: ['2-9'], kind: 'safe', who: 'one' },
      ...{ hours: [20, 40], start: [1, 2], money: 'none', support: 'information', evidence, safety: true },
      variants: [{ id: 'alone', sizes: ['1'], who: 'you', hours: [1, 2.5] }],
    },
  ],
  barriers: [{ barrier: 'privacy', actions: ['list'], support: 'information' }],
  actionTexts: {
    en: { list: { title: 'T', why: 'W.', steps: ['One.', 'Two.'], done: 'D.', variants: { alone: { title: 'A' } } } },
  },
  barrierTexts: { en: { privacy: { text: 'Our members share one list.' } } },
};
