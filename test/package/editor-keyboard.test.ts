/** The editor by keyboard alone: all controls in the order on screen, a ring around each, and the focus after a change. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import { everyForm, FORMS } from './support/editor-forms.js';
import type { Person } from './support/editor-person.js';
import { isWithin, marked, stopOf } from './support/tab-stops.js';

const focusId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('by keyboard alone', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(() => ({ page, person } = editor));

  /** Presses Tab through the form on screen until it leaves it, and back into it. */
  async function pass(): Promise<readonly string[]> {
    await person.unfold();
    await page.focus('#heading');
    const controls = await page.evaluate(marked);
    const problems: string[] = [];
    let last = await page.evaluate(stopOf);
    for (const [at, name] of controls.entries()) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopOf);
      if (stop.at !== at) return [...problems, `${name}: the focus is on ${stop.name}`];
      if (!stop.hasRing) problems.push(`${name}: no ring`);
      if (!stop.isInSight) problems.push(`${name}: not in sight`);
      if (at > 0 && !isWithin(last, stop)) problems.push(`${name}: stands before ${last.name}`);
      last = stop;
    }
    await page.keyboard.press('Tab');
    if ((await page.evaluate(stopOf)).at !== null) problems.push('the form is not left');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    if ((await page.evaluate(stopOf)).at !== controls.length - 1) problems.push('there is no way back into the form');
    return problems;
  }

  test('each control of each form is reached in the order on screen, with a ring, and left again', async () => {
    await everyForm(person);
    const problems = (await pass()).map((one) => `action: ${one}`);
    for (const form of FORMS) {
      await page.focus(`.place.${form}`);
      await page.keyboard.press('Enter');
      assert.equal(await focusId(page), 'heading', form);
      problems.push(...(await pass()).map((one) => `${form}: ${one}`));
    }
    assert.deepEqual(problems, []);
  });

  /** What has the focus (an id, or the name of a button), the key, and the id of what has the focus then. */
  type Press = readonly [what: string, key: KeyInput, then: string];
  const cases: readonly (readonly [title: string, form: string, presses: readonly Press[]])[] = [
    [
      'an answer',
      'question',
      [
        ['add-option', 'Enter', 'f:texts/en/items/q1/options/a4'],
        ['b:options:q1:a4:up', 'Enter', 'b:options:q1:a4:up'],
        ['b:options:q1:a4:up', 'Enter', 'b:options:q1:a4:up'],
        ['b:options:q1:a4:up', 'Enter', 'b:options:q1:a4:up'],
        ['b:options:q1:a4:up', 'Enter', 'b:options:q1:a4:up'],
        ['Remove “Answer 4”', 'Enter', 'add-option'],
      ],
    ],
    [
      'a question of a section',
      'section',
      [
        ['b:items:q1:down', 'Enter', 'b:items:q1:down'],
        ['Remove “Is there a copy of these files elsewhere?”', 'Enter', 'add-question'],
        ['add-question', 'Enter', 'f:texts/en/items/q2/question'],
      ],
    ],
    [
      'a score, the parts of its scale, and words for some firms',
      'scores',
      [
        ['weight:0:q1', 'ArrowUp', 'weight:0:q1'],
        ['add-score', 'Enter', 'f:texts/en/dimensions/score-1/title'],
        ['b:dimensions:score-1:up', 'Enter', 'b:dimensions:score-1:up'],
        ['Remove “New score”', 'Enter', 'add-score'],
        ['add-band:total', 'Enter', 'f:dimensions/0/bands/1:value'],
        ['Remove “Part 2”', 'Enter', 'add-band:total'],
        ['add-variant:dimensions:total', 'Enter', 'f:texts/en/dimensions/total/variants/some-1/title'],
        ['Remove “Words 1”', 'Enter', 'add-variant:dimensions:total'],
      ],
    ],
    [
      'rows and columns',
      'scores',
      [
        ['add-grid', 'Enter', 'remove-grid'],
        ['add-rows', 'Enter', 'f:texts/en/rows/row-2'],
        ['b:rows:row-2:up', 'Enter', 'b:rows:row-2:up'],
        ['Remove “Row 2”', 'Enter', 'add-rows'],
        ['remove-grid', 'Enter', 'add-grid'],
      ],
    ],
    [
      'a step, its cell in the table, and its conditions',
      'steps',
      [
        ['gate:1:item:q1', 'ArrowDown', 'gate:1:item:q1'],
        ['f:steps/1/gate:add', 'Enter', 'f:steps/1/gate:2:what'],
        ['f:steps/1/gate:add-group', 'Enter', 'f:steps/1/gate:3:add'],
        ['f:steps/1/gate:3:0:what', 'ArrowDown', 'f:steps/1/gate:3:0:what'],
        ['Remove condition', 'Enter', 'f:steps/1/gate:add'],
        ['add-step', 'Enter', 'f:texts/en/steps/step-4/title'],
        ['b:steps:step-4:up', 'Enter', 'b:steps:step-4:up'],
        ['Remove “New step”', 'Enter', 'add-step'],
        ['all-facts', 'Space', 'all-facts'],
      ],
    ],
    [
      'an action, and another way for some firms',
      'actions',
      [
        ['new-action', 'ArrowDown', 'new-action'],
        ['add-action', 'Enter', 'heading'],
        ['add-variant:actions:action-1', 'Enter', 'f:actions/0/variants/0/who'],
        ['Remove “Words 1”', 'Enter', 'add-variant:actions:action-1'],
        ['All actions', 'Enter', 'heading'],
        ['Remove “Do this”', 'Enter', 'new-action'],
      ],
    ],
    [
      'an offer, and an action of one’s own',
      'support',
      [
        ['add-support-question', 'Enter', 'add-offer'],
        ['add-offer', 'Enter', 'f:$beside/support/texts/en/offer-1/title'],
        ['add-offer', 'Enter', 'f:$beside/support/texts/en/offer-2/title'],
        ['b:offers:offer-2:up', 'Enter', 'b:offers:offer-2:up'],
        ['f:$beside/support/entries/0/dimensions:total', 'Space', 'f:$beside/support/entries/0/dimensions:total'],
        ['Remove “New offer”', 'Enter', 'add-offer'],
        ['add-own-action', 'Enter', 'heading'],
        ['Support and barriers', 'Enter', 'heading'],
        ['Remove “Do this”', 'Enter', 'new-own-action'],
        ['remove-support', 'Enter', 'add-offer'],
      ],
    ],
    [
      'the answer to a barrier, and other words of it',
      'support',
      [
        ['add-support-question', 'Enter', 'add-offer'],
        ['barrier:a2', 'Space', 'barrier:a2'],
        ['add-variant:barriers:a2', 'Enter', 'f:$beside/support/barrierTexts/en/a2/variants/some-1/text'],
        ['b:variants:barriers:a2:some-1:down', 'Enter', 'b:variants:barriers:a2:some-1:down'],
        ['Remove “Words 1”', 'Enter', 'add-variant:barriers:a2'],
        ['barrier:a2', 'Space', 'barrier:a2'],
      ],
    ],
    [
      'an example',
      'tryOut',
      [
        ['try:q1', 'ArrowDown', 'try:q1'],
        ['example-title', 'Enter', 'example-title'],
        ['example-title', 'Enter', 'example-title'],
        ['b:examples:example-2:up', 'Enter', 'b:examples:example-2:up'],
        ['Show its answers: example-2', 'Enter', 'outcome'],
        ['Remove “example-2”', 'Enter', 'example-title'],
        ['clear-answers', 'Enter', 'clear-answers'],
      ],
    ],
    ['a language', 'about', [['Remove “nl”', 'Enter', 'new-language']]],
    [
      'a translation',
      'texts',
      [
        ['missing-only', 'Space', 'missing-only'],
        ['missing-only', 'Space', 'missing-only'],
        ['done:/title', 'Space', 'done:/title'],
        ['done:/title', 'Space', 'done:/title'],
        ['open-only', 'Space', 'open-only'],
        ['done:/title', 'Space', 'f:texts/nl/description'],
      ],
    ],
  ];
  /** Into Dutch, the title alone. */
  async function translate(): Promise<void> {
    await person.goTo('about');
    await person.write('new-language', 'nl');
    await person.press('Add this language');
    await page.select('#text-language', 'nl');
    await person.write('f:texts/nl/title', 'Mijn scan');
  }

  for (const [title, form, presses] of cases) {
    test(`${title}: after each key the focus is where one goes on`, async () => {
      await person.press('A ladder: each step asks for facts');
      await person.goTo('question', 3);
      await person.unfold();
      await person.choose('f:items/3/role', 'barriers');
      if (form === 'about' || form === 'texts') await translate();
      await person.goTo(form);
      for (const [what, key, then] of presses) {
        await person.unfold();
        await person.focus(what);
        await page.keyboard.press(key);
        assert.equal(await focusId(page), then, what);
        assert.equal((await page.evaluate(stopOf)).isInSight, true, `${then} is in sight`);
      }
    });
  }
});
