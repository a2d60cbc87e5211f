/** Files that cannot be taken in: the page says what is wrong and where, in its language, and the work stays as it was. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Fault } from '../../src/editor/files/problem.js';
import type { Kind } from '../../src/editor/files/kind.js';
import { textOf } from '../../src/editor/model/file.js';
import { template } from '../../src/editor/templates/templates.js';
import { toCsv } from '../../src/editor/texts/csv.js';
import { toXliff } from '../../src/editor/texts/xliff.js';
import { fill } from '../../src/editor/words/words.js';
import type { EditorLanguage, Words } from '../../src/editor/words/words.js';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';

const scan = template('bands', 'en');
const line = JSON.stringify({ id: 'firm', answers: { q1: 'a1', q2: 'a2' } });
const GOOD = {
  scan: textOf(scan),
  offers: JSON.stringify({ id: 'x', version: '1.0.0', languages: ['en'], entries: [], texts: {} }, null, 2),
  answers: `${line}\n${line}\n`,
  xml: toXliff(scan, 'en', 'nl'),
  table: toCsv(scan),
} satisfies Record<Kind, string>;

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
/** On line 2, in Windows-1252. */
const WINDOWS = Buffer.from('key,nl\n"/title","Café"\n', 'latin1');
const LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>\n';

/** What a file says in the end: words of the editor, and the place. */
type Told = (words: Words) => readonly string[];
const fault =
  (name: Fault, line?: number): Told =>
  (words) => [
    words.faults[name].replaceAll(/ ?\{\w+\}.*/g, ''),
    ...(line === undefined ? [] : [fill(words.atLine, { line: String(line) })]),
  ];
const found =
  (kind: Kind): Told =>
  (words) => [words.fileKinds[kind]];
const issue =
  (code: 'duplicate-id' | 'missing-key' | 'too-large', path: string): Told =>
  (words) => [words.codes[code], path, words.mendFile];

const lines = (text: string) => text.split('\n').length;
const half = (text: string) => text.slice(0, text.length / 2);

interface Field {
  readonly id: string;
  readonly kind: Kind;
  readonly language: EditorLanguage;
  /** Its place in the editor; null for the first screen. */
  readonly place: string | null;
  readonly cases: Readonly<Record<string, readonly [content: string | Buffer, told: Told]>>;
}
const everywhere = { empty: ['', fault('empty')], picture: [PICTURE, fault('not-text')] } as const;
const FIELDS: readonly Field[] = [
  {
    ...{ id: 'file', kind: 'scan', language: 'nl', place: null },
    cases: {
      half: [half(GOOD.scan), fault('cut-off', lines(half(GOOD.scan)))],
      offers: [GOOD.offers, found('offers')],
      windows: [WINDOWS, fault('not-utf-8', 2)],
      lines: [`{"items":[\n${'1,\n'.repeat(200_000)}1]}`, issue('too-large', '$')],
      twice: ['{"items":[{"id":"a"},{"id":"a"}]}', issue('duplicate-id', '$.items[1].id')],
    },
  },
  {
    ...{ id: 'support-file', kind: 'offers', language: 'de', place: 'support' },
    cases: {
      half: [half(GOOD.offers), fault('cut-off', lines(half(GOOD.offers)))],
      scan: [GOOD.scan, found('scan')],
      nameless: ['{"entries":[{"form":"course"}]}', issue('missing-key', '$.entries[0].id')],
      twice: ['{"entries":[{"id":"a"},{"id":"a"}]}', issue('duplicate-id', '$.entries[1].id')],
    },
  },
  {
    ...{ id: 'take-examples', kind: 'answers', language: 'fr', place: 'tryOut' },
    cases: {
      half: [half(line), fault('cut-off', 1)],
      table: [GOOD.table, found('table')],
      other: ['{"answers":{"x":"y"}}', fault('no-answers')],
      lines: ['{}\n'.repeat(200_000), fault('too-many')],
    },
  },
  {
    ...{ id: 'results', kind: 'answers', language: 'en', place: 'tryOut' },
    cases: {
      half: [`[${half(line)}`, fault('cut-off', 1)],
      scan: [GOOD.scan, found('scan')],
      lines: ['{}\n'.repeat(200_000), fault('too-many')],
    },
  },
  {
    ...{ id: 'take-in', kind: 'xml', language: 'fr', place: 'texts' },
    cases: {
      half: [half(GOOD.xml), fault('cut-off', lines(half(GOOD.xml)))],
      laughs: [GOOD.xml.replace('<xliff', `${LAUGHS}<xliff`), fault('has-doctype', 2)],
      older: ['<xliff version="1.2"></xliff>', fault('no-xliff')],
      results: [GOOD.answers, found('answers')],
    },
  },
  {
    ...{ id: 'take-in', kind: 'table', language: 'nl', place: 'texts' },
    cases: {
      half: ['key,nl\n"/title","Mijn', fault('bad-table', 2)],
      windows: [WINDOWS, fault('not-utf-8', 2)],
      remarks: ['key,Remarks\n/title,x\n', (words) => [fill(words.faults['bad-language'], { language: 'Remarks' })]],
      headless: ['/title,x\n', fault('no-table', 1)],
    },
  },
];

