/** The editor as it is built and served: nothing leaves it, and a person can make, save and take up a scan again. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { toXliff } from '../../src/editor/texts/xliff.js';
import { after, open } from '../editor/support/documents.js';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';
import { root } from './support/package.js';

const TEMPLATE = 'A total: points are added up, bands decide';

describe('the editor', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));
  const title = (text: string) => editor.title(text);
  const valueOf = (id: string) => editor.valueOf(id);

  test('what is written is seen in the preview, undone and done again by keys, and there after a reload', async () => {
    await person.press(TEMPLATE);
    await title('My scan');
    await person.write('f:texts/en/title', 'Another scan');
    await title('Another scan');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await title('My scan');
    await page.keyboard.press('y');
    await page.keyboard.up('Control');
    await title('Another scan');
    await editor.open();
    await person.press('Go on with my-scan.json');
    await title('Another scan');
    await person.press('Undo');
    await title('My scan');
  });

  test('while a text is being written, undo is that of the field', async () => {
    await person.press(TEMPLATE);
    await page.focus('[id="f:texts/en/title"]');
    await page.keyboard.type('!');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.equal(await valueOf('f:texts/en/title'), 'My scan');
    assert.equal(await page.$eval('#redo', (button) => button.ariaDisabled), 'true');
  });

  test('what was written in one language of the editor stays when the editor speaks another', async () => {
    await person.press(TEMPLATE);
    await page.select('#editor-language', 'de');
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    assert.equal(await valueOf('f:texts/en/title'), 'My scan');
    assert.equal(await page.$eval('#undo', (button) => button.textContent.trim()), 'Rückgängig');
  });

  test('a question moves by keyboard, and the button keeps the focus', async () => {
    await person.press(TEMPLATE);
    await person.goTo('section');
    await page.focus('[id="b:items:q1:down"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'b:items:q1:down');
    const items = open(await person.file()).draft.items as { id: string }[];
    assert.deepEqual(
      items.map(({ id }) => id),
      ['q2', 'q3', 'q1', 'q4'],
    );
  });

  test('a mistake is said at its place, in the list of checks, and mended there', async () => {
    await person.press(TEMPLATE);
    await person.write('f:texts/en/title', '');
    await page.waitForSelector('[id="f:texts/en/title:mistake"]');
    assert.equal(await page.$eval('[id="f:texts/en/title"]', (field) => field.getAttribute('aria-invalid')), 'true');
    await person.goTo('checks');
    await page.waitForFunction(() =>
      document.querySelector('main .notes')?.textContent.includes('Something is missing.'),
    );
    await person.press('Go there', 'main');
    await person.write('f:texts/en/title', 'Back');
    await title('Back');
  });

  test('a taken id is refused with the reason, and the field shows the old one', async () => {
    await person.press(TEMPLATE);
    await person.goTo('question');
    await person.unfold();
    await person.write('id:items:q1', 'q2');
    await page.waitForFunction(() => document.getElementById('message')?.textContent.includes('in use'));
    assert.equal(await valueOf('id:items:q1'), 'q1');
  });

  test('a file is opened, with its comments; one that is none is refused with the place', async () => {
    const input = (await page.$('#file')) as Awaited<ReturnType<typeof page.$<'input'>>>;
    await input?.uploadFile(join(root, 'package.json'));
    await page.waitForSelector('#problems');
    await input?.uploadFile(join(root, 'demo/own-definition.json'));
    await title('Backup check');
    await person.write('f:texts/en/title', 'Mine');
    await person.press('Undo');
    await title('Backup check');
    assert.equal(await person.file(), readFileSync(join(root, 'demo/own-definition.json'), 'utf8'));
  });

  test('a translated file is taken in as one step, and undone as one', async () => {
    await person.press(TEMPLATE);
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    await page.select('#text-language', 'nl');
    await person.goTo('texts');
    await page.waitForFunction(() =>
      document.querySelector('main')?.textContent.includes('Texts that are missing in nl'),
    );
    const draft = after(open(await person.file()).draft, {
      type: 'set',
      path: ['texts', 'nl', 'title'],
      value: 'Mijn scan',
    });
    const folder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-'));
    writeFileSync(join(folder, 'nl.xlf'), toXliff(draft, 'en', 'nl'));
    const input = (await page.$('#take-in')) as Awaited<ReturnType<typeof page.$<'input'>>>;
    await input?.uploadFile(join(folder, 'nl.xlf'));
    await page.waitForFunction(() => document.getElementById('message')?.textContent === 'Texts taken in: 1.');
    rmSync(folder, { recursive: true });
    assert.equal(await valueOf('f:texts/nl/title'), 'Mijn scan');
    await person.press('Undo');
    assert.equal(await valueOf('f:texts/nl/title'), '');
  });

  test('the file is called as the scan is', async () => {
    await person.press(TEMPLATE);
    await person.write('f:id', 'backup-check');
    await editor.open();
    await person.press('Go on with backup-check.json');
    await title('My scan');
  });

  test('on a phone, a text is changed, seen below, and taken back', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await person.press(TEMPLATE);
    await person.goTo('section');
    await person.press('Do you know which files your firm cannot do without?', 'main');
    await person.write('f:texts/en/items/q1/label', 'Files known');
    await person.press('Close');
    await person.press('Go on with my-scan.json');
    await title('My scan');
    await person.goTo('question');
    assert.equal(await valueOf('f:texts/en/items/q1/label'), 'Files known');
    await person.press('Undo');
    assert.equal(await valueOf('f:texts/en/items/q1/label'), 'Important files known');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  test('what is kept can be deleted', async () => {
    await person.press(TEMPLATE);
    await person.write('f:texts/en/title', 'Mine');
    await person.press('Close');
    await person.press('Delete my-scan.json from this browser');
    await page.waitForFunction(() => localStorage.length === 0);
  });

  test('what is kept stays when something else is opened, and when another tab goes on with it, too', async () => {
    const works = () => page.$$eval('main .entries button.first', (buttons) => buttons.map((one) => one.innerText));
    await person.press(TEMPLATE);
    await person.write('f:texts/en/title', 'Mine');
    await editor.open();
    await person.press(TEMPLATE);
    await title('My scan');
    await person.write('f:texts/en/title', 'Another');
    await title('Another');
    await editor.open();
    assert.deepEqual(await works(), ['Go on with my-scan.json', 'Go on with my-scan.json']);
    await person.press('Go on with my-scan.json');
    await title('Another');
    const tab = await page.browserContext().newPage();
    await tab.goto(page.url());
    const button = await tab.waitForSelector('main .entries button.first');
    await button?.click();
    await person.write('f:texts/en/title', 'Once more');
    await title('Once more');
    await tab.close();
    await editor.open();
    assert.equal((await works()).length, 3);
  });
});
