import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compareResults,
  countedAnswers,
  createResult,
  decodeAnswers,
  encodeAnswers,
} from '../../../src/engine/index.js';
import { evaluate } from '../../../src/engine/index.js';
import type { Answers, EarlierVisit, Result } from '../../../src/engine/index.js';
import { builtIn, facts } from '../support/built-in.js';
import { randomSheets } from '../support/random-sheets.js';

const HASH = `sha256-${'a'.repeat(64)}`;
const OTHER = { id: builtIn.id, version: '1.0.0', hash: `sha256-${'b'.repeat(64)}` };
const [THEN = {}, NOW = {}] = [...randomSheets(2, 21)];
const context = {
  ...{ id: 'now', language: 'en', hash: HASH },
  ...{ startedAt: '2026-04-01T10:00:00Z', completedAt: '2026-04-01T10:08:00Z' },
};
const visit: EarlierVisit = {
  ...{ id: 'then', date: '2026-01-02', depth: 'full', answers: THEN },
  ...{ assessment: { id: builtIn.id, version: builtIn.version, hash: HASH }, stepThen: null },
};

function previousIn(earlier: EarlierVisit, answers: Answers = NOW) {
  const { previous } = createResult(builtIn, answers, { ...context, previous: earlier });
  assert.ok(previous);
  return previous;
}

describe('`previous` of a result', () => {
  test('is not there without an earlier visit, and changes nothing else', () => {
    const without = createResult(builtIn, NOW, context);
    assert.ok(!('previous' in without));
    const { previous, ...others } = createResult(builtIn, NOW, { ...context, previous: visit });
    assert.ok(previous);
    assert.deepEqual(others, without);
    assert.equal(JSON.stringify(createResult(builtIn, NOW, { ...context, previous: null })), JSON.stringify(without));
  });

  test('has the step of these answers by the present definition', () => {
    for (const answers of randomSheets(100, 22)) {
      assert.deepEqual(
        previousIn({ ...visit, answers }).step,
        evaluate(builtIn, countedAnswers(builtIn, answers)).step,
      );
    }
  });

  test('is a visit that can be compared, as the one that was brought along', () => {
    const result = createResult(builtIn, NOW, { ...context, previous: visit });
    assert.deepEqual(compareResults(builtIn, previousIn(visit), result), compareResults(builtIn, visit, result));
  });

  test('of a code has date, depth and ticks, and no id', () => {
    const low = { ...THEN, ...facts({ 'can.people.tools': 0 }) };
    const [tick] = [{ item: 'can.people.tools', to: 2 }];
    const code = encodeAnswers(builtIn, low, { hash: HASH, date: '2026-01-02', ticks: [tick] });
    const outcome = decodeAnswers(builtIn, code, { hash: HASH });
    assert.ok(outcome.ok);
    const previous = previousIn({ ...outcome.value, id: null, assessment: null, stepThen: null });
    const { answers, assessment, date, depth, id, sameDefinition, ticks } = previous;
    assert.deepEqual(
      { answers, assessment, date, depth, id, sameDefinition, ticks },
      {
        ...{ answers: countedAnswers(builtIn, low), assessment: null, date: '2026-01-02', depth: 'full', id: null },
        ...{ sameDefinition: true, ticks: [tick] },
      },
    );
  });

  const same = { id: builtIn.id, version: '0.9.0', hash: HASH };
  const definitions: readonly (readonly [title: string, made: Partial<EarlierVisit>, isSame: boolean])[] = [
    ['the same content, whatever its version was called', { assessment: same }, true],
    ['the same content under another name', { assessment: { ...same, id: 'other' } }, false],
    ['other content under the same name', { assessment: { ...same, hash: OTHER.hash } }, false],
    ['one that a code says is the same', { assessment: null, sameDefinition: true }, true],
    ['one of which nothing is known', { assessment: null }, false],
  ];
  for (const [title, made, isSame] of definitions) {
    test(`tells whether the definition is the same: ${title}`, () => {
      const { assessment, sameDefinition, stepThen } = previousIn({ ...visit, ...made });
      assert.deepEqual([sameDefinition, stepThen, assessment], [isSame, null, made.assessment]);
    });
  }

  test('has no ticks where there are none, or none that a plan could have', () => {
    assert.ok(!('ticks' in previousIn(visit)));
    assert.ok(!('ticks' in previousIn({ ...visit, ticks: [{ item: 'no.such', to: 1 }] })));
  });

  test('of another definition names the step of then, and what does not carry over', () => {
    const answers = { ...THEN, 'use.gone': 'yes', 'know.people.training': 'one' };
    const stepThen = { low: 3, high: 3, id: 'occasional' };
    const previous = previousIn({ ...visit, answers, assessment: OTHER, stepThen });
    assert.deepEqual([previous.sameDefinition, previous.stepThen], [false, stepThen]);
    assert.deepEqual(previous.answers, answers);
    assert.deepEqual(
      previous.notCarried.filter(({ reason }) => reason !== 'not-asked'),
      [
        { item: 'know.people.training', reason: 'answer' },
        { item: 'use.gone', reason: 'item' },
      ],
    );
  });

  test('of the same definition believes its own count, not what the earlier result said', () => {
    const previous = previousIn({ ...visit, stepThen: { low: 5, high: 5, id: 'strategic' } });
    assert.equal(previous.stepThen, null);
  });

  test('is a copy: what was handed over stays as it is, and is not frozen', () => {
    const mine = structuredClone({ ...visit, assessment: OTHER, ticks: [{ item: 'can.people.tools', to: 2 }] });
    const before = structuredClone(mine);
    const result: Result = createResult(builtIn, NOW, { ...context, previous: mine });
    assert.deepEqual(mine, before);
    assert.ok([mine, mine.answers, mine.assessment, mine.ticks].every((part) => !Object.isFrozen(part)));
    assert.ok(Object.isFrozen(result.previous?.answers));
    const chosen = Object.values(mine.answers).filter((answer) => typeof answer === 'object');
    assert.ok(chosen.length > 0 && chosen.every((answer) => !Object.isFrozen(answer)));
  });
});
