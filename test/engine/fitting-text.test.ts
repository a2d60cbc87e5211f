import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textFor } from '../../src/engine/index.js';
import type { Answers, Assessment, AssessmentText } from '../../src/engine/index.js';
import { assessment, languages, loadText } from '../../src/content/index.js';
import { definition, single } from './support/definitions.js';

const SMALL = { id: 'small', when: { item: 'size', is: ['one', 'few'] } };
const ONE = { id: 'one', when: { item: 'size', is: ['one'] } };
const size = { id: 'size', type: 'single', options: [{ id: 'one' }, { id: 'few' }, { id: 'many' }] } as const;

const base = definition({
  items: [single('use', [0, 1])],
  dimensions: [{ id: 'habit', items: [{ item: 'use' }], variants: [SMALL] }],
  gates: [{ item: 'use', atLeast: 1 }],
});
const varied: Assessment = {
  ...base,
  items: [size, ...base.items.map((item) => ({ ...item, variants: [ONE] }))],
  steps: base.steps.map((step) => ({ ...step, variants: [ONE, SMALL] })),
};

const step = { title: 'Step', description: 'People do.' };
const texts: AssessmentText = {
  ...{ title: 'Title', description: 'Description.', caveat: 'Caveat.', source: 'Source.', sections: {} },
  items: {
    size: { question: 'How many?', label: 'Size', options: { one: 'One', few: 'Few', many: 'Many' } },
    use: { question: 'Do people?', label: 'Use', options: {}, variants: { one: { question: 'Do you?' } } },
  },
  dimensions: {
    habit: { title: 'Habits of people', description: 'Do people?', variants: { small: { title: 'Your habits' } } },
  },
  steps: {
    'step-1': { ...step, variants: { one: { description: 'You do.' }, small: { description: 'Some do.' } } },
    'step-2': step,
  },
};

describe('texts in the words for one firm', () => {
  const people = ['Do people?', 'Habits of people', 'People do.'] as const;
  const cases: readonly (readonly [name: string, answers: Answers, question: string, title: string, step: string])[] = [
    ['of the first variant that applies', { size: 'one' }, 'Do you?', 'Your habits', 'You do.'],
    ['of another one', { size: 'few' }, 'Do people?', 'Your habits', 'Some do.'],
    ['of nobody in particular, where none applies', { size: 'many' }, ...people],
    ['the same while that is not known', {}, ...people],
    ['the same where the answer is "don\'t know"', { size: 'dont-know' }, ...people],
  ];
  for (const [name, answers, question, title, description] of cases) {
    test(name, () => {
      const { dimensions, items, steps } = textFor(varied, texts, answers);
      assert.deepEqual(items.use, { question, label: 'Use', options: {} });
      assert.deepEqual(dimensions.habit, { title, description: 'Do people?' });
      assert.deepEqual(steps, { 'step-1': { title: 'Step', description }, 'step-2': step });
    });
  }

  test('a variant that looks at a score is a mistake', () => {
    const when = { dimension: 'habit', atLeast: 1 };
    const wrong = { ...base, steps: base.steps.map((one) => ({ ...one, variants: [{ id: 'one', when }] })) };
    assert.throws(() => textFor(wrong, texts, {}), RangeError);
  });
});

for (const language of languages) {
  test(`${language}: only somebody who works alone reads other words of steps and dimensions`, async () => {
    const text = await loadText(language);
    const wordsFor = (firm: string) => {
      const { dimensions, steps } = textFor(assessment, text, { 'profile.size': firm });
      return { ...dimensions, ...steps };
    };
    const one = wordsFor('1');
    const ten = wordsFor('10-49');
    assert.deepEqual(wordsFor('2-9'), ten);
    // Titles of steps are names, which stay comparable; cells of others do not apply.
    for (const { id } of assessment.steps) assert.equal(one[id]?.title, ten[id]?.title);
    for (const id of ['occasional', 'integrated', 'strategic', 'know.people', 'can.people']) {
      assert.notEqual(one[id]?.description, ten[id]?.description, id);
    }
  });
}
