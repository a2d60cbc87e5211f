import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checked } from '../../src/editor/checks/checked.js';
import { newAnswerVariant } from '../../src/editor/model/additions.js';
import { EXAMPLES, SUPPORT, supportOf } from '../../src/editor/model/beside.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import { fileOf, opened, textOf } from '../../src/editor/model/file.js';
import { done, undone } from '../../src/editor/model/history.js';
import { valueAt, withValue } from '../../src/editor/model/json.js';
import type { Json, Path } from '../../src/editor/model/json.js';
import { nameOf, placeOf } from '../../src/editor/page/place.js';
import { pathFrom } from '../../src/editor/checks/issue-path.js';
import { WORDS } from '../../src/editor/words/words.js';
import { after, FILES, open } from './support/documents.js';

const ANSWER = { text: 'An hour a week.', variants: { alone: { text: 'Half an hour a week.' } } };
const OFFERS: Json = {
  ...{ id: 'ours', version: '1.0.0', languages: ['en'] },
  entries: [
    { id: 'course', form: 'visit', dimensions: ['habit'], barriers: ['time'], steps: ['second'], sizes: ['small'] },
    { id: 'call', form: 'phone', dimensions: [], barriers: [] },
  ],
  barriers: [
    {
      ...{ barrier: 'time', actions: ['try-it'], support: 'visit' },
      variants: [{ id: 'alone', sizes: ['small'], barriers: ['cost'] }],
    },
  ],
  texts: {
    en: { course: { title: 'Course', description: 'second' }, call: { title: 'Call', description: 'Call us.' } },
  },
  barrierTexts: { en: { time: ANSWER } },
};
const SHEETS: Json = [
  { id: 'weak', answers: { 'use.often': 'some', which: ['mail', 'stock'] }, step: { low: 1, high: 1 } },
];

/** A definition with questions on barriers and support, offers and an example beside it. */
function whole(): Draft {
  const question = (id: string, role: string, options: readonly string[]) => ({
    ...{ id, type: 'multiple', role },
    options: options.map((option) => ({ id: option })),
  });
  const draft = open(FILES.everything ?? '').draft;
  const withRoles = [
    question('hold', 'barriers', ['time', 'cost']),
    question('want', 'support', ['visit', 'phone', 'mail']),
  ];
  const items = [...(draft.items as Json[]), ...withRoles] as Json;
  const sections = draft.sections as { id: string; items?: string[] }[];
  const last = sections.length - 1;
  const asked = withValue(draft, ['items'], items);
  const listed = withValue(asked, ['sections', last, 'items'], [...(sections[last]?.items ?? []), 'hold', 'want']);
  return withValue(withValue(listed, SUPPORT, OFFERS), EXAMPLES, SHEETS);
}

const at = (draft: Draft, path: Path) => valueAt(draft, path);
const become = (draft: Draft, edit: Parameters<typeof edited>[1]): Draft => {
  const result = edited(draft, edit);
  return result.ok ? result.draft : assert.fail(result.reason);
};

