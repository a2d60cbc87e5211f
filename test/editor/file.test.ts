import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileOf, opened } from '../../src/editor/model/file.js';
import { done } from '../../src/editor/model/history.js';
import { normal } from '../../src/editor/model/normal.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { isObject, isList } from '../../src/editor/model/json.js';
import type { Json } from '../../src/editor/model/json.js';
import { after, draftOf, FILES, open } from './support/documents.js';

describe('files', () => {
  for (const [name, file] of Object.entries(FILES)) {
    test(`${name}: unchanged, it is the file that was opened, byte for byte`, () => {
      assert.equal(fileOf(open(file)), file);
    });
  }

  test('an edit that changes nothing leaves the bytes as they are, and no step to undo', () => {
    const start = open(FILES.demo ?? '');
    const result = done(start, { type: 'set', path: ['minutes'], value: 1 });
    assert.ok(result.refused === null && result.history.past.length === 0);
    assert.equal(fileOf(result.history), FILES.demo);
  });

  test('comments and unknown keys are kept through edits', () => {
    const draft = after(draftOf('everything'), { type: 'set', path: ['minutes'], value: 7 });
    const { minutes, ...others } = draft;
    assert.deepEqual({ ...others, minutes: 2 }, { ...draftOf('everything') });
    assert.equal(minutes, 7);
  });

  const refused: [title: string, text: string, code: string][] = [
    ['no JSON', '{"id": ', 'not-json'],
    ['another kind of JSON', '[1, 2]', 'wrong-type'],
    ['another kind of file', '{"name": "x", "version": "1.0.0"}', 'missing-key'],
    ['questions without ids', '{"items": [{"type": "single"}]}', 'missing-key'],
    ['two questions with one id', '{"items": [{"id": "a"}, {"id": "a"}]}', 'duplicate-id'],
  ];
  for (const [title, text, code] of refused) {
    test(`${title} is refused, with the place`, () => {
      const result = opened(text);
      assert.ok(!result.ok && result.issues.some((issue) => issue.code === code), JSON.stringify(result));
    });
  }

  test('a definition with mistakes is opened', () => assert.ok(opened('{"id": "x", "items": [{"id": "a"}]}').ok));
});

describe('the normal form', () => {
  /** The same data with its keys in another order. */
  const turned = (value: Json): Json => {
    if (isList(value)) return value.map(turned);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, part]) => [key, turned(part)] as const)
        .reverse(),
    );
  };

  for (const name of Object.keys(FILES)) {
    test(`${name}: the same for another order of keys, and of itself`, () => {
      const draft = draftOf(name);
      const form = JSON.stringify(normal(draft));
      assert.equal(JSON.stringify(normal(turned(draft) as Draft)), form);
      assert.equal(JSON.stringify(normal(normal(draft))), form);
    });
  }

  test('has no defaults, but texts that read like one', () => {
    const form = normal({ items: [{ id: 'a', score: 'mean', weight: 1 }], texts: { en: { score: 'mean' } } });
    assert.deepEqual(form, { items: [{ id: 'a' }], texts: { en: { score: 'mean' } } });
  });

  test('another text gives another form', () => {
    const draft = draftOf('demo');
    const other = after(draft, { type: 'set', path: ['texts', 'en', 'title'], value: 'Other' });
    assert.notDeepEqual(normal(other), normal(draft));
  });
});
