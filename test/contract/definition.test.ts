import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInDefinition } from '../../src/content/index.js';
import { parseDefinition, parseDefinitionJson } from '../../src/contract/index.js';
import { add, broken, drop, rename, set } from './support/change.js';
import { demoDefinition, demoText, goodDefinition } from './support/good.js';
import { assertIssues, inShort, issuesOf } from './support/outcome.js';

const good: [string, () => unknown][] = [
  ['the built-in', builtInDefinition],
  ['the own definition of the demo', () => demoDefinition('own-definition')],
  ['the good one of these tests', goodDefinition],
];

describe('a good definition passes', () => {
  for (const [name, make] of good) {
    test(`${name}, as a deeply frozen copy`, async () => {
      const input = await make();
      const outcome = parseDefinition(input);
      assert.ok(outcome.ok, JSON.stringify(outcome));
      assert.deepEqual(outcome.value, input);
      assertFrozenCopy(outcome.value, input);
    });

    test(`${name}, as JSON text`, async () => {
      const input = await make();
      assert.deepEqual(parseDefinitionJson(JSON.stringify(input)), parseDefinition(input));
    });
  }

  test('what happens to the input later does not matter', () => {
    const input = broken();
    const outcome = parseDefinition(input);
    drop(['items'])(input);
    assert.ok(outcome.ok && outcome.value.items.length === 4);
  });

  test('the input stays as it was, also if it is refused', () => {
    const input = broken(drop(['id']));
    parseDefinition(input);
    assert.deepEqual(input, broken(drop(['id'])));
    assert.ok(!Object.isFrozen(input));
  });

  test('keys without a value are no keys', () => {
    const outcome = parseDefinition(broken(set(['items', 0, 'max'], undefined), set(['$schema'], undefined)));
    assert.deepEqual(outcome.ok && outcome.value, goodDefinition());
  });
});

describe('all issues at once', () => {
  test('the broken definition of the demo', () => {
    const expected = [
      "missing-text $.texts.en.items['backup.tested'].options.no",
      'unknown-reference $.items[1].askIf.item',
    ];
    const issues = issuesOf(parseDefinitionJson(demoText('broken-definition')));
    assert.deepEqual(inShort(issues), expected);
    assert.equal(issues.find(({ code }) => code === 'unknown-reference')?.cure, 'Did you mean "backup.frequency"?');
  });

  test('mistakes of every kind, in one definition', () => {
    const definition = broken(
      set(['version'], '1'),
      set(['minutes'], '2'),
      set(['colour'], 'red'),
      add(['languages'], 'de'),
      set(['items', 0, 'type'], 'sngle'),
      set(['items', 2, 'hiddenAnswer'], 'maybe'),
      set(['items', 3, 'max'], 9),
      set(['dimensions', 0, 'items', 0, 'weight'], -1),
      set(['dimensions', 1, 'row'], 'frm'),
      set(['steps', 0, 'gate'], { item: 'use.often', atLeast: 0 }),
      set(['steps', 1, 'gate', 'item'], 'use.oftn'),
      drop(['steps', 2, 'gate']),
      rename(['texts', 'en', 'items', 'which', 'options', 'mail'], 'mial'),
    );
    assertIssues(
      definition,
      'bad-value $.version',
      'wrong-type $.minutes',
      'unknown-key $.colour',
      'missing-text $.texts.de',
      'bad-value $.items[0].type',
      'bad-answer $.items[2].hiddenAnswer',
      'bad-max $.items[3].max',
      'bad-value $.dimensions[0].items[0].weight',
      'unknown-reference $.dimensions[1].row',
      'gate-on-first-step $.steps[0].gate',
      'unknown-reference $.steps[1].gate.item',
      'gate-missing $.steps[2]',
      'missing-text $.texts.en.items.which.options.mail',
      'unknown-key $.texts.en.items.which.options.mial',
    );
  });

  test('more than 200 are cut, and counted', () => {
    const extra = Array.from({ length: 250 }, (_, index) => set([`key-${index}`], 1));
    const issues = issuesOf(parseDefinition(broken(...extra)));
    assert.equal(issues.length, 201);
    assert.deepEqual([issues.at(-1)?.code, issues.at(-1)?.found], ['more-issues', '50 more issues']);
  });
});

function assertFrozenCopy(value: unknown, input: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value));
  assert.notEqual(value, input);
  for (const [key, part] of Object.entries(value)) {
    assertFrozenCopy(part, (input as Readonly<Record<string, unknown>>)[key]);
  }
}
