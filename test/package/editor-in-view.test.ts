/** What one needs is in view where one is: messages, the header, the preview, the result of trying out. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';

const LADDER = 'A ladder: each step asks for facts';

describe('in the editor', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));

  /** Whether the middle of it can be seen, with nothing over it. */
  const isSeen = (selector: string) =>
    page.$eval(selector, (element) => {
      const { height, left, top, width } = element.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found !== null && (found === element || element.contains(found));
    });
  const message = () => page.$eval('#message', (element) => element.textContent.trim());

  const windows: [title: string, width: number, height: number][] = [
    ['a desktop', 1200, 900],
    ['a flat window', 1200, 500],
    ['a phone', 320, 640],
    ['a desktop at 400 %', 320, 256],
  ];
  for (const [title, width, height] of windows) {
    test(`${title}: a message is seen at the end of a long form, and so is what has the focus`, async () => {
      await page.setViewport({ width, height });
      await person.press(LADDER);
      await person.goTo('question');
      await person.unfold();
      await person.write('id:items:q1', 'q2');
      assert.equal(await message(), 'This short name is in use already.');
      assert.ok(await isSeen('#message'));
      assert.ok(await isSeen(':focus'));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  test('a message is gone in another part of the scan', async () => {
    await person.press(LADDER);
    await person.write('f:texts/en/title', 'Another');
    await person.press('Undo');
    assert.equal(await message(), 'Undone.');
    await person.goTo('scores');
    assert.equal(await message(), '');
  });

  test('at the end of a long form, header and preview are still there', async () => {
    await person.press(LADDER);
    await person.goTo('question');
    await page.focus('#add-option');
    for (const one of ['#undo', '#preview-title', '#add-option']) assert.ok(await isSeen(one), one);
  });

  test('the result stands beside the answers, and moves along', async () => {
    await person.press(LADDER);
    await person.goTo('tryOut');
    for (const question of ['q1', 'q2', 'q3', 'q4']) await person.choose(`try:${question}`, 'a3');
    await page.focus('[id="try:q4"]');
    assert.ok(await isSeen('#tried-step'));
    assert.equal(await page.$eval('#tried-step', (line) => line.textContent.trim()), 'Step 3: Safe');
    const right = await page.$eval('[id="try:q1"]', (field) => field.getBoundingClientRect().right);
    const left = await page.$eval('#outcome', (heading) => heading.getBoundingClientRect().left);
    assert.ok(right <= left);
  });

  for (const [what, button, field] of [
    ['question', 'Add a question', 'f:texts/en/items/q5/question'],
    ['section', 'Add a section', 'f:texts/en/sections/section-2/title'],
  ] as const)
    test(`a new ${what} is written over at once`, async () => {
      await person.press(LADDER);
      await person.press(button, 'nav');
      await page.keyboard.type('Mine');
      await page.keyboard.press('Tab');
      assert.equal(await editor.valueOf(field), 'Mine');
    });

  test('while a language lacks texts, the preview and trying out go on in the first one', async () => {
    await person.press(LADDER);
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    await page.select('#text-language', 'nl');
    await person.goTo('tryOut');
    await person.choose('try:q1', 'a3');
    assert.match(await page.$eval('#tried-step', (line) => line.textContent.trim()), /^Step 1: At risk to Step 3/);
    await editor.title('My scan');
    assert.equal(await page.$('.preview > p'), null);
  });

  test('a file for a translator goes out of the first language, whichever is on screen', async () => {
    await person.press(LADDER);
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    await person.goTo('texts');
    for (const language of ['nl', 'en']) {
      await page.select('#text-language', language);
      const button = 'Save for a translator, from en into nl (XLIFF 2)';
      const found = await page.$$eval('main button', (all) => all.map((one) => one.textContent.trim()));
      assert.ok(found.includes(button), language);
      assert.equal((await page.$('#open-only')) !== null, language === 'nl');
    }
  });

  test('a way of computing that the file writes out is called by its words', async () => {
    await person.press('A score: the mean of the answers decides');
    await person.goTo('scores');
    const names = await page.$$eval('[id="f:dimensions/0/score"] option', (options) =>
      options.map((one) => (one.selected ? [one.textContent, 'chosen'] : [one.textContent])),
    );
    assert.deepEqual(names, [
      ['Weighted mean, from 0 to 100', 'chosen'],
      ['Sum'],
      ['The lowest answer (weakest link)'],
    ]);
  });
});
