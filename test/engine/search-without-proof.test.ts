/** Routes for goals that the exact search does not get through: they reach the goals, and nothing in them can be left out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TooLarge } from '../../src/engine/search/choice.js';
import type { Budget, Choice } from '../../src/engine/search/choice.js';
import type { Component } from '../../src/engine/search/component.js';
import { goodChoices } from '../../src/engine/search/good.js';
import type { Part } from '../../src/engine/search/large-search.js';
import { nestedBoundOf } from '../../src/engine/search/nested.js';
import { solverOf } from '../../src/engine/search/solve.js';
import { routeWithoutProof } from '../../src/engine/search/without-proof.js';
import { definition, single } from './support/definitions.js';
import { indexSheet } from './support/indices.js';
import { searchedFor, searches } from './support/searches.js';
import type { Searched, Sheet } from './support/searches.js';

const PLENTY = 1e9;
/** What a component may spend. */
const LIMIT = 2_000_000;

const partsOf = ({ answers, compiled, now, parts }: Searched): Part[] =>
  parts.map((part) => solverOf(compiled, answers, now, part, null));

/** Choices for a part of a search. */
function choicesFor(
  { compiled }: Searched,
  { component, reaches }: Part,
  holds = (choice: Choice) => reaches(choice, { work: PLENTY }),
): Choice[] {
  return [...goodChoices(compiled, component, holds, (one) => nestedBoundOf(compiled, one, () => undefined))];
}

/** The ways of a choice, by variable. */
const waysOf = ({ variables }: Component, choice: Choice) =>
  variables.map(({ at, ways }) => ({
    at,
    ways,
    rank: Math.max(
      0,
      ways.findIndex(({ to }) => to === choice.get(at)),
    ),
  }));

function costOf(component: Component, choice: Choice): number {
  return waysOf(component, choice).reduce((sum, { rank, ways }) => sum + (ways[rank]?.cost ?? 0), 0);
}

/** The choice with one raise a way smaller, for each of its raises. */
function smaller(component: Component, choice: Choice): Choice[] {
  return waysOf(component, choice).flatMap(({ at, rank, ways }) => {
    if (rank === 0) return [];
    const less = new Map(choice);
    const to = ways[rank - 1]?.to ?? null;
    if (to === null) less.delete(at);
    else less.set(at, to);
    return [less];
  });
}

describe('good choices', () => {
  for (const [name, sheet] of Object.entries(searches)) {
    test(`${name}: each reaches the goals, can be made no smaller, and is cheaper than the one before`, () => {
      const searched = searchedFor(sheet);
      for (const part of partsOf(searched)) {
        const holds = (choice: Choice) => part.reaches(choice, { work: PLENTY });
        const choices = choicesFor(searched, part);
        assert.ok(choices.length > 0);
        for (const choice of choices) {
          assert.ok(holds(choice));
          assert.ok(!smaller(part.component, choice).some(holds));
        }
        const costs = choices.map((choice) => costOf(part.component, choice));
        assert.deepEqual(
          costs,
          [...new Set(costs)].sort((a, b) => b - a),
        );
      }
    });
  }

  test('where nothing reaches the goals there is none', () => {
    const searched = searchedFor(searches['an index of pairs'] ?? misled);
    for (const part of partsOf(searched))
      assert.deepEqual(
        choicesFor(searched, part, () => false),
        [],
      );
  });

  test('a question that is worth more while it is hidden is raised once it is asked', () => {
    const searched = searchedFor(misled);
    const found = partsOf(searched).map((part) => choicesFor(searched, part).map((choice) => [...choice]));
    assert.deepEqual(found, [
      [
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ]);
  });
});

/** `y` is worth 2 for as long as `x` hides it, and nothing once it is asked. */
const misled: Sheet = {
  assessment: definition({
    items: [single('x', [0, 1, 2]), single('y', [0, 1, 2], { askIf: { item: 'x', atLeast: 1 }, hiddenAnswer: 'c' })],
    gates: [
      {
        all: [
          { item: 'x', atLeast: 1 },
          { item: 'y', atLeast: 1 },
        ],
      },
    ],
  }),
  answers: { x: 'a' },
};

describe('a route without proof', () => {
  const searched = searchedFor(searches['gates and scores, with efforts'] ?? misled);
  const [part] = partsOf(searched);
  assert.ok(part);
  const route = (...reaches: readonly Part['reaches'][]) =>
    routeWithoutProof(
      searched.compiled,
      reaches.map((one) => ({ component: part.component, reaches: one })),
    );
  const choices = choicesFor(searched, part);

  test('is the last of several good choices', () => {
    assert.ok(choices.length > 1);
    assert.deepEqual(route(part.reaches), choices.at(-1));
  });

  test('is made of those of all parts', () => {
    const two = searchedFor({
      assessment: definition({
        items: [single('x', [0, 1]), single('y', [0, 1])],
        gates: [
          {
            all: [
              { item: 'x', atLeast: 1 },
              { item: 'y', atLeast: 1 },
            ],
          },
        ],
      }),
      answers: {},
    });
    assert.deepEqual(
      routeWithoutProof(two.compiled, partsOf(two)),
      new Map([
        [0, 1],
        [1, 1],
      ]),
    );
  });

  test('there is none if one part has none', () => {
    assert.equal(
      route(part.reaches, () => false),
      null,
    );
  });

  test('is the best one that was found within the limit', () => {
    let looks = 0;
    const isReached: Part['reaches'] = (choice, budget) => {
      looks += 1;
      return part.reaches(choice, budget);
    };
    const nestedOf = (one: Component) => nestedBoundOf(searched.compiled, one, () => undefined);
    const looked = (choice: Choice) => isReached(choice, { work: PLENTY });
    goodChoices(searched.compiled, part.component, looked, nestedOf).next();
    const enough = looks;
    looks = 0;
    const found = route((choice, budget) => {
      if (looks === enough) throw new TooLarge();
      return isReached(choice, budget);
    });
    assert.deepEqual(found, choices[0]);
  });

  test('spends on the bound on nested scores what is part of the limit', () => {
    const [left = 0] = spentOn(searches['an index, with weights and efforts'] ?? misled);
    assert.ok(left < LIMIT && left > 0.9 * LIMIT, String(left));
  });

  test('does without that bound, with the limit anew, where it alone is more than that', () => {
    const large = indexSheet({ dimensions: 20, items: 10, options: 5, uneven: true, efforts: true }, 3);
    assert.equal(spentOn(large)[0], LIMIT);
  });

  /** What is left of the limit each time a choice is looked at, if all of them would do. */
  function spentOn(sheet: Sheet): number[] {
    const { compiled, parts } = searchedFor(sheet);
    const left: number[] = [];
    const reaches = (_choice: Choice, { work }: Budget) => {
      left.push(work);
      return true;
    };
    assert.ok(
      routeWithoutProof(
        compiled,
        parts.map((component) => ({ component, reaches })),
      ),
    );
    return left;
  }

  test('passes on what goes wrong', () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    assert.throws(() => route(broken), RangeError);
  });
});
