import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { hasWords, removed } from '../../src/editor/model/change-ids.js';
import { entriesAt } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit, Refusal } from '../../src/editor/model/edits.js';
import { valueAt } from '../../src/editor/model/json.js';
import type { Json, Path } from '../../src/editor/model/json.js';
import type { Target } from '../../src/editor/model/targets.js';
import { after, draftOf, FILES } from './support/documents.js';
import { targetsOf } from './support/random-edits.js';

const everything = draftOf('everything');
const at = (draft: Draft, ...path: Path): Json | undefined => valueAt(draft, path);

describe('a new id is followed by every reference and by all words', () => {
  for (const name of Object.keys(FILES)) {
    const draft = draftOf(name);
    const before = codes(draft);
    for (const target of targetsOf(draft)) {
      test(`${name}: ${target.kind} ${target.id}`, () => {
        const to = 'another-id';
        const there = after(draft, { type: 'rename', target, to });
        const found = codes(there);
        assert.ok(!found.includes('unknown-reference'));
        if (!isInTable(draft, target)) assert.deepEqual(found, before);
        assert.deepEqual(after(there, { type: 'rename', target: { ...target, id: to }, to: target.id }), draft);
      });
    }
  }
});

/** Whether it is an answer of a table of questions: there, all of them have to have the same ones. */
function isInTable(draft: Draft, target: Target): boolean {
  const tables = entriesAt(draft, ['sections']).filter(({ layout }) => layout === 'matrix');
  return target.kind === 'options' && tables.some(({ items }) => Array.isArray(items) && items.includes(target.item));
}

function codes(draft: Draft): string[] {
  const parsed = parseDefinition(draft);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
}

describe('what goes with something', () => {
  const option = (item: string, id: string): Target => ({ kind: 'options', item, id });
  const cases: [title: string, target: Target, path: Path, left: Json | undefined][] = [
    ['a condition with one part', { kind: 'items', id: 'size' }, ['items', 1, 'applies'], undefined],
    [
      'the reference in a part that the editor does not know',
      { kind: 'items', id: 'use.often' },
      ['items', 1, 'later'],
      undefined,
    ],
    ['colleagues are not asked it', { kind: 'items', id: 'use.often' }, ['voices'], undefined],
    ['the action about its answer', option('use.often', 'much'), ['actions'], undefined],
    ['the words of that action', option('use.often', 'much'), ['texts', 'en', 'actions'], undefined],
    ['what an action also moves', option('use.shared', 'yes'), ['actions', 0, 'alsoMoves'], undefined],
    ['from where an action leads', option('use.often', 'some'), ['actions', 0, 'from'], ['no']],
    ['for whom an action is', option('size', 'small'), ['actions', 0, 'sizes'], undefined],
    ['the support that comes first', { kind: 'dimensions', id: 'habit' }, ['firstSupport'], undefined],
    ['a minimum score', { kind: 'dimensions', id: 'habit' }, ['steps', 1, 'minima'], { spread: 10 }],
    ['a section of the quick scan', { kind: 'sections', id: 'habits' }, ['quick'], undefined],
    [
      'not: the words for some firms',
      option('size', 'small'),
      ['texts', 'en', 'steps', 'third', 'variants'],
      { many: { title: 'Third of many' } },
    ],
  ];
  for (const [title, target, path, left] of cases) {
    test(title, () => {
      const draft = after(everything, { type: 'remove', target });
      assert.deepEqual(at(draft, ...path), left);
      assert.equal(hasWords(draft, target), false);
    });
  }

  test('is told before it happens', () => {
    const { actions, cleared } = removed(everything, { kind: 'items', id: 'use.often' });
    assert.deepEqual(actions, [{ kind: 'actions', id: 'try-it' }]);
    for (const path of cleared) assert.equal(typeof at(everything, ...path), 'string');
    assert.ok(cleared.some((path) => path.join('.') === 'inUse.all.0.item'));
  });
});

test('questions of a section that goes are asked in its neighbour', () => {
  const draft = after(everything, { type: 'remove', target: { kind: 'sections', id: 'habits' } });
  assert.deepEqual(at(draft, 'sections', 0, 'items'), ['size', 'use.often', 'use.shared', 'which']);
});

test('a question that moves to another section moves in the list of questions, too', () => {
  const draft = after(everything, { type: 'move-question', id: 'size', section: 'tools', to: 0 });
  assert.deepEqual(
    [1, 2].map((index) => at(draft, 'items', index, 'id')),
    ['use.shared', 'size'],
  );
});

describe('an edit that would leave something behind is refused', () => {
  const size: Target = { kind: 'items', id: 'size' };
  const cases: [title: string, edit: Edit, reason: Refusal][] = [
    ['an id that is in use', { type: 'rename', target: size, to: 'which' }, 'id-taken'],
    ['an id with a blank', { type: 'rename', target: size, to: 'a b' }, 'bad-id'],
    ['what is not there', { type: 'remove', target: { ...size, id: 'lost' } }, 'not-there'],
    ['another id by way of its value', { type: 'set', path: ['items', 0, 'id'], value: 'a' }, 'id-not-here'],
    ['another id in JSON', { type: 'set', path: ['items', 0], value: { id: 'a' } }, 'id-not-here'],
    ['a list that is none', { type: 'set', path: ['items'], value: 'all' }, 'not-workable'],
    ['a language twice', { type: 'add-language', language: 'en' }, 'id-taken'],
  ];
  for (const [title, edit, reason] of cases) {
    test(title, () => {
      const result = edited(everything, edit);
      assert.deepEqual(!result.ok && result.reason, reason);
    });
  }

  test('the only section, while it has questions', () => {
    const edit: Edit = { type: 'remove', target: { kind: 'sections', id: 'backup' } };
    assert.deepEqual(edited(draftOf('demo'), edit), { ok: false, reason: 'only-section', issues: [] });
  });
});
