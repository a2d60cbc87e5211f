/** Sections without questions: pages to read between those to answer. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { currentPage, encodeAnswers, newSession, pages, progress, transition } from '../../src/engine/index.js';
import type { Answers, Assessment, Layout, Page, Session, SessionEvent } from '../../src/engine/index.js';
import { definition, single } from './support/definitions.js';

const plain = definition({
  items: [
    single('a1', [0, 1]),
    single('a2', [0, 1], { askIf: { item: 'a1', atLeast: 1 }, hiddenAnswer: 'a' }),
    single('b1', [0, 1]),
  ],
  cuts: ['b1'],
});
const [first, second] = plain.sections;
assert.ok(first && second);
const word = (id: string) => ({ id, items: [] });
const assessment: Assessment = {
  ...plain,
  sections: [word('hello'), word('rules'), first, word('between'), second, word('end')],
};

const nameOf = ({ items, section }: Page) => items.map(({ id }) => id).join('+') || section.id;

/** What is on screen after each event, from the first screen on. */
function walk(events: readonly SessionEvent[], layout: Layout, answers: Answers = {}): string[] {
  let session: Session = { ...newSession, answers };
  return events.map((event) => {
    session = transition(assessment, session, event, layout);
    const page = currentPage(assessment, session, layout);
    return page ? nameOf(page) : session.stage;
  });
}
const go = { type: 'continue' } as const;
const back = { type: 'back' } as const;
const start = { type: 'start' } as const;
const all = { a1: 'b', a2: 'b', b1: 'b' };

describe('pages', () => {
  test('of words have their place in both layouts', () => {
    const named = (layout: Layout) => pages(assessment, {}, layout).map(nameOf);
    assert.deepEqual(named('question'), ['hello', 'rules', 'a1', 'a2', 'between', 'b1', 'end']);
    assert.deepEqual(named('section'), ['hello', 'rules', 'a1+a2', 'between', 'b1', 'end']);
  });

  test('are no questions: progress, codes and results know nothing of them', () => {
    assert.deepEqual(progress(assessment, { a1: 'a' }), { answered: 1, total: 2 });
    const hash = `sha256-${'0'.repeat(64)}`;
    assert.equal(encodeAnswers(assessment, all, { hash }), encodeAnswers(plain, all, { hash }));
  });
});

describe('a visitor', () => {
  const cases: [name: string, events: SessionEvent[], layout: Layout, answers: Answers, seen: string[]][] = [
    [
      'reads all on the way',
      [start, go, go, go, go, go, go, go],
      'question',
      all,
      ['review', 'review', 'review', 'review', 'review', 'review', 'review', 'review'],
    ],
    [
      'reads on the way forward, and must answer what is asked',
      [
        start,
        go,
        go,
        go,
        { type: 'answer', item: 'a1', answer: 'a' },
        go,
        go,
        { type: 'answer', item: 'b1', answer: 'a' },
        go,
        go,
      ],
      'question',
      {},
      ['hello', 'rules', 'a1', 'a1', 'a1', 'between', 'b1', 'b1', 'end', 'review'],
    ],
    [
      'reads section by section',
      [start, go, go, { type: 'answer', item: 'a1', answer: 'b' }, { type: 'answer', item: 'a2', answer: 'b' }, go, go],
      'section',
      {},
      ['hello', 'rules', 'a1+a2', 'a1+a2', 'a1+a2', 'between', 'b1'],
    ],
    [
      'goes back over them, to the first screen',
      [start, go, go, back, back, back],
      'question',
      {},
      ['hello', 'rules', 'a1', 'rules', 'hello', 'intro'],
    ],
    [
      'goes back from all answers to the last words',
      [start, back, back, back],
      'question',
      all,
      ['review', 'end', 'b1', 'between'],
    ],
    [
      'who comes back later reads what stands before the open question',
      [start, go],
      'question',
      { a1: 'a' },
      ['between', 'b1'],
    ],
    ['who has an open question in the middle of a section goes right there', [start], 'question', { a1: 'b' }, ['a2']],
    [
      'who changes an answer goes there and back',
      [start, { type: 'change', item: 'b1' }, go],
      'question',
      all,
      ['review', 'b1', 'review'],
    ],
  ];
  for (const [name, events, layout, answers, seen] of cases) {
    test(name, () => assert.deepEqual(walk(events, layout, answers), seen));
  }
});
