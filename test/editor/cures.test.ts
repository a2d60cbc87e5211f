import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { pathText } from '../../src/contract/issues.js';
import { cureOf } from '../../src/editor/checks/cure.js';
import { pathFrom } from '../../src/editor/checks/issue-path.js';
import { entriesAt } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import type { Edit } from '../../src/editor/model/edits.js';
import { withValue } from '../../src/editor/model/json.js';
import type { Json, Path } from '../../src/editor/model/json.js';
import { tableOf } from '../../src/editor/model/table.js';
import { placeOf } from '../../src/editor/page/place.js';
import { after, draftOf } from './support/documents.js';

describe('the path of an issue is read back', () => {
  const paths: Path[] = [[], ['items', 3, 'options', 0], ['texts', 'pt-BR', 'items', "o'b\\c", 'options', 'a.b']];
  for (const path of paths) test(pathText(path), () => assert.deepEqual(pathFrom(pathText(path)), path));
});

const issuesOf = (draft: Draft) => {
  const parsed = parseDefinition(draft);
  return parsed.ok ? [] : parsed.issues;
};

describe('a click mends it', () => {
  const demo = draftOf('demo');
  const cases: [code: string, path: Path, value: Json | undefined][] = [
    ['unknown-key', ['items', 0, 'colour'], 'red'],
    ['unknown-key', ['texts', 'en', 'items', 'lost'], { question: 'Q', label: 'L', options: {} }],
    ['newer-format', ['$comment'], 'Why.'],
    ['section-order', ['sections', 0, 'items'], ['backup.frequency']],
    ['routing-incomplete', ['items', 1, 'hiddenAnswer'], undefined],
    ['routing-incomplete', ['items', 1, 'askIf'], undefined],
    ['gate-on-first-step', ['steps', 0, 'gate'], { item: 'backup.tested', atLeast: 1 }],
    ['grid-mismatch', ['dimensions', 0, 'row'], 'r'],
    ['bad-max', ['items', 0, 'max'], 2],
  ];
  for (const [code, path, value] of cases) {
    test(`${code}: ${pathText(path)}`, () => {
      const broken = withValue(demo, path, value);
      const issue = issuesOf(broken).find((one) => one.code === code) ?? assert.fail(JSON.stringify(issuesOf(broken)));
      const cure = cureOf(broken, issue) ?? assert.fail('no cure');
      assert.deepEqual(issuesOf(after(broken, cure.edit)), []);
    });
  }

  const inTable: [title: string, path: Path, value: Json][] = [
    ['other words for an answer', ['texts', 'en', 'items', 'shared', 'options', 'often'], 'Every day'],
    [
      'other words for all answers',
      ['texts', 'en', 'items', 'shared', 'options'],
      { never: 'A', often: 'B', always: 'C' },
    ],
    ['words for “I don’t know” in one question alone', ['texts', 'en', 'items', 'shared', 'dontKnow'], 'No idea'],
  ];
  for (const [title, path, value] of inTable) {
    test(`in a table, ${title}`, () => {
      const whole = draftOf('whole');
      const broken = withValue(whole, path, value);
      const issue = issuesOf(broken).find(({ code }) => code === 'bad-value') ?? assert.fail('nothing is wrong');
      const cure = cureOf(broken, issue) ?? assert.fail('no cure');
      assert.equal(cure.name, 'sameWords');
      assert.deepEqual(after(broken, cure.edit), whole);
    });
  }

  const shared = { kind: 'options', item: 'shared', id: 'never' } as const;
  const otherAnswers: [title: string, edit: Edit][] = [
    ['one answer less', { type: 'remove', target: shared }],
    [
      'one answer more',
      {
        ...{ type: 'insert', target: { ...shared, id: 'daily' }, at: 1, entry: { value: 9 } },
        words: { en: 'Daily' },
      },
    ],
    ['another order', { type: 'move', target: shared, to: 2 }],
    ['another answer', { type: 'rename', target: shared, to: 'hardly' }],
  ];
  for (const [title, edit] of otherAnswers)
    test(`in a table, ${title}: the answers of the first question`, () => {
      const broken = after(draftOf('whole'), edit);
      const issue = issuesOf(broken).find(({ code }) => code === 'bad-value') ?? assert.fail('nothing is wrong');
      const cure = cureOf(broken, issue) ?? assert.fail('no cure');
      const mended = after(broken, cure.edit);
      assert.deepEqual(issuesOf(mended), []);
      const answers = entriesAt(mended, ['items']).flatMap(({ id, options }) =>
        tableOf(mended, 'shared').includes(id) ? [options] : [],
      );
      assert.ok(answers.length > 1);
      for (const one of answers) assert.deepEqual(one, answers[0]);
    });

  test('what takes more than a click has no button', () => {
    const broken = withValue(demo, ['steps', 1, 'gate'], undefined);
    assert.deepEqual(
      issuesOf(broken).map((issue) => cureOf(broken, issue)),
      [null],
    );
  });
});

describe('an issue is shown where it can be mended', () => {
  const demo = draftOf('demo');
  const cases: [path: Path, place: object][] = [
    [['items', 1, 'askIf', 'item'], { kind: 'question', id: 'backup.tested' }],
    [['texts', 'en', 'items', 'backup.tested', 'hint'], { kind: 'question', id: 'backup.tested' }],
    [['sections', 0], { kind: 'section', id: 'backup' }],
    [['dimensions', 0, 'items'], { kind: 'scores' }],
    [['texts', 'en', 'steps', 'safe'], { kind: 'steps' }],
    [['texts', 'nl'], { kind: 'about' }],
    [['items', 9], { kind: 'about' }],
    [[], { kind: 'about' }],
  ];
  for (const [path, place] of cases) {
    test(pathText(path), () => assert.deepEqual(placeOf(demo, path), place));
  }
});
