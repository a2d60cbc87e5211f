/** A definition with routing of every kind around what is counted. */
import { hashOf } from '../../../src/contract/index.js';
import type { Counted } from '../../../src/cohort/index.js';
import type { Answer, Assessment, Result } from '../../../src/engine/index.js';
import { random } from '../../engine/support/random-sheets.js';
import { resultOf } from '../support/results.js';

const choices = (...ids: string[]) => ids.map((id) => ({ id }));

const assessment: Assessment = {
  id: 'routed',
  version: '1.2.3',
  validation: 'not-validated',
  minutes: 2,
  dimensions: [{ id: 'skills', items: [{ item: 'level' }, { item: 'tools' }] }],
  sections: [{ id: 'all', items: ['size', 'level', 'tools', 'kinds', 'motives', 'barriers', 'support', 'sector'] }],
  steps: [{ id: 'one' }, { id: 'two', gate: { item: 'level', atLeast: 1 } }],
  items: [
    { id: 'size', type: 'single', role: 'size', options: choices('1', '2-9', '10+', '_none') },
    {
      id: 'level',
      type: 'number',
      ...{ min: -5, max: 40, decimals: 1 },
      applies: { item: 'size', isNot: ['1'] },
      options: [
        { id: 'low', from: -5, value: 0 },
        { id: 'middle', from: 0, value: 1 },
        { id: 'high', from: 7.5, value: 2.5 },
        { id: 'apart', notApplicable: true },
      ],
    },
    {
      id: 'tools',
      type: 'multiple',
      cap: 3,
      askIf: { item: 'level', atLeast: 1 },
      hiddenAnswer: ['none'],
      options: [
        { id: 'a', points: 1 },
        { id: 'b', points: 2 },
        { id: 'c', points: 2 },
        { id: 'none', exclusive: true },
      ],
    },
    {
      id: 'kinds',
      type: 'multiple',
      role: 'technologies',
      applies: { item: 'size', is: ['2-9', '10+'] },
      askIf: {
        any: [
          { item: 'tools', atLeast: 2 },
          {
            all: [
              { item: 'level', atMost: 0 },
              { item: 'size', is: ['2-9'] },
            ],
          },
        ],
      },
      hiddenAnswer: ['x', 'x.y'],
      options: choices('x', 'x.y', 'z'),
    },
    {
      id: 'motives',
      type: 'single',
      role: 'motives',
      askIf: { item: 'tools', is: ['a'] },
      hiddenAnswer: 'dont-know',
      options: choices('m', 'n'),
    },
    {
      id: 'barriers',
      type: 'multiple',
      role: 'barriers',
      askIf: {
        all: [
          { item: 'kinds', isNot: ['z'] },
          { item: 'tools', atMost: 2 },
        ],
      },
      hiddenAnswer: ['none'],
      options: [...choices('p', 'q'), { id: 'none', exclusive: true }],
    },
    { id: 'support', type: 'multiple', role: 'support', options: choices('s', 't') },
    { id: 'sector', type: 'single', role: 'sector', options: choices('farm', 'shop') },
  ],
};

export const routed: Counted = { assessment, hash: await hashOf(assessment) };

/** Any answers, also "don't know" and none; each valid. */
export function routedResults(count: number, seed: number): Result[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, at) => {
    const answers = assessment.items.flatMap(({ id, options, type }): [string, Answer][] => {
      const chance = next();
      if (chance < 0.08) return [];
      if (chance < 0.16) return [[id, 'dont-know']];
      const one = options[Math.floor(next() * options.length)];
      if (type === 'number' && chance < 0.7) return [[id, Math.floor(next() * 450) / 10 - 5]];
      if (type !== 'multiple') return [[id, one?.id ?? '']];
      if (one?.exclusive) return [[id, [one.id]]];
      const some = options.filter((option) => !option.exclusive && next() < 0.5).map((option) => option.id);
      return some.length > 0 ? [[id, some]] : [];
    });
    return resultOf(routed, Object.fromEntries(answers), { id: `r ${at}` });
  });
}
