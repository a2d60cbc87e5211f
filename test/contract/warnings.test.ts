/** Warnings about valid definitions that have parts without effect. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { builtInDefinition } from '../../src/content/index.js';
import { parseDefinition, warningsOf } from '../../src/contract/index.js';
import type { Assessment, Condition } from '../../src/engine/index.js';
import { evaluate } from '../../src/engine/index.js';
import { definition, single } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { assertComplete, inShort } from './support/outcome.js';
import { demoDefinition, goodDefinition } from './support/good.js';
import { taken } from './support/taken.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const use = single('use', [0, 1, 2]);
const none = single('none', [0, 1], { askIf: { item: 'use', atMost: 1 }, hiddenAnswer: 'a' });
const shown = single('shown', [0, 1], { askIf: at('use', 1), hiddenAnswer: 'a' });
const mean = [{ id: 'd', items: [{ item: 'use' }, { item: 'none' }] }];

function warned(assessment: Assessment) {
  const issues = warningsOf(taken({ ...(withWords(assessment) as object), schemaVersion: 2 }));
  issues.forEach(assertComplete);
  return inShort(issues);
}

describe('a warning of', () => {
  const cases: [name: string, assessment: Assessment, warnings: string[]][] = [
    [
      'a step that nobody reaches, since one answer hides the other',
      definition({ items: [use, none], gates: [{ all: [at('use', 2), at('none', 1)] }] }),
      ['never-reached $.steps[1].gate'],
    ],
    [
      'no step that an answer reaches which is not the best',
      definition({ items: [use, { ...none, hiddenAnswer: 'b' }], gates: [{ all: [at('use', 1), at('none', 1)] }] }),
      [],
    ],
    [
      'no step that somebody reaches to whom a question does not apply',
      definition({
        items: [
          { id: 'size', type: 'single', options: [{ id: 'a' }, { id: 'b' }] },
          use,
          { ...none, applies: { item: 'size', is: ['a'] } },
        ],
        gates: [{ all: [at('use', 2), at('none', 1)] }],
      }),
      [],
    ],
    [
      'a step on which nobody stays',
      definition({ items: [use, shown], gates: [{ all: [at('use', 2), at('shown', 1)] }, at('use', 1), at('use', 2)] }),
      ['never-reached $.steps[2].gate', 'never-reached $.steps[3].gate'],
    ],
    [
      'a minimum score that no plan can meet',
      definition({ items: [use, none], dimensions: mean, gates: [at('use', 2)], minima: [{ d: 60 }] }),
      ['row-out-of-reach $.steps[1].minima.d'],
    ],
    [
      'no minimum score that a plan can meet',
      definition({ items: [use, none], dimensions: mean, gates: [at('use', 2)], minima: [{ d: 50 }] }),
      [],
    ],
    [
      'minimum scores that go not together',
      definition({
        items: [use, none],
        dimensions: [
          { id: 'd', items: [{ item: 'use' }] },
          { id: 'e', items: [{ item: 'none' }] },
        ],
        gates: [at('use', 1)],
        minima: [{ d: 60, e: 60 }],
      }),
      ['row-out-of-reach $.steps[1]'],
    ],
    [
      'values that nothing looks at',
      definition({ items: [use, single('idle', [0, 1])], gates: [at('use', 1)] }),
      ['never-matters $.items[1].options'],
    ],
    [
      'no values of weight 0, or that route',
      definition({
        items: [use, shown],
        dimensions: [{ id: 'd', items: [{ item: 'use' }, { item: 'shown', weight: 0 }] }],
        gates: [{ dimension: 'd', atLeast: 50 }],
      }),
      [],
    ],
    [
      'conditions that always hold',
      definition({
        items: [use],
        dimensions: [{ id: 'd', items: [{ item: 'use' }] }],
        gates: [{ all: [at('use', 0), { item: 'use', moreThan: -1 }, { dimension: 'd', atLeast: 0 }, at('use', 1)] }],
      }),
      [
        'never-matters $.steps[1].gate.all[0].atLeast',
        'never-matters $.steps[1].gate.all[1].moreThan',
        'never-matters $.steps[1].gate.all[2].atLeast',
      ],
    ],
  ];
  for (const [name, assessment, warnings] of cases) test(name, () => assert.deepEqual(warned(assessment), warnings));
});

test('no warning of the built-in assessment, of a good one, and of the examples', async () => {
  const folder = new URL('../content/instruments/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const instruments = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown);
  for (const data of [await builtInDefinition(), goodDefinition(), demoDefinition('own-definition'), ...instruments]) {
    const parsed = parseDefinition(data);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    assert.deepEqual(inShort(warningsOf(parsed.value)), []);
  }
});

test('what is warned of as out of reach is reached by no answers, and what is not, by some', () => {
  for (const [most, hidden] of [
    [0, 'a'],
    [1, 'a'],
    [0, 'b'],
    [1, 'b'],
  ] as const) {
    for (const needed of [1, 2]) {
      const items = [use, { ...none, askIf: { item: 'use', atMost: most }, hiddenAnswer: hidden }];
      const assessment = definition({ items, gates: [{ all: [at('use', needed), at('none', 1)] }] });
      const sheets = ['a', 'b', 'c'].flatMap((one) => ['a', 'b'].map((other) => ({ use: one, none: other })));
      const isReached = sheets.some((answers) => evaluate(assessment, answers).step?.low === 2);
      assert.equal(warningsOf(withWords(assessment) as Parameters<typeof warningsOf>[0]).length === 0, isReached);
    }
  }
});
