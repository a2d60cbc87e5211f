/** A definition whose plan is too large to search: every question in many scores, with weights that never fit. */
import type { AssessmentDefinition } from '../../../src/index.js';

const options = ['a', 'b', 'c', 'd', 'e'].map((id, value) => ({ id, value }));
const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
const each = <T>(list: readonly string[], make: (id: string) => T) =>
  Object.fromEntries(list.map((id) => [id, make(id)]));

export function tangled(): AssessmentDefinition {
  const [items, dimensions] = [ids('q', 40), ids('d', 12)];
  const words = { title: 'Tangled', description: 'Made to be large.' };
  const text = {
    ...words,
    caveat: 'Only for a test.',
    source: 'Made up.',
    sections: { all: words },
    items: each(items, (id) => ({ question: `${id}?`, label: id, options: each(['a', 'b', 'c', 'd', 'e'], String) })),
    dimensions: each(dimensions, () => words),
    steps: { low: words, high: words },
  };
  return {
    id: 'tangled',
    version: '1.0.0',
    validation: 'not-validated',
    minutes: 1,
    languages: ['en'],
    texts: { en: text },
    items: items.map((id, index) => ({
      id,
      type: 'single',
      options,
      // Only the first is asked; it hides the rest.
      ...(index === 0 ? {} : { askIf: { item: 'q0', atLeast: 1 }, hiddenAnswer: 'a' }),
    })),
    sections: [{ id: 'all', items }],
    dimensions: dimensions.map((id, group) => ({
      id,
      items: items.map((item, index) => ({ item, weight: 1 + ((index * 7 + group * 13) % 11) })),
    })),
    steps: [{ id: 'low' }, { id: 'high', gate: { item: 'q0', atLeast: 1 }, minima: each(dimensions, () => 61.3) }],
  };
}
