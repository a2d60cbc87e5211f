import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedItems, evaluate, isOpen, itemStates } from '../../src/engine/index.js';
import { always } from './support/runs.js';
import { pointedSheets as sheets, type Sheet } from './support/arbitraries.js';
import { holds, oracle, oracleAsked, possible, withScores } from './support/oracle.js';
import { stepOf as stepIn } from './support/step.js';

test('the engine and the oracle agree on random definitions and answers', () => {
  always(
    sheets,
    ({ assessment, answers }) => assert.deepEqual(evaluate(assessment, answers), oracle(assessment, answers)),
    2000,
  );
});

test('the engine and the oracle ask the same questions', () => {
  always(sheets, ({ assessment, answers }) =>
    assert.deepEqual(
      askedItems(assessment, answers).map((item) => item.id),
      oracleAsked(assessment, answers),
    ),
  );
});

test('the range of steps is that of all ways to fill in the open questions', () => {
  always(sheets, (sheet) => {
    const steps = new Set<number>();
    // Larger ones say no more and take long.
    if (ways(sheet) > 400) return;
    complete(sheet, (values) => steps.add(stepOf(sheet, values)));
    const { low, high } = stepIn(evaluate(sheet.assessment, sheet.answers));
    assert.deepEqual({ low, high }, { low: Math.min(...steps), high: Math.max(...steps) });
  });
});

test('an exact step has nothing undecided, a range always has', () => {
  always(sheets, ({ assessment, answers }) => {
    const { step, undecided } = evaluate(assessment, answers);
    assert.equal(undecided.length === 0, step?.low === step?.high);
  });
});

/** The values each item can still have: of the open ones all that their options have. */
function choices({ assessment, answers }: Sheet): [string, readonly number[]][] {
  return [...itemStates(assessment, answers).values()].map((state) => [
    state.item.id,
    isOpen(state) ? [...new Set(possible(state.item))] : [state.value.low],
  ]);
}

function ways(sheet: Sheet): number {
  return choices(sheet).reduce((product, [, values]) => product * values.length, 1);
}

function complete(sheet: Sheet, visit: (values: ReadonlyMap<string, number>) => void): void {
  const all = choices(sheet);
  const chosen = new Map<string, number>();
  const fill = (index: number): void => {
    const next = all[index];
    if (!next) {
      visit(chosen);
      return;
    }
    for (const value of next[1]) {
      chosen.set(next[0], value);
      fill(index + 1);
    }
  };
  fill(0);
}

function stepOf({ assessment }: Sheet, chosen: ReadonlyMap<string, number>): number {
  const values = withScores(assessment, chosen);
  const climbed = assessment.steps.slice(1).findIndex((step) => step.gate && !holds(step.gate, values));
  return climbed < 0 ? assessment.steps.length : climbed + 1;
}
