import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInCatalogues } from '../../src/content/advice/index.js';
import type { Answers, Plan } from '../../src/engine/index.js';
import { binding, evaluate, hold, matchSupport, plan, robustness } from '../../src/engine/index.js';
import { reaches } from './support/brute-force.js';
import { builtIn } from './support/built-in.js';
import { answersWorth } from './support/definitions.js';
import { known, naiveBinding, naiveRobustness, naiveStep, naiveSupport, naiveWord } from './support/naive.js';
import { oracle } from './support/oracle.js';
import { randomSheets } from './support/random-sheets.js';
import { naivePlan, naiveRaises, work } from './support/naive-plan.js';
import { naiveRoadmap, withoutAction } from './support/naive-roadmap.js';
import { CELLS } from './support/method.js';
import { PART } from './support/runs.js';
import { stepOf } from './support/step.js';

const sheets = [...randomSheets(10_000, 20261124)];
const tried = sheets.slice(0, 10_000 * PART);

/** The first sheet on which a check fails is named, so that it can be made a case. */
function onEach(check: (answers: Answers) => void): void {
  for (const answers of tried) {
    try {
      check(answers);
    } catch (error) {
      throw new Error(`On ${JSON.stringify(answers)}`, { cause: error });
    }
  }
}

/** Made once for all that looks at them. */
const [plans, holds] = [plan, hold].map((make) => {
  const made = new Map<Answers, Plan | null>();
  return (answers: Answers): Plan | null => {
    const known = made.get(answers);
    if (known !== undefined) return known;
    const found = make(builtIn, answers);
    made.set(answers, found);
    return found;
  };
}) as [(answers: Answers) => Plan | null, (answers: Answers) => Plan | null];

describe(`${tried.length} random answer sheets to the built-in assessment`, () => {
  test('step, gates, cells and undecided questions', () => {
    onEach((answers) => assert.deepEqual(evaluate(builtIn, answers), oracle(builtIn, answers)));
  });

  test('the step by the tables of the method', () => {
    onEach((answers) => {
      const values = known(answers);
      const { high, low } = stepOf(evaluate(builtIn, answers));
      assert.deepEqual([low, high], [naiveStep(values, 0), naiveStep(values, 4)]);
    });
  });

  test('the binding constraint', () => {
    onEach((answers) => assert.deepEqual(binding(builtIn, evaluate(builtIn, answers)), naiveBinding(known(answers))));
  });

  test('robustness', () => {
    onEach((answers) => {
      const found = robustness(builtIn, answers);
      const [changes, tipping] = naiveRobustness(answers);
      assert.deepEqual(
        [found.changes, found.tipping.map(({ item, to, step }) => `${item} ${to} ${step}`)],
        [changes, tipping],
      );
      assert.equal(found.unchanged, changes - tipping.length);
      assert.equal(found.word, naiveWord(changes - tipping.length, changes));
    });
  });

  test('the order of support', () => {
    onEach((answers) =>
      assert.deepEqual(
        matchSupport(builtIn, answers, builtInCatalogues).map(({ entry }) => entry),
        naiveSupport(answers, builtInCatalogues),
      ),
    );
  });

  test('the plan and what makes the step hold, item by item', () => {
    onEach((answers) => {
      const values = known(answers);
      assert.deepEqual(targetsOf(plans(answers)), raised(naivePlan(values)));
      assert.deepEqual(targetsOf(holds(answers)), raised(naiveRaises(values, naiveStep(values, 0))));
    });
  });

  test('the order of both, stage by stage', () => {
    onEach((answers) => {
      const values = known(answers);
      const cell = naiveBinding(values)?.dimension ?? '';
      const firm = {
        low: new Map(builtIn.items.map(({ id }) => [id, values.get(id) ?? 0])),
        step: naiveStep(values, 0),
        binding: CELLS[cell] ?? [],
        unknown: builtIn.items.map(({ id }) => id).filter((id) => !values.has(id)),
      };
      for (const found of [plans(answers), holds(answers)]) {
        if (!found) continue;
        const stages = found.stages.map(withoutAction);
        assert.deepEqual(stages, naiveRoadmap(builtIn, found, firm));
        assert.equal(
          stages.reduce((sum, { effort }) => sum + effort, 0),
          found.effort,
        );
      }
    });
  });

  test('the plan and its alternatives lead to the step', () => {
    onEach((answers) => {
      for (const found of [plans(answers), holds(answers)]) {
        for (const { raises } of found ? [found, ...found.alternatives] : []) {
          const targets = Object.fromEntries(raises.map(({ item, to }) => [item, to]));
          assert.ok(reaches(builtIn, { ...answers, ...answersWorth(builtIn, targets) }, found?.step ?? 0));
        }
      }
    });
  });

  test('they meet every step and range, every cell that binds, and every word', () => {
    const met = new Set<string | null>();
    for (const answers of sheets) {
      const values = known(answers);
      met.add(`${naiveStep(values, 0)}-${naiveStep(values, 4)}`);
      met.add(naiveBinding(values)?.dimension ?? 'none binds');
      const [changes, tipping] = naiveRobustness(answers);
      met.add(naiveWord(changes - tipping.length, changes));
    }
    const ranges = [1, 2, 3, 4, 5].flatMap((low) => [1, 2, 3, 4, 5].slice(low - 1).map((high) => `${low}-${high}`));
    const words = ['firm', 'fairly-firm', 'borderline', null];
    for (const one of [...ranges, ...builtIn.dimensions.map(({ id }) => id), 'none binds', ...words]) {
      assert.ok(met.has(one), `no sheet has ${String(one)}`);
    }
  });
});

function targetsOf(found: Plan | null) {
  assert.ok(found === null || found.outcome === 'found');
  return found?.raises.map(({ effort, item, to }) => `${item} ${to} ${effort}`).sort() ?? null;
}

function raised(raises: ReturnType<typeof naivePlan>) {
  return raises?.map(({ from, item, to }) => `${item} ${to} ${work(item, from, to)}`).sort() ?? null;
}
