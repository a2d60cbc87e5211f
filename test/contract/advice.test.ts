import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition, parseResult } from '../../src/contract/index.js';
import { broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { ANSWERS, builtInResult } from './support/results.js';
import { table } from './support/table.js';

const OFTEN = ['items', 1];
const SHARED = ['items', 2];
const WHICH = ['items', 3];
const LARGE = { item: 'size', is: ['large'] };
const VARIANT = [{ id: 'one', when: LARGE }];
const wordsOf =
  (tag: string, words: object): Change =>
  (definition) =>
    set(['texts', tag, 'items', 'use.often', 'variants'], { one: structuredClone(words) })(definition);

describe('what applies', () => {
  test('may look at earlier items that are worth nothing', () => {
    const outcome = parseDefinition(broken(set([...OFTEN, 'applies'], { any: [LARGE, { all: [LARGE] }] })));
    assert.ok(outcome.ok, JSON.stringify(outcome));
  });

  table([
    [
      'looks at a later item',
      [set([...OFTEN, 'applies'], { item: 'late', is: ['a'] }), set([...SHARED, 'id'], 'use.shared')],
      'unknown-reference $.items[1].applies.item',
    ],
    [
      'looks at itself',
      set(['items', 0, 'applies'], LARGE),
      'late-reference $.items[0].applies.item',
      /Move that item up/,
    ],
    [
      'looks at an option that is not there',
      set([...OFTEN, 'applies'], { item: 'size', is: ['large', 'larg'] }),
      'unknown-reference $.items[1].applies.is[1]',
      /"large"/,
    ],
    [
      'looks at an item that is worth something',
      set([...SHARED, 'applies'], { item: 'use.often', is: ['no'] }),
      'not-a-choice $.items[2].applies.item',
      /`atLeast`/,
    ],
    [
      'hangs by way of routing on an item that is worth something',
      [
        set(['items', 0], {
          id: 'use.often',
          type: 'single',
          options: [
            { id: 'no', value: 0 },
            { id: 'some', value: 1 },
            { id: 'much', value: 2 },
          ],
        }),
        set(['items', 1], {
          id: 'size',
          type: 'single',
          askIf: { item: 'use.often', atLeast: 1 },
          hiddenAnswer: 'small',
          options: [{ id: 'small' }, { id: 'large' }],
        }),
        set(['sections', 0, 'items'], ['use.often', 'size', 'use.shared']),
        set([...SHARED, 'applies'], LARGE),
      ],
      'not-a-choice $.items[2].applies.item',
      /always asked/,
    ],
  ]);
});

describe('what a plan is made with', () => {
  test('each option may have its own work, what comes before it, and not be advised', () => {
    const outcome = parseDefinition(
      broken(
        set([...OFTEN, 'options', 1, 'advise'], false),
        set([...OFTEN, 'options', 2, 'effort'], 8),
        set([...SHARED, 'options', 1, 'after'], [{ item: 'use.often', atLeast: 2 }]),
        set(['steps', 1, 'needs'], [{ item: 'use.shared', atLeast: 1 }]),
        set(['inUse'], { any: [{ item: 'use.often', atLeast: 1 }, LARGE] }),
      ),
    );
    assert.ok(outcome.ok, JSON.stringify(outcome));
  });

  table([
    [
      'work of no whole number',
      set([...OFTEN, 'options', 1, 'effort'], 1.5),
      'wrong-type $.items[1].options[1].effort',
    ],
    ['work of nothing', set([...OFTEN, 'options', 1, 'effort'], 0), 'bad-value $.items[1].options[1].effort'],
    [
      'work of an option without a value',
      set(['items', 0, 'options', 1, 'effort'], 2),
      'no-values $.items[0].options[1].effort',
    ],
    [
      'an option among several that is not advised',
      set([...WHICH, 'options', 0, 'advise'], false),
      'no-values $.items[3].options[0].advise',
    ],
    [
      'the highest option is not advised',
      set([...OFTEN, 'options', 2, 'advise'], false),
      'nothing-advised $.items[1].options[2].advise',
      /add an option above it/,
    ],
    [
      'an option that comes after itself',
      set([...OFTEN, 'options', 1, 'after'], [{ item: 'use.often', atLeast: 1 }]),
      'after-circle $.items[1].options[1].after',
      /one of these conditions/,
    ],
    [
      'options that wait for each other',
      [
        set([...OFTEN, 'options', 1, 'after'], [{ item: 'use.shared', atLeast: 1 }]),
        set([...SHARED, 'options', 1, 'after'], [{ item: 'use.often', atLeast: 2 }]),
      ],
      ['after-circle $.items[1].options[1].after', 'after-circle $.items[2].options[1].after'],
    ],
    [
      'an option that comes after more than there is',
      set([...OFTEN, 'options', 1, 'after'], [{ item: 'use.shared', atLeast: 2 }]),
      'bad-value $.items[1].options[1].after[0].atLeast',
    ],
    [
      'a need that no answer meets',
      set(['steps', 1, 'needs'], [{ item: 'use.shared', atLeast: 2 }]),
      'need-unreachable $.steps[1].needs[0].atLeast',
      /Use 1 or less/,
    ],
    [
      'a need of an item that is not there',
      set(['steps', 1, 'needs'], [{ item: 'use.share', atLeast: 1 }]),
      'unknown-reference $.steps[1].needs[0].item',
      /"use.shared"/,
    ],
    ['a choice in a gate', set(['steps', 1, 'gate'], LARGE), 'bad-value $.steps[1].gate.is'],
    [
      'a choice as a need',
      set(['steps', 1, 'needs'], [LARGE]),
      ['missing-key $.steps[1].needs[0].atLeast', 'unknown-key $.steps[1].needs[0].is'],
    ],
  ]);
});

describe('words for some firms', () => {
  const said = { question: 'How often do you?', options: { no: 'Never', some: 'Some', much: 'Much' } };
  const both = [set([...OFTEN, 'variants'], VARIANT), wordsOf('en', said), wordsOf('nl', said)];

  test('may say some of it otherwise', () => {
    const outcome = parseDefinition(broken(...both));
    assert.ok(outcome.ok, JSON.stringify(outcome));
  });

  table([
    [
      'missing in one language',
      both.slice(0, 2),
      'missing-text $.texts.nl.items["use.often"].variants.one'.replaceAll('"', "'"),
    ],
    ['of a variant that is not there', both.slice(1, 2), "unknown-key $.texts.en.items['use.often'].variants.one"],
    [
      'without one of the options',
      [...both, drop(['texts', 'nl', 'items', 'use.often', 'variants', 'one', 'options', 'some'])],
      "missing-text $.texts.nl.items['use.often'].variants.one.options.some",
    ],
    [
      'that look at the item itself',
      [set([...OFTEN, 'variants'], [{ id: 'one', when: { item: 'use.often', is: ['no'] } }]), ...both.slice(1)],
      ['late-reference $.items[1].variants[0].when.item', 'not-a-choice $.items[1].variants[0].when.item'],
    ],
    [
      'twice',
      [set([...OFTEN, 'variants'], [...VARIANT, ...VARIANT]), ...both.slice(1)],
      'duplicate-id $.items[1].variants[1].id',
    ],
  ]);
});

describe('words of dimensions and steps for some firms', () => {
  const rows: readonly [group: 'dimensions' | 'steps', id: string, words: object][] = [
    ['dimensions', 'spread', { title: 'Your spread', description: 'How often you do it.', short: 'spread' }],
    ['steps', 'second', { description: 'You use some.' }],
  ];
  for (const [group, id, words] of rows) {
    const entry = [group, 1];
    const variants = [...entry, 'variants'];
    const wordsIn = (tag: string, said: object = words) =>
      set(['texts', tag, group, id, 'variants'], { one: structuredClone(said) });
    const both = [set(variants, VARIANT), wordsIn('en'), wordsIn('nl')];
    const texts = both.slice(1);
    const when = (condition: object) => [set(variants, [{ id: 'one', when: condition }]), ...texts];

    test(`${group}: may say some of it otherwise`, () => {
      const outcome = parseDefinition(broken(...both));
      assert.ok(outcome.ok, JSON.stringify(outcome));
    });

    table([
      [
        `${group}: missing in one language`,
        both.slice(0, 2),
        `missing-text $.texts.nl.${group}.${id}.variants.one`,
        /Write them/,
      ],
      [
        `${group}: of a variant that is not there`,
        [wordsIn('en')],
        `unknown-key $.texts.en.${group}.${id}.variants.one`,
      ],
      [
        `${group}: with a word of another name`,
        [...both, wordsIn('nl', { titel: 'x' })],
        `unknown-key $.texts.nl.${group}.${id}.variants.one.titel`,
      ],
      [`${group}: of no variant at all`, [...both, set(variants, [])], [`bad-value $.${group}[1].variants`]],
      [
        `${group}: twice`,
        [...both, set(variants, [...VARIANT, ...VARIANT])],
        `duplicate-id $.${group}[1].variants[1].id`,
      ],
      [
        `${group}: for an answer that is not there`,
        when({ item: 'size', is: ['larg'] }),
        `unknown-reference $.${group}[1].variants[0].when.is[0]`,
        /"large"\?/,
      ],
      [
        `${group}: by an item that is not there`,
        when({ any: [{ item: 'sise', is: ['large'] }] }),
        `unknown-reference $.${group}[1].variants[0].when.any[0].item`,
        /"size"\?/,
      ],
      [
        `${group}: by an item with values`,
        when({ item: 'use.often', is: ['no'] }),
        `not-a-choice $.${group}[1].variants[0].when.item`,
        /atLeast/,
      ],
    ]);
  }
});

test('a result of an older schema is told by what made it', () => {
  const older = { ...builtInResult(ANSWERS), schemaVersion: '1.0.0', engineVersion: '1.0.0' };
  const parsed = parseResult(older);
  assert.ok(!parsed.ok);
  const [issue] = parsed.issues;
  assert.equal(parsed.issues.length, 1);
  assert.equal(`${issue?.code} ${issue?.path}`, 'older-version $.schemaVersion');
  assert.match(issue?.message ?? '', /Engine "1\.0\.0" made it with assessment "ai-maturity" "2\.0\.0"/);
});
