/** The CSV file as LibreOffice opens it in each language: one cell a value, text or whole numbers, no date and no formula. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { assessment } from '../../src/content/index.js';
import { DONT_KNOW, encodeAnswers } from '../../src/engine/index.js';
import type {} from '../../src/define.js';
import { parseCsv } from '../element/support/files.js';
import { isShort } from '../engine/support/runs.js';
import { middling } from './support/answers.js';
import { DemoBrowser } from './support/browser.js';
import { hasOffice, LANGUAGES, openedInOffice } from './support/office.js';
import type { Language } from './support/office.js';

const languages = Object.keys(LANGUAGES) as Language[];
/** In a short run, one with each separator. */
const HERE = isShort ? languages.slice(0, 2) : languages;
/** Steps and scores as ranges, too. */
const answers = { ...middling, 'use.reach': DONT_KNOW, 'know.people.training': DONT_KNOW };
/** The firm came back: what has changed is in the file. */
const previous = encodeAnswers(assessment, middling, { hash, date: '2026-01-31' });

describe('the file for a spreadsheet', { skip: !hasOffice() && 'LibreOffice is not here' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-spreadsheet-'));
  let browser: DemoBrowser;
  const texts = new Map<Language, string>();
  before(async () => {
    browser = await DemoBrowser.open();
    for (const language of HERE) {
      const { page } = await browser.visit('bare.html');
      const text = await page.evaluate(downloaded, language, answers, previous);
      writeFileSync(join(folder, `${language}.csv`), text);
      assert.match(text, /^"previous/m);
      texts.set(language, text.slice(1));
      await page.close();
    }
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
  });

  const opened = (file: Language, separator: string, [, number]: (typeof LANGUAGES)[Language]) =>
    openedInOffice(folder, file, separator, number);

  for (const language of HERE) {
    test(`${language}: a cell for each value, as it was written`, () => {
      const rows = opened(language, LANGUAGES[language][0], LANGUAGES[language]);
      const written = parseCsv(texts.get(language) ?? '');
      assert.equal(rows.length, written.length);
      written.forEach((cells, at) => {
        // Empty ones are no cells.
        const filled = cells.filter((cell) => cell !== '');
        const shown = rows[at] ?? [];
        assert.deepEqual(
          shown.map(({ type }) => type),
          filled.map((cell) => (/^\d+$/.test(cell) ? 'float' : 'string')),
          cells.join(' | '),
        );
        const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
        assert.deepEqual(
          shown.map(({ text }) => spaced(text)),
          filled.map(spaced),
        );
      });
    });

    test(`${language}: where another separator and another language are set, still no date and no formula`, () => {
      const other = LANGUAGES[language === 'en' ? 'de' : 'en'];
      const types = new Set(opened(language, other[0], other).flatMap((row) => row.map(({ type }) => type)));
      for (const type of types) assert.ok(['string', 'float'].includes(type), type);
    });
  }
});

/** Runs in the page: the file that the visitor would be offered. */
async function downloaded(language: string, known: typeof answers, earlier: string): Promise<string> {
  const scan = document.querySelector('ai-maturity-scan');
  if (!scan) throw new Error('There is no scan');
  Object.assign(scan, { lang: language, answers: known, previous: earlier });
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  scan.shadowRoot?.querySelector<HTMLElement>('[part~="button-primary"]')?.click();
  await scan.updateComplete;
  const file = await new Promise<Blob>((resolve) => {
    URL.createObjectURL = (blob) => {
      resolve(blob as Blob);
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    scan.download('csv');
  });
  // Text of a Blob comes without the mark at its beginning.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}
