import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SUPPORT } from '../../src/editor/model/beside.js';
import { edited } from '../../src/editor/model/edits.js';
import { opened } from '../../src/editor/model/file.js';
import type { Json } from '../../src/editor/model/json.js';
import { draftOf } from './support/documents.js';

/** JSON of lists in lists. */
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const list = (length: number, entry: (at: number) => Json) => Array.from({ length }, (_, at) => entry(at));

describe('what is too large to work with is refused with its place and what to do, and the page goes on', () => {
  const cases: [title: string, text: string, path: RegExp][] = [
    ['questions by the thousand', JSON.stringify({ items: list(9000, (at) => ({ id: `q${at}` })) }), /^\$\.items$/],
    [
      'more values than the contract reads',
      JSON.stringify({ items: list(30_000, (at) => ({ id: `q${at}` })) }),
      /^\$$/,
    ],
    [
      'answers by the thousand',
      JSON.stringify({ items: [{ id: 'q', options: list(2000, (at) => ({ id: `a${at}` })) }] }),
      /^\$\.items\[0\]\.options$/,
    ],
    ['languages by the thousand', JSON.stringify({ items: [], languages: list(2000, (at) => `l${at}`) }), /languages$/],
    ['levels without end in a question', `{"items":[{"id":"q","x":${deep(50_000)}}]}`, /^\$\.items\[0\]\.x/],
    ['levels without end in a text', `{"items":[],"texts":{"en":{"title":${deep(400)}}}}`, /^\$\.texts\.en\.title/],
  ];
  for (const [title, text, path] of cases)
    test(title, () => {
      const result = opened(text);
      const [first] = result.ok ? [] : result.issues;
      assert.equal(first?.code, 'too-large');
      assert.match(first.path, path);
      assert.notEqual(first.cure, '');
    });

  test('a file of offers: the draft stays as it was', () => {
    const value = { entries: list(3000, (at) => ({ id: `o${at}` })) };
    const result = edited(draftOf('demo'), { type: 'set', path: SUPPORT, value });
    const [first] = result.ok ? [] : result.issues;
    assert.deepEqual([first?.code, first?.path], ['too-large', '$.entries']);
  });
});
