/** Actions, offers of support and answers to barriers, by their forms. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { parseCatalogue, parseDefinition } from '../../src/contract/index.js';
import { supportOf } from '../../src/editor/model/beside.js';
import { textOf } from '../../src/editor/model/file.js';
import { withValue } from '../../src/editor/model/json.js';
import { template } from '../../src/editor/templates/templates.js';
import { open } from '../editor/support/documents.js';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';
import { root } from './support/package.js';

describe('the forms of what a firm is advised', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(async () => {
    ({ page, person } = editor);
    await person.press('A ladder: each step asks for facts');
  });

  const definition = async () => {
    const parsed = parseDefinition(open(await person.file()).draft);
    return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.issues));
  };
  /** What this browser keeps of the offers. */
  const support = async () => supportOf(withValue({}, ['$beside'], (await person.kept())?.beside ?? {}));

  test('an action for an answer: what it says and takes, for whom, and in other words for some', async () => {
    await person.goTo('question');
    await person.unfold();
    await person.choose('f:items/0/role', 'size');
    await person.goTo('actions');
    await person.choose('new-action', 'q3 a3');
    await person.pressId('add-action');
    await page.waitForSelector('[id="f:texts/en/actions/action-1/title"]');
    await person.unfold();
    await person.write('f:texts/en/actions/action-1/title', 'Let a program do it');
    await person.pressId('f:texts/en/actions/action-1/steps');
    await page.$eval('[id="f:texts/en/actions/action-1/steps"]', (area) => (area as HTMLTextAreaElement).select());
    await page.keyboard.type('Choose one.\nSet the time.\nLook the next day.');
    await page.keyboard.press('Tab');
    await person.choose('f:actions/0/kind', 'build');
    await person.write('f:actions/0/hours:1', '20');
    await person.write('f:actions/0/start:0', '2');
    await person.pressId('f:actions/0/sizes:a1');
    await person.choose('f:actions/0/evidence/grade', 'trial');
    await person.write('f:actions/0/evidence/source', 'Jansen, Utrecht, 2025');
    await person.choose('also:q4', 'a2');
    await person.pressId('add-variant:actions:action-1');
    await person.unfold();
    await person.choose('f:actions/0/variants/0/who', 'you');
    await person.pressId('f:actions/0/variants/0/sizes:a2');
    await person.write('f:texts/en/actions/action-1/variants/some-1/title', 'Do it yourself');
    const { actions, texts } = await definition();
    assert.deepEqual(
      actions?.map(({ evidence: { grade, source }, ...one }) => ({ ...one, evidence: { grade, source } })),
      [
        {
          ...{ id: 'action-1', item: 'q3', to: 'a3', kind: 'build', who: 'one', hours: [1, 20], money: 'none' },
          ...{ start: [2, 2], sizes: ['a1'], alsoMoves: [{ item: 'q4', to: 'a2' }] },
          variants: [{ id: 'some-1', who: 'you', sizes: ['a2'] }],
          evidence: { grade: 'trial', source: 'Jansen, Utrecht, 2025' },
        },
      ],
    );
    const words = texts.en?.actions?.['action-1'];
    assert.deepEqual(
      [words?.title, words?.steps.length, words?.variants?.['some-1']?.title],
      ['Let a program do it', 3, 'Do it yourself'],
    );
  });

  test('an answer that excludes all others is no barrier', async () => {
    await person.goTo('question', 1);
    await person.choose('f:items/1/type', 'multiple');
    await person.unfold();
    await person.choose('f:items/1/role', 'barriers');
    await person.unfold();
    await person.tick('f:items/1/options/0/exclusive');
    await person.goTo('support');
    const barriers = await page.$$eval('input[id^="barrier:"]', (boxes) => boxes.map(({ id }) => id));
    assert.deepEqual(barriers, ['barrier:a2', 'barrier:a3']);
  });

  test('offers and an answer to a barrier are kept beside the scan, and not in its file', async () => {
    for (const [at, role] of [
      [0, 'support'],
      [1, 'barriers'],
    ] as const) {
      await person.goTo('question', at);
      await person.unfold();
      await person.choose(`f:items/${at}/role`, role);
    }
    await person.goTo('support');
    await person.pressId('add-offer');
    await person.unfold();
    await person.write('f:$beside/support/texts/en/offer-1/title', 'Backup morning');
    await person.write('f:$beside/support/entries/0/url', 'https://association.example/morning');
    await person.pressId('f:$beside/support/entries/0/dimensions:total');
    await person.pressId('f:$beside/support/entries/0/steps:step-1');
    await person.pressId('f:$beside/support/entries/0/evidence');
    await person.pressId('barrier:a2');
    await person.write('f:$beside/support/barrierTexts/en/a2/text', 'An hour is enough.');
    await person.unfold();
    await person.pressId('add-variant:barriers:a2');
    await person.write('f:$beside/support/barrierTexts/en/a2/variants/some-1/text', 'Half an hour is enough.');
    await person.unfold();
    await person.pressId('f:$beside/support/barriers/0/variants/0/barriers:a3');
    const file = await support();
    const { value, issues } = parseCatalogue(await definition(), file);
    assert.deepEqual(issues, []);
    assert.deepEqual(
      value?.entries.map(({ dimensions, form, steps, url }) => ({ dimensions, form, steps, url })),
      [{ dimensions: ['total'], form: 'a1', steps: ['step-1'], url: 'https://association.example/morning' }],
    );
    assert.deepEqual(value.barriers, [
      { barrier: 'a2', actions: [], support: 'a1', variants: [{ id: 'some-1', barriers: ['a3'] }] },
    ]);
    assert.deepEqual(value.barrierTexts?.en?.a2, {
      text: 'An hour is enough.',
      variants: { 'some-1': { text: 'Half an hour is enough.' } },
    });
    assert.equal(Object.hasOwn(JSON.parse(await person.file()) as object, '$beside'), false);
    await person.pressId('barrier:a2');
    await person.pressId('remove-support');
    assert.equal(await support(), null);
    while ((await page.$eval('#undo', (undo) => undo.ariaDisabled)) === 'false') await person.press('Undo');
    assert.equal(await person.file(), textOf(template('gates', 'en')));
  });

  test('an action of the association itself is kept in the file of offers, and one of the scan is not given', async () => {
    await person.goTo('actions');
    await person.pressId('add-action');
    await person.goTo('support');
    await person.choose('new-own-action', 'q3 a3');
    await person.pressId('add-own-action');
    await page.waitForSelector('[id="f:$beside/support/actionTexts/en/action-2/title"]');
    await person.unfold();
    await person.write('f:$beside/support/actionTexts/en/action-2/title', 'Come to our backup morning');
    await person.write('f:$beside/support/actions/0/hours:1', '4');
    await person.pressId('add-variant:own-actions:action-2');
    await person.choose('f:$beside/support/actions/0/variants/0/who', 'you');
    await person.write('f:$beside/support/actionTexts/en/action-2/variants/some-1/why', 'You are the only one.');
    await person.write('f:$beside/support/actions/0/hours:0', '5');
    await page.waitForFunction(() => document.querySelector('main .notes')?.textContent.includes('not possible here'));
    await person.press('Undo');
    await person.press('Support and barriers', 'main');
    await person.pressId('f:$beside/support/hides:action-1');
    const { value, issues } = parseCatalogue(await definition(), await support());
    assert.deepEqual(issues, []);
    assert.deepEqual(
      value?.actions?.map(({ hours, id, item, to, variants }) => ({ hours, id, item, to, variants })),
      [{ id: 'action-2', item: 'q3', to: 'a3', hours: [1, 4], variants: [{ id: 'some-1', who: 'you' }] }],
    );
    assert.deepEqual(value.hides, ['action-1']);
    const { title, variants } = value.actionTexts?.en?.['action-2'] ?? {};
    assert.deepEqual([title, variants], ['Come to our backup morning', { 'some-1': { why: 'You are the only one.' } }]);
  });

  test('a file of offers is opened, found wanting where it names what the scan does not have, and there after a reload', async () => {
    const path = join(root, 'demo/support.json');
    await person.goTo('support');
    await editor.choose('support-file', path);
    await page.waitForSelector('#save-support');
    assert.deepEqual(await support(), JSON.parse(readFileSync(path, 'utf8')));
    await page.waitForFunction(() => document.querySelector('.place.checks')?.textContent.includes('to mend'));
    await editor.open();
    await person.press('Go on with my-scan.json');
    await person.goTo('support');
    await page.waitForSelector('#save-support');
    assert.equal(await editor.valueOf('f:$beside/support/texts/en/voucher/title'), 'Voucher for a first try');
  });
});
