import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Action, ActionSource, FirmFacts, Limits } from '../../src/engine/index.js';
import { actionSources, availableActions, chooseAction, stageAction } from '../../src/engine/index.js';
import { definition, single } from './support/definitions.js';

const action = (id: string, limits: Partial<Action> = {}): Action => ({
  ...{ id, item: 'x', to: 'c', kind: 'try', who: 'you', hours: [1, 2], money: 'none' },
  evidence: { grade: 'expert', asOf: '2026-11' },
  ...limits,
});
const source = (...actions: Action[]): ActionSource => ({ id: 'library', actions });
const nobody: FirmFacts = { size: null, sector: null, barriers: [] };
const bakery: FirmFacts = { size: 'few', sector: 'food', barriers: ['time', 'money'] };
const move = { item: 'x', from: 'a', to: 'c' };
const chosen = (sources: readonly ActionSource[], firm = bakery, from: string | null = 'a') => {
  const found = chooseAction(sources, { ...move, from }, firm);
  return found && [found.source, found.action, found.variant].join('/');
};

describe('the action for a move', () => {
  const filters: readonly (readonly [
    title: string,
    limits: Limits,
    firm: FirmFacts,
    from: string | null,
    fits: boolean,
  ])[] = [
    ['no filter', {}, nobody, null, true],
    ['its sector', { sectors: ['care', 'food'] }, bakery, 'a', true],
    ['another sector', { sectors: ['care'] }, bakery, 'a', false],
    ['a sector that is not known', { sectors: ['food'] }, nobody, 'a', false],
    ['its size', { sizes: ['few'] }, bakery, 'a', true],
    ['another size', { sizes: ['one', 'many'] }, bakery, 'a', false],
    ['where it starts', { from: ['a', 'b'] }, bakery, 'a', true],
    ['another start', { from: ['b'] }, bakery, 'a', false],
    ['a start that is not known', { from: ['a'] }, bakery, null, false],
    ['one of its barriers among others', { barriers: ['trust', 'time'] }, bakery, 'a', true],
    ['barriers that it does not have', { barriers: ['trust'] }, bakery, 'a', false],
    ['all but one filter', { sectors: ['food'], sizes: ['few'], from: ['b'] }, bakery, 'a', false],
  ];
  for (const [title, limits, firm, from, fits] of filters) {
    test(`filters: ${title}`, () => {
      assert.equal(chosen([source(action('one', limits))], firm, from), fits ? 'library/one/' : null);
    });
  }

  const precise: readonly (readonly [title: string, worse: Limits, better: Limits])[] = [
    ['one filter before none', {}, { barriers: ['time'] }],
    ['two filters before the one on the sector', { sectors: ['food'] }, { sizes: ['few'], barriers: ['time'] }],
    ['the sector before the start', { from: ['a'] }, { sectors: ['food'] }],
    ['the start before the size', { sizes: ['few'] }, { from: ['a'] }],
    ['the size before barriers', { barriers: ['time'] }, { sizes: ['few'] }],
  ];
  for (const [title, worse, better] of precise) {
    test(`which of two: ${title}, in whatever order they stand`, () => {
      const two = [action('worse', worse), action('better', better)];
      assert.equal(chosen([source(...two)]), 'library/better/');
      assert.equal(chosen([source(...two.reverse())]), 'library/better/');
    });
    test(`which of two variants: ${title}`, () => {
      const variants = [
        { id: 'worse', ...worse },
        { id: 'better', ...better },
      ];
      assert.equal(chosen([source(action('one', { variants }))]), 'library/one/better');
    });
  }

  test('of two that are as precise, the first', () => {
    assert.equal(chosen([source(action('first'), action('second'))]), 'library/first/');
  });

  test('is of this item and this option alone', () => {
    assert.equal(chosen([source(action('other', { item: 'y' }), action('less', { to: 'b' }))]), null);
  });

  test('an earlier source replaces and hides those of later ones', () => {
    const partner: ActionSource = { id: 'partner', actions: [action('same', { to: 'b' })], hides: ['hidden'] };
    const library = source(action('same', { sectors: ['food'] }), action('hidden', { sizes: ['few'] }), action('left'));
    assert.equal(chosen([partner, library]), 'library/left/');
    assert.equal(chosen([library, partner]), 'library/same/');
    const names = availableActions([partner, library]).map(({ action: { id }, source: from }) => `${from}/${id}`);
    assert.deepEqual(names, ['partner/same', 'library/left']);
  });
});

describe('the action for a stage', () => {
  const assessment = definition({ items: [single('x', [0, 1, 2])] });
  const stage = { item: 'x', from: 1, option: 'c', findOut: false };
  const sources = [source(action('from-b', { from: ['b'] }), action('from-anywhere'))];
  const cases: readonly (readonly [
    title: string,
    stage: Parameters<typeof stageAction>[2],
    expected: string | null,
  ])[] = [
    ['looks at where the firm stands', stage, 'from-b'],
    ['is another from elsewhere', { ...stage, from: 0 }, 'from-anywhere'],
    ['does not claim to know where, if that is to be found out', { ...stage, findOut: true }, 'from-anywhere'],
    ['is none where options are counted', { ...stage, option: null }, null],
    ['is none of a question that is not there', { ...stage, item: 'gone' }, null],
  ];
  for (const [title, one, expected] of cases) {
    test(title, () => {
      const all = [...sources, source(action('lost', { item: 'gone' }), action('odd', { to: 'null' }))];
      assert.equal(stageAction(assessment, all, one, nobody)?.action ?? null, expected);
    });
  }

  test('is of a catalogue before the assessment itself', () => {
    const [catalogue] = sources;
    const own = { ...assessment, actions: [action('own')] };
    assert.deepEqual(actionSources(own, sources), [catalogue, { id: own.id, actions: own.actions }]);
    assert.deepEqual(actionSources(assessment, sources), sources);
  });
});
