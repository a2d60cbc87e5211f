import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { parseBenchmark, parseCatalogue } from '../../src/contract/index.js';
import { withChanges } from './support/additions.js';
import { set } from './support/change.js';
import { assertComplete, inShort } from './support/outcome.js';

/** A sign that nobody sees, in a path. */
function hidden(sign: string): [string, RegExp] {
  const code = sign.codePointAt(0)?.toString(16) ?? '';
  return [`https://example.org/a${sign}b`, new RegExp(`^Take out \\\\u\\{${code}\\}`)];
}

describe('links', () => {
  const good = [
    'https://example.org',
    'https://example.org/',
    'https://example.org:8443/a/b?c=d&e=%20#f',
    'https://example.org?a',
    'https://xn--bcher-kva.example/@name',
    'https://[2001:db8::1]/',
    `https://example.org/${'x'.repeat(1980)}`,
    'https://example.org:65535/',
    'https://example.org:/',
    'https://Example.ORG/',
    'https://example.org./',
    'https://bücher.example/straße?q=größe#łódź',
    'https://example.org/%E2%80%AE%zz',
    'https://intranet/',
    'https://192.0.2.1/',
    `https://${'a'.repeat(63)}.example/`,
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

  // Each with what is to be done about it.
  const odd: [string, RegExp][] = [
    ...['65536', '99999', '123456789', '-1', '8x', '80:80'].map((port): [string, RegExp] => [
      `https://example.org:${port}/`,
      /port, which is a number up to 65535/,
    ]),
    ...['0', '22', '25', '0025', '6667', '10080'].map((port): [string, RegExp] => [
      `https://example.org:${port}/`,
      /do not open port \d/,
    ]),
    ...['\u0000', '\u0007', '\u007f', '\u0085', '\u00ad', '\u061c', '\u180e', '\u200b', '\u200d', '\u200e'].map(hidden),
    ...['\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u2800', '\u3164', '\ue000', '\ufe0f', '\ufffe'].map(hidden),
    ...['\ud800', '\u{e0041}', '\u{f0000}'].map(hidden),
    ['https://example.org/a\u202egpj.exe', /\\u\{202e\}/],
    ['https://exam\u200bple.org/', /\\u\{200b\}/],
    ['https://%65xample.org/', /know it: example\.org/],
    ['https://exa%E2%80%AEmple.org/', /No browser/],
    ['https://ｅxample.org/', /know it: example\.org/],
    ['https://example。org/', /know it: example\.org/],
    ['https://ex\u0430mple.org/', /know it: xn--exmple-4nf\.org/],
    ['https://\u0430\u0440\u0440\u04cf\u0435.example/', /know it: xn--80ak6aa92e\.example/],
    ['https://\u0261oogle.example/', /know it: xn--/],
    ['https://pa\u0131.example/', /know it: xn--/],
    ['https://2130706433/', /know it: 127\.0\.0\.1/],
    ['https://0x7f.1/', /know it: 127\.0\.0\.1/],
    ['https://0300.0.2.1/', /know it: 192\.0\.2\.1/],
    ['https://1.2.3.999/', /No browser/],
    ['https://exam|ple.org/', /No browser/],
    ['https://[2001:db8::g]/', /No browser/],
    ['https://example..org/', /No host/],
    [`https://${'a'.repeat(64)}.example/`, /No host/],
    [`https://${'a.'.repeat(130)}example/`, /No host/],
  ];
  for (const [url, cure] of odd) {
    for (const [kind, list] of [
      ['support', 'entries'],
      ['benchmark', 'series'],
    ] as const) {
      test(`${kind}: ${JSON.stringify(url).slice(0, 60)} is none, and it is said why`, () => {
        const file = withChanges(kind, set([list, 0, 'url'], url));
        const { issues } = kind === 'support' ? parseCatalogue(assessment, file) : parseBenchmark(assessment, file);
        assert.deepEqual(inShort(issues), [`bad-value $.${list}[0].url`]);
        issues.forEach(assertComplete);
        assert.match(issues[0]?.cure ?? '', cure);
        // What turns the text around is not to do so in the message either.
        assert.doesNotMatch(
          issues[0]?.message ?? '',
          /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/u,
        );
      });
    }
  }

  for (const url of [null, 1, ['https://example.org'], { href: 'https://example.org' }]) {
    test(`${JSON.stringify(url)} is none`, () => {
      const { issues } = parseCatalogue(assessment, withChanges('support', set(['entries', 3, 'url'], url)));
      assert.deepEqual(inShort(issues), ['wrong-type $.entries[3].url']);
    });
  }
});
