/** Questions that ask for a number, in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, parseAnswers, verify } from '../../src/contract/index.js';
import { chosenOf, compareResults, createResult, withVoices } from '../../src/engine/index.js';
import { firstLook } from '../../src/element/loading/first-look.js';
import { broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

/** `use.often`, asked as hours a week. */
const item = ['items', 1];
const option = (at: number, key: string) => [...item, 'options', at, key];
const numbers: Change[] = [
  set(['schemaVersion'], 2),
  set([...item, 'type'], 'number'),
  set([...item, 'min'], 0),
  set([...item, 'max'], 168),
  set([...item, 'decimals'], 1),
  set(option(0, 'from'), 0),
  set(option(1, 'from'), 0.5),
  set(option(2, 'from'), 8),
  set(['texts', 'en', 'items', 'use.often', 'unit'], 'hours a week'),
];
const asked = (...changes: Change[]) => [...numbers, ...changes];

describe('a question for a number', () => {
  const whole = taken(broken(...numbers));
  const answers = { size: 'small', 'use.often': 7.5, 'use.shared': 'no', which: ['stock'] };
  const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };

  test('gives a result that verifies, and that a changed number gives away', async () => {
    const hash = await hashOf(whole);
    const result = createResult(whole, answers, { ...context, hash });
    assert.equal(result.answers['use.often'], 7.5);
    const sent = JSON.parse(JSON.stringify(result)) as typeof result;
    assert.deepEqual(await verify(sent, whole), { ok: true, issues: [], differences: [], unchecked: [] });
    const { differences } = await verify({ ...sent, answers: { ...answers, 'use.often': 8 } }, whole);
    assert.ok(
      differences.some(({ path }) => path.startsWith('$.cells')),
      JSON.stringify(differences),
    );
    const bands = await verify({ ...sent, answers: { ...answers, 'use.often': 'some' } }, whole);
    assert.equal(bands.ok, true);
  });

  test('tells then from now, to the number', async () => {
    const hash = await hashOf(whole);
    const made = (often: number) => createResult(whole, { ...answers, 'use.often': often }, { ...context, hash });
    const moved = (then: number, now: number) =>
      compareResults(whole, made(then), made(now)).answers.map(({ direction, now, then }) => [then, now, direction]);
    assert.deepEqual(moved(1, 9), [[1, 9, 'up']]);
    assert.deepEqual(moved(1, 2), [[1, 2, 'other']]);
    assert.deepEqual(moved(1, 1), []);
  });

  test('may be answered by colleagues', async () => {
    const shared = taken(broken(...asked(set(['voices'], ['use.often']))));
    const result = createResult(shared, answers, { ...context, hash: await hashOf(shared) });
    const { voices } = withVoices(shared, result, [{ 'use.often': 0 }, { 'use.often': 'much' }]);
    assert.deepEqual(
      voices?.items.map(({ high, lead, low }) => [low, lead, high]),
      [[0, 1, 2]],
    );
  });

  test('is seen at first sight as the whole contract reads it', () => {
    const seen = firstLook(broken(...numbers), ['en']);
    const { type, min, max, decimals, options } = seen?.assessment.items[1] ?? {};
    assert.deepEqual([type, min, max, decimals, options?.map(({ from }) => from)], ['number', 0, 168, 1, [0, 0.5, 8]]);
    assert.equal(seen?.text.items['use.often']?.unit, 'hours a week');
    for (const decimals of [-1, 101, NaN, '1'])
      assert.equal(firstLook(broken(...asked(set([...item, 'decimals'], decimals))), ['en']), null);
  });

  const given: [answer: unknown, issue: RegExp | null][] = [
    [7.5, null],
    ['some', null],
    ['dont-know', null],
    [7.25, /^\$\['use.often'\].*at most 1 decimals from 0 to 168.*7\.25/],
    [169, /from 0 to 168/],
    ['7.5', /or the id of one band/],
    [[7.5], /or the id of one band/],
    [true, /or the id of one band/],
  ];
  for (const [answer, issue] of given) {
    test(`the answer ${JSON.stringify(answer)} is ${issue ? 'told' : 'taken'}`, () => {
      const { answers: kept, issues } = parseAnswers(whole, { 'use.often': answer });
      assert.deepEqual(kept, issue ? {} : { 'use.often': answer });
      assert.match(issues.map(({ message, path }) => `${path} ${message}`).join(), issue ?? /^$/);
    });
  }

  test('may be answered "not applicable" beside its bands, and routed by them', () => {
    const routed = taken(
      broken(
        ...asked(
          set([...item, 'options', 3], { id: 'NA', notApplicable: true }),
          set(['texts', 'en', 'items', 'use.often', 'options', 'NA'], 'N/A'),
          set(['texts', 'nl', 'items', 'use.often', 'options', 'NA'], 'n.v.t.'),
          set(['items', 3, 'askIf'], { item: 'use.often', atLeast: 1 }),
          set(['items', 3, 'hiddenAnswer'], ['none']),
        ),
      ),
    );
    const [, often] = routed.items;
    assert.equal(often && chosenOf(often, 0.5), 'some');
    assert.equal(often && chosenOf(often, 'NA'), 'NA');
  });
});

