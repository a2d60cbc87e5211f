import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Assessment, Evaluation, Interval } from '../../src/engine/index.js';
import { DONT_KNOW, evaluate, nextUnanswered } from '../../src/engine/index.js';
import { definitions, fullAnswersTo, type Sheet } from './support/arbitraries.js';
import { builtIn } from './support/built-in.js';
import { always } from './support/runs.js';
import { stepOf } from './support/step.js';

/**
 * A definition and an answer, or "don't know", to each of its questions. None is "not applicable": until that is said, the
 * question counts, and ranges do not allow for it.
 */
const complete: fc.Arbitrary<Sheet> = definitions.chain(filledIn).map(({ answers, assessment }) => ({
  assessment,
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === 'N_A' ? DONT_KNOW : answer]),
  ),
}));

function filledIn(assessment: Assessment): fc.Arbitrary<Sheet> {
  return fullAnswersTo(assessment).map((answers) => ({ assessment, answers }));
}

/**
 * A complete sheet of the built-in, and the items whose answers are there so far. Among them is the size of the firm: until
 * it is known, what does not apply to a firm of one counts.
 */
const subsets = fullAnswersTo(builtIn).chain((answers) =>
  fc.subarray(Object.keys(answers)).map((kept) => ({ answers, some: pick(answers, [...kept, 'profile.size']) })),
);

test('answering in the order of asking, step and cells only ever narrow', () => {
  always(complete, ({ assessment, answers }) => assertNarrowing(alongTheWay(assessment, answers)));
});

test('built-in: answering in the order of asking, step and cells only ever narrow', () => {
  always(filledIn(builtIn), ({ assessment, answers }) => assertNarrowing(alongTheWay(assessment, answers)), 500);
});

test('built-in: with the size known, the final step lies in the range that any part of the answers gives', () => {
  always(subsets, ({ answers, some }) =>
    assertWithin('step', stepOf(evaluate(builtIn, answers)), stepOf(evaluate(builtIn, some))),
  );
});

test('built-in: with size and frequency known, the final cells lie in the ranges that any part of the answers gives', () => {
  always(subsets, ({ answers, some }) => {
    const partial = { ...some, ...pick(answers, ['use.frequency']) };
    assertNarrowing([evaluate(builtIn, partial), evaluate(builtIn, answers)]);
  });
});

/** The evaluation before the first answer and after each one. */
function alongTheWay(assessment: Assessment, answers: Answers): Evaluation[] {
  let soFar: Answers = {};
  const evaluations = [evaluate(assessment, soFar)];
  for (let next = nextUnanswered(assessment, soFar); next; next = nextUnanswered(assessment, soFar)) {
    soFar = { ...soFar, ...pick(answers, [next.id]) };
    evaluations.push(evaluate(assessment, soFar));
  }
  // What was never asked on the way does not count at the end either.
  assert.deepEqual(evaluations.at(-1), evaluate(assessment, answers));
  return evaluations;
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}

/** Each within the one before; being within is transitive, so the last is within them all. */
function assertNarrowing(evaluations: readonly Evaluation[]): void {
  evaluations.slice(1).forEach((after, index) => {
    const before = evaluations[index];
    assert.ok(before);
    assertWithin('step', stepOf(after), stepOf(before));
    for (const [id, cell] of Object.entries(after.cells)) {
      if (cell) assertWithin(id, cell, before.cells[id]);
    }
  });
}

function assertWithin(name: string, inner: Interval, outer: Interval | null | undefined): void {
  assert.ok(outer && outer.low <= inner.low && inner.high <= outer.high, `${name} left its earlier range`);
}