describe('what lies beside a definition follows its ids', () => {
  const entry: Path = [...SUPPORT, 'entries', 0];
  const barrier = { kind: 'options', item: 'hold', id: 'time' } as const;
  const variant = { kind: 'variants', of: 'barriers', owner: 'time', id: 'alone' } as const;
  const renames: [title: string, target: Parameters<typeof edited>[1] & { type: 'rename' }, path: Path, is: Json][] = [
    [
      'a score',
      { type: 'rename', target: { kind: 'dimensions', id: 'habit' }, to: 'new' },
      [...entry, 'dimensions'],
      ['new'],
    ],
    ['a step', { type: 'rename', target: { kind: 'steps', id: 'second' }, to: 'new' }, [...entry, 'steps'], ['new']],
    ['a barrier in an offer', { type: 'rename', target: barrier, to: 'new' }, [...entry, 'barriers'], ['new']],
    [
      'a barrier that is answered',
      { type: 'rename', target: barrier, to: 'new' },
      [...SUPPORT, 'barriers', 0, 'barrier'],
      'new',
    ],
    ['its words', { type: 'rename', target: barrier, to: 'new' }, [...SUPPORT, 'barrierTexts', 'en'], { new: ANSWER }],
    [
      'other words of the answer to a barrier',
      { type: 'rename', target: variant, to: 'new' },
      [...SUPPORT, 'barrierTexts', 'en', 'time', 'variants'],
      { new: ANSWER.variants.alone },
    ],
    [
      'a barrier for which an answer has other words',
      { type: 'rename', target: { kind: 'options', item: 'hold', id: 'cost' }, to: 'new' },
      [...SUPPORT, 'barriers', 0, 'variants', 0, 'barriers'],
      ['new'],
    ],
    [
      'an action',
      { type: 'rename', target: { kind: 'actions', id: 'try-it' }, to: 'new' },
      [...SUPPORT, 'barriers', 0, 'actions'],
      ['new'],
    ],
    [
      'a question in an example',
      { type: 'rename', target: { kind: 'items', id: 'use.often' }, to: 'new' },
      [...EXAMPLES, 0, 'answers', 'new'],
      'some',
    ],
    [
      'an answer in an example',
      { type: 'rename', target: { kind: 'options', item: 'use.often', id: 'some' }, to: 'new' },
      [...EXAMPLES, 0, 'answers', 'use.often'],
      'new',
    ],
    [
      'one of several answers',
      { type: 'rename', target: { kind: 'options', item: 'which', id: 'stock' }, to: 'new' },
      [...EXAMPLES, 0, 'answers', 'which'],
      ['mail', 'new'],
    ],
    [
      'an offer, with its words',
      { type: 'rename', target: { kind: 'offers', id: 'call' }, to: 'new' },
      [...SUPPORT, 'texts', 'en', 'new'],
      { title: 'Call', description: 'Call us.' },
    ],
  ];
  for (const [title, edit, path, is] of renames)
    test(`${title} has another id`, () => assert.deepEqual(at(become(whole(), edit), path), is));

  const removals: [
    title: string,
    target: Parameters<typeof edited>[1] & { type: 'remove' },
    path: Path,
    is: Json | undefined,
  ][] = [
    ['a barrier: its answer goes', { type: 'remove', target: barrier }, [...SUPPORT, 'barriers'], []],
    ['a barrier: an offer helps with none', { type: 'remove', target: barrier }, [...entry, 'barriers'], []],
    ['a barrier: its words go', { type: 'remove', target: barrier }, [...SUPPORT, 'barrierTexts', 'en'], {}],
    [
      'other words of an answer: only the usual ones are left',
      { type: 'remove', target: variant },
      [...SUPPORT, 'barrierTexts', 'en', 'time'],
      { text: ANSWER.text },
    ],
    [
      'a barrier that other words are for: they are for all who named this one',
      { type: 'remove', target: { kind: 'options', item: 'hold', id: 'cost' } },
      [...SUPPORT, 'barriers', 0, 'variants'],
      [{ id: 'alone', sizes: ['small'] }],
    ],
    [
      'the only step of an offer: it is for all',
      { type: 'remove', target: { kind: 'steps', id: 'second' } },
      [...entry, 'steps'],
      undefined,
    ],
    [
      'an offer: its words go',
      { type: 'remove', target: { kind: 'offers', id: 'course' } },
      [...SUPPORT, 'texts', 'en', 'course'],
      undefined,
    ],
    [
      'the answer of an example',
      { type: 'remove', target: { kind: 'options', item: 'use.often', id: 'some' } },
      [...EXAMPLES, 0, 'answers'],
      { which: ['mail', 'stock'] },
    ],
    [
      'a question of an example',
      { type: 'remove', target: { kind: 'items', id: 'which' } },
      [...EXAMPLES, 0, 'answers'],
      { 'use.often': 'some' },
    ],
  ];
  for (const [title, edit, path, is] of removals)
    test(`without ${title}`, () => assert.deepEqual(at(become(whole(), edit), path), is));

  test('new words of an answer begin as the usual ones', () => {
    const draft = become(whole(), newAnswerVariant(whole(), 'time', 1));
    assert.deepEqual(at(draft, [...SUPPORT, 'barrierTexts', 'en', 'time', 'variants', 'some-1']), {
      text: ANSWER.text,
    });
    assert.deepEqual(at(draft, [...SUPPORT, 'barriers', 0, 'variants', 1]), { id: 'some-1' });
  });

  test('a text that looks like an id stays a text', () => {
    const draft = become(whole(), { type: 'rename', target: { kind: 'steps', id: 'second' }, to: 'new' });
    assert.equal(at(draft, [...SUPPORT, 'texts', 'en', 'course', 'description']), 'second');
  });
});

