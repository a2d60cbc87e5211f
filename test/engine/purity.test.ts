import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, Assessment, SessionEvent } from '../../src/engine/index.js';
import {
  answerTo,
  askedItems,
  countedAnswers,
  createResult,
  currentPage,
  evaluate,
  explainGate,
  newSession,
  nextUnanswered,
  pages,
  progress,
  toggle,
  transition,
} from '../../src/engine/index.js';
import { sheets } from './support/arbitraries.js';
import { deepFrozen } from './support/definitions.js';
import { always } from './support/runs.js';

const context = {
  id: 'r',
  language: 'en',
  startedAt: '2026-01-01T00:00:00Z',
  completedAt: '2026-01-01T00:05:00Z',
  hash: 'sha256-0',
};

const functions: Record<string, (assessment: Assessment, answers: Answers) => unknown> = {
  evaluate,
  askedItems,
  countedAnswers,
  nextUnanswered,
  progress,
  'pages by question': (assessment, answers) => pages(assessment, answers, 'question'),
  'pages by section': (assessment, answers) => pages(assessment, answers, 'section'),
  explainGate: (assessment, answers) => assessment.steps.map((_, index) => explainGate(assessment, answers, index + 1)),
  createResult: (assessment, answers) => createResult(assessment, answers, context),
  toggle: ({ items }, answers) =>
    items.map((item) => item.options.map(({ id }) => toggle(item, answerTo(item, answers), id, true))),
};

for (const [name, call] of Object.entries(functions)) {
  test(`${name} works on frozen input and gives the same as before`, () => {
    always(
      sheets,
      ({ assessment, answers }) => {
        const copy = structuredClone({ assessment, answers });
        const fromCopy = JSON.stringify(call(copy.assessment, copy.answers));
        assert.deepEqual(copy, { assessment, answers }, 'the input is as it was');
        deepFrozen({ assessment, answers });
        assert.equal(JSON.stringify(call(assessment, answers)), fromCopy);
        assert.equal(JSON.stringify(call(assessment, answers)), fromCopy);
      },
      200,
    );
  });
}

test('transition takes every event on a frozen session', () => {
  always(
    sheets,
    ({ assessment, answers }) => {
      deepFrozen({ assessment, answers });
      let session = newSession;
      for (const event of tour(assessment, answers)) {
        session = deepFrozen(transition(assessment, session, event, 'question'));
        currentPage(assessment, session, 'section');
      }
      assert.deepEqual(session, newSession);
    },
    500,
  );
});

function tour({ items }: Assessment, answers: Answers): SessionEvent[] {
  const given = Object.entries(answers).flatMap(([item, answer]): SessionEvent[] => [
    { type: 'answer', item, answer },
    { type: 'continue' },
  ]);
  const changes = items.map(({ id }): SessionEvent => ({ type: 'change', item: id }));
  const end: SessionEvent[] = [{ type: 'back' }, { type: 'finish' }, { type: 'prefill', answers }, { type: 'reset' }];
  return [{ type: 'start' }, ...given, ...changes, ...end];
}
