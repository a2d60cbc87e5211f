import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { evaluate } from '../../src/engine/index.js';
import { compared } from '../../src/editor/try-out/compare.js';
import { instrument, worth } from '../content/support/instruments.js';
import { after, draftOf } from './support/documents.js';

const before = instrument('bands');
/** The second band begins at 8 in place of 5. */
const draft = after(draftOf('bands'), { type: 'set', path: ['steps', 1, 'gate', 'atLeast'], value: 8 });
const parsed = parseDefinition(draft);
assert.ok(parsed.ok);
const now = parsed.value;

/** Answers with each total from 0 to 27, and with the last one not known. */
const answers = Array.from({ length: 28 }, (_, total) =>
  worth(
    before.items,
    Array.from({ length: 9 }, (_, index) => Math.floor((total + index) / 9)),
  ),
);
const results = answers.map((one, total) => ({ id: `total-${total}`, step: null, answers: one }));
const lines = results.map((result) => JSON.stringify(result)).join('\n');

describe('stored results by the opened version and by the draft', () => {
  const expected = [5, 6, 7].map((total) => `total-${total}`);
  for (const [title, text] of [
    ['one a line', lines],
    ['as one list', JSON.stringify(results)],
  ] as const) {
    test(`${title}: those between the old and the new limit change step`, () => {
      const { changes, compared: count, leftOut } = compared(before, now, text);
      assert.deepEqual([count, leftOut], [28, []]);
      assert.deepEqual(
        changes.map(({ name }) => name),
        expected,
      );
      for (const { before: then, now: present } of changes) assert.deepEqual([then?.low, present?.low], [2, 1]);
    });
  }

  test('nothing changes between a version and itself', () => {
    assert.deepEqual(compared(before, before, lines).changes, []);
  });

  test('answers by themselves are named by their line; what is no result is told by its line', () => {
    const text = `${JSON.stringify(answers[6])}\n\nno JSON\n{"a": 1}\n`;
    const { changes, ...counts } = compared(before, now, text);
    assert.deepEqual(counts, { compared: 1, leftOut: [{ line: 3 }, { line: 4 }] });
    assert.deepEqual(
      changes.map(({ name }) => name),
      ['1'],
    );
  });

  test('an answer that the draft no longer has is not known to it', () => {
    const target = { kind: 'options', item: 'item-9', id: 'every-day' } as const;
    const less = parseDefinition(after(draftOf('bands'), { type: 'remove', target }));
    assert.ok(less.ok);
    const [change] = compared(before, less.value, JSON.stringify(results[20])).changes;
    assert.deepEqual(change?.before, evaluate(before, answers[20] ?? {}).step);
    assert.deepEqual([change.now?.low, change.now?.high], [4, 4]);
  });
});