describe('files', () => {
  const start = open(FILES.demo ?? '');
  const kept = done(start, { type: 'set', path: SUPPORT, value: OFFERS });

  test('a definition is saved without what lies beside it: byte for byte, if nothing in it has changed', () => {
    assert.ok(kept.refused === null);
    assert.notEqual(kept.history.draft, start.draft);
    assert.equal(fileOf(kept.history), FILES.demo);
    assert.deepEqual(JSON.parse(textOf(kept.history.draft)), start.draft);
    assert.equal(undone(kept.history).draft, start.draft);
  });

  test('a file cannot bring it in', () => {
    const result = opened(JSON.stringify({ ...start.draft, $beside: { examples: [] } }));
    assert.deepEqual(!result.ok && result.issues.map(({ code, path }) => [code, path]), [['unknown-key', '$.$beside']]);
  });

  test('the file of offers names the languages that it has texts in', () => {
    const draft = become(whole(), {
      type: 'set',
      path: [...SUPPORT, 'texts', 'fr', 'course'],
      value: { title: 'Cours' },
    });
    assert.deepEqual([supportOf(whole())?.languages, supportOf(draft)?.languages], [['en'], ['en', 'fr']]);
    assert.equal(supportOf(start.draft), null);
  });

  test('what is no file of offers is refused, and nothing is lost', () => {
    const refused: [value: Json, path: string][] = [
      [[], '$.$beside.support'],
      [{ entries: 'none' }, '$.$beside.support.entries'],
      [{ entries: [{ id: 'a' }, { id: 'a' }] }, '$.$beside.support.entries[1].id'],
    ];
    for (const [value, path] of refused) {
      const result = edited(start.draft, { type: 'set', path: SUPPORT, value });
      assert.deepEqual(!result.ok && [result.reason, ...result.issues.map((one) => one.path)], ['not-workable', path]);
    }
  });
});

describe('mistakes in offers', () => {
  test('are told at their place, once the definition has none', () => {
    const draft = after(open(FILES.demo ?? '').draft);
    const wrong = become(draft, { type: 'set', path: SUPPORT, value: OFFERS });
    const { definition, mistakes } = checked(wrong);
    assert.ok(definition);
    assert.ok(
      mistakes.some(({ code, path }) => code === 'unknown-reference' && path === '$.$beside.support.entries[0].form'),
    );
    for (const { path } of mistakes) assert.deepEqual(placeOf(wrong, pathFrom(path)), { kind: 'support' });
    assert.equal(nameOf(wrong, 'en', { kind: 'support' }, WORDS.en), WORDS.en.support);
  });

  test('what lies beside it may change, and the definition stays the same object', () => {
    const draft = after(open(FILES.demo ?? '').draft);
    const { definition } = checked(draft);
    assert.equal(checked(become(draft, { type: 'set', path: EXAMPLES, value: SHEETS })).definition, definition);
    const other = become(draft, { type: 'set', path: ['minutes'], value: 9 });
    assert.notEqual(checked(other).definition, definition);
  });
});
