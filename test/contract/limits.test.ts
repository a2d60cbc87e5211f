import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBenchmark, parseCatalogue, parseDefinition, parseResult } from '../../src/contract/index.js';
import type { Additions } from '../../src/contract/additions.js';
import type { Parsed } from '../../src/contract/issues.js';
import { suggester } from '../../src/contract/suggest.js';
import type { Assessment, Condition } from '../../src/engine/index.js';
import { definition, single } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { set } from './support/change.js';
import { goodDefinition } from './support/good.js';
import { issuesOf } from './support/outcome.js';
import { table } from './support/table.js';

type Outcome = Parsed<unknown> | Additions<unknown>;

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const keyed = (count: number, value: unknown) =>
  Object.fromEntries(many(count, (index) => [`key-${index}`, value] as const));
/** As many facts, in groups of 50. */
const facts = (count: number): Condition => ({
  all: many(Math.ceil(count / 2500), () => ({
    any: many(50, () => ({ all: many(50, (index): Condition => ({ item: 'which', atLeast: index % 2 })) })),
  })),
});

describe('what would take too much work', () => {
  table([
    [
      'more conditions than can be looked at over and over',
      set(['steps', 1, 'gate'], facts(5000)),
      'too-large $.steps',
      /Ask for a score in place of each answer/,
    ],
    ['the same in routing', set(['items', 2, 'askIf'], facts(5000)), 'too-large $.steps'],
    [
      'a list of very many',
      set(
        ['items'],
        many(40_000, () => 1),
      ),
      'bad-value $.items',
      /Take some out/,
    ],
  ]);

  test('conditions by the thousand that are not too many are in order', () => {
    const parsed = parseDefinition(withGate(facts(2500)));
    assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
  });

  test('an object of very many keys is cut, and said to be', () => {
    const data = goodDefinition();
    set(['steps', 1, 'minima'], keyed(15_000, 1))(data);
    const found = issuesOf(parseDefinition(data)).find(({ code }) => code === 'too-large');
    assert.deepEqual([found?.path, found?.found], ['$.steps[1].minima', '15000 entries']);
  });

  /** More mistakes than a browser takes as arguments of one call. */
  const crowds: [name: string, parse: () => Outcome][] = [
    [
      'languages in a definition',
      () => {
        const data = goodDefinition();
        set(['texts'], keyed(20_000, {}))(data);
        return parseDefinition(data);
      },
    ],
    [
      'questions in every language',
      () => {
        const data = goodDefinition();
        set(['texts'], keyed(50, { items: keyed(900, {}) }))(data);
        return parseDefinition(data);
      },
    ],
    [
      'raises in a result',
      () => parseResult({ plan: { alternatives: many(100, () => ({ raises: many(400, () => ({})) })) } }),
    ],
    ['entries of a catalogue', () => parseCatalogue(small, { entries: many(40_000, () => ({})) })],
    ['words of a catalogue', () => parseCatalogue(small, { texts: keyed(50, keyed(900, {})) })],
    ['series of figures', () => parseBenchmark(small, { series: many(40_000, () => ({})) })],
  ];
  for (const [name, parse] of crowds) {
    test(`tens of thousands of empty ${name} are refused and nothing is thrown`, () => {
      const outcome = parse();
      const { length } = 'issues' in outcome ? outcome.issues : [];
      assert.ok(length > 0 && length <= 201);
    });
  }

  test('advice is looked for only as often as it is told', () => {
    const suggest = suggester();
    const advice = many(1000, (index) => suggest(`know${index % 10}`, ['know']));
    assert.equal(advice[0], 'Did you mean "know"?');
    assert.equal(advice.filter((one) => one.startsWith('Did you mean')).length, 400);
  });
});

const small: Assessment = definition({ items: [single('which', [0, 1])], gates: [{ item: 'which', atLeast: 1 }] });

function withGate(gate: Condition): unknown {
  return withWords(definition({ items: [single('which', [0, 1])], gates: [gate] }));
}
