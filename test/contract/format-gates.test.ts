/** What gates and scores may ask in version 2 of the format. */
import { describe, test } from 'node:test';
import type { Assessment } from '../../src/engine/index.js';
import { definitions } from '../engine/support/arbitraries.js';
import { withWords } from '../engine/support/golden.js';
import { always } from '../engine/support/runs.js';
import { broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

describe('what gates and scores may ask', () => {
  const version2 = set(['schemaVersion'], 2);
  const GATE = ['steps', 1, 'gate'];
  const often = { item: 'use.often', atLeast: 1 };
  const someOf = (atLeast: number) => ({ atLeast, of: [often, { all: [{ item: 'which', moreThan: 0 }] }] });
  const lowest = [version2, set(['dimensions', 1, 'score'], 'lowest')];

  const good: [string, ...Change[]][] = [
    ['at least so many of a group', set(GATE, someOf(2))],
    ['more than a value', set(GATE, { item: 'use.often', moreThan: 1 })],
    ['more than a score', set(GATE, { dimension: 'habit', moreThan: 99.9 })],
    ['a lowest score', set(['dimensions', 1, 'score'], 'lowest'), set(GATE, { dimension: 'spread', moreThan: 0.5 })],
    [
      'a lowest score of a lowest score',
      ...lowest,
      set(['dimensions', 0], {
        id: 'habit',
        row: 'firm',
        column: 'depth',
        score: 'lowest',
        items: [{ item: 'use.often' }],
      }),
      drop(['steps', 1, 'minima']),
      set(['dimensions', 1, 'items', 1], { dimension: 'habit' }),
    ],
    ['weight 0', set(['dimensions', 0, 'items', 0, 'weight'], 0)],
  ];
  for (const [name, ...changes] of good) test(name, () => void taken(broken(version2, ...changes)));

  table([
    [
      'more of a group than there are',
      [version2, set(GATE, someOf(3))],
      'gate-unreachable $.steps[1].gate.atLeast',
      /lower number/,
    ],
    ['none of a group', [version2, set(GATE, someOf(0))], 'bad-value $.steps[1].gate.atLeast'],
    [
      'a part of a group that nobody reaches',
      [version2, set(GATE, { atLeast: 1, of: [{ item: 'use.often', moreThan: 2 }] })],
      'gate-unreachable $.steps[1].gate.of[0].moreThan',
      /less than 2/,
    ],
    [
      'a part of a group that is not there',
      [version2, set(GATE, { atLeast: 1, of: [{ item: 'use.oftn', atLeast: 1 }] })],
      'unknown-reference $.steps[1].gate.of[0].item',
      /"use.often"/,
    ],
    [
      'more than the highest score',
      [version2, set(GATE, { dimension: 'habit', moreThan: 100 })],
      'gate-unreachable $.steps[1].gate.moreThan',
      /less than 100/,
    ],
    [
      'more than, in routing',
      [version2, set(['items', 2, 'askIf'], { item: 'use.often', moreThan: 0 })],
      ['missing-key $.items[2].askIf.atLeast', 'unknown-key $.items[2].askIf.moreThan'],
    ],
    [
      'weight 0 everywhere',
      [version2, set(['dimensions', 1, 'items', 0, 'weight'], 0)],
      'bad-value $.dimensions[1].items',
      /above 0/,
    ],
    [
      'a weight in a lowest score',
      [...lowest, set(['dimensions', 1, 'items', 0, 'weight'], 2)],
      'bad-value $.dimensions[1].items[0].weight',
      /Take it out/,
    ],
    [
      'a mean of a lowest score',
      [
        version2,
        set(['dimensions', 0, 'score'], 'lowest'),
        set(['dimensions', 0, 'items'], [{ item: 'which' }]),
        drop(['steps', 1, 'minima']),
        set(['dimensions', 1, 'items', 1], { dimension: 'habit' }),
      ],
      'bad-value $.dimensions[1].items[1].dimension',
      /lowest score too/,
    ],
    [
      'all of them in version 1',
      [
        set(GATE, someOf(1)),
        set(['dimensions', 1, 'score'], 'lowest'),
        set(['dimensions', 0, 'items', 0, 'weight'], 0),
      ],
      [
        'newer-format $.dimensions[0].items[0].weight',
        'newer-format $.dimensions[1].score',
        'newer-format $.steps[1].gate.of',
        'newer-format $.steps[1].gate.of[1].all[0].moreThan',
      ],
    ],
  ]);

  test('every random definition is taken', () => {
    always(definitions, (assessment) => {
      // What every object seems to have is no id of a file.
      const named = JSON.stringify(assessment).replaceAll('constructor', 'Con_structor');
      taken({ ...(withWords(JSON.parse(named) as Assessment) as object), schemaVersion: 2 });
    });
  });
});
