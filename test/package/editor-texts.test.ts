/** Texts side by side: what is done, and what has changed since. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';

describe('translating in the editor', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));

  test('a text is done until its source changes; only what is not done is shown; a long sentence is told', async () => {
    const done = () => page.$eval('#done-of', (line) => line.textContent.trim());
    await person.press('A ladder: each step asks for facts');
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    await page.select('#text-language', 'nl');
    await person.goTo('texts');
    assert.match(await done(), /^Done: 0 of \d+\. Changed since: 0\.$/);
    assert.equal(await page.$('[id="done:/title"]'), null);
    await person.write('f:texts/nl/title', 'Mijn scan');
    await person.pressId('done:/title');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'done:/title');
    assert.match(await done(), /^Done: 1 of /);
    await person.pressId('open-only');
    assert.equal(await page.$('[id="f:texts/nl/title"]'), null);
    await person.pressId('open-only');
    await person.write('f:texts/nl/description', `${'woord '.repeat(21)}verantwoordelijkheden.`);
    const told = await page.$eval('main', (form) => form.textContent);
    assert.match(told, /a sentence of 22 words/);
    assert.match(told, /Too long for easy reading: verantwoordelijkheden/);
    await page.select('#text-language', 'en');
    await person.write('f:texts/en/title', 'Another scan');
    await page.select('#text-language', 'nl');
    assert.match(await done(), /^Done: 0 of \d+\. Changed since: 1\.$/);
    await page.waitForFunction(() => document.querySelector('main .mistake')?.textContent.includes('changed since'));
    await person.pressId('done:/title');
    assert.match(await done(), /^Done: 1 of /);
    await person.press('Undo');
    assert.match(await done(), /Changed since: 1\.$/);
  });

  test('a language that was added lacks its texts: one thing to do, which leads to them; the list has its words meanwhile', async () => {
    const notes = () => page.$$eval('main .notes > li > p', (list) => list.map((note) => note.textContent.trim()));
    await person.press('A ladder: each step asks for facts');
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    assert.deepEqual(await notes(), []);
    assert.equal(await page.$('nav .place.question .flag'), null);
    await person.goTo('checks');
    assert.deepEqual(await notes(), ['Texts: Texts that are missing in nl: 33 of 33.']);
    await person.press('Go there', 'main');
    assert.deepEqual(await notes(), []);
    assert.equal(await editor.valueOf('text-language'), 'nl');
    assert.equal((await page.$$('.entries.texts > li')).length, 33);
    assert.equal(await page.$eval('nav .place.question', (one) => one.textContent.trim().slice(0, 11)), 'Do you know');
    await page.select('#text-language', 'en');
    assert.deepEqual(await notes(), ['Texts that are missing in nl: 33 of 33.']);
    assert.match(await page.$eval('#text-language', (list) => list.textContent), /en \(English\).*nl \(Dutch\)/s);
  });

  test('the language of the editor is that of last time', async () => {
    await person.speak('fr');
    await editor.open();
    assert.equal(await editor.valueOf('editor-language'), 'fr');
    await page.evaluate(() => localStorage.clear());
    await editor.open();
    assert.equal(await editor.valueOf('editor-language'), 'en');
  });
});
