import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Session, SessionEvent } from '../../src/engine/index.js';
import { DONT_KNOW, newSession } from '../../src/engine/index.js';
import {
  answer,
  atIntro,
  atPlain,
  atResult,
  atReview,
  back,
  change,
  finish,
  long,
  next,
  play,
  prefill,
  reset,
  short,
  start,
} from './support/scan.js';

const place = ({ stage, at }: Session) => (at === null ? stage : `${stage} ${at}`);

describe('every event in every stage', () => {
  const gaps = { router: 'b' };
  const cases: [string, Session, SessionEvent, string][] = [
    ['intro: start, to the first question', atIntro, start, 'question router'],
    ['intro: start with answers, to the first gap', { ...atIntro, answers: gaps }, start, 'question extra'],
    ['intro: start with all answers, to review', { ...atIntro, answers: short }, start, 'review'],
    ['intro: answer stays', atIntro, answer('router', 'a'), 'intro'],
    ['intro: continue stays', atIntro, next, 'intro'],
    ['intro: back stays', atIntro, back, 'intro'],
    ['intro: change, to that question', atIntro, change('plain'), 'question plain'],
    ['intro: finish with a gap, to the gap', { ...atIntro, answers: gaps }, finish, 'question extra'],
    ['intro: prefill stays', atIntro, prefill(short), 'intro'],
    ['intro: reset stays', atIntro, reset, 'intro'],
    ['question: start stays', atPlain, start, 'question plain'],
    ['question: answer stays', atPlain, answer('plain', 'b'), 'question plain'],
    ['question: continue, one further', atPlain, next, 'question several'],
    ['question: back, one back, past what is hidden', atPlain, back, 'question router'],
    ['question: change, to that question', atPlain, change('several'), 'question several'],
    ['question: finish with a gap, to the gap', { ...atPlain, answers: gaps }, finish, 'question extra'],
    ['question: finish with all answers, to the result', atPlain, finish, 'result'],
    ['question: prefill stays', atPlain, prefill(long), 'question plain'],
    ['question: reset, to the intro', atPlain, reset, 'intro'],
    ['review: start stays', atReview, start, 'review'],
    ['review: answer stays', atReview, answer('plain', 'b'), 'review'],
    ['review: continue stays', atReview, next, 'review'],
    ['review: back, to the last question', atReview, back, 'question several'],
    ['review: change, to that question', atReview, change('plain'), 'question plain'],
    ['review: finish, to the result', atReview, finish, 'result'],
    ['review: finish with a gap, to the gap', { ...atReview, answers: gaps }, finish, 'question extra'],
    ['review: prefill stays', atReview, prefill(long), 'review'],
    ['review: reset, to the intro', atReview, reset, 'intro'],
    ['result: start stays', atResult, start, 'result'],
    ['result: answer stays', atResult, answer('plain', 'b'), 'result'],
    ['result: continue stays', atResult, next, 'result'],
    ['result: back, to review', atResult, back, 'review'],
    ['result: change, to that question', atResult, change('several'), 'question several'],
    ['result: finish stays', atResult, finish, 'result'],
    ['result: prefill, back to review', atResult, prefill(long), 'review'],
    ['result: reset, to the intro', atResult, reset, 'intro'],
  ];
  for (const [name, before, event, after] of cases) test(name, () => assert.equal(place(play([event], before)), after));

  const without: [string, Session, SessionEvent][] = [
    ['start in a question', atPlain, start],
    ['start at review', atReview, start],
    ['start at the result', atResult, start],
    ['continue at the intro', atIntro, next],
    ['continue at review', atReview, next],
    ['continue at the result', atResult, next],
    ['back at the intro', atIntro, back],
    ['reset at the intro', atIntro, reset],
  ];
  for (const [name, before, event] of without) {
    // The very same session: the screen compares by identity.
    test(`${name} changes nothing`, () => assert.equal(play([event], before), before));
  }
});

describe('answers', () => {
  test('an answer replaces the one before and keeps the others', () => {
    const { answers } = play([answer('plain', 'b'), answer('several', DONT_KNOW)], atPlain);
    assert.deepEqual(answers, { router: 'a', plain: 'b', several: DONT_KNOW });
  });

  test('an answer that hides questions keeps what was answered there', () => {
    const { answers } = play([answer('router', 'a')], { ...atPlain, answers: long });
    assert.deepEqual(answers, { ...long, router: 'a' });
  });

  test('prefill replaces all answers', () => {
    assert.deepEqual(play([prefill({ plain: 'b' })], atPlain).answers, { plain: 'b' });
  });

  test('reset forgets all', () => {
    assert.deepEqual(play([reset], { ...atPlain, reviewing: true, showProblems: true }), newSession);
  });
});

describe('the whole way', () => {
  test('the short path: from start to result', () => {
    const session = play([
      start,
      ...[answer('router', 'a'), next, answer('plain', 'b'), next, answer('several', ['b']), next],
      finish,
    ]);
    assert.deepEqual(session, {
      ...newSession,
      stage: 'result',
      answers: { router: 'a', plain: 'b', several: ['b'] },
    });
  });

  test('the long path passes every question once', () => {
    const visited: (string | null)[] = [];
    let session = play([start]);
    for (const [item, given] of Object.entries(long)) {
      visited.push(session.at);
      session = play([answer(item, given), next], session);
    }
    assert.deepEqual(visited, Object.keys(long));
    assert.equal(session.stage, 'review');
  });

  test('back from the first question to the intro keeps the answers, and start goes on at the gap', () => {
    const session = play([start, answer('router', 'a'), back]);
    assert.deepEqual(session, { ...newSession, answers: { router: 'a' } });
    assert.equal(play([start], session).at, 'plain');
  });

  test('back, page after page, and forward again', () => {
    const backward = play([back, back, back], { ...atReview, answers: long });
    assert.equal(place(backward), 'question plain');
    assert.equal(place(play([next, next, next], backward)), 'review');
  });

  test('a question that appears behind the visitor is asked before review', () => {
    // The host fills in the router while the visitor is at the last question.
    const session = play([prefill({ ...short, router: 'b' }), next], { ...atPlain, at: 'several' });
    assert.equal(place(session), 'question extra');
    const end = play([answer('extra', 'a'), next, answer('far', 'a'), next], session);
    assert.equal(place(end), 'review');
  });
});

describe('problems', () => {
  test('continue without an answer stays and shows the problem', () => {
    const session = play([start, next]);
    assert.deepEqual([place(session), session.showProblems], ['question router', true]);
  });

  test('continue with too many options stays and shows the problem', () => {
    const session = play([answer('several', ['a', 'b', 'c']), next], { ...atPlain, at: 'several' });
    assert.deepEqual([place(session), session.showProblems], ['question several', true]);
  });

  test('continue with "don\'t know" goes on', () => {
    assert.equal(place(play([start, answer('router', DONT_KNOW), next])), 'question extra');
  });

  const moves: [string, SessionEvent[]][] = [
    ['continue, once answered', [answer('plain', 'a'), next]],
    ['back', [back]],
    ['back to the intro', [back, back]],
    ['reset', [reset]],
  ];
  for (const [name, events] of moves) {
    test(`${name} takes the problem away`, () => {
      const stuck = play([next], { ...atPlain, answers: { router: 'a' } });
      assert.equal(stuck.showProblems, true);
      assert.equal(play(events, stuck).showProblems, false);
    });
  }
});
