import { expect } from '@open-wc/testing';
import { toGo } from '../../src/element/result/cells/to-go.js';
import type { Assessment, Dimension } from '../../src/engine/index.js';

const scale = (id: string, ...values: readonly number[]) => ({
  id,
  type: 'single' as const,
  options: values.map((value) => ({ id: `${id}${value}`, value })),
});

/** Two questions of four options each; in the second nobody should aim at the second option. */
const assessment: Assessment = {
  id: 'x',
  version: '1.0.0',
  validation: 'not-validated',
  minutes: 1,
  dimensions: [],
  items: [
    scale('a', 0, 1, 2, 4),
    {
      id: 'b',
      type: 'single',
      options: [
        { id: 'b0', value: 0 },
        { id: 'b1', value: 1, advise: false },
        { id: 'b2', value: 2 },
        { id: 'b4', value: 4 },
      ],
    },
    { id: 'c', type: 'multiple', options: [{ id: 'c1' }] },
  ],
  sections: [],
  steps: [],
};
const both: Dimension = { id: 'both', items: [{ item: 'a' }, { item: 'b' }] };

describe('options to go in a cell', () => {
  const cases: [string, Record<string, string>, Dimension, number, { total: number; left: number } | null][] = [
    ['none done', { a: 'a0', b: 'b0' }, both, 50, { total: 2, left: 2 }],
    ['one done', { a: 'a0', b: 'b2' }, both, 50, { total: 2, left: 1 }],
    ['all done', { a: 'a2', b: 'b2' }, both, 50, { total: 2, left: 0 }],
    ['not known counts as the least', { a: 'dont-know', b: 'b2' }, both, 50, { total: 2, left: 1 }],
    ['what nobody should aim at is no stop', { a: 'a0', b: 'b1' }, both, 25, { total: 1, left: 1 }],
    ['a sum', { a: 'a0', b: 'b0' }, { ...both, score: 'sum' }, 6, { total: 4, left: 4 }],
    ['nothing is needed', { a: 'a0', b: 'b0' }, both, 0, null],
    ['more than there is', { a: 'a0', b: 'b0' }, both, 101, null],
    ['a question with several answers', { a: 'a0' }, { id: 'x', items: [{ item: 'a' }, { item: 'c' }] }, 50, null],
    ['scores of scores', { a: 'a0' }, { id: 'x', items: [{ dimension: 'both' }] }, 50, null],
  ];
  for (const [title, answers, dimension, needed, expected] of cases) {
    it(title, () => expect(toGo({ assessment }, { answers }, dimension, needed)).to.deep.equal(expected));
  }
});
