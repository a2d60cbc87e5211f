/** A definition with a table of questions. */
import { broken, set } from './change.js';
import type { Change } from './change.js';
import type { Data } from './good.js';

const OPTIONS = [
  { id: 'no', value: 0 },
  { id: 'some', value: 1 },
  { id: 'much', value: 2 },
];
const WORDS = { no: 'Never', some: 'Some', much: 'Much' };

/** The good definition with `use.often` and `use.shared` as the two rows of a matrix. */
export const matrix = (): readonly Change[] => [
  set(['schemaVersion'], 2),
  set(['items', 2, 'options'], structuredClone(OPTIONS)),
  set(
    ['sections'],
    [
      { id: 'habits', items: ['size'] },
      { id: 'use', items: ['use.often', 'use.shared'], layout: 'matrix' },
      { id: 'tools', items: ['which'] },
    ],
  ),
  ...['en', 'nl'].flatMap((language) => [
    set(['texts', language, 'sections', 'use'], { title: 'Use', description: 'Of the tools.' }),
    set(['texts', language, 'items', 'use.shared', 'options'], { ...WORDS }),
  ]),
];

export function matrixDefinition(): Data {
  return broken(...matrix());
}
