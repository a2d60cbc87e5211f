import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCatalogue } from '../../src/contract/index.js';
import { assessment } from '../../src/content/index.js';
import { assertComplete, inShort } from './support/outcome.js';
import { HOSTILE } from './support/hostile.js';

const BUILT_IN = { actions: ['dos-and-donts', 'look-up-rules'] };

const action = {
  ...{ id: 'checklist', item: 'know.people.checking', to: 'written-checks', kind: 'safe', who: 'one', hours: [2, 4] },
  ...{ money: 'none', support: 'information', evidence: { grade: 'expert', asOf: '2026-11' } },
};
const text = {
  title: 'Use our checklist',
  why: 'It is short.',
  steps: ['Print it.', 'Use it.'],
  done: 'It hangs there.',
};
const answer = { barrier: 'privacy', actions: ['checklist'], support: 'information' };

/** A file without offers. */
const file = (more: object = {}) => ({
  ...{ id: 'own', version: '1.0.0', languages: ['en'], entries: [], texts: {} },
  ...{ actions: [action], actionTexts: { en: { checklist: text } } },
  ...more,
});
const withAction = (more: object) => file({ actions: [{ ...action, ...more }] });
const withText = (more: object) => file({ actionTexts: { en: { checklist: { ...text, ...more } } } });
const withAnswer = (more: object) =>
  file({ barriers: [{ ...answer, ...more }], barrierTexts: { en: { privacy: { text: 'A.' } } } });
const long = { hours: [4, 40] };

