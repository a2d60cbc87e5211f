/** Actions in the file of offers: beside those of the scan, or in the place of one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { removed } from '../../src/editor/model/change-ids.js';
import { newAction } from '../../src/editor/model/additions.js';
import { OWN_ACTIONS, SUPPORT } from '../../src/editor/model/beside.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { valueAt, withValue } from '../../src/editor/model/json.js';
import type { Json, Path } from '../../src/editor/model/json.js';
import type { Target } from '../../src/editor/model/targets.js';
import { pathFrom } from '../../src/editor/checks/issue-path.js';
import { placeOf } from '../../src/editor/page/place.js';
import { draftOf } from './support/documents.js';

const words = (title: string) => ({ title, why: 'Why.', steps: ['One.', 'Two.'], done: 'Done.' });
const action = (id: string) => ({
  ...{ id, item: 'use.often', to: 'much', kind: 'try', who: 'one', hours: [1, 2], money: 'none' },
  evidence: { grade: 'expert', asOf: '2026-11' },
});

/** The scan has the action `try-it`; the file of offers has one in its place, and one of its own. */
const whole: Draft = withValue(draftOf('everything'), SUPPORT, {
  ...{ id: 'ours', version: '1.0.0', languages: ['en'], texts: {}, hides: ['try-it'] },
  entries: [{ id: 'call', form: 'mail', dimensions: [], barriers: [], actions: ['try-it', 'ours'] }],
  actions: [action('try-it'), { ...action('ours'), variants: [{ id: 'small', sizes: ['small'] }] }],
  actionTexts: {
    en: { 'try-it': words('Instead'), ours: { ...words('Ours'), variants: { small: { title: 'Ours, small' } } } },
  },
});
const at = (draft: Draft, ...path: Path): Json | undefined => valueAt(draft, [...SUPPORT, ...path]);
const after = (draft: Draft, edit: Edit): Draft => {
  const result = edited(draft, edit);
  return result.ok ? result.draft : assert.fail(result.reason);
};
const ofScan: Target = { kind: 'actions', id: 'try-it' };
const instead: Target = { kind: 'own-actions', id: 'try-it' };
const ours: Target = { kind: 'own-actions', id: 'ours' };
const small: Target = { kind: 'variants', of: 'own-actions', owner: 'ours', id: 'small' };

describe('another id', () => {
  const cases: [title: string, target: Target, path: Path, is: Json | undefined][] = [
    ['of an own action: offers follow', ours, ['entries', 0, 'actions'], ['try-it', 'new']],
    ['of an own action: its words follow', ours, ['actionTexts', 'en', 'new', 'title'], 'Ours'],
    [
      'of its variant: the words follow',
      small,
      ['actionTexts', 'en', 'ours', 'variants'],
      { new: { title: 'Ours, small' } },
    ],
    ['of an action of the scan: what stands in its place follows', ofScan, ['actions', 0, 'id'], 'new'],
    [
      'of an action of the scan: the words in its place follow',
      ofScan,
      ['actionTexts', 'en', 'new', 'title'],
      'Instead',
    ],
    ['of an action of the scan: it stays hidden', ofScan, ['hides'], ['new']],
    [
      'of what stands in a place: offers go on naming the action of the scan',
      instead,
      ['entries', 0, 'actions'],
      ['try-it', 'ours'],
    ],
  ];
  for (const [title, target, path, is] of cases)
    test(title, () => assert.deepEqual(at(after(whole, { type: 'rename', target, to: 'new' }), ...path), is));

  test('that an own action has is refused to the one that another stands in for', () => {
    const edit = { type: 'rename', target: ofScan, to: 'ours' } as const;
    assert.deepEqual(edited(whole, edit), { ok: false, reason: 'id-taken', issues: [] });
  });
});

describe('removed', () => {
  const cases: [title: string, target: Target, path: Path, is: Json | undefined][] = [
    ['an own action: no offer names it', ours, ['entries', 0, 'actions'], ['try-it']],
    ['an own action: its words go', ours, ['actionTexts', 'en', 'ours'], undefined],
    ['its variant: no list is left', small, ['actions', 1, 'variants'], undefined],
    ['an action of the scan: what stands in its place stays', ofScan, ['entries', 0, 'actions'], ['try-it', 'ours']],
    ['the question: actions for it go', { kind: 'items', id: 'use.often' }, ['actions'], undefined],
  ];
  for (const [title, target, path, is] of cases)
    test(title, () => assert.deepEqual(at(after(whole, { type: 'remove', target }), ...path), is));

  test('with a question, the author is told of each action that goes', () => {
    const { actions } = removed(whole, { kind: 'options', item: 'use.often', id: 'much' });
    assert.deepEqual(actions, [ofScan, instead, ours]);
  });
});

test('a new one has an id that no other action has', () => {
  const answer = { item: 'use.often', to: 'much', asOf: '2026-11' };
  const draft = after(whole, newAction(whole, 'actions', answer, words('New')));
  const { target } = newAction(draft, 'own-actions', answer, words('New'));
  assert.deepEqual(target, { kind: 'own-actions', id: 'action-2' });
});

test('a mistake in one is shown in its form', () => {
  const places = ['actions[1].hours', 'actionTexts.en.ours.why', 'entries[0].form'];
  assert.deepEqual(
    places.map((path) => placeOf(whole, pathFrom(`$.$beside.support.${path}`))),
    [{ kind: 'own-action', id: 'ours' }, { kind: 'own-action', id: 'ours' }, { kind: 'support' }],
  );
  assert.equal(valueAt(whole, [...OWN_ACTIONS, 1, 'id']), 'ours');
});
