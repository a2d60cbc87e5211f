/** A small definition with one of everything, in two languages. */
import type { AssessmentDefinition } from '../../../src/index.js';

const structure = {
  id: 'coffee',
  version: '2.1.0',
  validation: 'validated',
  minutes: 1,
  items: [
    {
      id: 'coffee.how-often',
      type: 'single',
      options: [
        { id: 'never', value: 0 },
        { id: 'weekly', value: 1 },
        { id: 'daily', value: 2 },
      ],
    },
    {
      id: 'coffee.beans',
      type: 'single',
      askIf: { item: 'coffee.how-often', atLeast: 1 },
      hiddenAnswer: 'ground',
      options: [
        { id: 'ground', value: 0 },
        { id: 'whole', value: 1 },
      ],
    },
    {
      id: 'extras',
      type: 'multiple',
      max: 2,
      role: 'barriers',
      options: [{ id: 'milk' }, { id: 'sugar' }, { id: 'syrup' }, { id: 'none', exclusive: true }],
    },
  ],
  sections: [
    { id: 'coffee', items: ['coffee.how-often', 'coffee.beans'] },
    { id: 'extras', items: ['extras'] },
  ],
  dimensions: [{ id: 'taste', items: [{ item: 'coffee.how-often' }, { item: 'coffee.beans' }] }],
  steps: [
    { id: 'tea' },
    { id: 'drinker', gate: { item: 'coffee.how-often', atLeast: 1 }, minima: { taste: 20 } },
    { id: 'barista', gate: { item: 'coffee.beans', atLeast: 1 }, minima: { taste: 70 } },
  ],
} as const;

const en = {
  title: 'Coffee check',
  description: 'How do you take your coffee?',
  caveat: 'Only for fun.',
  source: 'Made up.',
  sections: { coffee: { title: 'Coffee' }, extras: { title: 'Extras', description: 'What goes in.' } },
  items: {
    'coffee.how-often': {
      question: 'How often?',
      label: 'Frequency',
      options: { never: 'Never', weekly: 'Weekly', daily: 'Daily' },
    },
    'coffee.beans': {
      question: 'Which beans?',
      label: 'Beans',
      hint: 'Look at the bag.',
      options: { ground: 'Ground', whole: 'Whole' },
    },
    extras: {
      question: 'What goes in?',
      label: 'Extras',
      dontKnow: 'It differs',
      options: { milk: 'Milk', sugar: 'Sugar', syrup: 'Syrup', none: 'Nothing' },
    },
  },
  dimensions: { taste: { title: 'Taste', description: 'What you like.' } },
  steps: {
    tea: { title: 'Tea', description: 'No coffee.' },
    drinker: { title: 'Drinker', description: 'Some coffee.' },
    barista: { title: 'Barista', description: 'Good coffee.' },
  },
};

const nl: typeof en = {
  ...en,
  title: 'Koffiescan',
  items: {
    ...en.items,
    'coffee.how-often': {
      question: 'Hoe vaak?',
      label: 'Hoe vaak',
      options: { never: 'Nooit', weekly: 'Wekelijks', daily: 'Dagelijks' },
    },
  },
};

type Loose = Record<string, unknown>;
/** A definition that a mistake may be put into. */
export type LooseDefinition = AssessmentDefinition & {
  items: Loose[];
  steps: Loose[];
  texts: Record<'en' | 'nl', Loose & { items: Record<string, Loose & { options: Loose }> }>;
};

/** A fresh copy each time. `change` may spoil it. */
export function small(change: (definition: LooseDefinition) => void = () => undefined): AssessmentDefinition {
  const definition = structuredClone({ ...structure, languages: ['en', 'nl'], texts: { en, nl } });
  change(definition as unknown as LooseDefinition);
  return definition;
}

/** Every question of it answered. */
export const complete = { 'coffee.how-often': 'weekly', 'coffee.beans': 'whole', extras: ['milk'] } as const;

export const [HOW_OFTEN, BEANS, EXTRAS] = ['How often?', 'Which beans?', 'What goes in?'] as const;
