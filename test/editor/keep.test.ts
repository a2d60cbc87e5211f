import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { State } from '../../src/editor/page/state.js';
import { valueAt } from '../../src/editor/model/json.js';
import { FILES } from './support/documents.js';

/** What the editor uses of a browser: its languages, and a storage whose entries are its own keys. */
function browser(): void {
  const storage = Object.create({
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
  const cases: [title: string, written: string, count: number][] = [
    ['no JSON', 'nope', 0],
    ['no work', '[]', 0],
    ['a time that there is not', '{"name": "x", "text": "{\\"items\\": []}", "time": 1e300}', 1],
    [
      'levels without end beside the scan',
      `{"name": "x", "text": "{\\"items\\": []}", "beside": {"examples": ${deep}}}`,
      1,
    ],
    ['a text that is no scan', '{"name": "x", "text": "[]"}', 0],
  ];
  for (const [title, written, count] of cases)
    test(`${title}: the list of works can be shown`, () => {
      localStorage.setItem('ai-maturity-editor:1', written);
      const { kept } = tab();
      assert.equal(kept.length, count);
      for (const { history, time } of kept) {
        assert.doesNotThrow(() => new Intl.DateTimeFormat('en').format(time));
        assert.deepEqual(history.draft, { items: [] });
      }
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
        .kept.map(({ history }) => valueAt(history.draft, ['minutes']))
        .sort(),
      [4, 5],
    );
  });
});
