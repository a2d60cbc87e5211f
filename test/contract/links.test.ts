import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { parseCatalogue } from '../../src/contract/index.js';
import { withChanges } from './support/additions.js';
import { set } from './support/change.js';
import { assertComplete, inShort } from './support/outcome.js';

describe('links', () => {
  const good = [
    'https://example.org',
    'https://example.org/',
    'https://example.org:8443/a/b?c=d&e=%20#f',
    'https://example.org?a',
    'https://xn--bcher-kva.example/@name',
    'https://[2001:db8::1]/',
    `https://example.org/${'x'.repeat(1980)}`,
  ];
  for (const url of good) {
    test(`${url.slice(0, 60)} is one`, () => {
      assert.ok(new URL(url));
      assert.deepEqual(parseCatalogue(assessment, withChanges('support', set(['entries', 3, 'url'], url))).issues, []);
    });
  }

  const bad = [
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
    ],
    ...[
      'http://example.org',
      'HTTPS://example.org',
      '//example.org',
      '/path',
      'example.org',
      'mailto:a@example.org',
      '',
    ],
    ...['https://', 'https:///path', 'https:example.org', 'https://?x', 'https://#x', 'https:\\\\example.org'],
    ...[
      'https://user@example.org',
      'https://user:word@example.org/',
      'https://example.org@evil.example',
      'https://@example.org',
    ],
    ...[
      'https://example.org\\@evil.example',
      'https://example.org/\\..',
      'https://exa mple.org',
      'https://example.org/a b',
    ],
    ...['https://example.org/"onclick="x', "https://example.org/'x", 'https://example.org/<x>', 'https://example.org"'],
    ...[
      'https://example.org/\n',
      '\nhttps://example.org',
      'https://example.org/\tx',
      'https://example.org\u00a0',
      'x https://example.org',
    ],
    `https://example.org/${'x'.repeat(2000)}`,
  ];
  for (const url of bad) {
    test(`${JSON.stringify(url.slice(0, 60))} is none`, () => {
      const { issues, value } = parseCatalogue(assessment, withChanges('support', set(['entries', 3, 'url'], url)));
      assert.deepEqual(inShort(issues), ['bad-value $.entries[3].url']);
      issues.forEach(assertComplete);
      assert.ok(value?.entries.every(({ id }) => id !== 'voucher'));
    });
  }

  for (const url of [null, 1, ['https://example.org'], { href: 'https://example.org' }]) {
    test(`${JSON.stringify(url)} is none`, () => {
      const { issues } = parseCatalogue(assessment, withChanges('support', set(['entries', 3, 'url'], url)));
      assert.deepEqual(inShort(issues), ['wrong-type $.entries[3].url']);
    });
  }
});
