/** A scan with a table of questions. */
import type { AssessmentDefinition, Item } from '../../../src/engine/index.js';

/** The options of all rows, and the words for "I don't know". */
export const HEADS = ['Never', 'Now and then', 'Every week', 'Every day', 'Not here'] as const;
const IDS = ['never', 'sometimes', 'weekly', 'daily', 'na'];

/** The rows, in the order of asking. The third is asked of firms of several people. */
export const ROWS = {
  mail: 'Do you answer mail with it?',
  plan: 'Do you plan work with it, such as who goes to which customer on which day?',
  sell: 'Do you sell with it?',
} as const;
/** The first row as a firm of one is asked. */
export const ALONE = 'Do you answer your mail with it?';
export const SIZE = 'How large is the firm?';
export const HINT = 'Letters count, too.';
export const TITLE = 'What you use it for';

const options = IDS.map((id, value) => (id === 'na' ? { id, notApplicable: true as const } : { id, value }));

export function matrixDefinition(language = 'en', more: Partial<AssessmentDefinition> = {}): AssessmentDefinition {
  const words = Object.fromEntries(IDS.map((id, at) => [id, HEADS[at] ?? '']));
  const row = (id: keyof typeof ROWS, rest: Partial<Item> = {}): Item => ({ id, type: 'single', options, ...rest });
  const text = {
    ...{ title: 'Use', description: 'How much it is used.', caveat: 'An example.', source: 'Made up.' },
    sections: { firm: { title: 'The firm' }, use: { title: TITLE, description: 'Think of last month.' } },
    items: {
      size: { question: SIZE, label: 'Size', options: { one: 'One person', more: 'More people' } },
      ...Object.fromEntries(
        Object.entries(ROWS).map(([id, question]) => [id, { question, label: id, options: words }]),
      ),
    },
    dimensions: { use: { title: 'Use', description: 'How much it is used.' } },
    steps: { low: { title: 'Low', description: 'Little use.' }, high: { title: 'High', description: 'Much use.' } },
  };
  Object.assign(text.items, {
    mail: { question: ROWS.mail, label: 'Mail', hint: HINT, options: words, variants: { alone: { question: ALONE } } },
  });
  return {
    schemaVersion: 2,
    ...{ id: 'use-table', version: '1.0.0', validation: 'not-validated', minutes: 2, languages: [language] },
    items: [
      { id: 'size', type: 'single', options: [{ id: 'one' }, { id: 'more' }] },
      row('mail', { variants: [{ id: 'alone', when: { item: 'size', is: ['one'] } }] }),
      row('plan'),
      row('sell', { applies: { item: 'size', is: ['more'] } }),
    ],
    sections: [
      { id: 'firm', items: ['size'] },
      { id: 'use', items: ['mail', 'plan', 'sell'], layout: 'matrix' },
    ],
    dimensions: [{ id: 'use', items: [{ item: 'mail' }, { item: 'plan' }, { item: 'sell' }] }],
    steps: [{ id: 'low' }, { id: 'high', gate: { item: 'mail', atLeast: 2 } }],
    voices: ['plan', 'sell'],
    texts: { [language]: text },
    ...more,
  };
}

/** The table, after a text and a number. In a definition, a text has no options. */
export function withFields(): AssessmentDefinition {
  const table = matrixDefinition();
  const staff: Item = {
    id: 'staff',
    type: 'number',
    min: 1,
    max: 250,
    options: [
      { id: 'few', from: 1 },
      { id: 'many', from: 10 },
    ],
  };
  const note = { id: 'note', type: 'text', maxLength: 200 };
  const { en: text } = table.texts;
  const texts = {
    staff: { question: 'How many people work there?', label: 'Staff', options: { few: 'Few', many: 'Many' } },
    note: { question: 'What holds you back?', label: 'Held back', hint: 'No names, please.' },
  };
  return {
    ...table,
    items: [note, staff, ...table.items],
    sections: [{ id: 'firm', items: ['note', 'staff', 'size'] }, ...table.sections.slice(1)],
    texts: { en: { ...text, items: { ...texts, ...text?.items } } },
  } as unknown as AssessmentDefinition;
}
