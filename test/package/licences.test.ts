/** Whose work is in the scripts for a tag: their licences ask to be told along with it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from './support/package.js';

const text = read('dist/cdn/licences.txt');
const parts = text.split(/^-{78}$/m);

describe('licences.txt beside the script', () => {
  test('names every package of which something is in the scripts', () => {
    const names = parts.map((part) => /^(\S+) \d+\.\d+\.\d+ \(/m.exec(part)?.[1]);
    assert.deepEqual(names, [
      '@lit/reactive-element',
      '@noble/hashes',
      'canonicalize',
      'export-to-csv',
      'fastest-levenshtein',
      'idb-keyval',
      'lean-qr',
      'lit-element',
      'lit-html',
      'zod',
    ]);
  });

  for (const part of parts) {
    const name = /^(\S+) \d/m.exec(part)?.[1] ?? '';
    test(`${name}: its terms, with who wrote it`, () => {
      const terms = /\((MIT|BSD-3-Clause|Apache-2\.0)\)/.exec(part)?.[1] ?? assert.fail(part.slice(0, 200));
      const words = { MIT: /Permission is hereby granted/, 'BSD-3-Clause': /Redistribution/, 'Apache-2.0': /Apache/ };
      assert.match(part, words[terms as keyof typeof words]);
      assert.match(part, /Copyright/);
    });
  }
});