describe('a file that cannot be taken in', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-'));
    writeFileSync(join(folder, 'long'), 'x'.repeat(30_000_000));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => ({ page, person } = editor));

  const problems = (name: string) =>
    page.waitForFunction(
      (wanted: string) => {
        const told = document.getElementById('problems');
        return told?.textContent.includes(wanted) && document.activeElement === told && told.innerText;
      },
      {},
      name,
    );

  for (const { cases, id, kind, language, place } of FIELDS)
    test(`${kind} in the field ${id}, in ${language}: all ways in which it cannot be read are told`, async () => {
      const { words } = (await person.speak(language), person);
      if (place !== null) {
        await person.press(words.templates.bands);
        await person.write('f:minutes', '7');
        await person.goTo(place);
      }
      const work = await person.kept();
      const choose = async (name: string, content: string | Buffer) => {
        writeFileSync(join(folder, name), content);
        await editor.choose(id, join(folder, name));
      };
      for (const [name, [content, told]] of Object.entries({ ...everywhere, ...cases })) {
        await choose(name, content);
        const said = String(await (await problems(fill(words.notTaken, { name }))).jsonValue());
        for (const part of told(words)) assert.ok(said.includes(part), `${name}: ${part} is not in ${said}`);
      }
      await editor.choose(id, join(folder, 'long'));
      await problems(fill(words.notTaken, { name: 'long' }));
      assert.deepEqual(await person.kept(), work);
      await choose('good', GOOD[kind]);
      await page.waitForFunction(() => !document.getElementById('problems'));
      if (place === null) await page.waitForSelector('nav');
      else await person.press(words.undo);
    });

  test('what is told is told in another language, too, and goes when the work goes on', async () => {
    writeFileSync(join(folder, 'nothing.json'), '');
    await editor.choose('file', join(folder, 'nothing.json'));
    await problems('“nothing.json” was not taken in.');
    await person.speak('fr');
    await page.waitForFunction(
      (text: string) => document.getElementById('problems')?.innerText.includes(text),
      {},
      person.words.faults.empty,
    );
    assert.equal(await page.$eval('#file', (field) => field.getAttribute('aria-invalid')), 'true');
    await person.press(person.words.templates.mean);
    await person.press(person.words.close);
    assert.equal(await page.$('#problems'), null);
    assert.equal(await page.$eval('#file', (field) => field.getAttribute('aria-invalid')), 'false');
  });

  test('work that this browser keeps and cannot read is told, can be saved as it is, and stays until it is deleted', async () => {
    await page.evaluate(() => {
      localStorage.setItem('ai-maturity-editor:1', '{"name":"mine.json","text":"{\\"items\\":\\n["}');
      localStorage.setItem('ai-maturity-editor:2', '{"name":\n');
    });
    await editor.open();
    const told = await page.$eval('main .entries', (list) => (list as HTMLElement).innerText);
    assert.ok(told.includes(`${fill(person.words.atColumn, { line: '2', column: '2' })}:`), told);
    assert.ok(told.includes(fill(person.words.keptBroken, { name: 'mine.json' })), told);
    await page.evaluate(() => {
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => (document.title = text));
        return '#caught';
      };
    });
    await person.press(fill(person.words.saveKept, { name: 'mine.json' }));
    await page.waitForFunction(() => document.title.startsWith('{"name":"mine.json"'));
    await person.press(fill(person.words.deleteKept, { name: 'mine.json' }));
    await page.waitForFunction(() => localStorage.length === 1);
  });
});
