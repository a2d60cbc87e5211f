import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { parseCatalogue, parseDefinition } from '../../src/contract/index.js';
import type { SupportCatalogueFile } from '../../src/contract/index.js';
import { additionsTable, withChanges } from './support/additions.js';
import type { Row } from './support/additions.js';
import { add, broken, drop, set } from './support/change.js';
import { demoFile } from './support/good.js';
import { HOSTILE } from './support/hostile.js';
import { assertComplete, inShort } from './support/outcome.js';

const ALL = ['direction-morning', 'members-workshop', 'data-check', 'voucher'];
const ids = ({ entries }: SupportCatalogueFile) => entries.map(({ id }) => id);
const without = (...lost: string[]) => ALL.filter((id) => !lost.includes(id));
const table = (rows: readonly Row[]) => additionsTable('support', parseCatalogue, ids, assessment, rows);
const evidence = (value: object) => set(['entries', 3, 'evidence'], value);
const kept = (value: unknown) => parseCatalogue(assessment, value);

describe('a catalogue that is in order', () => {
  table([
    ['the one of the demo', [], [], ALL],
    ['instead of the generic one', set(['mode'], 'instead'), [], ALL],
    ['without a mode', drop(['mode']), [], ALL],
    ['without links', ALL.map((_, at) => drop(['entries', at, 'url'])), [], ALL],
    [
      'for regions, which are not asked for and so rule nothing out',
      set(['entries', 0, 'regions'], ['north']),
      [],
      ALL,
    ],
    ['with words in a language more than it claims', set(['texts', 'de'], {}), [], ALL],
    ['in one language', set(['languages'], ['nl']), [], ALL],
    ['evidence by experts', evidence({ grade: 'expert', asOf: '2026-11' }), [], ALL],
    [
      'a trial with its source',
      evidence({ grade: 'trial', source: 'Jansen, Utrecht, 2025', asOf: '2026-11' }),
      [],
      ALL,
    ],
  ]);

  test('is a fresh and frozen copy', () => {
    const file = demoFile('support') as { entries: { barriers: string[] }[] };
    const { value } = kept(file);
    file.entries[0]?.barriers.push('cost');
    assert.deepEqual(value?.entries[0]?.barriers, ['no-vision', 'potential-unclear']);
    const parts: unknown[] = [value];
    for (const part of parts) {
      assert.ok(Object.isFrozen(part));
      if (typeof part === 'object' && part !== null) parts.push(...(Object.values(part) as unknown[]));
    }
  });

  test('keeps its mode, languages and texts', () => {
    const { value } = kept(withChanges('support', set(['mode'], 'instead')));
    assert.deepEqual(
      [value?.mode, value?.languages, value?.texts.nl?.voucher?.provider],
      ['instead', ['en', 'nl'], 'Demovereniging'],
    );
  });
});

describe('an entry with a mistake is left out and reported, the others stay', () => {
  table([
    [
      'a grade by another name',
      evidence({ grade: 'experts', asOf: '2026-11' }),
      ['bad-value $.entries[3].evidence.grade'],
      without('voucher'),
      /"expert"\?/,
    ],
    [
      'a trial without a source',
      evidence({ grade: 'trial', asOf: '2026-11' }),
      ['bad-value $.entries[3].evidence'],
      without('voucher'),
      /`source`/,
    ],
    [
      'a source without its year',
      evidence({ grade: 'observational', source: 'Jansen, Utrecht', asOf: '2026-11' }),
      ['bad-value $.entries[3].evidence.source'],
      without('voucher'),
      /year/,
    ],
    [
      'a form by another name',
      set(['entries', 3, 'form'], 'finanse'),
      'unknown-reference $.entries[3].form',
      without('voucher'),
      /"finance"\?/,
    ],
    [
      'a dimension by another name',
      set(['entries', 0, 'dimensions', 1], 'know.organization'),
      'unknown-reference $.entries[0].dimensions[1]',
      without('direction-morning'),
      /"know.organisation"\?/,
    ],
    [
      'a barrier by another name',
      set(['entries', 2, 'barriers', 0], 'dat'),
      'unknown-reference $.entries[2].barriers[0]',
      without('data-check'),
      /"data"\?/,
    ],
    [
      'a step by another name',
      set(['entries', 0, 'steps', 2], 'ocasional'),
      'unknown-reference $.entries[0].steps[2]',
      without('direction-morning'),
      /"occasional"\?/,
    ],
    [
      'a sector that is none',
      set(['entries', 3, 'sectors'], ['trade', 'retail']),
      'unknown-reference $.entries[3].sectors[1]',
      without('voucher'),
    ],
    [
      'a size that is none',
      set(['entries', 1, 'sizes', 1], '2-10'),
      'unknown-reference $.entries[1].sizes[1]',
      without('members-workshop'),
      /"2-9"\?/,
    ],
    [
      'no form',
      drop(['entries', 0, 'form']),
      'missing-key $.entries[0].form',
      without('direction-morning'),
      /Add "form"/,
    ],
    [
      'no barriers',
      drop(['entries', 0, 'barriers']),
      'missing-key $.entries[0].barriers',
      without('direction-morning'),
    ],
    ['a key too many', set(['entries', 1, 'link'], 'x'), 'unknown-key $.entries[1].link', without('members-workshop')],
    [
      'a key by another name',
      set(['entries', 1, 'size'], []),
      'unknown-key $.entries[1].size',
      without('members-workshop'),
      /"sizes"\?/,
    ],
    [
      'an id with a space',
      set(['entries', 3, 'id'], 'the voucher'),
      'bad-value $.entries[3].id',
      without('voucher'),
      /letters, digits/,
    ],
    [
      'an id that is there',
      add(['entries'], { id: 'voucher', form: 'finance', dimensions: [], barriers: [] }),
      'duplicate-id $.entries[4].id',
      ALL,
      /Rename/,
    ],
    ['an entry that is a text', set(['entries', 3], 'voucher'), 'wrong-type $.entries[3]', without('voucher')],
    [
      'no words in one language',
      drop(['texts', 'nl', 'voucher']),
      'missing-text $.texts.nl.voucher',
      without('voucher'),
      /take "nl" out/,
    ],
    ['no title', drop(['texts', 'nl', 'voucher', 'title']), 'missing-key $.texts.nl.voucher.title', without('voucher')],
    [
      'an empty title',
      set(['texts', 'en', 'voucher', 'title'], ' '),
      'bad-value $.texts.en.voucher.title',
      without('voucher'),
      /Write the text/,
    ],
    [
      'a description that is too long',
      set(['texts', 'en', 'voucher', 'description'], 'x'.repeat(2001)),
      'bad-value $.texts.en.voucher.description',
      without('voucher'),
    ],
    [
      'several entries',
      [set(['entries', 0, 'form'], 'x'), set(['entries', 2, 'url'], 'x'), drop(['texts', 'en', 'voucher'])],
      ['unknown-reference $.entries[0].form', 'bad-value $.entries[2].url', 'missing-text $.texts.en.voucher'],
      ['members-workshop'],
    ],
    [
      'all entries',
      ALL.map((_, at) => set(['entries', at, 'form'], 'x')),
      ALL.map((_, at) => `unknown-reference $.entries[${at}].form`),
      [],
    ],
  ]);
});