describe('actions of a partner', () => {
  const rows: [name: string, file: object, issues: readonly string[], cure?: RegExp][] = [
    ['one action and no offers', file(), []],
    ['hides alone', file({ actions: [], hides: ['look-up-rules'] }), []],
    ['an answer to a barrier', withAnswer({}), []],
    ['a variant of its own', withAction({ variants: [{ id: 'alone', sizes: ['1'], who: 'you' }] }), []],
    ['its words', withText({ variants: { alone: { title: 'Use it' } } }), []],
    ['a long action that says how it starts', withAction({ ...long, start: [1, 2] }), []],
    ['nothing at all', file({ actions: [], actionTexts: {} }), ['bad-value $.entries'], /Add what is missing/],
    [
      'an item that is none',
      withAction({ item: 'know.people.check' }),
      ['unknown-reference $.actions[0].item'],
      /"know.people.checking"\?/,
    ],
    ['an item without worth', withAction({ item: 'profile.size', to: '1' }), ['unknown-reference $.actions[0].item']],
    ['the lowest option', withAction({ to: 'not' }), ['unknown-reference $.actions[0].to']],
    [
      'an option by another name',
      withAction({ to: 'writen-checks' }),
      ['unknown-reference $.actions[0].to'],
      /"written-checks"\?/,
    ],
    ['a start that is no option', withAction({ from: ['no'] }), ['unknown-reference $.actions[0].from[0]']],
    [
      'a size that is none',
      withAction({ variants: [{ id: 'a', sizes: ['2-10'] }] }),
      ['unknown-reference $.actions[0].variants[0].sizes[0]'],
      /"2-9"\?/,
    ],
    [
      'another item that is none',
      withAction({ alsoMoves: [{ item: 'x', to: 'y' }] }),
      ['unknown-reference $.actions[0].alsoMoves[0].item'],
    ],
    ['a form that is none', withAction({ support: 'advice' }), ['unknown-reference $.actions[0].support']],
    ['a kind that is none', withAction({ kind: 'save' }), ['bad-value $.actions[0].kind'], /"safe"\?/],
    ['hours from more to less', withAction({ hours: [4, 2] }), ['bad-value $.actions[0].hours'], /lower number first/],
    ['hours of three', withAction({ hours: [1, 2, 3] }), ['bad-value $.actions[0].hours']],
    ['a long action without a start', withAction(long), ['bad-value $.actions[0]'], /first step of two days/],
    ['a start of a week', withAction({ ...long, start: [8, 40] }), ['bad-value $.actions[0]']],
    ['a long variant without a start', withAction({ variants: [{ id: 'a', ...long }] }), ['bad-value $.actions[0]']],
    [
      'a trial without a source',
      withAction({ evidence: { grade: 'trial', asOf: '2026-11' } }),
      ['bad-value $.actions[0].evidence'],
      /`source`/,
    ],
    [
      'a source without its year',
      withAction({ evidence: { grade: 'trial', source: 'Jansen, Utrecht', asOf: '2026-11' } }),
      ['bad-value $.actions[0].evidence.source'],
      /Add the year/,
    ],
    [
      'a date that is none',
      withAction({ evidence: { grade: 'expert', asOf: '2026' } }),
      ['bad-value $.actions[0].evidence.asOf'],
    ],
    ['an id twice', file({ actions: [action, action] }), ['duplicate-id $.actions[1].id'], /Rename/],
    ['no words in its language', file({ actionTexts: { en: {} } }), ['missing-text $.actionTexts.en.checklist']],
    ['no words at all', file({ actionTexts: undefined }), ['missing-text $.actionTexts.en'], /take "en" out/],
    ['one step', withText({ steps: ['Print it.'] }), ['bad-value $.actionTexts.en.checklist.steps']],
    ['an empty step', withText({ steps: ['Print it.', ' '] }), ['bad-value $.actionTexts.en.checklist.steps[1]']],
    ['a key too many', withText({ how: 'A.' }), ['unknown-key $.actionTexts.en.checklist.how']],
    [
      'hides what is not there',
      file({ hides: ['dos-and-dont'] }),
      ['unknown-reference $.hides[0]'],
      /the id of an action, found.*"dos-and-donts"\?/,
    ],
    [
      'an answer that leads nowhere',
      withAnswer({ actions: ['check-list'] }),
      ['unknown-reference $.barriers[0].actions[0]'],
      /"checklist"\?/,
    ],
    [
      'a barrier that is none',
      withAnswer({ barrier: 'privat' }),
      ['missing-text $.barrierTexts.en.privat', 'unknown-reference $.barriers[0].barrier'],
    ],
    ['an answer without words', file({ barriers: [answer] }), ['missing-text $.barrierTexts.en']],
    ['the id of the built-in library', file({ id: 'actions' }), ['bad-value $.id'], /choose another/],
  ];
  for (const [name, value, expected, cure] of rows) {
    test(name, () => {
      const { issues } = parseCatalogue(assessment, value, BUILT_IN);
      assert.deepEqual(inShort(issues), expected);
      issues.forEach(assertComplete);
      if (cure) assert.match(issues[0]?.message ?? '', cure);
    });
  }

  test('without the ids of the library, no name of an action is wrong', () => {
    assert.deepEqual(parseCatalogue(assessment, file({ hides: ['anything'] })).issues, []);
  });

  test('a broken action is left out, the others stay', () => {
    const others = [action, { ...action, id: 'other', to: 'x' }];
    const words = { en: { checklist: text, other: text } };
    const { value } = parseCatalogue(assessment, file({ actions: others, actionTexts: words }), BUILT_IN);
    assert.deepEqual(value?.actions, [action]);
    assert.ok(Object.isFrozen(value.actions[0]?.hours));
  });
});

describe('whatever stands where actions should', () => {
  for (const [name, make] of HOSTILE) {
    test(`${name}: does not throw`, () => {
      for (const key of ['actions', 'hides', 'barriers', 'actionTexts', 'barrierTexts']) {
        const { issues, value } = parseCatalogue(assessment, file({ [key]: make() }), BUILT_IN);
        issues.forEach(assertComplete);
        assert.ok(value === null || Object.isFrozen(value), key);
        assert.ok(value !== null || issues.length > 0, key);
      }
      const { issues } = parseCatalogue(assessment, withAction({ hours: make() }), BUILT_IN);
      assert.ok(issues.length > 0);
    });
  }
});
