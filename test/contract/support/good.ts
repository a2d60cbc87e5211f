import { readFileSync } from 'node:fs';

/** JSON data, to be written on. */
export type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

const texts = {
  title: 'Title',
  description: 'Description.',
  caveat: 'Caveat.',
  source: 'Source.',
  sections: { habits: { title: 'Habits' }, tools: { title: 'Tools', description: 'What you use.' } },
  items: {
    size: { question: 'How large?', label: 'Size', options: { small: 'Small', large: 'Large' } },
    'use.often': { question: 'How often?', label: 'How often', options: { no: 'Never', some: 'Some', much: 'Much' } },
    'use.shared': { question: 'Shared?', label: 'Shared', hint: 'With all.', options: { no: 'No', yes: 'Yes' } },
    which: { question: 'Which?', label: 'Which', options: { mail: 'Mail', stock: 'Stock', none: 'None' } },
  },
  dimensions: {
    habit: { title: 'Habit', description: 'What people do.' },
    spread: { title: 'Spread', description: 'How many do it.' },
  },
  steps: {
    first: { title: 'First', description: 'Here all begin.' },
    second: { title: 'Second', description: 'Some use.' },
    third: { title: 'Third', description: 'Much use.' },
  },
  rows: { firm: 'Firm' },
  columns: { depth: 'Depth', width: 'Width' },
};

const good = {
  id: 'good',
  version: '1.0.0',
  validation: 'not-validated',
  minutes: 2,
  languages: ['en', 'nl'],
  grid: { rows: ['firm'], columns: ['depth', 'width'] },
  items: [
    { id: 'size', type: 'single', role: 'size', options: [{ id: 'small' }, { id: 'large' }] },
    {
      id: 'use.often',
      type: 'single',
      options: [
        { id: 'no', value: 0 },
        { id: 'some', value: 1 },
        { id: 'much', value: 2 },
      ],
    },
    {
      id: 'use.shared',
      type: 'single',
      askIf: { item: 'use.often', atLeast: 1 },
      hiddenAnswer: 'no',
      options: [
        { id: 'no', value: 0 },
        { id: 'yes', value: 1 },
      ],
    },
    {
      id: 'which',
      type: 'multiple',
      max: 2,
      options: [{ id: 'mail' }, { id: 'stock' }, { id: 'none', exclusive: true }],
    },
  ],
  sections: [
    { id: 'habits', items: ['size', 'use.often', 'use.shared'] },
    { id: 'tools', items: ['which'] },
  ],
  dimensions: [
    { id: 'habit', row: 'firm', column: 'depth', items: [{ item: 'use.often', weight: 2 }, { item: 'which' }] },
    { id: 'spread', row: 'firm', column: 'width', items: [{ item: 'use.shared' }] },
  ],
  steps: [
    { id: 'first' },
    { id: 'second', gate: { item: 'use.often', atLeast: 1 }, minima: { habit: 20 } },
    {
      id: 'third',
      gate: {
        all: [
          { item: 'use.often', atLeast: 2 },
          {
            any: [
              { item: 'use.shared', atLeast: 1 },
              { item: 'which', atLeast: 2 },
            ],
          },
        ],
      },
    },
  ],
  texts: { en: texts, nl: texts },
};

/** A small definition that has one of everything, fresh at every call. */
export function goodDefinition(): Data {
  // Not a structured clone: both languages would then share their texts.
  return JSON.parse(JSON.stringify(good)) as Data;
}

type DemoFile = 'own-definition' | 'broken-definition' | 'support' | 'benchmark';

/** The same with all that a definition may have beside. */
export function richDefinition(): Data {
  const definition = goodDefinition() as Record<string, Data>;
  const [size, often, , which] = definition.items as Record<string, Data>[];
  const [habit, spread] = definition.dimensions as Record<string, Data>[];
  const [, second, third] = definition.steps as Record<string, Data>[];
  Object.assign(size ?? {}, { role: 'region' });
  Object.assign(often ?? {}, { effort: 3 });
  Object.assign(which ?? {}, { role: 'support' });
  Object.assign(habit ?? {}, { score: 'sum' });
  (spread?.items as Data[]).push({ dimension: 'habit', weight: 0.5 });
  Object.assign(second ?? {}, { minima: { habit: 2, spread: 10 }, gate: { dimension: 'habit', atLeast: 1 } });
  const both = [
    { dimension: 'spread', atLeast: 40 },
    {
      any: [
        { dimension: 'habit', atLeast: 4.5 },
        { item: 'which', atLeast: 2 },
      ],
    },
  ];
  Object.assign(third ?? {}, { gate: { all: both } });
  return { ...definition, quick: ['habits'], firstSupport: { dimension: 'habit', form: 'mail' } };
}

/** A file that a partner could have written, from the demo. */
export function demoText(name: DemoFile): string {
  return readFileSync(new URL(`../../../demo/${name}.json`, import.meta.url), 'utf8');
}

export function demoDefinition(name: 'own-definition' | 'broken-definition'): Data {
  return demoFile(name);
}

export function demoFile(name: DemoFile): Data {
  return JSON.parse(demoText(name)) as Data;
}
