import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment, Item, StageKey } from '../../../src/engine/index.js';
import {
  askedAt,
  countedAnswers,
  decodeAnswers,
  encodeAnswers,
  hold,
  isTicked,
  plan,
} from '../../../src/engine/index.js';
import { pointedSheets } from '../support/arbitraries.js';
import { definition, multiple, single } from '../support/definitions.js';
import { possible } from '../support/oracle.js';
import { PART, always } from '../support/runs.js';
import { hash } from './support/codes.js';

/** All that a firm can tick off, each stage once. */
function stagesFor(assessment: Assessment, answers: Parameters<typeof plan>[1]): StageKey[] {
  const stages = [plan(assessment, answers), hold(assessment, answers)].flatMap((one) => one?.stages ?? []);
  return stages.reduce<StageKey[]>(
    (found, { item, to }) => (isTicked(found, { item, to }) ? found : [...found, { item, to }]),
    [],
  );
}

/** Needs of each step, of items of every kind; and a quick scan, with its depth. */
const sheets = pointedSheets.chain(({ answers, assessment }) => {
  const worthy = assessment.items.filter(({ id }) => id !== 'kind');
  const need = fc
    .constantFrom(...worthy)
    .chain((item) => fc.constantFrom(...possible(item)).map((atLeast) => ({ item: item.id, atLeast })));
  const needs = fc.array(fc.array(need, { maxLength: 2 }), { minLength: 5, maxLength: 5 });
  const quick = fc.option(
    fc.subarray(
      assessment.items.map(({ id }) => id),
      { minLength: 1 },
    ),
    { nil: undefined },
  );
  return fc.tuple(needs, quick, fc.boolean()).map(([rows, list, isQuick]) => ({
    answers,
    depth: list && isQuick ? ('quick' as const) : ('full' as const),
    assessment: {
      ...assessment,
      ...(list && { quick: list }),
      steps: assessment.steps.map((step, at) => ({ ...step, needs: rows[at] ?? [] })),
    },
  }));
});

describe('a code of any definition', () => {
  test('brings back all answers that count, and all ticks of both plans', () => {
    let ofSeveral = 0;
    always(
      sheets,
      ({ answers, assessment, depth }) => {
        const ticks = stagesFor(assessment, answers);
        const isSeveral = (id: string) => assessment.items.some((item) => item.id === id && item.type === 'multiple');
        ofSeveral += ticks.filter(({ item }) => isSeveral(item)).length;
        const outcome = decodeAnswers(assessment, encodeAnswers(assessment, answers, { hash, depth, ticks }), { hash });
        assert.ok(outcome.ok, JSON.stringify(outcome));
        assert.deepEqual(outcome.value.answers, countedAnswers(askedAt(assessment, depth), answers));
        assert.equal(outcome.value.depth, depth);
        assert.equal(outcome.value.ticks.length, ticks.length);
        for (const tick of ticks) assert.ok(isTicked(outcome.value.ticks, tick), JSON.stringify(tick));
      },
      300,
    );
    // Mutation testing tries six sheets, and none of six may have any.
    assert.ok(ofSeveral > 0 || PART < 0.05);
  });
});

describe('ticks of a question with several answers come back if it', () => {
  const several = multiple('several', 3);
  const hidden: Item = single('hidden', [0, 1], { askIf: { item: 'several', atLeast: 2 }, hiddenAnswer: 'a' });
  const routes = definition({ items: [several, hidden], gates: [{ item: 'hidden', atLeast: 1 }] });
  const plain = definition({ items: [several, single('other', [0, 1])], gates: [{ item: 'other', atLeast: 1 }] });
  const needed = {
    ...plain,
    steps: plain.steps.map((step, at) => (at === 1 ? { ...step, needs: [{ item: 'several', atLeast: 2 }] } : step)),
  };
  const cases: Readonly<Record<string, Assessment>> = {
    'only decides whether another question is asked': routes,
    'only stands in the needs of a step': needed,
  };
  for (const [what, assessment] of Object.entries(cases)) {
    test(what, () => {
      const answers = { several: ['a'] };
      const ticks = [{ item: 'several', to: 2 }];
      assert.ok(isTicked(stagesFor(assessment, answers), { item: 'several', to: 2 }));
      const outcome = decodeAnswers(assessment, encodeAnswers(assessment, answers, { hash, ticks }), { hash });
      assert.deepEqual(outcome.ok && outcome.value.ticks, ticks);
    });
  }
});
