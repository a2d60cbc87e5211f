/** A partner's own files: support that everybody gets to see, and figures. */
import type { AiMaturityScan } from '../../../src/index.js';

type Catalogue = NonNullable<AiMaturityScan['supportCatalogue']>;
type Figures = NonNullable<AiMaturityScan['benchmark']>;
type Entry = Catalogue['entries'][number];

const words = { title: 'Members’ workshop', description: 'Bring your own texts.', provider: 'The association' };
const nlWords = { title: 'Ledenworkshop', description: 'Neem eigen teksten mee.', provider: 'De vereniging' };

export const entry: Entry = {
  id: 'workshop',
  form: 'practical-knowledge',
  dimensions: ['know.people'],
  barriers: ['expertise'],
  url: 'https://example.org/workshop?from=scan',
};

/** One entry, in English and Dutch. `more` goes over it. */
export function catalogue(more: object = {}): Catalogue {
  const texts = { en: { workshop: words }, nl: { workshop: nlWords } };
  return { id: 'partner', version: '1.0.0', languages: ['en', 'nl'], entries: [entry], texts, ...more };
}

/** One entry with other words, or another address, than the rest would have. */
export function saying(more: Partial<typeof words>, entryMore: object = {}): Catalogue {
  return catalogue({
    languages: ['en'],
    entries: [{ ...entry, ...entryMore }],
    texts: { en: { workshop: { ...words, ...more } } },
  });
}

/** An entry that is in order, and after it one that is not. */
export function withBadEntry(bad: object): unknown {
  const texts = { en: { workshop: words, bad: { ...words, title: 'Bad offer' } } };
  return catalogue({ languages: ['en'], entries: [entry, { ...entry, id: 'bad', ...bad }], texts });
}

const seriesWords = {
  measure: 'members that use AI',
  source: 'Members’ survey',
  population: 'all members',
  place: 'our town',
  note: 'Asked by post.',
};

export function figures(more: object = {}): Figures {
  return {
    id: 'members',
    version: '1.0.0',
    languages: ['en'],
    series: [{ id: 'survey', values: [{ year: 2026, value: 31.4 }] }],
    texts: { en: { survey: seriesWords } },
    ...more,
  };
}

export { nlWords, seriesWords, words };
