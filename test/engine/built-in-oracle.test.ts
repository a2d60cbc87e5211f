import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../../src/engine/index.js';
import { askedItems, DONT_KNOW, evaluate } from '../../src/engine/index.js';
import { answersTo, fullAnswersTo, goodAnswer } from './support/arbitraries.js';
import { builtIn } from './support/built-in.js';
import { oracle, oracleAsked } from './support/oracle.js';
import { always } from './support/runs.js';
import { stepOf } from './support/step.js';

/** Good answers mostly, so that the upper steps are met often enough. */
const ambitious: fc.Arbitrary<Answers> = fc
  .tuple(
    ...builtIn.items.map((item) => {
      const upper = { ...item, options: item.type === 'single' ? item.options.slice(-3) : item.options };
      return fc
        .oneof(
          { arbitrary: goodAnswer(upper), weight: 8 },
          { arbitrary: fc.constantFrom(DONT_KNOW, undefined), weight: 1 },
        )
        .map((answer) => [item.id, answer] as const);
    }),
  )
  .map((entries) =>
    Object.fromEntries(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]))),
  );

const kinds = {
  'with gaps, "don\'t know" and made-up answers': answersTo(builtIn),
  'complete, with "don\'t know"': fullAnswersTo(builtIn),
  'mostly good': ambitious,
};

for (const [kind, answers] of Object.entries(kinds)) {
  test(`built-in: the engine and the oracle agree on answers ${kind}`, () => {
    always(
      answers,
      (given) => {
        assert.deepEqual(evaluate(builtIn, given), oracle(builtIn, given));
        assert.deepEqual(
          askedItems(builtIn, given).map((item) => item.id),
          oracleAsked(builtIn, given),
        );
      },
      1000,
    );
  });
}

test('built-in: the random answers reach every step, and many ranges', () => {
  const met = new Set<string>();
  for (const answers of Object.values(kinds)) {
    for (const given of fc.sample(answers, { numRuns: 1000, seed: 1 })) {
      const { low, high } = stepOf(evaluate(builtIn, given));
      met.add(`${low}..${high}`);
    }
  }
  for (const range of ['1..1', '2..2', '3..3', '4..4', '5..5', '1..5', '2..3', '3..5', '4..5']) {
    assert.ok(met.has(range), range);
  }
});
