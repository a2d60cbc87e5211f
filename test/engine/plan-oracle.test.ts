import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Assessment, AtLeast, Item, Option, Step } from '../../src/engine/index.js';
import { binding, countedAnswers, evaluate, hold, itemStates, plan } from '../../src/engine/index.js';
import { definitions, goodAnswer, sheetsOf, type Sheet } from './support/arbitraries.js';
import { asksForSeveral } from './support/arbitrary-routing.js';
import { isWhatTryingGives } from './support/as-tried.js';
import { itemsOf, naiveRoadmap, withoutAction } from './support/naive-roadmap.js';
import { possible } from './support/oracle.js';
import { always } from './support/runs.js';

/** Small enough to try every way. */
const small = definitions
  .filter((assessment) => !asksForSeveral(assessment))
  .filter((assessment) => assessment.items.reduce((ways, item) => ways * possible(item).length, 1) <= 1500)
  .chain(withAdvice)
  .chain(sheetsOf);

test('the plan and its alternatives are those that trying every way would give', () => {
  always(small, (sheet) => isWhatTryingGives(sheet, plan, 1), 3000);
});

test('what makes the step hold is what trying every way would give', () => {
  always(small, (sheet) => isWhatTryingGives(sheet, hold, 0), 1500);
});

test('the same where a hidden answer may be worth much, and a raise that shows its question costs it', () => {
  always(small.chain(withAnyHiddenAnswer), (sheet) => isWhatTryingGives(sheet, plan, 1), 2000);
});

test('the stages of a plan are in the order of the method', () => {
  always(small, ({ answers, assessment }) => {
    const { cells, step } = evaluate(assessment, answers);
    const states = itemStates(assessment, countedAnswers(assessment, answers));
    const firm = {
      low: new Map([...states].map(([id, { applies, value }]) => [id, applies ? value.low : Infinity])),
      step: step?.low ?? 0,
      binding: itemsOf(assessment, binding(assessment, { cells, step })?.dimension ?? ''),
      unknown: [...states].filter(([, { value }]) => value.low < value.high).map(([id]) => id),
    };
    for (const found of [plan(assessment, answers), hold(assessment, answers)]) {
      const stages = found?.stages.map(withoutAction) ?? [];
      assert.deepEqual(stages, naiveRoadmap(assessment, found ?? { raises: [] }, firm));
    }
  });
});

/** With efforts, options that no plan aims at, what comes before what, and needs. What comes first stands earlier. */
function withAdvice(assessment: Assessment): fc.Arbitrary<Assessment> {
  const items = assessment.items.map((item, at) =>
    fc
      .record({
        effort: fc.constantFrom(undefined, 1, 2, 3),
        options: fc.tuple(...item.options.map((option) => optionWith(option, item, assessment.items.slice(0, at)))),
      })
      .map(({ effort, options }): Item => ({ ...item, options, ...(effort !== undefined && { effort }) })),
  );
  const needs = assessment.steps.map((step) =>
    fc
      .option(factOver(assessment.items), { nil: undefined, freq: 1 })
      .map((need): Step => (need ? { ...step, needs: [need] } : step)),
  );
  return fc
    .tuple(fc.tuple(...items), fc.tuple(...needs))
    .map(([list, steps]) => ({ ...assessment, items: list, steps }));
}

/** The highest option may always be aimed at. */
function optionWith(option: Option, item: Item, earlier: readonly Item[]): fc.Arbitrary<Option> {
  if (item.type === 'multiple' || option.value === undefined) return fc.constant(option);
  const isTop = option.value === Math.max(...possible(item));
  return fc
    .record({
      effort: fc.constantFrom(undefined, undefined, 1, 2, 4),
      advise: isTop ? fc.constant(true) : fc.constantFrom(true, true, false),
      after: earlier.length > 0 ? fc.option(factOver(earlier), { nil: undefined, freq: 1 }) : fc.constant(undefined),
    })
    .map(({ advise, after, effort }) => ({
      ...option,
      ...(effort !== undefined && { effort }),
      ...(!advise && { advise }),
      ...(after && { after: [after] }),
    }));
}

function factOver(items: readonly Item[]): fc.Arbitrary<AtLeast | undefined> {
  const worthy = items.filter(({ options, type }) => type === 'multiple' || options[0]?.value !== undefined);
  if (worthy.length === 0) return fc.constant(undefined);
  return fc
    .constantFrom(...worthy)
    .chain((item) => fc.constantFrom(...possible(item)).map((atLeast) => ({ item: item.id, atLeast })));
}

function withAnyHiddenAnswer({ assessment, answers }: Sheet): fc.Arbitrary<Sheet> {
  const items = assessment.items.map((item) =>
    item.hiddenAnswer === undefined
      ? fc.constant(item)
      : goodAnswer(item).map((hiddenAnswer) => ({ ...item, hiddenAnswer })),
  );
  return fc.tuple(...items).map((list) => ({ assessment: { ...assessment, items: list }, answers }));
}