describe('a wrong question for a number', () => {
  table([
    ['in version 1', [...numbers, drop(['schemaVersion'])], 'newer-format $.items[1].type'],
    ['without a lowest number', asked(drop([...item, 'min'])), 'missing-key $.items[1].min', /Add "min"/],
    ['without a highest number', asked(drop([...item, 'max'])), 'missing-key $.items[1].max', /Add "max"/],
    [
      'with its bounds the wrong way round',
      asked(set([...item, 'max'], -1)),
      [
        'bad-max $.items[1].max',
        'bad-value $.items[1].options[0].from',
        'bad-value $.items[1].options[1].from',
        'bad-value $.items[1].options[2].from',
      ],
    ],
    [
      'with a band without a beginning',
      asked(drop(option(1, 'from'))),
      'missing-key $.items[1].options[1].from',
      /begins/,
    ],
    [
      'with a gap below the first band',
      asked(set(option(0, 'from'), 0.1)),
      'bad-value $.items[1].options[0].from',
      /lowest/,
    ],
    ['with bands in disorder', asked(set(option(1, 'from'), 9)), 'bad-value $.items[1].options[2].from', /ascending/],
    [
      'with two bands that begin alike',
      asked(set(option(1, 'from'), 0)),
      'bad-value $.items[1].options[1].from',
      /ascending/,
    ],
    [
      'with a band above all',
      asked(set(option(2, 'from'), 169)),
      'bad-value $.items[1].options[2].from',
      /raise `max`/,
    ],
    [
      'with a band between two numbers',
      asked(set(option(1, 'from'), 0.55)),
      'bad-value $.items[1].options[1].from',
      /`decimals`/,
    ],
    [
      'with a bound between two numbers',
      asked(set([...item, 'max'], 168.25)),
      'bad-value $.items[1].max',
      /`decimals`/,
    ],
    ['with more decimals than a score has', asked(set([...item, 'decimals'], 7)), 'bad-value $.items[1].decimals'],
    ['with half a decimal', asked(set([...item, 'decimals'], 0.5)), 'wrong-type $.items[1].decimals'],
    ['with numbers beyond what is exact', asked(set([...item, 'max'], 1e10)), 'bad-value $.items[1].max'],
    ['with a cap', asked(set([...item, 'cap'], 5)), 'bad-max $.items[1].cap'],
    ['with points', asked(set(option(1, 'points'), 5)), 'mixed-values $.items[1].options[1].points'],
    ['with an option that stands alone', asked(set(option(1, 'exclusive'), true)), 'bad-exclusive $.items[1].options'],
    ['with bands under another name', asked(set([...item, 'bands'], [])), 'unknown-key $.items[1].bands'],
    [
      'a beginning in a question with one answer',
      [set(['schemaVersion'], 2), set(option(0, 'from'), 0)],
      'bad-value $.items[1].options[0].from',
      /"number"/,
    ],
    [
      'bounds in a question with several answers',
      [set(['schemaVersion'], 2), set(['items', 3, 'min'], 0), set(['items', 3, 'decimals'], 0)],
      ['bad-value $.items[3].min', 'bad-value $.items[3].decimals'],
    ],
    [
      'a hidden answer out of bounds',
      asked(set([...item, 'askIf'], { item: 'size', is: ['large'] }), set([...item, 'hiddenAnswer'], 200)),
      'bad-answer $.items[1].hiddenAnswer',
      /"some"/,
    ],
    [
      'half an option as the most',
      [set(['schemaVersion'], 2), set(['items', 3, 'max'], 1.5)],
      'wrong-type $.items[3].max',
    ],
    [
      'a unit that is too long',
      asked(set(['texts', 'en', 'items', 'use.often', 'unit'], 'x'.repeat(41))),
      "bad-value $.texts.en.items['use.often'].unit",
    ],
  ]);
});
