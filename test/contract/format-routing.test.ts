/** What routing may ask in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, verify } from '../../src/contract/index.js';
import { askedItems, createResult, decodeAnswers, encodeAnswers, evaluate, plan } from '../../src/engine/index.js';
import type { Answers, Assessment } from '../../src/engine/index.js';
import { add, broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const SHARED = ['items', 2];
const version2 = set(['schemaVersion'], 2);
const askIf = (condition: unknown): Change => set([...SHARED, 'askIf'], condition);
/** `which` before the question that it routes. */
const whichFirst: Change = (definition) => {
  const { items, sections } = definition as { items: unknown[]; sections: unknown[] };
  items.unshift(...items.splice(3, 1));
  sections.reverse();
};
const noRows = drop(['steps', 1, 'minima']);

describe('routing', () => {
  const cases: [name: string, changes: Change[], answers: Answers, isAsked: boolean][] = [
    ['on one option of several', [whichFirst, set(['items', 3, 'askIf'], { item: 'which', is: ['stock'] })], {}, true],
    ...[
      { which: ['mail', 'stock'], isAsked: true },
      { which: ['mail'], isAsked: false },
      { which: ['none'], isAsked: false },
      { which: 'dont-know', isAsked: true },
    ].map(({ isAsked, which }): [string, Change[], Answers, boolean] => [
      `on one option, of ${String(which)}`,
      [whichFirst, set(['items', 3, 'askIf'], { item: 'which', is: ['stock'] })],
      { which },
      isAsked,
    ]),
    ...[
      { often: 'no', isAsked: false },
      { often: 'some', isAsked: true },
      { often: 'much', isAsked: true },
    ].map(({ isAsked, often }): [string, Change[], Answers, boolean] => [
      `by "is not", answered ${often}`,
      [askIf({ item: 'use.often', isNot: ['no'] })],
      { 'use.often': often },
      isAsked,
    ]),
    ...[
      { often: 'no', isAsked: true },
      { often: 'some', isAsked: true },
      { often: 'much', isAsked: false },
    ].map(({ isAsked, often }): [string, Change[], Answers, boolean] => [
      `by "at most", answered ${often}`,
      [askIf({ item: 'use.often', atMost: 1 }), set([...SHARED, 'hiddenAnswer'], 'yes')],
      { 'use.often': often },
      isAsked,
    ]),
    [
      'by "is not", of a question without values',
      [askIf({ item: 'size', isNot: ['small'] })],
      { size: 'small' },
      false,
    ],
  ];
  for (const [name, changes, answers, isAsked] of cases) {
    test(name, () => {
      const assessment = taken(broken(version2, ...changes));
      assert.equal(
        askedItems(assessment, answers).some(({ id }) => id === 'use.shared'),
        isAsked,
      );
    });
  }

  const NA = { id: 'na', notApplicable: true };
  const naWords = ['en', 'nl'].map((tag) => set(['texts', tag, 'items', 'use.often', 'options', 'na'], 'No use'));
  const reasons: [name: string, condition: unknown, score: number][] = [
    ['"is" of "not applicable"', { item: 'use.often', is: ['na'] }, 100],
    ['"is" of another answer', { item: 'use.often', is: ['much'] }, 0],
    ['"is not" of "not applicable"', { item: 'use.often', isNot: ['na'] }, 0],
  ];
  for (const [name, condition, score] of reasons) {
    test(`${name} looks at the answer, though the question counts nowhere`, () => {
      const assessment = taken(
        broken(
          version2,
          add(['items', 1, 'options'], NA),
          ...naWords,
          askIf(condition),
          set(['steps', 2, 'gate'], { item: 'which', atLeast: 1 }),
        ),
      );
      const { cells } = evaluate(assessment, { 'use.often': 'na', 'use.shared': 'yes' });
      assert.deepEqual(cells.spread, { low: score, high: score });
    });
  }

  test('a result and a code have the answers, and a plan goes there', async () => {
    const assessment: Assessment = taken(
      broken(
        version2,
        whichFirst,
        noRows,
        set(['items', 3, 'askIf'], { item: 'which', is: ['stock'] }),
        set(['steps', 1, 'gate'], { item: 'use.shared', atLeast: 1 }),
      ),
    );
    const answers = { which: ['mail', 'stock'], size: 'small', 'use.often': 'much', 'use.shared': 'no' };
    const hash = await hashOf(assessment);
    const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };
    const result = createResult(assessment, answers, { ...context, hash });
    assert.equal((await verify(JSON.parse(JSON.stringify(result)), assessment)).ok, true);
    const outcome = decodeAnswers(assessment, encodeAnswers(assessment, answers, { hash }), { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
    assert.deepEqual(
      plan(assessment, answers)?.raises.map(({ item, to }) => [item, to]),
      [['use.shared', 1]],
    );
  });

  test('words for some firms may look at the options of any question', () => {
    const variant = [{ id: 'stocked', when: { item: 'which', is: ['stock'] } }];
    const texts = ['en', 'nl'].map((tag) =>
      set(['texts', tag, 'dimensions', 'habit', 'variants'], { stocked: { title: 'Stock' } }),
    );
    taken(broken(version2, set(['dimensions', 0, 'variants'], variant), ...texts));
  });

  test('who is asked may look at several answers that nothing scores', () => {
    const unscored = [
      set(['dimensions', 0, 'items'], [{ item: 'use.often' }]),
      set(['steps', 2, 'gate'], { item: 'use.often', atLeast: 2 }),
    ];
    const changes = [drop([...SHARED, 'askIf']), drop([...SHARED, 'hiddenAnswer'])];
    taken(
      broken(
        version2,
        ...unscored,
        ...changes,
        whichFirst,
        set(['items', 3, 'applies'], { item: 'which', isNot: ['none'] }),
      ),
    );
  });
});

describe('what routing may not ask', () => {
  const GATE = ['steps', 1, 'gate'];
  const gate = (condition: unknown): Change[] => [version2, set(GATE, condition)];
  table([
    ['"at most" in a gate', gate({ item: 'use.often', atMost: 1 }), 'bad-value $.steps[1].gate.atMost', /from below/],
    [
      '"is" in a gate',
      gate({ all: [{ item: 'size', is: ['large'] }] }),
      'bad-value $.steps[1].gate.all[0].is',
      /from below/,
    ],
    ['"is not" in a gate', gate({ item: 'size', isNot: ['large'] }), 'bad-value $.steps[1].gate.isNot', /from below/],
    [
      'an option that is not there',
      [version2, askIf({ item: 'use.often', isNot: ['nno'] })],
      'unknown-reference $.items[2].askIf.isNot[0]',
      /"no"/,
    ],
    [
      '"at most" below the lowest value',
      [version2, askIf({ item: 'use.often', atMost: -1 })],
      'never-asked $.items[2].askIf.atMost',
      /from 0 to 2/,
    ],
    [
      '"at most" the highest value',
      [version2, askIf({ item: 'use.often', atMost: 2 })],
      'bad-value $.items[2].askIf.atMost',
      /from 0 to 2/,
    ],
    [
      '"at most" for who is asked',
      [version2, set([...SHARED, 'applies'], { item: 'use.often', atMost: 1 })],
      ['missing-key $.items[2].applies.is', 'unknown-key $.items[2].applies.atMost'],
    ],
    [
      'a scored question for who is asked',
      [version2, set([...SHARED, 'applies'], { item: 'use.often', isNot: ['no'] })],
      'not-a-choice $.items[2].applies.item',
      /`askIf`/,
    ],
    [
      'a better answer that hides a question and so costs a step',
      [...gate({ item: 'use.shared', atLeast: 1 }), askIf({ item: 'use.often', atMost: 1 })],
      'step-can-fall $.items[2].hiddenAnswer',
      /use.shared/,
    ],
    [
      'one option more that hides a question and so costs a step',
      [
        version2,
        whichFirst,
        set(['items', 3, 'askIf'], { item: 'which', isNot: ['stock'] }),
        set(['steps', 1, 'gate'], {
          all: [
            { item: 'use.often', atLeast: 1 },
            { item: 'use.shared', atLeast: 1 },
          ],
        }),
      ],
      'step-can-fall $.items[3].hiddenAnswer',
      /use.shared/,
    ],
    ['a later question', [version2, askIf({ item: 'which', is: ['mail'] })], 'late-reference $.items[2].askIf.item'],
    [
      'all of them in version 1',
      [
        askIf({
          any: [
            { item: 'use.often', isNot: ['no'] },
            { item: 'size', isNot: ['small'] },
            { item: 'use.often', atMost: 1 },
          ],
        }),
      ],
      [
        'newer-format $.items[2].askIf.any[0].isNot',
        'newer-format $.items[2].askIf.any[2].atMost',
        'not-a-choice $.items[2].askIf.any[0].item',
      ],
    ],
  ]);
});
