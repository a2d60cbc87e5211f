import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer, Answers, Assessment, Evaluation, Interval } from '../../src/engine/index.js';
import {
  answerTo,
  askedItems,
  DONT_KNOW,
  evaluate,
  itemStates,
  newSession,
  transition,
  valueOf,
} from '../../src/engine/index.js';
import { answersTo, definitions, goodAnswer, pointedSheets as sheets, type Sheet } from './support/arbitraries.js';
import { itemOf } from './support/definitions.js';
import { always } from './support/runs.js';
import { stepOf } from './support/step.js';

test('a better answer to one question never lowers the step or a cell, at either end', () => {
  always(sheets, (sheet) => {
    const before = evaluate(sheet.assessment, sheet.answers);
    for (const better of raises(sheet)) assertNotBelow(evaluate(sheet.assessment, better), before);
  });
});

test('"don\'t know" scores exactly like no answer', () => {
  always(sheets, ({ assessment, answers }) => {
    const without = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== DONT_KNOW));
    assert.deepEqual(evaluate(assessment, answers), evaluate(assessment, without));
  });
});

test('an answer the definition does not know scores exactly like no answer', () => {
  always(sheets, ({ assessment, answers }) => {
    const known = assessment.items.flatMap((item): [string, Answer][] => {
      const answer = answerTo(item, answers);
      return answer === undefined ? [] : [[item.id, answer]];
    });
    assert.deepEqual(evaluate(assessment, answers), evaluate(assessment, Object.fromEntries(known)));
  });
});

test('the same questions are asked when they are read one by one and when they are scored', () => {
  always(sheets, ({ assessment, answers }) => {
    const states = [...itemStates(assessment, answers).values()];
    assert.deepEqual(
      askedItems(assessment, answers),
      states.filter(({ asked }) => asked).map(({ item }) => item),
    );
  });
});

test('the order of answering, and of ticking, does not matter', () => {
  const shuffled = sheets.chain((sheet) => reordered(sheet.answers).map((other) => ({ ...sheet, other })));
  always(shuffled, ({ assessment, answers, other }) =>
    assert.equal(JSON.stringify(evaluate(assessment, other)), JSON.stringify(evaluate(assessment, answers))),
  );
});

test('the same definition and answers give the same result, byte for byte', () => {
  always(sheets, ({ assessment, answers }) => {
    const copy = structuredClone({ assessment, answers });
    assert.equal(
      JSON.stringify(evaluate(assessment, answers)),
      JSON.stringify(evaluate(copy.assessment, copy.answers)),
    );
  });
});

test('changing an answer and changing it back restores the evaluation, whatever that hides on the way', () => {
  always(detours, ({ assessment, answers, item, detour }) => {
    const original = { ...newSession, answers };
    const send = (session: typeof original, answer: Answer) =>
      transition(assessment, session, { type: 'answer', item, answer }, 'question');
    const back = send(send(original, detour), answerTo(itemOf(assessment, item), answers) ?? DONT_KNOW);
    assert.deepEqual(evaluate(assessment, back.answers), evaluate(assessment, answers));
  });
});

/** Answers with each one raised in turn: a single item to each better option, a multiple one by one option more. */
function raises({ assessment, answers }: Sheet): Answers[] {
  return assessment.items.flatMap((item) => {
    const answer = answerTo(item, answers);
    if (answer === undefined || answer === DONT_KNOW) return [];
    const now = valueOf(item, answer).low;
    const chosen = typeof answer === 'object' ? answer.filter((id) => id !== 'none') : [];
    return item.options
      .map(({ id }): Answer => (item.type === 'multiple' ? [...chosen, id] : id))
      .filter((other) => answerTo(item, { [item.id]: other }) !== undefined && isBetter(valueOf(item, other).low, now))
      .map((other) => ({ ...answers, [item.id]: other }));
  });
}

/** "Not applicable" is no better than any other answer. */
function isBetter(value: number, now: number): boolean {
  return Number.isFinite(value) && value > now;
}

function assertNotBelow(after: Evaluation, before: Evaluation): void {
  const pairs: [string, Interval, Interval | undefined][] = [
    ['step', stepOf(before), stepOf(after)],
    ...Object.entries(before.cells).flatMap(([id, cell]): [string, Interval, Interval | undefined][] =>
      cell ? [[id, cell, after.cells[id] ?? undefined]] : [],
    ),
  ];
  for (const [name, old, now] of pairs) {
    assert.ok(now && now.low >= old.low, `${name}: the low end fell`);
    assert.ok(now.high >= old.high, `${name}: the high end fell`);
  }
}

/** The same answers, with keys and choices in another order. */
function reordered(answers: Answers): fc.Arbitrary<Answers> {
  const entries = Object.entries(answers).map(([id, answer]) => {
    const other: fc.Arbitrary<Answer> =
      typeof answer === 'object'
        ? fc.shuffledSubarray([...answer], { minLength: answer.length, maxLength: answer.length })
        : fc.constant(answer);
    return other.map((choice): [string, Answer] => [id, choice]);
  });
  return fc
    .tuple(...entries)
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }))
    .map((list) => Object.fromEntries(list));
}

interface Detour extends Sheet {
  readonly item: string;
  readonly detour: Answer;
}

/** Only definitions with routing; the answer that changes is one that routing looks at. */
const detours: fc.Arbitrary<Detour> = definitions
  .filter((assessment) => routers(assessment).length > 0)
  .chain((assessment) =>
    fc
      .tuple(answersTo(assessment), fc.constantFrom(...routers(assessment)))
      .chain(([answers, item]) => goodAnswer(item).map((detour) => ({ assessment, answers, item: item.id, detour }))),
  );

function routers(assessment: Assessment) {
  const conditions = JSON.stringify(assessment.items.map((item) => item.askIf ?? null));
  return assessment.items.filter((item) => conditions.includes(`"item":"${item.id}"`));
}
