import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { definitionOf } from '../../src/editor/model/beside.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import type { Edit } from '../../src/editor/model/edits.js';
import {
  accepting,
  examplesFile,
  examplesOf,
  isAnyOther,
  keeping,
  takingIn,
  tried,
} from '../../src/editor/try-out/examples.js';
import { instrument, worth } from '../content/support/instruments.js';
import { draftOf, taken } from './support/documents.js';

const become = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((now, edit) => {
    const result = edited(now, edit);
    return result.ok ? result.draft : assert.fail(result.reason);
  }, draft);
function definition(draft: Draft) {
  const parsed = parseDefinition(definitionOf(draft));
  return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.issues));
}

const bands = draftOf('bands');
const { items } = instrument('bands');
/** Answers whose total is this, from 0 to 27. The second band begins at 5. */
const answers = (total: number) =>
  worth(
    items,
    items.map((_, at) => Math.floor((total + at) / items.length)),
  );
const kept = become(bands, keeping(bands, definition(bands), answers(3), 'Weak'));
const start = become(kept, keeping(kept, definition(kept), answers(6), ''));
const limit = (atLeast: number): Edit => ({ type: 'set', path: ['steps', 1, 'gate', 'atLeast'], value: atLeast });

describe('examples', () => {
  test('keep answers and the step that they give', () => {
    assert.deepEqual(
      examplesOf(start).map(({ id, step, title }) => [id, title, step]),
      [
        ['example-1', 'Weak', { low: 1, high: 1 }],
        ['example-2', 'example-2', { low: 2, high: 2 }],
      ],
    );
    assert.equal(isAnyOther(start, definition(start)), false);
  });

  test('tell when their step is another one, and what they lack now', () => {
    const draft = become(start, limit(8));
    const [weak, other] = examplesOf(draft).map((one) => tried(definition(draft), one));
    assert.deepEqual([weak?.isSame, other?.isSame, other?.now?.low], [true, false, 1]);
    assert.deepEqual(
      other?.missing.map((part) => part.atLeast),
      [8],
    );
    assert.equal(isAnyOther(draft, definition(draft)), true);
  });

  test('lack nothing if their step is higher than before', () => {
    const draft = become(start, limit(2));
    const [weak] = examplesOf(draft).map((one) => tried(definition(draft), one));
    assert.deepEqual([weak?.isSame, weak?.now?.low, weak?.missing], [false, 2, []]);
  });

  test('are right again when the new step is accepted', () => {
    const draft = become(start, limit(8));
    const other = examplesOf(draft).map((one) => tried(definition(draft), one))[1] ?? assert.fail();
    assert.equal(isAnyOther(become(draft, accepting(draft, other)), definition(draft)), false);
  });

  test('an answer that is gone is not known, and the example stays', () => {
    const draft = become(start, { type: 'remove', target: { kind: 'items', id: items[0]?.id ?? '' } });
    assert.equal(examplesOf(draft).length, 2);
    assert.equal(Object.keys(examplesOf(draft)[0]?.answers ?? {}).length, items.length - 1);
  });
});

describe('a file of examples', () => {
  test('brings them back, each under an id that is free', () => {
    const file = examplesFile(start);
    const fresh = taken(takingIn(bands, definition(bands), file));
    assert.deepEqual(examplesOf(become(bands, fresh.edit)), examplesOf(start));
    const again = taken(takingIn(start, definition(start), file));
    assert.deepEqual(
      examplesOf(become(start, again.edit)).map(({ id }) => id),
      [...['example-1', 'example-2', 'example-3', 'example-4']],
    );
  });

  const files: [title: string, text: string, steps: unknown[]][] = [
    [
      'a result keeps its step',
      JSON.stringify({ id: 'firm', answers: answers(3), step: { low: 2, high: 2, id: 'x' } }),
      [2],
    ],
    ['answers by themselves get theirs', JSON.stringify(answers(6)), [2]],
    ['a step that is none is computed', JSON.stringify({ answers: answers(6), step: 'high' }), [2]],
  ];
  for (const [title, text, steps] of files)
    test(title, () => {
      const { edit } = taken(takingIn(bands, definition(bands), text));
      assert.deepEqual(
        examplesOf(become(bands, edit)).map(({ step }) => step?.low),
        steps,
      );
    });
});
