/** Steps, scores and questions by their forms: what is clicked and typed stands in the file. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { parseDefinition } from '../../src/contract/index.js';
import { open } from '../editor/support/documents.js';
import { EditorPage } from './support/editor-page.js';
import type { Person } from './support/editor-person.js';

const LADDER = 'A ladder: each step asks for facts';

describe('the forms of the editor', () => {
  const editor = new EditorPage();
  let page: Page;
  let person: Person;
  beforeEach(async () => {
    ({ page, person } = editor);
    await person.press(LADDER);
  });

  interface Written {
    readonly items: Record<string, unknown>[];
    readonly dimensions: Record<string, unknown>[];
    readonly steps: { gate?: unknown; needs?: unknown; minima?: unknown; variants?: unknown }[];
    readonly texts: { readonly en: Record<string, Record<string, Record<string, unknown>>> };
  }
  /** The file that a save would write, which the contract accepts. */
  async function written(): Promise<Written> {
    const { draft } = open(await person.file());
    const parsed = parseDefinition(draft);
    assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
    return draft as unknown as Written;
  }

  test('a cell of the matrix asks for a fact, for more of it, and no more for it', async () => {
    await person.goTo('steps');
    await person.choose('gate:1:item:q3', 'atLeast 1');
    await person.choose('gate:1:item:q1', 'atLeast 2');
    await person.choose('gate:1:item:q2', '');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'gate:1:item:q2');
    assert.deepEqual((await written()).steps[1]?.gate, {
      all: [
        { item: 'q1', atLeast: 2 },
        { item: 'q3', atLeast: 1 },
      ],
    });
    await person.write('gate:1:dimension:total', '40');
    await person.choose('gate:1:dimension:total:test', 'moreThan');
    await person.write('f:steps/1/minima/total', '45');
    const { gate, minima } = (await written()).steps[1] ?? {};
    assert.deepEqual(
      [(gate as { all: unknown[] }).all[2], minima],
      [{ dimension: 'total', moreThan: 40 }, { total: 45 }],
    );
  });

  test('what a plan needs is a row of its own, once there is any', async () => {
    await person.goTo('steps');
    assert.equal(await page.$('[id="need:1:q1"]'), null);
    await person.unfold();
    await person.pressId('f:steps/1/needs:add');
    assert.equal(await editor.valueOf('need:1:q1'), 'atLeast 1');
    await person.choose('need:1:q4', 'atLeast 1');
    await person.choose('need:1:q1', '');
    assert.deepEqual((await written()).steps[1]?.needs, [{ item: 'q4', atLeast: 1 }]);
    assert.equal(await page.$eval('#all-facts', (box) => (box as HTMLInputElement).checked), true);
    const rows = () => page.$$eval('.matrix [id^="need:1:"]', (all) => all.length);
    assert.equal(await rows(), 4);
    await person.pressId('all-facts');
    assert.equal(await rows(), 1);
    await person.choose('need:1:q4', '');
    assert.equal((await written()).steps[1]?.needs, undefined);
  });

  test('a group of conditions in a gate, said in words in the matrix, and a group in that one', async () => {
    await person.goTo('steps');
    const gate = 'f:steps/1/gate';
    await person.pressId(`${gate}:add-group`);
    await person.choose(`${gate}:2:0:what`, 'item q3');
    await person.pressId(`${gate}:2:add`);
    await person.choose(`${gate}:2:1:what`, 'dimension total');
    await person.pressId(`${gate}:2:add-group`);
    await person.choose(`${gate}:2:2:0:what`, 'item q4');
    const group = {
      any: [{ item: 'q3', atLeast: 1 }, { dimension: 'total', atLeast: 50 }, { all: [{ item: 'q4', atLeast: 1 }] }],
    };
    assert.deepEqual(((await written()).steps[1]?.gate as { all: unknown[] }).all[2], group);
    const said = await page.$eval('.matrix', (table) => table.textContent.replace(/\s+/g, ' '));
    assert.match(
      said,
      /at least one of these holds: \(.*Protection of files is at least 50; all of these hold: \(.*\)\)/,
    );
    await person.press('Remove group', `[id="${gate}"] fieldset fieldset`);
    await person.press('Remove group', `[id="${gate}"]`);
    assert.equal(((await written()).steps[1]?.gate as { all: unknown[] }).all.length, 2);
  });

  test('parts of a scale get names and limits; without its first part the next one begins at the bottom', async () => {
    await person.goTo('scores');
    await person.unfold();
    await person.pressId('add-band:total');
    await person.write('f:dimensions/0/bands/1:value', '40');
    await person.choose('f:dimensions/0/bands/1:test', 'moreThan');
    await person.pressId('add-band:total');
    await person.write('f:texts/en/dimensions/total/bands/part-1/title', 'Low');
    assert.deepEqual((await written()).dimensions[0]?.bands, [
      { id: 'part-1' },
      { id: 'part-2', moreThan: 40 },
      { id: 'part-3', atLeast: 70 },
    ]);
    await person.press('Remove “Part 1”');
    const { dimensions, texts } = await written();
    assert.deepEqual(dimensions[0]?.bands, [{ id: 'part-2' }, { id: 'part-3', atLeast: 70 }]);
    assert.deepEqual(Object.keys(texts.en.dimensions?.total?.bands ?? {}), ['part-2', 'part-3']);
  });

  test('scores get cells in rows and columns: two change places, a new one gets a row; without it, it waits for a free cell', async () => {
    const cells = async () => (await written()).dimensions.map(({ column, id, row }) => [id, row, column]);
    await person.goTo('scores');
    await person.pressId('add-score');
    await person.pressId('add-grid');
    assert.deepEqual(await cells(), [
      ['total', 'row-1', 'column-1'],
      ['score-1', 'row-1', 'column-2'],
    ]);
    await person.choose('cell:row-1:column-1', 'score-1');
    assert.deepEqual(await cells(), [
      ['total', 'row-1', 'column-2'],
      ['score-1', 'row-1', 'column-1'],
    ]);
    await person.pressId('add-score');
    assert.deepEqual((await cells())[2], ['score-2', 'row-2', 'column-1']);
    await person.takeOut('rows:row-2');
    await page.waitForFunction(() => document.querySelector('main .mistake')?.textContent.includes('Has no place yet'));
    await person.pressId('add-rows');
    await person.write('f:texts/en/rows/row-2', 'People');
    await person.press('Put it into a free cell');
    assert.deepEqual((await cells())[2], ['score-2', 'row-2', 'column-1']);
    assert.equal((await written()).texts.en.rows?.['row-2'], 'People');
    await person.pressId('remove-grid');
    assert.ok((await cells()).every(([, row, column]) => row === undefined && column === undefined));
    assert.equal((await written()).texts.en.columns, undefined);
  });

  test('a question has other words for some firms', async () => {
    await person.goTo('question', 1);
    await person.unfold();
    await person.pressId('add-variant:items:q2');
    const words = 'f:texts/en/items/q2/variants/some-1';
    await person.write(`${words}/question`, 'Do you have a copy?');
    await person.write(`${words}/options/a3`, 'Yes, we do');
    await person.pressId('f:items/1/variants/0/when:0:value:a2');
    const { items, texts } = await written();
    assert.deepEqual(items[1]?.variants, [{ id: 'some-1', when: { item: 'q1', is: ['a1', 'a2'] } }]);
    assert.deepEqual((texts.en.items?.q2?.variants as Record<string, unknown>)['some-1'], {
      question: 'Do you have a copy?',
      options: { a1: 'No', a2: 'Partly', a3: 'Yes, we do' },
    });
    await person.press('Remove “Words 1”');
    const after = await written();
    assert.deepEqual([after.items[1]?.variants, after.texts.en.items?.q2?.variants], [undefined, undefined]);
  });

  test('a question asks for a number, whose answers are parts of its range; another one comes before it in a plan', async () => {
    await person.goTo('question', 3);
    await person.unfold();
    await person.choose('f:items/3/type', 'number');
    await person.unfold();
    for (const [id, value] of [
      ['min', '0'],
      ['max', '500'],
      ['options/0/from', '0'],
      ['options/1/from', '10'],
      ['options/2/from', '50'],
    ] as const)
      await person.write(`f:items/3/${id}`, value);
    await person.write('f:texts/en/items/q4/unit', 'people');
    await person.pressId('f:items/3/options/2/after:add');
    const { items, texts } = await written();
    const [, , last] = items[3]?.options as Record<string, unknown>[];
    assert.deepEqual(last, { id: 'a3', value: 2, from: 50, after: [{ item: 'q1', atLeast: 1 }] });
    assert.equal(texts.en.items?.q4?.unit, 'people');
  });

  test('the questions of a section become one table: an answer changes in all of them, and back in one step', async () => {
    const words = async () => {
      const { texts } = await written();
      return ['q1', 'q2', 'q3', 'q4'].map((id) => (texts.en.items?.[id]?.options as Record<string, string>).a2);
    };
    await person.goTo('section');
    await person.unfold();
    await person.pressId('f:sections/0/layout');
    const { sections } = (await written()) as unknown as { sections: { layout?: string }[] };
    assert.equal(sections[0]?.layout, 'matrix');
    await person.goTo('question', 1);
    await person.write('f:texts/en/items/q2/options/a2', 'Some of them');
    assert.deepEqual(await words(), ['Some of them', 'Some of them', 'Some of them', 'Some of them']);
    await person.press('Undo');
    assert.deepEqual(await words(), ['Partly', 'Partly', 'Partly', 'Partly']);
    await person.press('Add a question: Files');
    assert.equal(await editor.valueOf('f:texts/en/items/q5/options/a3'), 'Yes');
    await written();
  });
});
