import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { State } from '../../src/editor/page/state.js';
import { valueAt } from '../../src/editor/model/json.js';
import { FILES, refusal } from './support/documents.js';

/** What the editor uses of a browser: its languages, and a storage whose entries are its own keys. */
function browser(): void {
  const storage = Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  }) as object;
  for (const [name, value] of Object.entries({ localStorage: storage, navigator: { languages: ['en'] } }))
    Object.defineProperty(globalThis, name, { configurable: true, value });
}

const tab = () => new State(() => undefined);
const write = (state: State, minutes: number) =>
  state.screen?.act({ type: 'set', path: ['minutes'], value: minutes }) ?? assert.fail('nothing is open');
const minutes = (state: State) => valueAt(state.history?.draft ?? {}, ['minutes']);

describe('what somebody else wrote into the storage', () => {
  beforeEach(browser);

  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const work = { name: 'x', text: '{"items": []}' };
  const cases: [title: string, written: string, problems: string[], isOpened: boolean][] = [
    ['no JSON', '{"name":\n"x", nope', ['bad-json at line 2'], false],
    ['cut off', '{"name": "x", "text": "{', ['cut-off at line 1'], false],
    ['no work', '[]', ['unfit'], false],
    ['a time that there is not', JSON.stringify({ ...work, time: 'never' }), [], true],
    ['a time beyond all years', '{"name": "x", "text": "{\\"items\\": []}", "time": 1e300}', [], true],
    [
      'levels without end beside the scan',
      `{"name": "x", "text": "{\\"items\\": []}", "beside": {"examples": ${deep}}}`,
      [`too-large at $${'[0]'.repeat(24)}`],
      true,
    ],
    [
      'two offers of one id',
      JSON.stringify({ ...work, beside: { support: { entries: [{ id: 'a' }, { id: 'a' }] } } }),
      ['duplicate-id at $.$beside.support.entries[1].id'],
      true,
    ],
    ['a text that is no scan', '{"name": "x", "text": "[]"}', ['wrong-type at $'], false],
    ['a text that is cut off', JSON.stringify({ ...work, text: '{"items":\n[' }), ['cut-off at line 2'], false],
  ];
  for (const [title, written, problems, isOpened] of cases)
    test(`${title}: it is told with the place, and nothing of it is lost`, () => {
      localStorage.setItem('ai-maturity-editor:1', written);
      const state = tab();
      const [kept = assert.fail('it is not told')] = state.kept;
      assert.deepEqual(kept.problems.map(refusal), problems);
      assert.equal(kept.written, written);
      assert.doesNotThrow(() => new Intl.DateTimeFormat('en').format(kept.time));
      assert.deepEqual(kept.history?.draft, isOpened ? { items: [] } : undefined);
      state.goOn(kept);
      assert.deepEqual(
        tab().kept.some((one) => one.written === written),
        problems.length > 0,
      );
    });
});

describe('two tabs of the editor', () => {
  beforeEach(browser);

  test('the second goes on with the work as the first has left it, also after its list was shown', () => {
    const first = tab();
    first.openText(FILES.demo ?? '', 'mine.json');
    write(first, 3);
    const second = tab();
    write(first, 4);
    const [kept = assert.fail('nothing is kept')] = second.kept;
    second.goOn(kept);
    assert.equal(minutes(second), 4);
    assert.equal(tab().kept.length, 1);
  });

  test('what the first has taken along is gone on with as the list has it; both are kept', () => {
    const before = tab();
    before.openText(FILES.demo ?? '', 'mine.json');
    write(before, 3);
    const [first, second] = [tab(), tab()];
    for (const state of [first, second]) state.goOn(state.kept[0] ?? assert.fail('nothing is kept'));
    write(first, 4);
    write(second, 5);
    assert.deepEqual(
      tab()
        .kept.map(({ history }) => valueAt(history?.draft, ['minutes']))
        .sort(),
      [4, 5],
    );
  });
});

describe('the language of the editor', () => {
  beforeEach(browser);

  test('is the one that was chosen last, and is no work that is kept', () => {
    assert.equal(tab().editorLanguage, 'en');
    tab().setEditorLanguage('de');
    assert.deepEqual([tab().editorLanguage, tab().kept], ['de', []]);
  });

  test('is one of the browser, where something else is kept', () => {
    localStorage.setItem('ai-maturity-language-of-editor', '__proto__');
    assert.equal(tab().editorLanguage, 'en');
  });
});
