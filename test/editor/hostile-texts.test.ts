import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { edited } from '../../src/editor/model/edits.js';
import { fromCsv } from '../../src/editor/texts/csv.js';
import type { Read } from '../../src/editor/files/problem.js';
import { takenIn } from '../../src/editor/texts/take-in.js';
import type { Incoming } from '../../src/editor/texts/take-in.js';
import { fromXliff } from '../../src/editor/texts/xliff.js';
import { template } from '../../src/editor/templates/templates.js';
import { taken } from './support/documents.js';

const xliff = (body: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">${body}</xliff>`;
const unit = (key: string, target: string) =>
  `<unit name="${key}"><segment><source>My scan</source><target>${target}</target></segment></unit>`;

describe('hostile files of texts', () => {
  const draft = template('gates', 'en');
  const cases: [title: string, incoming: Read<Incoming>, text: string | undefined, unknown: number][] = [
    ['entities that nobody has said are text', fromXliff(xliff(unit('/title', '&b;&c;'))), '&b;&c;', 0],
    ['markup is text', fromXliff(xliff(unit('/title', '&lt;img src=x&gt;'))), '<img src=x>', 0],
    ['keys of prototypes are none of the scan', fromXliff(xliff(unit('/__proto__/x', 'y'))), undefined, 1],
    ['100 000 lines that are not in it', fromCsv(`key,nl\n${'/none,b\n'.repeat(100_000)}`), undefined, 1],
    ['100 000 lines of one text: the last counts', fromCsv(`key,nl\n${'/title,b\n/title,a\n'.repeat(50_000)}`), 'a', 0],
  ];
  for (const [title, incoming, text, unknown] of cases)
    test(`${title}; the scan goes on`, () => {
      const found = taken(takenIn(draft, taken(incoming)));
      const result = edited(draft, found.edit);
      const texts = (result.ok ? result.draft.texts : {}) as Record<string, { title?: string } | undefined>;
      assert.deepEqual([texts.nl?.title, found.unknown.length], [text, unknown]);
      assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
    });
});
