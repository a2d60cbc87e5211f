import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Session } from '../../src/engine/index.js';
import { currentPage, newSession } from '../../src/engine/index.js';
import {
  answer,
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
  short,
  small,
} from './support/scan.js';

const place = ({ stage, at }: Session) => (at === null ? stage : `${stage} ${at}`);
const onScreen = (session: Session, layout: 'question' | 'section' = 'question') =>
  currentPage(small, session, layout)?.items.map((item) => item.id) ?? null;

describe('Change, from review', () => {
  test('continue goes back to review, not to the next question', () => {
    assert.deepEqual(play([change('router'), next], atReview), atReview);
  });

  test('back goes back to review', () => {
    assert.deepEqual(play([change('plain'), back], atReview), atReview);
  });

  test('a new answer is kept', () => {
    const session = play([change('plain'), answer('plain', 'b'), next], atReview);
    assert.deepEqual(session, { ...atReview, answers: { ...short, plain: 'b' } });
  });

  test('questions that this reveals are asked, and only they, before review', () => {
    const revealed = play([change('router'), answer('router', 'b'), next], atReview);
    assert.equal(place(revealed), 'question extra');
    const second = play([answer('extra', 'a'), next], revealed);
    assert.equal(place(second), 'question far');
    assert.equal(place(play([answer('far', 'a'), next], second)), 'review');
  });

  test('a revealed question that was answered before is not asked again', () => {
    const before = { ...atReview, answers: { ...long, router: 'a' } };
    assert.equal(place(play([change('router'), answer('router', 'b'), next], before)), 'review');
  });

  test('while questions are open, back goes to the question before', () => {
    const open = play([change('router'), answer('router', 'b'), next], atReview);
    assert.equal(place(play([back], open)), 'question router');
  });

  test('an answer that is cleared keeps the visitor there', () => {
    const session = play([change('several'), answer('several', []), next], atReview);
    assert.deepEqual([place(session), session.showProblems], ['question several', true]);
  });

  test('from the result it goes by review', () => {
    assert.equal(place(play([change('plain'), next], atResult)), 'review');
  });
});

describe('back from review', () => {
  test('is no Change: continue goes the usual way', () => {
    const session = play([back, back], atReview);
    assert.equal(place(session), 'question plain');
    assert.equal(place(play([next], session)), 'question several');
  });

  test('back from the result goes to review, and finish to the result again', () => {
    assert.equal(place(play([back], atResult)), 'review');
    assert.deepEqual(play([back, finish], atResult), atResult);
  });
});

describe('prefill', () => {
  test('at the result goes back to review with the new answers', () => {
    assert.deepEqual(play([prefill(long)], atResult), { ...atReview, answers: long });
  });

  test('at review with a gap: finish asks it first', () => {
    const session = play([prefill({ ...short, router: 'b' }), finish], atReview);
    assert.equal(place(session), 'question extra');
  });

  const hidden: [string, Session, string[]][] = [
    ['the page before it', { ...atPlain, answers: long, at: 'far' }, ['plain']],
    ['the first page if no other is before', { ...atPlain, answers: long, at: 'extra' }, ['router']],
  ];
  for (const [name, before, expected] of hidden) {
    test(`that hides the question on screen shows ${name}`, () => {
      assert.deepEqual(onScreen(play([prefill(short)], before)), expected);
    });
  }

  test('that hides the question on screen leaves continue and back in order', () => {
    const session = play([prefill(short)], { ...atPlain, answers: long, at: 'far' });
    assert.equal(place(play([next], session)), 'question several');
    assert.equal(place(play([back], session)), 'question router');
  });

  test('that shows the question again brings it back on screen', () => {
    const session = play([prefill(short), prefill(long)], { ...atPlain, answers: long, at: 'far' });
    assert.deepEqual(onScreen(session), ['far']);
  });
});

describe('the page on screen', () => {
  test('there is none outside the questions', () => {
    for (const session of [newSession, atReview, atResult]) assert.equal(onScreen(session), null);
  });

  test('it follows the layout', () => {
    const session = { ...atPlain, answers: long, at: 'far' };
    assert.deepEqual(onScreen(session), ['far']);
    assert.deepEqual(onScreen(session, 'section'), ['plain', 'far', 'several']);
  });

  test('a question hidden by the answer above it leaves its section on screen', () => {
    const session = play([answer('router', 'a')], { ...atPlain, answers: long, at: 'extra' }, 'section');
    assert.deepEqual(onScreen(session, 'section'), ['router']);
  });

  test('an item nobody knows gives the first page', () => {
    assert.deepEqual(onScreen({ ...atPlain, at: 'stranger' }), ['router']);
    assert.deepEqual(onScreen({ ...atPlain, at: null }), ['router']);
  });
});

describe('by section', () => {
  test('continue needs every question of the section that is asked', () => {
    const session: Session = { ...newSession, stage: 'question', at: 'router', answers: { router: 'b' } };
    assert.equal(play([next], session, 'section').showProblems, true);
    assert.equal(place(play([answer('extra', 'a'), next], session, 'section')), 'question plain');
    assert.equal(place(play([answer('router', 'a'), next], session, 'section')), 'question plain');
  });

  test('back goes a section back, then to the intro', () => {
    const session = play([back], { ...atPlain, at: 'several' }, 'section');
    assert.equal(place(session), 'question router');
    assert.equal(place(play([back], session, 'section')), 'intro');
  });

  test('the last section leads to review', () => {
    assert.equal(place(play([next], atPlain, 'section')), 'review');
  });
});
