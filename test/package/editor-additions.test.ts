/** Every button of the editor that adds something: the scan works afterwards, or what is left to do is said where it is done. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';
import { root } from './support/package.js';

/** What only the author can know; said at its place, where a field is for it. */
const UP_TO_THE_AUTHOR = ['Steps: Say what this step asks.', 'New section: A text is missing.'];
/** The scan works with them. */
const WITHOUT_EFFECT = 'These parts have no effect';

/** Ids of what adds something: buttons, and the boxes of answers to barriers. */
const ADDS = /^add-|:add(?:-group)?$|^barrier:/;

/** The last of each kind: the last question may look at all before it. */
function lastOfEach<T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  return all.filter((one) => one === all.filter((other) => kindOf(other) === kindOf(one)).at(-1));
}

/** Neither a path nor an id. */
function isWords(title: string): boolean {
  return !/[$[\]/]|^[\w.-]*\d$/.test(title) && title !== '';
}

interface Problem {
  readonly title: string;
  readonly text: string;
  readonly hasCure: boolean;
}

describe('what a button adds', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));

  /** Buttons of the form that add something, by their ids; of several of a kind, the last one. */
  const additions = async () => {
    const all = await page.$$eval('main :is(button, input)[id]:not(:disabled)', (found) => found.map(({ id }) => id));
    return lastOfEach(
      all.filter((id) => ADDS.test(id)),
      (id) => id.replaceAll(/\d+|:[\w.-]+$/g, ''),
    );
  };

  const problems = async (): Promise<readonly Problem[]> => {
    await person.goTo('checks');
    if ((await page.$eval('main', (main) => main.textContent)).includes(WITHOUT_EFFECT)) return [];
    return page.$$eval('main .notes:not(.hints) > li:has(details)', (items) =>
      items.map((item) => {
        const [title, ...text] = (item.querySelector('p')?.textContent.trim() ?? '').split(':');
        return { title: title ?? '', text: text.join(':').trim(), hasCure: item.querySelectorAll('button').length > 1 };
      }),
    );
  };

  /** Problems without words for where they are, or without anything that mends them. */
  const wrongAfter = async (what: string) =>
    (await problems())
      .filter(
        ({ hasCure, text, title }) => !isWords(title) || !(hasCure || UP_TO_THE_AUTHOR.includes(`${title}: ${text}`)),
      )
      .map(({ text, title }) => `${what}: ${title}: ${text}`);

  /** Where the last place of each kind is, in the list of all of them. */
  const places = async () => {
    const kinds = await page.$$eval('nav button.place', (buttons) => buttons.map(({ className }) => className));
    return lastOfEach([...kinds.keys()], (at) => kinds[at] ?? '');
  };
  const visit = async (at: number) => {
    await (await page.$$('nav button.place'))[at]?.click();
    await person.unfold();
  };

  const starts: [title: string, open: () => Promise<void>][] = [
    ['a template', () => person.press(person.words.templates.bands)],
    ['a file that has all there is', () => editor.choose('file', join(root, 'test/editor/support/whole.json'))],
  ];
  for (const [title, open] of starts)
    test(`${title}: each of them`, async () => {
      await open();
      await page.waitForSelector('nav');
      let pressed = 0;
      const wrong: string[] = [];
      for (const at of [0, -1]) {
        await (await page.$$('nav button.small')).at(at)?.click();
        wrong.push(...(await wrongAfter('the list of parts')));
        await person.press('Undo');
      }
      for (const at of await places()) {
        await visit(at);
        for (const id of await additions()) {
          await visit(at);
          await person.pressId(id);
          pressed += 1;
          wrong.push(...(await wrongAfter(id)));
          await person.press('Undo');
        }
      }
      assert.deepEqual(wrong, []);
      assert.ok(pressed > 10);
    });
});
