import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Assessment, Interval, StepRange } from '../../../src/engine/index.js';
import {
  createResult,
  evaluate,
  invitationItems,
  MOST_VOICES,
  mergeVoices,
  voiceItems,
  withVoices,
} from '../../../src/engine/index.js';
import { answersTo } from '../support/arbitraries.js';
import { builtIn } from '../support/built-in.js';
import { always } from '../support/runs.js';
import { withSharedItems } from './arbitraries.js';
import { stepOf } from '../support/step.js';

interface Case {
  readonly assessment: Assessment;
  readonly lead: Answers;
  readonly others: readonly Answers[];
}

/** Of random definitions and of the built-in one. */
const cases: fc.Arbitrary<Case> = fc
  .oneof({ arbitrary: withSharedItems, weight: 3 }, { arbitrary: fc.constant(builtIn), weight: 1 })
  .chain((assessment) =>
    fc.record({
      assessment: fc.constant(assessment),
      lead: answersTo(assessment),
      others: fc.array(answersTo(assessment), { minLength: 1, maxLength: MOST_VOICES }),
    }),
  );

const merged = ({ assessment, lead, others }: Case) => {
  const voices = mergeVoices(assessment, { answers: lead }, others);
  assert.ok(voices);
  return voices;
};
const contains = (wide: Interval | null | undefined, narrow: Interval | null | undefined) =>
  wide && narrow ? wide.low <= narrow.low && wide.high >= narrow.high : wide === narrow;

describe('merging voices', () => {
  test('does not depend on the order of the others', () => {
    always(
      cases.chain((one) =>
        fc.record({
          one: fc.constant(one),
          turned: fc.shuffledSubarray([...one.others], { minLength: one.others.length }),
        }),
      ),
      ({ one, turned }) =>
        assert.equal(JSON.stringify(merged(one)), JSON.stringify(merged({ ...one, others: turned }))),
    );
  });

  test('never narrows a range when a voice comes in, in whatever groups they come', () => {
    always(cases, (one) => {
      let before: { readonly step: StepRange | null; readonly cells: Readonly<Record<string, Interval | null>> } =
        evaluate(one.assessment, one.lead);
      for (let count = 1; count <= one.others.length; count += 1) {
        const after = merged({ ...one, others: one.others.slice(0, count) });
        assert.ok(contains(stepOf(after), stepOf(before)), `${JSON.stringify(after.step)} of ${count}`);
        for (const [id, cell] of Object.entries(before.cells)) assert.ok(contains(after.cells[id], cell), id);
        before = after;
      }
    });
  });

  test('gives ranges of two groups within those of both together', () => {
    always(
      cases.filter(({ others }) => others.length > 1),
      (one) => {
        const all = merged(one);
        const cut = Math.ceil(one.others.length / 2);
        const groups = [one.others.slice(0, cut), one.others.slice(cut)].map((others) => merged({ ...one, others }));
        for (const views of all.items) {
          const found = groups.flatMap(({ items }) => items.filter(({ item }) => item === views.item));
          assert.equal(Math.min(...found.map(({ low }) => low)), views.low);
          assert.equal(Math.max(...found.map(({ high }) => high)), views.high);
          assert.equal(
            found.reduce((sum, { answered }) => sum + answered, 0),
            views.answered,
          );
        }
        for (const { step } of groups) assert.ok(contains(all.step, step));
      },
    );
  });

  test('contains step and scores of the lead', () => {
    always(cases, (one) => {
      const { cells, step } = merged(one);
      const own = evaluate(one.assessment, one.lead);
      assert.ok(contains(step, own.step));
      for (const [id, cell] of Object.entries(own.cells)) assert.ok(contains(cells[id], cell), id);
    });
  });

  test('uses nothing of the others but their answers to the items in `voices`', () => {
    always(cases, (one) => {
      const ids = one.assessment.voices ?? [];
      const others = one.others.map((other) => pick(other, ids));
      assert.deepEqual(merged({ ...one, others }), merged(one));
    });
  });

  test('asks colleagues what an invitation lets them be asked', () => {
    always(cases, ({ assessment, lead }) => {
      const told = pick(lead, invitationItems(assessment));
      assert.deepEqual(voiceItems(assessment, told), voiceItems(assessment, lead));
    });
  });

  test('of one voice alone gives the result as it is', () => {
    const context = { id: 'r', language: 'en', startedAt: '2026-01-01T00:00:00Z', completedAt: '2026-01-01T00:00:00Z' };
    always(cases, ({ assessment, lead }) => {
      const result = createResult(assessment, lead, { ...context, hash: 'sha256-0' });
      assert.equal(mergeVoices(assessment, result, []), null);
      assert.equal(withVoices(assessment, result, []), result);
    });
  });

  test('leaves everything else of the result as it is', () => {
    const context = { id: 'r', language: 'en', startedAt: '2026-01-01T00:00:00Z', completedAt: '2026-01-01T00:00:00Z' };
    always(cases, ({ assessment, lead, others }) => {
      const result = createResult(assessment, lead, { ...context, hash: 'sha256-0' });
      const { voices, ...rest } = withVoices(assessment, result, others);
      assert.equal(JSON.stringify(rest), JSON.stringify(result));
      assert.deepEqual(voices, merged({ assessment, lead, others }));
    });
  });

  test('takes nine others, not ten', () => {
    const ten = Array.from({ length: 10 }, () => ({ 'use.frequency': 'weekly' }));
    assert.equal(mergeVoices(builtIn, { answers: {} }, ten.slice(1))?.count, 9);
    assert.throws(() => mergeVoices(builtIn, { answers: {} }, ten), { name: 'RangeError', message: /More than 9/ });
  });
});

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}
