import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Answers, Layout, Problem } from '../../src/engine/index.js';
import { DONT_KNOW, newSession, pages, problemOf, toggle, transition } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const assessment = definition({
  items: [
    single('a1', [0, 1]),
    single('a2', [0, 1], { askIf: { item: 'a1', atLeast: 1 }, hiddenAnswer: 'a' }),
    single('b1', [0, 1], { askIf: { item: 'a1', atLeast: 1 }, hiddenAnswer: 'a' }),
    single('c1', [0, 1]),
    single('c2', [0, 1]),
  ],
  cuts: ['b1', 'c1'],
});

const outline = (answers: Answers, layout: Layout) =>
  pages(assessment, answers, layout).map((page) => [page.section.id, ...page.items.map((item) => item.id)].join(' '));

describe('pages', () => {
  const cases: [string, Answers, Layout, string[]][] = [
    [
      'one question a page, each with its section',
      {},
      'question',
      ['section-1 a1', 'section-1 a2', 'section-2 b1', 'section-3 c1', 'section-3 c2'],
    ],
    ['one section a page', {}, 'section', ['section-1 a1 a2', 'section-2 b1', 'section-3 c1 c2']],
    ['hidden questions have no page', { a1: 'a' }, 'question', ['section-1 a1', 'section-3 c1', 'section-3 c2']],
    ['a section without a question has no page', { a1: 'a' }, 'section', ['section-1 a1', 'section-3 c1 c2']],
  ];
  for (const [name, answers, layout, expected] of cases) {
    test(name, () => assert.deepEqual(outline(answers, layout), expected));
  }
});

describe('pages of a matrix', () => {
  const [first, second, third] = assessment.sections;
  assert.ok(first && second && third);
  const matrices = { ...assessment, sections: [{ ...first, layout: 'matrix' as const }, second, third] };
  const cases: [string, Answers, Layout, string[]][] = [
    ['all rows on one page, the others one by one', {}, 'question', ['a1 a2', 'b1', 'c1', 'c2']],
    ['as any section', {}, 'section', ['a1 a2', 'b1', 'c1 c2']],
    ['one row, where the other is hidden', { a1: 'a' }, 'question', ['a1', 'c1', 'c2']],
  ];
  for (const [name, answers, layout, expected] of cases) {
    test(`${layout}: ${name}`, () => {
      const found = pages(matrices, answers, layout).map(({ items }) => items.map(({ id }) => id).join(' '));
      assert.deepEqual(found, expected);
    });
  }

  test('is left when every row has an answer, and every row is the way back to it', () => {
    const at = (answers: Answers) => {
      const session = { ...newSession, stage: 'question' as const, at: 'a2', answers };
      const { at: place, showProblems } = transition(matrices, session, { type: 'continue' }, 'question');
      return [place, showProblems];
    };
    assert.deepEqual(at({ a1: 'b' }), ['a2', true]);
    assert.deepEqual(at({ a1: 'b', a2: DONT_KNOW }), ['b1', false]);
  });
});

describe('what is wrong with an answer', () => {
  const one = single('q', [0, 1]);
  const upToTwo = multiple('q', 3, { max: 2 });
  const cases: [string, typeof one, Answers, Problem | null][] = [
    ['single, nothing', one, {}, 'missing'],
    ['single, chosen', one, { q: 'b' }, null],
    ['single, "don\'t know"', one, { q: DONT_KNOW }, null],
    ['single, made up', one, { q: 'z' }, 'missing'],
    ['single, a key that every object has', single('constructor', [0, 1]), {}, 'missing'],
    ['multiple, nothing', upToTwo, {}, 'missing'],
    ['multiple, all cleared', upToTwo, { q: [] }, 'missing'],
    ['multiple, as many as allowed', upToTwo, { q: ['a', 'b'] }, null],
    ['multiple, one too many', upToTwo, { q: ['a', 'b', 'c'] }, 'too-many'],
    ['multiple, as many as may be, but one twice', upToTwo, { q: ['a', 'a'] }, 'missing'],
    ['multiple, none of these', upToTwo, { q: ['none'] }, null],
    ['multiple, "don\'t know"', upToTwo, { q: DONT_KNOW }, null],
    ['multiple, no maximum, all of them', multiple('q', 3), { q: ['a', 'b', 'c'] }, null],
  ];
  for (const [name, item, answers, problem] of cases) {
    test(`${name}: ${problem ?? 'in order'}`, () => assert.equal(problemOf(item, answers), problem));
  }
});

describe('ticking and clearing', () => {
  const item = multiple('q', 3, { max: 2 });
  const cases: [string, Answer | undefined, string, boolean, Answer][] = [
    ['first tick', undefined, 'b', true, ['b']],
    ['ticks stand in the order of the options', ['c'], 'a', true, ['a', 'c']],
    ['a tick twice is one tick', ['a'], 'a', true, ['a']],
    ['the maximum may be passed', ['a', 'b'], 'c', true, ['a', 'b', 'c']],
    ['clear one', ['a', 'b'], 'a', false, ['b']],
    ['clear the last', ['a'], 'a', false, []],
    ['clear what is not ticked', ['a'], 'b', false, ['a']],
    ['"none of these" clears the others', ['a', 'b'], 'none', true, ['none']],
    ['another clears "none of these"', ['none'], 'b', true, ['b']],
    ['clear "none of these"', ['none'], 'none', false, []],
    ['"don\'t know" clears the others', ['a', 'b'], DONT_KNOW, true, DONT_KNOW],
    ['"don\'t know" clears "none of these"', ['none'], DONT_KNOW, true, DONT_KNOW],
    ['another clears "don\'t know"', DONT_KNOW, 'b', true, ['b']],
    ['"none of these" clears "don\'t know"', DONT_KNOW, 'none', true, ['none']],
    ['clear "don\'t know"', DONT_KNOW, DONT_KNOW, false, []],
    ['clear another under "don\'t know"', DONT_KNOW, 'a', false, []],
    ['made-up ticks of before fall out', ['z', 'a'], 'b', true, ['a', 'b']],
  ];
  for (const [name, before, option, ticked, after] of cases) {
    test(name, () => assert.deepEqual(toggle(item, before, option, ticked), after));
  }
});
