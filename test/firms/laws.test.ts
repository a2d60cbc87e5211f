/** Laws of the advice, on the twelve firms and on random ones. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInLibrary } from '../../src/content/advice/actions/index.js';
import { assessment } from '../../src/content/index.js';
import {
  answerBarriers,
  effortOf,
  evaluate,
  firmFacts,
  itemStates,
  meetsMinimum,
  stageAction,
} from '../../src/engine/index.js';
import type { Answers, Effort, Interval, Plan, PlanStage } from '../../src/engine/index.js';
import { randomSheets } from '../engine/support/random-sheets.js';
import { PART } from '../engine/support/runs.js';
import { firms } from './firms.js';
import { actionOf, resultFor } from './told.js';
import { stepOf } from '../engine/support/step.js';

const COUNT = Math.ceil(10_000 * PART);
const SEED = 20261124;
const TWO_DAYS = 16;

/** Facts without which AI is not safe to be used more, or by more. */
const SAFE = { 'can.people.tools': 2, 'know.people.checking': 2 };
/** From this value on, more of it needs what is safe. */
const MORE = new Map([
  ['use.frequency', 3],
  ['use.reach', 2],
]);

interface Case {
  readonly answers: Answers;
  readonly plans: readonly Plan[];
}

function* cases(): Generator<Case> {
  for (const firm of firms) yield caseOf(firm.answers);
  for (const answers of randomSheets(COUNT, SEED)) yield caseOf(answers);
}

function caseOf(all: Answers): Case {
  const { answers, hold, plan } = resultFor({ id: 'law', about: '', language: 'en', answers: all });
  return { answers, plans: [plan, hold].filter((one) => one !== null) };
}

/** Computed once for all laws. */
const CASES = [...cases()];

function forAll(law: (plan: Plan, one: Case) => void): void {
  let seen = 0;
  for (const one of CASES) {
    for (const plan of one.plans) {
      seen += plan.stages.length;
      try {
        law(plan, one);
      } catch (error) {
        throw new Error(`${String(error)} ${plan.id}, ${JSON.stringify(one.answers)}`, { cause: error });
      }
    }
  }
  assert.ok(seen > COUNT, `${seen} stages`);
}

const lowOf = (answers: Answers, item: string) => itemStates(assessment, answers).get(item)?.value.low ?? 0;

function effortFor(stage: PlanStage, answers: Answers): Effort {
  const choice = stageAction(assessment, [builtInLibrary], stage, firmFacts(assessment, answers));
  assert.ok(choice, `no action for ${stage.item} ${stage.option ?? ''}`);
  assert.equal(choice.action, stage.action);
  return effortOf(actionOf(choice.action), choice.variant);
}

/** Whether a score is at the row of a step; one without an item that applies is asked nothing. */
function isAtLeast(score: Interval | null | undefined, step: number, dimension: string): boolean {
  return !score || meetsMinimum(assessment, step, dimension, score) === true;
}

/** The answers after a stage was carried out. */
function after(answers: Answers, { item, option }: PlanStage): Answers {
  return { ...answers, [item]: option ?? '' };
}

describe(`on twelve firms and ${COUNT} random ones`, () => {
  test('no stage contradicts an answer, or asks what does not apply', () =>
    forAll(({ stages }, { answers }) => {
      const states = itemStates(assessment, answers);
      const reached = new Map<string, number>();
      for (const { from, item, to } of stages) {
        const state = states.get(item) ?? assert.fail(item);
        assert.ok(state.applies, `${item} does not apply`);
        assert.equal(from, reached.get(item) ?? state.value.low);
        assert.ok(to > from);
        reached.set(item, to);
      }
    }));

  test('every stage has an action, and it asks for nobody whom the firm has not got', () =>
    forAll(({ stages }, { answers }) => {
      const alone = answers['profile.size'] === '1';
      for (const stage of stages) {
        const { each, who } = effortFor(stage, answers);
        if (alone) assert.ok(['you', 'outside'].includes(who) && each === undefined, `${stage.action ?? ''}: ${who}`);
        if (answers['profile.size'] === '2-9') assert.notEqual(who, 'team', stage.action ?? '');
      }
    }));

  test('the first action takes at most two days', () =>
    forAll(({ stages: [first] }, { answers }) => {
      if (!first) return;
      const { hours, start = hours } = effortFor(first, answers);
      assert.ok(start[1] <= TWO_DAYS, `${first.action ?? ''}: ${start[1]} hours`);
    }));

  test('safe comes before more', () =>
    forAll(({ stages }, { answers }) => {
      let now = answers;
      for (const stage of stages) {
        const least = MORE.get(stage.item);
        if (least !== undefined && stage.to >= least)
          for (const [item, value] of Object.entries(SAFE)) assert.ok(lowOf(now, item) >= value, `${item} first`);
        if (stage.item === 'use.embedding' && stage.to >= 3)
          assert.ok(lowOf(now, 'know.people.checking') >= 2, 'checking first');
        now = after(now, stage);
      }
    }));

  test('every stage done in its order brings the firm to the step, and makes it hold', () =>
    forAll((plan, { answers }) => {
      assert.equal(plan.outcome, 'found');
      const then = plan.stages.reduce(after, answers);
      const evaluation = evaluate(assessment, then);
      assert.ok(stepOf(evaluation).low >= plan.step, `step ${stepOf(evaluation).low}`);
      for (const { id } of assessment.dimensions) assert.ok(isAtLeast(evaluation.cells[id], plan.step, id), id);
      const states = itemStates(assessment, then);
      for (const { atLeast, item } of assessment.steps[plan.step - 1]?.needs ?? []) {
        const state = states.get(item);
        assert.ok(state && (!state.applies || state.value.low >= atLeast), `needs ${item}`);
      }
    }));

  test('a wish to work without AI is not answered with an action or an offer', () => {
    for (const { answers } of CASES) {
      const wishes = { ...answers, 'profile.ambition': 'not-started' };
      for (const { action, support } of answerBarriers(assessment, wishes, [builtInLibrary]))
        assert.deepEqual([action, support], [null, null]);
    }
  });
});
