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
