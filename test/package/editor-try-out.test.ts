/** Trying a scan out: result, plan, examples that must go on giving the same step, and stored results. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';

describe('trying out in the editor', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));

  test('tried out, the result moves along with the answers, with its reasons and its plan', async () => {
    await person.press('A ladder: each step asks for facts');
    await person.goTo('tryOut');
    const step = () => page.$eval('#tried-step', (line) => line.textContent.trim());
    const texts = (selector: string) =>
      page.$$eval(selector, (lines) => lines.map((line) => line.textContent.trim().replace(/\s+/g, ' ')));
    assert.equal(await step(), 'Step 1: At risk to Step 3: Safe');
    for (const question of ['q1', 'q2', 'q3', 'q4']) await person.choose(`try:${question}`, 'a2');
    assert.equal(await step(), 'Step 2: Covered');
    assert.ok((await texts('.reasons li')).includes('Daily copy is at least Yes (2): no'));
    assert.deepEqual(await texts('ol.reasons li'), [
      'Important files known: Yes (half days: 1)',
      'Copy elsewhere: Yes (half days: 1)',
      'Daily copy: Yes (half days: 1)',
      'Copy tested: Yes (half days: 1)',
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-'));
    writeFileSync(
      join(folder, 'results.jsonl'),
      '{"q1":"a2","q2":"a2"}\n{"id":"firm-7","answers":{"q1":"a1","q2":"a2"}}\n',
    );
    await person.goTo('steps');
    await person.choose('f:steps/1/gate:0:value', '0');
    await person.goTo('tryOut');
    const input = (await page.$('#results')) as Awaited<ReturnType<typeof page.$<'input'>>>;
    await input?.uploadFile(join(folder, 'results.jsonl'));
    await page.waitForSelector('#compared');
    rmSync(folder, { recursive: true });
    assert.equal(await page.$eval('#compared', (line) => line.textContent), 'Firms on another step: 1 of 2.');
    assert.ok((await texts('.reasons li')).includes('firm-7: step 1 becomes 2'));
    await person.pressId('clear-answers');
    assert.equal(await step(), 'Step 1: At risk to Step 3: Safe');
  });

  test('an example is kept, turns red when a step asks for more, says what is missing, and is right again', async () => {
    const said = () => page.$eval('#examples-same', (line) => line.textContent.trim());
    await person.press('A ladder: each step asks for facts');
    await person.goTo('tryOut');
    for (const question of ['q1', 'q2']) await person.choose(`try:${question}`, 'a2');
    for (const question of ['q3', 'q4']) await person.choose(`try:${question}`, 'a1');
    await person.write('example-title', 'A shop');
    await person.press('Keep these answers as an example');
    assert.equal(await said(), 'Examples that give the same step: 1 of 1.');
    assert.equal(await page.$('.place.tryOut .flag'), null);
    await person.goTo('steps');
    await person.choose('gate:1:item:q3', 'atLeast 1');
    assert.notEqual(await page.$('.place.tryOut .flag'), null);
    await person.goTo('tryOut');
    assert.equal(await said(), 'Examples that give the same step: 0 of 1.');
    const other = await page.$eval('.entries > .other', (one) => one.textContent.replace(/\s+/g, ' '));
    assert.match(other, /A shop: ✗ step 2 has become 1 .*Daily copy is at least Partly \(1\)/);
    await person.press('Clear the answers');
    await person.press('Show its answers: A shop');
    assert.equal(await editor.valueOf('try:q1'), 'a2');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'outcome');
    await person.press('The new step is right: A shop');
    assert.equal(await said(), 'Examples that give the same step: 1 of 1.');
    await editor.open();
    await person.press('Go on with my-scan.json');
    await person.goTo('tryOut');
    await person.press('Remove “A shop”');
    assert.equal(await page.$('#examples-same'), null);
  });

  test('a change is told with what it does to results, and with the version that follows', async () => {
    const bump = () => page.$eval('#bump', (line) => line.textContent.trim());
    const said = (id: string) => page.$$eval(`#${id} li`, (list) => list.map((line) => line.textContent));
    await person.press('A ladder: each step asks for facts');
    await person.goTo('changes');
    assert.match(await page.$eval('main', (form) => form.textContent), /Nothing has changed/);
    await person.goTo('about');
    await person.write('f:texts/en/title', 'Another name');
    await person.goTo('changes');
    assert.equal(await bump(), 'Raise the version to 1.0.1: only words have changed, or what the scan says of itself.');
    await person.goTo('tryOut');
    for (const question of ['q1', 'q2']) await person.choose(`try:${question}`, 'a2');
    await person.write('example-title', 'A shop');
    await person.press('Keep these answers as an example');
    await person.goTo('steps');
    await person.choose('gate:1:item:q3', 'atLeast 1');
    await person.goTo('changes');
    assert.equal(await bump(), 'Raise the version to 2.0.0: results change, or old answers no longer fit.');
    assert.deepEqual(await said('changed'), ['Step “Covered”: asks for something else', 'Texts in en: 1']);
    assert.deepEqual((await said('effects'))[0], 'Examples: 1. With another step: 1. With another score: 0.');
    assert.match(await editor.valueOf('f:changes'), /^## 2\.0\.0\n\n- Step “Covered”: asks for something else\n/);
    await person.press('Use version 2.0.0');
    assert.match(await page.$eval('main', (form) => form.textContent), /The version is high enough/);
    assert.match(await person.file(), /"version": "2\.0\.0"/);
  });

  test('a routed question is asked of some; a scan that takes longer than it promises can promise more', async () => {
    await person.press('A ladder: each step asks for facts');
    await person.goTo('about');
    await person.write('f:minutes', '0.1');
    await person.goTo('question', 3);
    await person.pressId('f:items/3/askIf:add');
    await person.goTo('length');
    const asked = await page.$$eval('#asked td', (cells) => cells.map((cell) => cell.textContent.trim()));
    assert.deepEqual(asked.slice(0, 3), ['100%', '100%', '100%']);
    assert.match(asked[3] ?? '', /^[3-9]\d%$/);
    await person.press('Promise 1 min');
    assert.match(await person.file(), /"minutes": 1,/);
  });
});
