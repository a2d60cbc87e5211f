import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { edited } from '../../src/editor/model/edits.js';
import { fromCsv } from '../../src/editor/texts/csv.js';
import { takenIn } from '../../src/editor/texts/take-in.js';
import type { Incoming } from '../../src/editor/texts/take-in.js';
import { fromXliff } from '../../src/editor/texts/xliff.js';
import { template } from '../../src/editor/templates/templates.js';

const xliff = (body: string, type = '') =>
  `${type}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">${body}</xliff>`;
const unit = (key: string, target: string) =>
  `<unit name="${key}"><segment><source>My scan</source><target>${target}</target></segment></unit>`;
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>';

describe('hostile files of texts', () => {
  const draft = template('gates', 'en');
  const none: [title: string, read: () => Incoming | null][] = [
    ['XLIFF that ends within a text', () => fromXliff(xliff('').replace('</xliff>', '<unit name="/title"><segment>'))],
    ['elements within each other without end', () => fromXliff(xliff('<g>'.repeat(100_000)))],
    ['no XML', () => fromXliff('\u0000<<<&&&')],
    ['a quote that never ends in CSV', () => fromCsv('key,en\n"/title,a')],
  ];
  for (const [title, read] of none) test(`${title}: no texts`, () => assert.equal(read(), null));

  const taken: [title: string, incoming: Incoming | null, text: string | undefined, unknown: number][] = [
    ['entities are not read', fromXliff(xliff(unit('/title', '&b;&c;'), ENTITIES)), '&b;&c;', 0],
    ['markup is text', fromXliff(xliff(unit('/title', '&lt;img src=x&gt;'))), '<img src=x>', 0],
    ['keys of prototypes are none of the scan', fromXliff(xliff(unit('/__proto__/x', 'y'))), undefined, 1],
    ['100 000 lines that are not in it', fromCsv(`key,nl\n${'/none,b\n'.repeat(100_000)}`), undefined, 1],
  ];
  for (const [title, incoming, text, unknown] of taken)
    test(`${title}; the scan goes on`, () => {
      const found = takenIn(draft, incoming ?? assert.fail('not read'));
      const result = edited(draft, found.edit);
      const texts = (result.ok ? result.draft.texts : {}) as Record<string, { title?: string } | undefined>;
      assert.deepEqual([texts.nl?.title, found.unknown.length], [text, unknown]);
      assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
    });
});
