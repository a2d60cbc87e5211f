import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Answers, Assessment, Plan, PlanThen, ThenAndNow } from '../../../src/engine/index.js';
import { compareResults, countedAnswers, createResult, evaluate, hold, plan } from '../../../src/engine/index.js';
import { sheets } from '../support/arbitraries.js';
import { answerWorth } from '../support/brute-force.js';
import { builtIn, facts } from '../support/built-in.js';
import { itemOf } from '../support/definitions.js';
import { randomSheets } from '../support/random-sheets.js';
import { always, PART } from '../support/runs.js';
import { naiveComparison } from './naive.js';

const compared = (then: Answers, now: Answers) => compareResults(builtIn, { answers: then }, { answers: now });

/**
 * The answers after these stages were carried out; a question that comes into view is answered as low as possible. A plan says
 * how many options of a question are chosen, and where a later question of the plan is asked after certain options, those are.
 */
function carriedOut(assessment: Assessment, answers: Answers, stages: Plan['stages']): Answers {
  const before = countedAnswers(assessment, answers);
  const named = assessment.items
    .filter(({ id }) => stages.some(({ item }) => item === id))
    .flatMap(({ askIf }) => [...JSON.stringify(askIf ?? null).matchAll(/"[^"]+"/g)].map(([text]) => text));
  const changed = stages.map(({ item, to }): [string, Answer] => {
    const { options, ...rest } = itemOf(assessment, item);
    const isNamed = ({ id }: { id: string }) => named.includes(JSON.stringify(id));
    const first = [...options.filter(isNamed), ...options.filter((option) => !isNamed(option))];
    return [item, answerWorth({ ...rest, options: first }, to)];
  });
  return { ...before, ...Object.fromEntries(changed) };
}

describe('laws of then and now', () => {
  test('a plan carried out in full leads to its step, and all its stages are done', () => {
    let tried = 0;
    const law = (assessment: Assessment, answers: Answers) => {
      const made = plan(assessment, answers);
      if (made?.outcome !== 'found') return;
      const now = carriedOut(assessment, answers, made.stages);
      const { plan: then, step } = compareResults(assessment, { answers }, { answers: now });
      assert.ok((step?.now.low ?? 0) >= made.step, JSON.stringify({ answers, now }));
      assert.ok(then?.stages.every(({ outcome }) => outcome === 'done'));
      tried += 1;
    };
    always(sheets, ({ answers, assessment }) => law(assessment, answers), 2_000);
    for (const answers of randomSheets(Math.ceil(2_000 * PART), 11)) law(builtIn, answers);
    assert.ok(tried > 1_000 * PART, `${tried}`);
  });

  test('so it does if other answers got better as well', () => {
    for (const answers of randomSheets(Math.ceil(1_000 * PART), 12)) {
      const made = plan(builtIn, answers);
      if (!made) continue;
      const better = Object.entries(carriedOut(builtIn, answers, made.stages)).map(([id, answer]): [string, Answer] => {
        const { options, type } = itemOf(builtIn, id);
        const place = options.findIndex((option) => option.id === answer);
        const isScale = type === 'single' && options[0]?.value !== undefined && place !== -1;
        return [id, isScale ? (options[Math.min(place + (id.length % 3), options.length - 1)]?.id ?? answer) : answer];
      });
      assert.ok((compared(answers, Object.fromEntries(better)).step?.now.low ?? 0) >= made.step);
    }
  });

  test('the same answers twice: nothing moved, no stage is done', () => {
    always(sheets, ({ answers, assessment }) => {
      const same = compareResults(assessment, { answers }, { answers });
      assert.equal(same.step?.direction, 'same');
      assert.deepEqual(same.answers, []);
      for (const { direction, now } of Object.values(same.cells)) assert.equal(direction, now ? 'same' : 'unclear');
      for (const stage of [...(same.plan?.stages ?? []), ...(same.hold?.stages ?? [])]) {
        assert.notEqual(stage.outcome, 'done');
      }
    });
  });

  test('turned round, up is down, and the same answers moved', () => {
    const other = { up: 'down', down: 'up', same: 'same', unclear: 'unclear', other: 'other' };
    const pairs = [...randomSheets(Math.ceil(300 * PART), 13)];
    pairs.forEach((then, at) => {
      const now = pairs[pairs.length - 1 - at] ?? {};
      const [one, back] = [compared(then, now), compared(now, then)];
      assert.equal(back.step?.direction, one.step && other[one.step.direction]);
      assert.deepEqual(
        back.answers.map(({ direction, item }) => [item, direction]),
        one.answers.map(({ direction, item }) => [item, other[direction]]),
      );
    });
  });
});

test('10 000 pairs: an implementation by the tables of the method says the same', () => {
  const pairs = Math.ceil(10_000 * PART);
  const thens = [...randomSheets(pairs, 14)];
  const met = new Set<string>();
  for (const now of randomSheets(pairs, 15)) {
    const answers = thens.pop() ?? {};
    const found = compared(answers, now);
    assert.deepEqual(toldOf(found), naiveComparison(answers, now), JSON.stringify({ answers, now }));
    for (const { outcome } of found.plan?.stages ?? []) met.add(outcome);
  }
  assert.deepEqual(met, new Set(['done', 'not-done', 'unknown', 'no-longer-needed']));
});

function toldOf({ answers, cells, hold, plan, step }: ThenAndNow) {
  const told = (made: PlanThen | null) =>
    made?.stages.map(({ item, outcome, to }) => `${item} ${to} ${outcome}`).sort() ?? null;
  return {
    step: step?.direction,
    cells: Object.fromEntries(Object.entries(cells).map(([id, { direction }]) => [id, direction])),
    plan: told(plan),
    hold: told(hold),
    answers: answers.map(({ direction, item, planned }) => `${item} ${direction} ${planned}`),
  };
}

describe('what is said:', () => {
  /** The second option of every scale. */
  const low = answersAt(1);

  test('results and their plans can be compared as they are', () => {
    const context = {
      language: 'en',
      startedAt: '2026-01-01T00:00:00Z',
      completedAt: '2026-01-01T00:05:00Z',
      hash: `sha256-${'0'.repeat(64)}`,
    };
    const then = createResult(builtIn, low, { ...context, id: 'then' });
    const now = createResult(builtIn, { ...low, ...facts({ 'can.people.tools': 3 }) }, { ...context, id: 'now' });
    const { answers, plan: planThen } = compareResults(builtIn, then, now);
    assert.deepEqual(answers, [
      {
        item: 'can.people.tools',
        then: 'private-accounts',
        now: 'all-company-accounts',
        direction: 'up',
        planned: true,
      },
    ]);
    assert.deepEqual(
      planThen?.stages.map(({ item, to }) => [item, to]),
      then.plan?.stages.map(({ item, to }) => [item, to]),
    );
  });

  test('a stage is ticked though the answers say that it is not done', () => {
    const [stage] = plan(builtIn, low)?.stages ?? [];
    assert.ok(stage);
    const ticks = [
      { item: stage.item, to: stage.to },
      { item: 'no.such', to: 1 },
    ];
    const found = compareResults(builtIn, { answers: low, ticks }, { answers: low });
    assert.deepEqual(
      found.plan?.stages.map(({ outcome, ticked }) => [outcome, ticked]),
      found.plan?.stages.map((_, at) => ['not-done', at === 0]),
    );
  });

  test('a stage whose question no longer applies is not needed', () => {
    const { plan: then } = compared(
      { ...low, ...facts({ 'use.reach': 0, 'want.people.ideas': 0 }) },
      { ...low, 'profile.size': '1' },
    );
    const reach = then?.stages.filter(({ item }) => item === 'use.reach' || item.startsWith('want.people')) ?? [];
    assert.ok(reach.length > 0);
    for (const { outcome } of reach) assert.equal(outcome, 'no-longer-needed');
  });

  test('a stage that nobody can see done today is unknown', () => {
    const { plan: then } = compared(low, { ...low, 'can.people.tools': 'dont-know' });
    assert.equal(then?.stages.find(({ item }) => item === 'can.people.tools')?.outcome, 'unknown');
  });

  test('a quick scan had no plan, and may be compared with a full one', () => {
    const found = compareResults(builtIn, { answers: low, depth: 'quick' }, { answers: low });
    assert.deepEqual([found.plan, found.hold], [null, null]);
    assert.equal(found.step?.direction, 'same');
  });

  test('on the highest step there is only the plan that secures it', () => {
    const top = answersAt(4);
    const found = compared(top, low);
    assert.equal(found.plan, null);
    assert.deepEqual(found.hold?.stages, []);
    assert.equal(found.step?.direction, 'down');
  });

  test('answers that the present definition does not have are listed, not guessed', () => {
    const old = {
      ...low,
      'use.gone': 'yes',
      'know.people.training': 'one',
      'use.reach': 'several',
      'use.frequency': 'never',
    };
    const found = compareResults(builtIn, { answers: old }, { answers: low });
    assert.deepEqual(
      found.notCarried.filter(({ item }) => ['use.gone', 'know.people.training', 'use.reach'].includes(item)),
      [
        { item: 'use.reach', reason: 'not-asked' },
        { item: 'know.people.training', reason: 'answer' },
        { item: 'use.gone', reason: 'item' },
      ],
    );
    assert.deepEqual(found.step?.then, evaluate(builtIn, countedAnswers(builtIn, old)).step);
  });
});

test('plan and hold of then are those that the visitor saw', () => {
  for (const answers of randomSheets(Math.ceil(200 * PART), 16)) {
    const found = compared(answers, answers);
    const keys = (made: { readonly stages: readonly { readonly item: string; readonly to: number }[] } | null) =>
      made?.stages.map(({ item, to }) => `${item} ${to}`);
    assert.deepEqual(keys(found.plan), keys(plan(builtIn, answers)));
    assert.deepEqual(keys(found.hold), keys(hold(builtIn, answers)));
  }
});

/** Answers to all questions; those of scales are worth this much. */
function answersAt(value: number): Answers {
  return Object.fromEntries(
    builtIn.items.map(({ id, options, type }) => {
      if (type === 'multiple') return [id, ['none']];
      return [id, (options.find((option) => option.value === value) ?? options[2])?.id ?? ''];
    }),
  ) as Answers;
}
