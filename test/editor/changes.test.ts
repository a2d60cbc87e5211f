import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import type { AssessmentDefinition } from '../../src/engine/index.js';
import { differences } from '../../src/editor/changes/differences.js';
import { effectOn, isEnough, raised, suggested } from '../../src/editor/changes/effect.js';
import type { Draft } from '../../src/editor/model/draft.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { madeUp } from '../../src/editor/try-out/made-up.js';
import { richDefinition } from '../contract/support/good.js';
import { after, draftOf } from './support/documents.js';

function definition(draft: Draft): AssessmentDefinition {
  const parsed = parseDefinition(draft);
  return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.issues));
}
const set = (path: (string | number)[], value?: Draft[string]): Edit => ({
  type: 'set',
  path,
  ...(value !== undefined && { value }),
});
const before = definition(draftOf('demo'));
const FIRMS = 100;
/** What is suggested after these edits of the demo, and what differs. */
function judged(edits: readonly Edit[]) {
  const now = definition(after(draftOf('demo'), ...edits));
  const found = differences(before, now);
  const parts = found.parts.map(({ aspect, id, list }) => `${list} ${id} ${aspect}`);
  return { bump: suggested(found, [effectOn(before, now, madeUp(before, FIRMS))]), found, parts };
}
const tested = ['items', 1];
const newStep: Edit = {
  ...{ type: 'insert', target: { kind: 'steps', id: 'more' }, at: 3 },
  entry: { gate: { dimension: 'care', atLeast: 99 } },
  words: { en: { title: 'More', description: 'More.' } },
};
const newScore: Edit = {
  ...{
    type: 'insert',
    target: { kind: 'dimensions', id: 'more' },
    at: 1,
    entry: { items: [{ item: 'backup.tested' }] },
  },
  words: { en: { title: 'More', description: 'More.' } },
};
const option = { kind: 'options', item: 'backup.frequency', id: 'sometimes' } as const;

describe('the version after a change', () => {
  const cases: [title: string, edits: Edit[], bump: string | null, parts: string[]][] = [
    ['nothing', [], null, []],
    ['a comment', [set(['schemaVersion'], 2), set(['$comment'], 'Why.')], null, []],
    ['minutes', [set(['minutes'], 3)], 'patch', []],
    ['how it was validated', [set(['validation'], 'validated')], 'patch', []],
    [
      'minutes beside colleagues',
      [set(['schemaVersion'], 2), set(['voices'], ['backup.tested']), set(['minutes'], 3)],
      'minor',
      [],
    ],
    ['the version itself', [set(['version'], '9.0.0')], null, []],
    ['a word', [set(['texts', 'en', 'title'], 'Backups')], 'patch', []],
    ['a role', [set([...tested, 'role'], 'support')], 'minor', ['items backup.tested role']],
    ['an effort', [set([...tested, 'options', 1, 'effort'], 4)], 'minor', ['items backup.tested plan']],
    ['a minimum', [set(['steps', 2, 'minima', 'care'], 90)], 'minor', ['steps safe plan']],
    ['a new score', [newScore], 'minor', ['dimensions more added']],
    [
      'a worth',
      [set([...tested, 'options', 1, 'value'], 2), set(['steps', 2, 'gate', 'all', 1, 'atLeast'], 2)],
      'minor',
      ['items backup.tested worth', 'steps safe gate'],
    ],
    ['a weight', [set(['dimensions', 0, 'items', 1, 'weight'], 5)], 'major', ['dimensions care parts']],
    ['a gate', [set(['steps', 1, 'gate', 'atLeast'], 2)], 'major', ['steps covered gate']],
    ['a step', [newStep], 'major', ['steps more added']],
    [
      'an answer that goes',
      [{ type: 'remove', target: option }, set(['steps', 1, 'gate', 'atLeast'], 2)],
      'major',
      ['items backup.frequency answers', 'steps covered gate'],
    ],
    [
      'an answer with another id',
      [{ type: 'rename', target: option, to: 'at-times' }],
      'major',
      ['items backup.frequency answers'],
    ],
    ['colleagues', [set(['schemaVersion'], 2), set(['voices'], ['backup.tested'])], 'minor', []],
  ];
  for (const [title, edits, bump, parts] of cases)
    test(title, () => {
      const found = judged(edits);
      assert.deepEqual([found.bump, found.parts], [bump, parts]);
    });

  test('settings and texts are told beside the parts', () => {
    const { found } = judged([set(['schemaVersion'], 2), set(['voices'], ['backup.tested']), newScore]);
    assert.deepEqual([found.settings, found.texts], [['voices'], { en: 2 }]);
  });

  test('an example that changes is enough, also if no made-up firm does', () => {
    const { found } = judged([set([...tested, 'role'], 'support')]);
    const none = { all: 9, steps: 0, scores: 0 };
    assert.deepEqual([suggested(found, [none]), suggested(found, [none, { ...none, scores: 1 }])], ['minor', 'major']);
  });
});

describe('versions', () => {
  for (const [version, ...next] of [
    ['1.4.2', '2.0.0', '1.5.0', '1.4.3'],
    ['0.9.9-beta.1', '1.0.0', '0.10.0', '0.9.10'],
    ['one', null, null, null],
  ] as const)
    test(`after ${version}`, () =>
      assert.deepEqual(
        (['major', 'minor', 'patch'] as const).map((bump) => raised(version, bump)),
        next,
      ));

  for (const [version, least, is] of [
    ['2.0.0', '2.0.0', true],
    ['2.0.1', '2.0.0', true],
    ['1.10.0', '1.9.9', true],
    ['1.9.0', '1.10.0', false],
  ] as const)
    test(`${version} is ${is ? '' : 'not '}as high as ${least}`, () => assert.equal(isEnough(version, least), is));
});

describe('made-up firms', () => {
  const firms = madeUp(before, FIRMS);

  test('are the same each time, and give every answer', () => {
    assert.deepEqual(madeUp(before, FIRMS), firms);
    for (const { id, options } of before.items)
      assert.deepEqual(new Set(firms.map((answers) => answers[id])), new Set(options.map((one) => one.id)));
  });

  test('never give an answer that excludes others beside one', () => {
    const many = definition(JSON.parse(JSON.stringify(richDefinition())) as Draft);
    for (const { which } of madeUp(many, FIRMS))
      assert.ok(Array.isArray(which) && (which.length === 1 || !which.includes('none')));
  });
});
