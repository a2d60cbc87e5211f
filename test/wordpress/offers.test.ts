import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { draftOf, emptyDraft, emptyOffer, fileOf, raised } from '../../src/wordpress/modules/offers/draft.js';
import type { Draft, Offer } from '../../src/wordpress/modules/offers/draft.js';
import { problemsOf } from '../../src/wordpress/modules/offers/problems.js';
import { catalogue, withActions } from './site/support/catalogue-file.js';

const demo = JSON.parse(readFileSync(new URL('../../demo/support.json', import.meta.url), 'utf8')) as unknown;
const words = {
  ...{ unknown: 'Unknown: %s', elsewhere: 'Elsewhere:', 'bad-title': 'A title.', 'bad-description': 'A text.' },
  ...{ 'bad-url': 'A link.', 'bad-source': 'A source.', 'bad-asOf': 'A month.' },
};

describe('a file in the form and out again is the same', () => {
  for (const [name, file] of [
    ['offers in two languages', demo],
    ['one offer', catalogue],
    ['actions and answers to barriers', withActions],
  ] as const)
    test(name, () => {
      assert.deepEqual(fileOf(draftOf(file)), file);
      assert.deepEqual(problemsOf(draftOf(file), words), []);
    });

  for (const wild of [null, 1, 'x', [], {}, { entries: 1 }, { entries: [null, 1, { id: 1 }], languages: [1, 'en'] }])
    test(`what is none, such as ${JSON.stringify(wild)}, is told and breaks nothing`, () => {
      assert.ok(problemsOf(draftOf(wild), words).length > 0);
    });
});

describe('a new offer', () => {
  const draft: Draft = emptyDraft('guild', 'nl');
  const filled: Offer = {
    ...emptyOffer(draft, 'guidance'),
    texts: { nl: { title: 'Adviesdag', description: 'Een dag advies.', provider: '' } },
  };
  const withOffer = (more: Partial<Offer> = {}): Draft => ({ ...draft, offers: [{ ...filled, ...more }] });
  const told = (more: Partial<Offer>) => problemsOf(withOffer(more), words).map(({ field, text }) => [field, text]);

  test('is good with a title and a text alone', () => {
    assert.deepEqual(problemsOf(withOffer(), words), []);
  });

  for (const [name, more, expected] of [
    ['nothing written', { texts: {} }, [['nl.title', 'A title.']]],
    ['no text', { texts: { nl: { title: 'T', description: ' ', provider: '' } } }, [['nl.description', 'A text.']]],
    ['a link without https', { url: 'http://example.org' }, [['url', 'A link.']]],
    ['a kind that is none', { form: 'money' }, [['form', 'Unknown: "money"']]],
    ['a barrier that is none', { barriers: ['cost', 'wild'] }, [['barriers', 'Unknown: "wild"']]],
    ['a trial without source and month', { grade: 'trial' }, [['asOf', 'A month.']]],
    ['a trial without source', { grade: 'trial', asOf: '2026-11' }, [['source', 'A source.']]],
  ] as const)
    test(`${name}: told at its field`, () => {
      assert.deepEqual(told(more).slice(0, 1), expected);
    });

  test('the file without offers, and with two of one id', () => {
    assert.ok(problemsOf({ ...draft, languages: [] }, words).length > 0);
    const twice = { ...draft, offers: [filled, filled] };
    assert.deepEqual(
      problemsOf(twice, words).map(({ offer, field }) => [offer, field]),
      [[1, 'id']],
    );
    assert.notEqual(emptyOffer(withOffer(), 'guidance').id, filled.id);
  });
});

for (const [before, after] of [
  ['1.0.0', '1.0.1'],
  ['2.3.9', '2.3.10'],
  ['1.2.3-beta', '1.2.4'],
  ['', '1.0.0'],
] as const)
  test(`the version after "${before}" is ${after}`, () => {
    assert.equal(raised(before), after);
  });
