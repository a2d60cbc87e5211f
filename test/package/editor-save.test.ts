/** How the editor saves: with the browser's own dialog where pages may open it, else as a download. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import { textOf } from '../../src/editor/model/file.js';
import { template } from '../../src/editor/templates/templates.js';
import { visitorsBrowser } from './support/browser.js';
import { Person } from './support/editor-person.js';

/** What the page did with a file, in place of the visitor's disk. */
interface Picked {
  readonly seen: { readonly asked: number; readonly text: string };
}

// As texts: what compiles the tests would put helpers into functions, which the page does not have.
const WITH_DIALOG = `
  window.seen = { asked: 0, text: '' };
  window.showSaveFilePicker = async () => {
    seen.asked += 1;
    return { name: 'chosen.json', createWritable: async () => ({ write: async (text) => { seen.text = text; }, close: async () => {} }) };
  };`;
const WITHOUT_DIALOG = `
  window.seen = { asked: 0, text: '' };
  window.showSaveFilePicker = undefined;
  URL.createObjectURL = (blob) => { blob.text().then((text) => { seen.text = text; }); return '#downloaded'; };`;

describe('the editor saves', () => {
  let browser: BrowserContext;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve();
    browser = await visitorsBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function opened(script: string): Promise<Person> {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    await page.goto(`${server.url}/dist/editor/editor.html`);
    const person = new Person(page);
    await person.press('A total: points are added up, bands decide');
    await person.press('Save');
    return person;
  }
  const says = (page: Page, text: string) =>
    page.waitForFunction((wanted: string) => document.getElementById('message')?.textContent === wanted, {}, text);
  const seenBy = (page: Page) => page.evaluate(() => (window as unknown as Picked).seen);

  test('where somebody said, and there again without asking; what is still in a field is in the file', async () => {
    const person = await opened(WITH_DIALOG);
    const { page } = person;
    await says(page, 'chosen.json is saved.');
    await page.focus('[id="f:texts/en/title"]');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => (window as unknown as Picked).seen.text.includes('"title": "My scan!"'));
    assert.deepEqual(await seenBy(page), { asked: 1, text: await person.file() });
    await page.close();
  });

  test('the scan alone: offers and examples have files of their own, and are told until these are saved', async () => {
    const person = await opened(WITHOUT_DIALOG);
    const { page } = person;
    const unsaved = () => page.$eval('#unsaved', (line) => line.textContent.trim());
    await says(page, 'my-scan.json is saved.');
    assert.equal(await page.$('#unsaved'), null);
    await person.goTo('tryOut');
    await person.choose('try:q1', 'a1');
    await person.press('Keep these answers as an example');
    await person.goTo('support');
    await person.pressId('add-support-question');
    await person.pressId('add-offer');
    assert.equal(await unsaved(), 'Not saved: scan, offers, examples');
    await person.press('Save');
    assert.equal(await unsaved(), 'Not saved: offers, examples');
    await person.pressId('save-support');
    await says(page, 'my-scan-support.json is saved.');
    assert.equal(await unsaved(), 'Not saved: examples');
    await person.goTo('tryOut');
    await person.pressId('save-examples');
    await says(page, 'my-scan-examples.jsonl is saved.');
    assert.equal(await page.$('#unsaved'), null);
    await page.close();
  });

  test('as a download, where pages may not open such a dialog', async () => {
    const person = await opened(WITHOUT_DIALOG);
    await says(person.page, 'my-scan.json is saved.');
    await person.page.waitForFunction(() => (window as unknown as Picked).seen.text !== '');
    const { asked, text } = await seenBy(person.page);
    assert.equal(asked, 0);
    assert.equal(text, textOf(template('bands', 'en')));
    await person.page.close();
  });
});