describe('a mistake in the file itself leaves nothing', () => {
  table([
    ['no id', drop(['id']), 'missing-key $.id', []],
    ['the id of the generic catalogue', set(['id'], 'generic'), 'bad-value $.id', [], /choose another/],
    ['the id of the ideas', set(['id'], 'ideas'), 'bad-value $.id', []],
    ['a version of two numbers', set(['version'], '1.0'), 'bad-value $.version', []],
    ['a mode that is none', set(['mode'], 'besides'), 'bad-value $.mode', [], /"beside"\?/],
    ['no languages', set(['languages'], []), 'bad-value $.languages', []],
    ['a language that is none', set(['languages', 0], 'English'), 'bad-value $.languages[0]', []],
    [
      'a language without words',
      add(['languages'], 'de'),
      'missing-text $.texts.de',
      [],
      /take "de" out of `languages`/,
    ],
    ['a language whose words are a list', set(['texts', 'nl'], []), 'wrong-type $.texts.nl', []],
    ['no entries', set(['entries'], []), 'bad-value $.entries', []],
    ['entries by id', set(['entries'], {}), 'wrong-type $.entries', []],
    ['no texts', drop(['texts']), 'missing-key $.texts', []],
    ['a key too many', set(['entry'], []), 'unknown-key $.entry', [], /Use one of "actions"/],
    [
      'what is no JSON',
      set(['entries', 0, 'steps'], new Set()),
      ['not-json $.entries[0].steps', 'wrong-type $.entries[0].steps'],
      [],
    ],
    ['a key that reaches what is inherited', set(['__proto__'], {}), 'forbidden-key $.__proto__', []],
  ]);
});

describe('a definition that asks for regions', () => {
  const outcome = parseDefinition(
    broken(
      set(['items', 0, 'role'], 'region'),
      set(['items', 3, 'role'], 'support'),
      set(['firstSupport'], { dimension: 'habit', form: 'mail' }),
    ),
  );
  assert.ok(outcome.ok);
  const entry = { id: 'a', form: 'mail', dimensions: ['habit'], barriers: [], steps: ['second'] };
  const file = (more: object) => ({
    ...{ id: 'own', version: '1.0.0', languages: ['en'], entries: [{ ...entry, ...more }] },
    texts: { en: { a: { title: 'A', description: 'A.' } } },
  });
  const rows: [name: string, more: object, issues: string[]][] = [
    ['a region it has', { regions: ['small', 'large'] }, []],
    ['a region it has not', { regions: ['small', 'larg'] }, ['unknown-reference $.entries[0].regions[1]']],
    ['a size, for which it does not ask', { sizes: ['small'] }, ['unknown-reference $.entries[0].sizes[0]']],
    ['a barrier, of which it has none', { barriers: ['cost'] }, ['unknown-reference $.entries[0].barriers[0]']],
  ];
  for (const [name, more, expected] of rows) {
    test(name, () => assert.deepEqual(inShort(parseCatalogue(outcome.value, file(more)).issues), expected));
  }
});

describe('nothing makes it throw', () => {
  const places = [
    [],
    ['id'],
    ['entries'],
    ['entries', 1],
    ['entries', 1, 'barriers'],
    ['texts'],
    ['texts', 'nl'],
    ['languages'],
  ];
  for (const [name, make] of HOSTILE) {
    test(name, () => {
      for (const path of places) {
        const { issues, value } = kept(path.length === 0 ? make() : withChanges('support', set(path, make())));
        issues.forEach(assertComplete);
        assert.ok(value === null || Object.isFrozen(value));
        assert.ok(value !== null || issues.length > 0);
      }
    });
  }

  test('no more than 200 mistakes are told, and the rest counted', () => {
    const { issues } = kept(
      withChanges(
        'support',
        set(
          ['entries'],
          Array.from({ length: 300 }, () => 1),
        ),
      ),
    );
    assert.deepEqual([issues.length, issues.at(-1)?.found], [201, '100 more issues']);
  });
});
