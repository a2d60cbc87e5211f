/** Whose work is in the scripts for a tag, and in the editor: their licences ask to be told along with it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from './support/package.js';

const BESIDE: Readonly<Record<string, readonly string[]>> = {
  cdn: [
    ...['@lit/reactive-element', '@noble/hashes', 'canonicalize', 'export-to-csv', 'fastest-levenshtein', 'idb-keyval'],
    ...['lean-qr', 'lit-element', 'lit-html', 'zod'],
  ],
  editor: ['@lit/reactive-element', 'csv-parse', 'fastest-levenshtein', 'lit-element', 'lit-html', 'saxen', 'zod'],
};

for (const [folder, packages] of Object.entries(BESIDE)) {
  const parts = read(`dist/${folder}/licences.txt`).split(/^-{78}$/m);

  describe(`licences.txt in ${folder}`, () => {
    test('names every package of which something is in the scripts beside it', () => {
      const names = parts.map((part) => /^(\S+) \d+\.\d+\.\d+ \(/m.exec(part)?.[1]);
      assert.deepEqual(names, packages);
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
}
