import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Depth, Session, SessionEvent } from '../../src/engine/index.js';
import { askedAt, currentPage, depthOf, newSession, transition } from '../../src/engine/index.js';
import { answer, atPlain, atResult, atReview, back, change, finish, next, play, small, start } from './support/scan.js';
import { definition, single } from './support/definitions.js';

/** The quick scan asks the first section: `router`, and `extra` where the router shows it. */
const short = { ...small, quick: ['section-1'] };
const deepen: SessionEvent = { type: 'deepen' };

function playShort(events: readonly SessionEvent[], depth?: Depth, from: Session = newSession): Session {
  return events.reduce((session, event) => transition(short, session, event, 'question', depth), from);
}

describe('the quick scan', () => {
  const done = playShort([start, answer('router', 'a'), next, finish], 'quick');

  test('ends after its own sections', () => {
    assert.deepEqual(done, { ...newSession, stage: 'result', answers: { router: 'a' } });
  });

  test('shows pages of its own sections only', () => {
    const elsewhere: Session = { ...newSession, stage: 'question', at: 'plain' };
    assert.deepEqual(currentPage(short, elsewhere, 'question', 'quick')?.items[0]?.id, 'router');
    assert.deepEqual(currentPage(short, elsewhere, 'question')?.items[0]?.id, 'plain');
  });

  test('goes on with the first question of the full scan that is open', () => {
    assert.deepEqual(playShort([deepen], 'quick', done), {
      ...done,
      stage: 'question',
      at: 'plain',
      reviewing: false,
      deepened: true,
    });
  });

  test('once gone on, asks everything', () => {
    const deepened = playShort([deepen, answer('plain', 'a'), next], 'quick', done);
    assert.equal(deepened.at, 'several');
    assert.equal(depthOf(deepened, 'quick'), 'full');
    assert.deepEqual(currentPage(short, deepened, 'question', 'quick')?.items[0]?.id, 'several');
  });

  test('where everything is asked, there is nothing to go on to', () => {
    const full = playShort([start, answer('router', 'a'), next]);
    assert.equal(full.at, 'plain');
    assert.equal(playShort([deepen], 'full', full), full);
    assert.equal(playShort([deepen], undefined, full), full);
  });

  test('is the same object each time, so that it is made ready once', () => {
    assert.equal(askedAt(short, 'quick'), askedAt(short, 'quick'));
    assert.notEqual(askedAt(short, 'quick'), askedAt({ ...short }, 'quick'));
  });

  test('a definition without one asks everything', () => {
    assert.equal(askedAt(small, 'quick'), small);
    assert.equal(depthOf(newSession, 'quick'), 'quick');
  });
});

describe('problems are shown after Continue only, and forgotten on the way', () => {
  const problem: Session = { ...atPlain, answers: {}, showProblems: true };
  const cases: [string, SessionEvent[], Session, Partial<Session>][] = [
    ['start', [start], newSession, { stage: 'question', at: 'router' }],
    [
      'change',
      [change('plain')],
      { ...atReview, showProblems: true },
      { stage: 'question', at: 'plain', reviewing: true },
    ],
    ['back', [back], problem, { at: 'extra' }],
    ['back from review', [back], atReview, { stage: 'question', at: 'several' }],
    [
      'finish with an open question',
      [finish],
      { ...atReview, answers: {} },
      { stage: 'question', at: 'router', reviewing: true },
    ],
  ];
  for (const [name, events, from, expected] of cases) {
    test(name, () => assert.deepEqual(play(events, from), { ...from, showProblems: false, ...expected }));
  }

  test('finish from the result goes nowhere', () => assert.deepEqual(play([finish], atResult), atResult));
});

test('where the question on screen is hidden by now, the nearest one before it is shown', () => {
  const hidden = single('d', [0, 1], { askIf: { item: 'a', atLeast: 1 }, hiddenAnswer: 'a' });
  const plain = ['a', 'b', 'c'].map((id) => single(id, [0, 1]));
  const assessment = definition({ items: [...plain, hidden, single('e', [0, 1])] });
  const session: Session = { ...newSession, stage: 'question', at: 'd', answers: { a: 'a' } };
  assert.equal(currentPage(assessment, session, 'question')?.items[0]?.id, 'c');
});
